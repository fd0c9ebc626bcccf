import { newId, SqliteDatabase, StoreUnavailable, type NewEvent, type RecordedEvent } from '@kizuna/event-sourcing';
import { minutes } from '../clock';
import type { Delivery, ParkingLot } from '../event-stream';
import { eventStreamContract } from '../event-stream.contract';
import { eventually } from '../eventually';
import { FakeClock } from '../fake-clock';
import { EmbeddedUnderTest, scratch } from './under-test';
import { SqliteEventStream, type SqliteEventStreamOptions } from './sqlite-event-stream';

const { folder, remove } = scratch();
const opened: EmbeddedUnderTest[] = [];
afterEach(async () => {
  for (const under of opened.splice(0)) await under.close();
});
afterAll(remove);
let count = 0;

function open(options?: SqliteEventStreamOptions): EmbeddedUnderTest {
  const under = new EmbeddedUnderTest(`${folder}/${++count}`, options);
  opened.push(under);
  return under;
}

const thing = (id = newId()) => ({ category: 'test.thing', tenant: 'main', id });
function happened(data: object = {}): NewEvent {
  const id = newId();
  const metadata = { actor: 'tester', correlationId: id, commandId: id, commandHash: '', schemaVersion: 1 };
  return { id, type: 'test.thing.Happened', data, effectiveAt: '2030-01-02T03:04:05.000Z', metadata };
}

eventStreamContract('SqliteEventStream', async () => open());

