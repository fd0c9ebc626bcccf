/** What every event store must keep. Each engine runs this suite; it asks for nothing but what the port promises. */
import * as fc from 'fast-check';
import type { NewEvent, RecordedEvent, StreamId } from './event';
import { streamName } from './event';
import {
  EVERY_TENANT,
  follow,
  NO_STREAM,
  WrongExpectedRevision,
  type Appended,
  type EventStore,
  type LogFilter,
} from './event-store';
import { newId } from './ids';

export interface OpenStore {
  readonly store: EventStore;
  /** Closes the store that is open and opens the same one anew, as after a restart. */
  reopen(): Promise<EventStore>;
}

const ALL: LogFilter = { tenant: EVERY_TENANT };

const stream = (over: Partial<StreamId> = {}): StreamId => ({
  category: 'contract.thing',
  tenant: 'main',
  id: newId(),
  ...over,
});

const happened = (over: Partial<NewEvent> = {}): NewEvent => ({
  id: newId(),
  type: 'contract.thing.Happened',
  data: { n: 1 },
  effectiveAt: '2026-01-02T03:04:05.678Z',
  metadata: { actor: 'ada', correlationId: 'c', commandId: newId(), commandHash: '0a1b2c3d', schemaVersion: 1 },
  ...over,
});
const some = (count: number): NewEvent[] => Array.from({ length: count }, () => happened());
const ids = (events: readonly { id: string }[]): string[] => events.map(({ id }) => id);

/** An event field by field, since an engine may compute some of them. */
const plain = ({ id, type, data, subject, effectiveAt, metadata }: NewEvent): NewEvent => ({
  id,
  type,
  data,
  ...(subject === undefined ? {} : { subject }),
  effectiveAt,
  metadata,
});

async function readAll(store: EventStore, filter: LogFilter = ALL, limit = 1000, after = 0): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for (let position = after; ;) {
    const page = await store.readLog(position, limit, filter);
    expect(page.events.length).toBeLessThanOrEqual(limit);
    expect(page.position).toBeGreaterThanOrEqual(page.events.at(-1)?.position ?? position);
    events.push(...page.events);
    if (page.end) return events;
    expect(page.position).toBeGreaterThan(position);
    position = page.position;
  }
}

