import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EVERY_TENANT, NO_STREAM, type EventStore } from './event-store';
import type { NewEvent, RecordedEvent } from './event';
import { newId } from './ids';
import { LogTail } from './log-tail';
import { SqliteEventStore } from './sqlite';

const TYPES = ['shop.order.Placed', 'shop.order.Paid', 'shop.order.Sent'];
const metadata = { actor: 'a', correlationId: 'c', commandId: 'd', commandHash: '', schemaVersion: 1 };
const event = (type: string): NewEvent => ({
  id: newId(),
  type,
  data: {},
  effectiveAt: new Date(0).toISOString(),
  metadata,
});

describe('the tail of a log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kizuna-tail-'));
  let files = 0;
  const open = () => new SqliteEventStore(join(folder, `${files++}.db`));
  const append = (store: EventStore, types: readonly string[], tenant = 'main') =>
    Promise.all(
      types.map((type) => store.append({ category: 'shop.order', tenant, id: newId() }, NO_STREAM, [event(type)])),
    );
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** Reads a log to its end, page by page. */
  async function follow(log: Pick<EventStore, 'readLog'>, after: number, limit: number, types?: readonly string[]) {
    const seen: number[] = [];
    for (let position = after; ;) {
      const page = await log.readLog(position, limit, { tenant: EVERY_TENANT, ...(types ? { types } : {}) });
      seen.push(...page.events.map((e) => e.position));
      expect(page.position).toBeGreaterThanOrEqual(position);
      position = page.position;
      if (page.end) return { seen, position };
    }
  }

  test('gives every follower what the log itself gives, wherever each stands and whatever is appended in between', async () => {
    const step = fc.record({
      append: fc.array(fc.constantFrom(...TYPES), { maxLength: 5 }),
      reader: fc.nat(2),
      limit: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const store = open();
        const tail = new LogTail(store);
        const readers = [[...TYPES], [TYPES[1]!], undefined].map((types) => ({ types, at: 0 }));
        for (const { append: types, reader, limit } of steps) {
          await append(store, types);
          const r = readers[reader]!;
          const expected = await follow(store, r.at, limit, r.types);
          expect(await follow(tail, r.at, limit, r.types)).toEqual(expected);
          r.at = expected.position;
        }
        await store.close();
      }),
      { numRuns: 30 },
    );
  });

  test('skips nothing for the one further back of two who begin together', async () => {
    const store = open();
    await append(store, [...TYPES, ...TYPES]);
    const tail = new LogTail(store);
    const pages = await Promise.all([1, 3].map((at) => tail.readLog(at, 10, { tenant: EVERY_TENANT })));
    expect(pages.map(({ events }) => events.map(({ position }) => position))).toEqual([
      [2, 3, 4, 5, 6],
      [4, 5, 6],
    ]);
    await store.close();
  });

  test('reads each event once for all who follow', async () => {
    const store = open();
    let [rows, looks] = [0, 0];
    const counted: Pick<EventStore, 'read' | 'readLog' | 'onAppended' | 'head'> = {
      read: (...asked) => store.read(...asked),
      head: () => (looks++, store.head()),
      onAppended: (listener) => store.onAppended(listener),
      readLog: async (...asked) => {
        const page = await store.readLog(...asked);
        rows += page.events.length;
        return page;
      },
    };
    const tail = new LogTail(counted);
    await append(store, TYPES);
    const pages = await Promise.all([1, 2, 3].map(() => tail.readLog(0, 10, { tenant: EVERY_TENANT })));
    expect(new Set(pages.map(({ events }) => events.length))).toEqual(new Set([3]));
    expect([rows, looks]).toEqual([3, 1]);
    const before = rows;
    await append(store, TYPES);
    for (let i = 0; i < 5; i++)
      expect((await tail.readLog(3, 10, { tenant: EVERY_TENANT, types: TYPES })).events).toHaveLength(3);
    expect(rows - before).toBe(3);
    await store.close();
  });

  test('takes what its own process writes as it would be read, and reads what another wrote in between', async () => {
    const store = open();
    let read = 0;
    const readLog = store.readLog.bind(store);
    const other = new SqliteEventStore(store.file);
    const tail = new LogTail(
      Object.assign(store, { readLog: (...asked: Parameters<typeof readLog>) => (read++, readLog(...asked)) }),
    );
    const plain = (events: readonly RecordedEvent[]) =>
      events.map((e) => [e.position, e.stream, e.revision, e.id, e.type, e.subject, e.data, e.metadata, e.recordedAt]);
    const all = async () => plain((await readLog(0, 100, { tenant: EVERY_TENANT })).events);
    await append(store, TYPES);
    expect(plain((await tail.readLog(0, 100, { tenant: EVERY_TENANT })).events)).toEqual(await all());
    expect(read).toBe(0);
    for (let round = 0; round < 2; round++) {
      await append(other, TYPES);
      await append(store, TYPES);
      expect(plain((await tail.readLog(0, 100, { tenant: EVERY_TENANT })).events)).toEqual(await all());
    }
    expect(read).toBe(2);
    await append(store, TYPES);
    expect(plain((await tail.readLog(0, 100, { tenant: EVERY_TENANT })).events)).toEqual(await all());
    expect(read).toBe(2);
    await other.close();
    await store.close();
  });

  test('asks the log itself for one tenant or one customer', async () => {
    const store = open();
    const tail = new LogTail(store);
    await append(store, TYPES);
    await append(store, TYPES.slice(1), 'other');
    await tail.readLog(0, 10, { tenant: EVERY_TENANT });
    expect((await tail.readLog(0, 10, { tenant: 'other' })).events).toHaveLength(2);
    expect((await tail.readLog(0, 10, { tenant: 'main', subject: newId() })).events).toHaveLength(0);
    await store.close();
  });
});