describe('SqliteEventStream', () => {
  it('waits as long as told before each further try', async () => {
    const clock = new FakeClock();
    const { stream, publish } = bound(open({ backoff: [100, 1000], clock }));
    let tries = 0;
    await publish(thing(), happened());
    await stream.subscribe({ consumer: 'tester', handle: { each: () => Promise.reject(new Error(`${++tries}`)) } });
    await eventually(() => expect([tries, clock.armed]).toEqual([1, 1]));
    await clock.advance(99);
    expect(tries).toBe(1);
    await clock.advance(1);
    await eventually(() => expect([tries, clock.armed]).toEqual([2, 1]));
    await clock.advance(1000);
    await eventually(async () => expect(await stream.parked.list()).toMatchObject([{ error: 'Error: 3' }]));
    expect(clock.armed).toBe(0);
  });

  it.each(['each', 'batch'])(
    'tries without end while the store is away: nothing is parked for it (%s)',
    async (kind) => {
      const { stream, publish } = bound(open({ backoff: [1] }));
      let failures = 20;
      const handler = async (): Promise<void> => {
        if (failures-- > 0) throw new StoreUnavailable('the disk is full');
      };
      await publish(thing(), happened());
      const handle = kind === 'each' ? { each: handler } : { batch: handler };
      const running = await stream.subscribe({ consumer: 'tester', handle });
      await eventually(() => expect(running.position()).toBe(1));
      expect(await stream.parked.list()).toEqual([]);
    },
  );

  it.each(['each', 'batch'])('parks at once what it is told to be permanent (%s)', async (kind) => {
    const permanent = (error: unknown) => error instanceof TypeError;
    const { stream, publish } = bound(open({ backoff: [minutes(60)], permanent }));
    const broken = () => Promise.reject(new TypeError('no such thing'));
    const batch = ({ events }: Delivery) => (events.length > 0 ? broken() : Promise.resolve());
    await publish(thing(), happened());
    const running = await stream.subscribe({
      consumer: 'tester',
      handle: kind === 'each' ? { each: broken } : { batch },
    });
    await eventually(async () => expect(await running.status()).toMatchObject({ position: 1, parked: 1 }));
  });

  it('waits before it reads a broken log again, whatever the error says of itself', async () => {
    const clock = new FakeClock();
    const { store, stream, publish } = bound(open({ backoff: [1000], clock }));
    jest.spyOn(store, 'readLog').mockRejectedValueOnce(Object.assign(new Error('torn'), { permanent: true }));
    await publish(thing(), happened());
    const running = await stream.subscribe({ consumer: 'tester', handle: { each: async () => {} } });
    await eventually(() => expect(clock.armed).toBe(1));
    await clock.advance(1000);
    await eventually(() => expect(running.position()).toBe(1));
  });

  it('goes on when the log could not be read', async () => {
    const { store, stream, publish } = bound(open({ backoff: [1] }));
    const readLog = jest.spyOn(store, 'readLog').mockRejectedValueOnce(new StoreUnavailable('gone'));
    await publish(thing(), happened());
    const running = await stream.subscribe({ consumer: 'tester', handle: { each: async () => {} } });
    await eventually(() => expect(running.position()).toBe(1));
    expect(readLog.mock.calls.length).toBeGreaterThan(1);
  });

  it('tells busy, failing, stuck and idle apart', async () => {
    const clock = new FakeClock('2030-01-01T00:00:00.000Z');
    const { stream, publish } = bound(open({ backoff: [minutes(1)], clock, stuckAfter: 30_000 }));
    let finish = (_error?: Error): void => {};
    const each = () => new Promise<void>((resolve, reject) => (finish = (e) => (e ? reject(e) : resolve())));
    const running = await stream.subscribe({ consumer: 'tester', handle: { each } });
    await clock.advance(minutes(60));
    expect(await running.status()).toMatchObject({ state: 'idle', lag: 0 });

    await publish(thing(), happened());
    await eventually(async () => expect(await running.status()).toMatchObject({ state: 'busy', lag: 1 }));
    expect(await running.status()).toMatchObject({ since: '2030-01-01T01:00:00.000Z' });
    finish(new Error('not now'));
    await eventually(async () => expect(await running.status()).toMatchObject({ state: 'failing' }));
    await clock.advance(30_000);
    expect(await running.status()).toMatchObject({ state: 'stuck', since: '2030-01-01T01:00:00.000Z' });
    await clock.advance(30_000);
    finish();
    await eventually(async () => expect(await running.status()).toMatchObject({ state: 'idle', lag: 0, position: 1 }));
  });

  it('replays and discards for another instance on the same file, once nudged', async () => {
    const under = open({ backoff: [] });
    const [one, two] = [thing(), thing()];
    await under.publish(one, happened(), happened());
    await under.publish(two, happened());
    const seen: RecordedEvent[] = [];
    let faulty = true;
    const worker = under.another();
    await worker.subscribe({
      consumer: 'view',
      from: 0,
      handle: {
        batch: async ({ events }) => {
          if (faulty && events.some((event) => event.revision === 0)) throw new Error('poison');
          seen.push(...events);
        },
      },
    });
    const { parked } = under.stream;
    await eventually(async () => expect(await parked.list()).toHaveLength(3));
    await discardFirst(parked);
    worker.nudge();
    await eventually(() => expect(seen).toMatchObject([{ position: 2 }]));
    faulty = false;
    await parked.replay({ consumer: 'view' });
    worker.nudge();
    await eventually(async () => expect(await parked.list()).toEqual([]));
    expect(seen).toMatchObject([{ position: 2 }, { position: 3 }]);
    await worker.close();
  });

  it('tells a batch handler a position up to which all is handled or parked, also event by event', async () => {
    const { stream, publish } = bound(open({ backoff: [] }));
    await publish(thing(), happened({ n: 1 }), happened({ n: 2 }));
    await publish(thing(), happened({ n: 3 }));
    const taken: [events: number[], position: number][] = [];
    await stream.subscribe({
      consumer: 'view',
      from: 0,
      handle: {
        batch: async ({ events, position }) => {
          if (events.some((event) => event.position === 2)) throw new Error('poison');
          taken.push([events.map((event) => event.position), position]);
        },
      },
    });
    const expected = [
      [[1], 1],
      [[3], 3],
      [[], 3],
    ];
    await eventually(() => expect(taken).toEqual(expected));
    await discardFirst(stream.parked);
  });

  it('waits once for a page and not once for each event of it that fails', async () => {
    const clock = new FakeClock();
    const { stream, publish } = bound(open({ backoff: [1000], clock }));
    for (let i = 0; i < 3; i++) await publish(thing(), happened());
    const batch = ({ events }: Delivery) =>
      events.length > 0 ? Promise.reject(new Error('poison')) : Promise.resolve();
    await stream.subscribe({ consumer: 'view', handle: { batch } });
    await eventually(() => expect(clock.armed).toBe(1));
    await clock.advance(1000);
    await eventually(async () => expect(await stream.parked.list()).toHaveLength(3));
    expect(clock.now()).toEqual(new Date('2030-01-01T00:00:01.000Z'));
  });

  it('finds and discards an event also behind the first thousand that are parked', async () => {
    const { store, stream } = bound(open({ backoff: [] }));
    const events = Array.from({ length: 1002 }, () => happened());
    await store.append(thing(), -1, events);
    const running = await stream.subscribe({ consumer: 'tester', handle: { each: () => Promise.reject(new Error()) } });
    await eventually(async () => expect(await running.status()).toMatchObject({ parked: 1002 }));
    const event = { consumer: 'tester', eventId: events.at(-1)!.id };
    expect((await stream.parked.list()).map(({ eventId }) => eventId)).not.toContain(event.eventId);
    expect(await stream.parked.list(event)).toMatchObject([event]);
    await expect(stream.parked.discard({ ...event, tenant: 'other' }, 'broken', 'anna')).rejects.toThrow('is parked');
    await stream.parked.discard({ ...event, tenant: 'main' }, 'broken', 'anna');
    expect(await stream.parked.list(event)).toEqual([]);
    expect(await stream.parked.discarded(event)).toMatchObject([event]);
  });

  it('leaves an event discarded whose replay fails at that moment', async () => {
    const { stream, publish } = bound(open({ backoff: [] }));
    const handled: number[] = [];
    let fail: ((error: Error) => void) | undefined;
    const each = ({ revision }: RecordedEvent): Promise<void> =>
      new Promise((resolve, reject) => {
        if (revision === 0) fail = reject;
        else resolve(void handled.push(revision));
      });
    await publish(thing(), happened(), happened());
    await stream.subscribe({ consumer: 'tester', handle: { each } });
    await eventually(() => fail!(new Error('poison')));
    await eventually(async () => expect(await stream.parked.list()).toHaveLength(2));
    fail = undefined;
    await stream.parked.replay();
    await eventually(() => expect(fail).toBeDefined());
    await discardFirst(stream.parked);
    fail!(new Error('poison'));
    await eventually(async () => expect(await stream.parked.list()).toEqual([]));
    expect(handled).toEqual([1]);
  });

  it('holds no more than two pages in memory when handlers are slow', async () => {
    const { store, stream } = bound(open());
    const events = Array.from({ length: 3000 }, () => happened());
    await store.append(thing(), -1, events);
    const pages = jest.spyOn(store, 'readLog');
    let running = 0;
    await stream.subscribe({ consumer: 'slow', handle: { each: () => new Promise(() => running++) } });
    await eventually(() => expect(running).toBe(1));
    for (let turns = 0; turns < 10; turns++) await new Promise(setImmediate);
    expect(pages).toHaveBeenCalledTimes(1);
  });

  it('replays what an older version has parked, which did not keep the place in the stream', async () => {
    const under = open({ backoff: [] });
    const id = newId();
    await under.publish(thing(id), happened(), happened());
    const [, second] = await under.store.read(thing(id));
    const old = new SqliteDatabase(`${folder}/old.sqlite`);
    old.exec(`
      CREATE TABLE parked (
        consumer TEXT NOT NULL, position INTEGER NOT NULL, tenant TEXT NOT NULL, key TEXT NOT NULL,
        event_id TEXT NOT NULL, type TEXT NOT NULL, stream TEXT NOT NULL,
        parked_at TEXT NOT NULL, failures INTEGER NOT NULL, error TEXT, PRIMARY KEY (consumer, position)
      ) WITHOUT ROWID;
    `);
    old
      .prepare(`INSERT INTO parked VALUES ('tester', ?, 'main', ?, ?, ?, ?, '2030-01-01T00:00:00.000Z', 1, 'Error')`)
      .run(second!.position, second!.stream, second!.id, second!.type, second!.stream);
    old.close();
    const stream = new SqliteEventStream(under.store, `${folder}/old.sqlite`, { backoff: [] });
    const seen: RecordedEvent[] = [];
    await stream.subscribe({
      consumer: 'tester',
      from: 2,
      handle: { each: async (event) => void seen.push(event) },
    });
    await stream.parked.replay();
    await eventually(async () => expect(await stream.parked.list()).toEqual([]));
    expect(seen).toMatchObject([{ id: second!.id, revision: 1, position: 2 }]);
    await stream.close();
  });

  it('parks an event whose key cannot be told and which cannot be handled, and goes on', async () => {
    const { stream, publish } = bound(open({ backoff: [] }));
    const [broken, sound] = [thing(), thing()];
    await publish(broken, happened({}));
    await publish(sound, happened({ of: 'a key' }));
    const keyOf = ({ data }: RecordedEvent) => (data as { of: string }).of.toUpperCase();
    const handled: string[] = [];
    const each = async (event: RecordedEvent) => void handled.push(keyOf(event));
    await stream.subscribe({ consumer: 'tester', keyOf, handle: { each } });
    await eventually(() => expect(handled).toEqual(['A KEY']));
    expect(await stream.parked.list()).toMatchObject([{ key: `test.thing-main.${broken.id}`, failures: 1 }]);
  });
});

async function discardFirst(parked: ParkingLot): Promise<void> {
  const [first] = await parked.list();
  await parked.discard(first!, 'broken', 'anna');
}

/** Its parts, to be taken apart. */
function bound(under: EmbeddedUnderTest) {
  return { store: under.store, stream: under.stream, publish: under.publish.bind(under) };
}