/** Runs the suite. `open` answers a fresh, empty store each time. */
export function eventStoreContract(name: string, open: () => Promise<OpenStore>): void {
  describe(`${name} keeps the contract of event stores`, () => {
    let store: EventStore;
    let reopen: () => Promise<void>;

    beforeEach(async () => {
      const opened = await open();
      store = opened.store;
      reopen = async () => {
        store = await opened.reopen();
      };
    });
    afterEach(() => store.close());

    describe('append', () => {
      it('begins a stream, then goes on at exact revisions', async () => {
        const s = stream();
        const first = await store.append(s, NO_STREAM, some(1));
        const second = await store.append(s, 0, some(1));
        expect([first.revision, second.revision]).toEqual([0, 1]);
        expect(second.position).toBeGreaterThan(first.position);
      });

      it('appends several events as one and answers with the last of them', async () => {
        const s = stream();
        const events = some(3);
        const appended = await store.append(s, NO_STREAM, events);
        const stored = await store.read(s);
        expect(stored.map(({ revision }) => revision)).toEqual([0, 1, 2]);
        expect(ids(stored)).toEqual(ids(events));
        expect(appended).toEqual({ revision: 2, position: stored[2]!.position });
      });

      it.each<[string, number, number, number]>([
        ['an existing stream is taken for new', 2, NO_STREAM, 1],
        ['the writer is behind', 2, 0, 1],
        ['the writer is ahead', 2, 7, 1],
        ['a new stream is taken for existing', 0, 0, NO_STREAM],
      ])('writes nothing when %s, and tells both revisions', async (_, existing, expected, actual) => {
        const s = stream();
        if (existing > 0) await store.append(s, NO_STREAM, some(existing));
        const refused = store.append(s, expected, some(2));
        await expect(refused).rejects.toBeInstanceOf(WrongExpectedRevision);
        await expect(refused).rejects.toMatchObject({ stream: streamName(s), expected, actual });
        expect(await store.read(s)).toHaveLength(existing);
      });

      it('lets exactly one of ten concurrent writers win', async () => {
        const s = stream();
        await store.append(s, NO_STREAM, some(1));
        const answers = await Promise.allSettled(Array.from({ length: 10 }, () => store.append(s, 0, some(2))));
        const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
        expect(refused).toHaveLength(9);
        for (const reason of refused) expect(reason).toMatchObject({ expected: 0, actual: 2 });
        expect(await store.read(s)).toHaveLength(3);
      });

      it('takes many streams at once, each in its own order', async () => {
        const streams = Array.from({ length: 30 }, () => stream());
        await Promise.all(
          streams.map(async (s) => {
            for (let expected = NO_STREAM; expected < 4; expected++) await store.append(s, expected, some(1));
          }),
        );
        for (const s of streams) expect((await store.read(s)).map((e) => e.revision)).toEqual([0, 1, 2, 3, 4]);
        expect(await readAll(store)).toHaveLength(150);
      });

      it('keeps what was given although the caller changes it afterwards', async () => {
        const s = stream();
        const data = { n: 1 };
        const appending = store.append(s, NO_STREAM, [happened({ data })]);
        data.n = 2;
        await appending;
        expect((await store.read(s))[0]!.data).toEqual({ n: 1 });
      });

      it.each([{ tenant: 'main.x' }, { tenant: '' }, { category: 'with-dash' }, { id: '' }])(
        'refuses an address that could be read as another: %p',
        async (wrong) => {
          await expect(store.append(stream(wrong), NO_STREAM, some(1))).rejects.toThrow('is no name for a stream');
          await expect(store.read(stream(wrong))).rejects.toThrow('is no name for a stream');
        },
      );
    });

    describe('a repeated append', () => {
      const s = stream();
      const events = some(2);
      let first: Appended;

      beforeEach(async () => {
        await store.append(s, NO_STREAM, some(1));
        first = await store.append(s, 0, events);
      });

      it('answers as the first time and writes nothing', async () => {
        expect(await store.append(s, 0, events)).toEqual(first);
        expect(await store.read(s)).toHaveLength(3);
      });

      it('does so after later writes and after a restart', async () => {
        await store.append(s, 2, some(2));
        expect(await store.append(s, 0, events)).toEqual(first);
        await reopen();
        expect(await store.append(s, 0, events)).toEqual(first);
        expect(await store.read(s)).toHaveLength(5);
      });

      it('does so when it is sent ten times at once', async () => {
        const again = await Promise.all(Array.from({ length: 10 }, () => store.append(s, 0, events)));
        expect(again).toEqual(Array.from({ length: 10 }, () => first));
        expect(await store.read(s)).toHaveLength(3);
      });

      it('is a conflict when it brings something new along', async () => {
        const more = store.append(s, 0, [...events, happened()]);
        await expect(more).rejects.toMatchObject({ expected: 0, actual: 2 });
        const other = store.append(s, 0, [events[0]!, happened()]);
        await expect(other).rejects.toBeInstanceOf(WrongExpectedRevision);
        expect(await store.read(s)).toHaveLength(3);
      });

      it('is another append in another stream', async () => {
        const elsewhere = stream({ tenant: 'other', id: s.id });
        expect((await store.append(elsewhere, NO_STREAM, events)).revision).toBe(1);
        expect(ids(await store.read(elsewhere))).toEqual(ids(events));
      });
    });

    describe('read', () => {
      it('answers nothing for a stream that does not exist', async () => {
        expect(await store.read(stream())).toEqual([]);
      });

      it('begins at a revision, and answers nothing past the end', async () => {
        const s = stream();
        await store.append(s, NO_STREAM, some(4));
        expect((await store.read(s, 2)).map(({ revision }) => revision)).toEqual([2, 3]);
        expect(await store.read(s, 4)).toEqual([]);
        expect(await store.read(s, 100)).toEqual([]);
      });

      it('gives back what was appended, and where and when', async () => {
        const s = stream();
        const event = happened({
          subject: newId(),
          effectiveAt: '1999-12-31T23:59:59.999Z',
          data: { deep: { list: [1, [2, { three: null }]], empty: {} }, zero: 0, no: false, text: '' },
          metadata: {
            actor: 'policy:greet',
            correlationId: 'corr',
            causationId: newId(),
            commandId: newId(),
            commandHash: 'ffffffff',
            schemaVersion: 1,
            traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
          },
        });
        const before = new Date().toISOString();
        const { position } = await store.append(s, NO_STREAM, [event]);
        for (const [read] of [await store.read(s), await readAll(store)]) {
          expect(plain(read!)).toEqual(event);
          const { stream: name, tenant, aggregateId, revision, position: at, recordedAt } = read!;
          expect({ name, tenant, aggregateId }).toEqual({ name: streamName(s), tenant: 'main', aggregateId: s.id });
          expect({ revision, at }).toEqual({ revision: 0, at: position });
          expect(recordedAt).toBe(new Date(recordedAt).toISOString());
          expect(recordedAt >= before && recordedAt <= new Date().toISOString()).toBe(true);
        }
      });

      it('leaves out what was not given', async () => {
        const s = stream();
        await store.append(s, NO_STREAM, some(1));
        const [read] = await store.read(s);
        expect(read!.subject).toBeUndefined();
        expect(Object.keys(read!.metadata)).not.toContain('causationId');
      });

      it('gives back any JSON: all of Unicode, quotes, zero bytes, numbers at the edge', async () => {
        await fc.assert(
          fc.asyncProperty(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 4 })), async (any) => {
            const s = stream();
            const data = JSON.parse(JSON.stringify(any)) as object;
            await store.append(s, NO_STREAM, [happened({ data })]);
            expect((await store.read(s))[0]!.data).toEqual(data);
          }),
          { numRuns: 50 },
        );
      });

      it('gives back a payload of half a megabyte', async () => {
        const s = stream();
        const data = { text: 'ü'.repeat(250_000) };
        await store.append(s, NO_STREAM, [happened({ data })]);
        expect((await store.read(s))[0]!.data).toEqual(data);
      });
    });

    describe('the log', () => {
      const subjects = [newId(), newId()];
      const types = ['contract.thing.Happened', 'contract.thing.Ended', 'contract.other.Happened'];
      let appended: NewEvent[];

      /** 120 events: three types, two tenants, two subjects and none, mixed, in 20 streams. */
      const fill = async () => {
        const streams = Array.from({ length: 20 }, (_, i) => stream({ tenant: i % 2 ? 'other' : 'main' }));
        appended = [];
        for (let round = 0; round < 6; round++) {
          for (const [i, s] of streams.entries()) {
            const subject = subjects[i % 3];
            const type = types[(i + round) % 3]!;
            const event = happened({ type, ...(subject ? { subject } : {}), data: { tenant: s.tenant } });
            appended.push(event);
            await store.append(s, round - 1, [event]);
          }
        }
      };
      const tenantOf = ({ data }: NewEvent) => (data as { tenant: string }).tenant;

      it('is empty at first', async () => {
        expect(await store.readLog(0, 10, ALL)).toEqual({ events: [], position: 0, end: true });
        expect(await store.head()).toBe(0);
      });

      it('pages through everything once and in order, whatever the size of the page', async () => {
        await fill();
        for (const limit of [1, 7, 120, 1000]) expect(ids(await readAll(store, ALL, limit))).toEqual(ids(appended));
        const positions = (await readAll(store)).map(({ position }) => position);
        expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
      });

      it('begins after a position', async () => {
        await fill();
        const all = await readAll(store);
        expect(ids(await readAll(store, ALL, 13, all[49]!.position))).toEqual(ids(appended.slice(50)));
        expect(await readAll(store, ALL, 13, all.at(-1)!.position)).toEqual([]);
      });

      it('knows its head', async () => {
        await fill();
        const last = (await readAll(store)).at(-1)!;
        expect(await store.head()).toBe(last.position);
        expect(await store.readLog(last.position, 5, ALL)).toEqual({ events: [], position: last.position, end: true });
      });

      it.each<[string, LogFilter, (event: NewEvent) => boolean]>([
        ['one type', { tenant: EVERY_TENANT, types: [types[1]!] }, (e) => e.type === types[1]],
        ['two types', { tenant: EVERY_TENANT, types: types.slice(1) }, (e) => e.type !== types[0]],
        ['no type', { tenant: EVERY_TENANT, types: [] }, () => false],
        ['a type that never came', { tenant: EVERY_TENANT, types: ['contract.thing.Never'] }, () => false],
        ['a tenant', { tenant: 'other' }, (e) => tenantOf(e) === 'other'],
        ['a subject', { tenant: EVERY_TENANT, subject: subjects[0]! }, (e) => e.subject === subjects[0]],
        [
          'all of them together',
          { tenant: 'main', types: types.slice(0, 2), subject: subjects[1]! },
          (e) => tenantOf(e) === 'main' && e.type !== types[2] && e.subject === subjects[1],
        ],
      ])('gives by %s exactly what passes, in order, in pages of any size', async (_, filter, passes) => {
        await fill();
        const expected = ids(appended.filter(passes));
        for (const limit of [1, 5, 1000]) expect(ids(await readAll(store, filter, limit))).toEqual(expected);
      });

      it('tells by the position of a page that the rest was considered', async () => {
        await fill();
        const page = await store.readLog(0, 10, { tenant: EVERY_TENANT, types: ['contract.thing.Never'] });
        expect(page).toEqual({ events: [], position: await store.head(), end: true });
      });
    });

    describe('tenants', () => {
      it('never see each other, even with the same id', async () => {
        const [mine, theirs] = [stream(), stream({ tenant: 'other' })].map((s) => ({ ...s, id: 'shared' }));
        const subject = newId();
        await store.append(mine!, NO_STREAM, [happened({ subject })]);
        await store.append(theirs!, NO_STREAM, [happened({ subject }), happened({ subject })]);
        expect((await store.read(mine!)).map((e) => e.tenant)).toEqual(['main']);
        expect((await store.read(theirs!)).map((e) => e.tenant)).toEqual(['other', 'other']);
        for (const filter of [{}, { subject }, { types: ['contract.thing.Happened'] }]) {
          expect((await readAll(store, { tenant: 'main', ...filter })).map((e) => e.tenant)).toEqual(['main']);
        }
        expect(await readAll(store, { tenant: 'third' })).toEqual([]);
        expect(await readAll(store, { tenant: 'mai' })).toEqual([]);
      });
    });

    describe('those who listen', () => {
      it('are called after an append with a position that covers it, until they stop', async () => {
        const s = stream();
        const heard: number[] = [];
        let reached = (_: number) => {};
        const stop = store.onAppended((position) => {
          heard.push(position);
          reached(position);
        });
        const covers = (wanted: number) =>
          new Promise<void>((resolve) => {
            reached = (position) => position >= wanted && resolve();
            if ((heard.at(-1) ?? 0) >= wanted) resolve();
          });
        await covers((await store.append(s, NO_STREAM, some(1))).position);
        await covers((await store.append(s, 0, some(3))).position);
        stop();
        const count = heard.length;
        const other = new Promise((resolve) => store.onAppended(resolve));
        await store.append(s, 3, some(1));
        await other;
        expect(heard).toHaveLength(count);
      });

      it('can read what they were told of', async () => {
        const seen = new Promise<RecordedEvent[]>((resolve, reject) => {
          store.onAppended(() => void readAll(store).then(resolve, reject));
        });
        const events = some(2);
        await store.append(stream(), NO_STREAM, events);
        expect(ids(await seen)).toEqual(ids(events));
      });
    });

    describe('follow', () => {
      it('delivers what is there, then what comes, once and in order, and stops on the signal', async () => {
        const s = stream();
        const events = some(25);
        for (const [i, event] of events.slice(0, 10).entries()) await store.append(s, i - 1, [event]);
        const stop = new AbortController();
        const seen: string[] = [];
        for await (const page of follow(store, 0, ALL, { signal: stop.signal, pageSize: 4 })) {
          seen.push(...ids(page.events));
          if (seen.length === 10) {
            // Live from here: appended while the follower is between two reads, and while it waits.
            await store.append(s, 9, [events[10]!]);
            void (async () => {
              for (let i = 11; i < 25; i++) await store.append(s, i - 1, [events[i]!]);
            })();
          }
          if (seen.length === 25) stop.abort();
        }
        expect(seen).toEqual(ids(events));
      });

      it('does not sleep through what is appended while a page is handled', async () => {
        await store.append(stream(), NO_STREAM, some(1));
        const late = some(1);
        const stop = new AbortController();
        const seen: string[] = [];
        for await (const page of follow(store, 0, ALL, { signal: stop.signal })) {
          seen.push(...ids(page.events));
          if (seen.length === 1) await store.append(stream(), NO_STREAM, late);
          else stop.abort();
        }
        expect(seen.slice(1)).toEqual(ids(late));
      });

      it('moves its position past what the filter leaves out', async () => {
        await store.append(stream(), NO_STREAM, some(3));
        const stop = new AbortController();
        const filter = { tenant: EVERY_TENANT, types: ['contract.thing.Never'] } as const;
        for await (const page of follow(store, 0, filter, { signal: stop.signal })) {
          expect(page.events).toEqual([]);
          if (page.position === (await store.head())) stop.abort();
        }
        expect(stop.signal.aborted).toBe(true);
      });

      it('ends when it is stopped while it waits, and at once when it was stopped before', async () => {
        const stop = new AbortController();
        const onAppended = store.onAppended.bind(store);
        const readLog: EventStore['readLog'] = async (...query) => {
          const page = await store.readLog(...query);
          setImmediate(() => stop.abort());
          return page;
        };
        const waiting = follow({ readLog, onAppended }, 0, ALL, { signal: stop.signal });
        expect(await waiting.next()).toMatchObject({ done: true });
        expect(await follow(store, 0, ALL, { signal: AbortSignal.abort() }).next()).toMatchObject({ done: true });
      });
    });

    it('has everything after a restart, and goes on from there', async () => {
      const s = stream();
      const events = some(3);
      await store.append(s, NO_STREAM, events.slice(0, 2));
      const before = (await readAll(store)).map(({ position }) => position);
      await reopen();
      expect((await readAll(store)).map(({ position }) => position)).toEqual(before);
      const { revision, position } = await store.append(s, 1, events.slice(2));
      expect(revision).toBe(2);
      expect(position).toBeGreaterThan(before.at(-1)!);
      expect(ids(await store.read(s))).toEqual(ids(events));
    });

    it('behaves like a map of lists under any mix of appends, conflicts, repeats and restarts', async () => {
      const step = fc.oneof(
        {
          weight: 6,
          arbitrary: fc.record({ on: fc.nat(3), behind: fc.constant(0), count: fc.integer({ min: 1, max: 3 }) }),
        },
        {
          weight: 2,
          arbitrary: fc.record({ on: fc.nat(3), behind: fc.integer({ min: -2, max: 3 }), count: fc.constant(1) }),
        },
        { weight: 2, arbitrary: fc.record({ repeat: fc.nat() }) },
        { weight: 1, arbitrary: fc.constant('reopen' as const) },
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
          const streams = [stream(), stream(), stream({ tenant: 'other' }), stream({ category: 'contract.other' })];
          const model = streams.map((): NewEvent[] => []);
          const log: string[] = [];
          const done: { s: StreamId; expected: number; events: NewEvent[]; answer: Appended }[] = [];
          const start = await store.head();
          for (const what of steps) {
            if (what === 'reopen') {
              await reopen();
            } else if ('repeat' in what) {
              const earlier = done[what.repeat % done.length];
              if (earlier)
                expect(await store.append(earlier.s, earlier.expected, earlier.events)).toEqual(earlier.answer);
            } else {
              const s = streams[what.on]!;
              const stored = model[what.on]!;
              const actual = stored.length - 1;
              const expected = Math.max(NO_STREAM, actual - what.behind);
              const events = some(what.count);
              if (expected === actual) {
                const answer = await store.append(s, expected, events);
                expect(answer.revision).toBe(actual + events.length);
                done.push({ s, expected, events, answer });
                stored.push(...events);
                log.push(...ids(events));
              } else {
                await expect(store.append(s, expected, events)).rejects.toMatchObject({ expected, actual });
              }
            }
          }
          for (const [i, s] of streams.entries()) expect((await store.read(s)).map(plain)).toEqual(model[i]);
          expect(ids(await readAll(store, ALL, 3, start))).toEqual(log);
        }),
        { numRuns: 30 },
      );
    });
  });
}
