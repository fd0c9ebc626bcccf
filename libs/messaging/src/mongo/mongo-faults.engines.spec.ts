/** What consumes and what leads when MongoDB is killed, or falls silent for a while. */
import { newId, type NewEvent, type RecordedEvent } from '@kizuna/event-sourcing';
import { onControlled } from '@kizuna/event-sourcing/testing';
import { MongoClient } from 'mongodb';
import { once } from 'node:events';
import { LogEventStream } from '../consumer/log-event-stream';
import { eventually } from '../eventually';
import { whileLeader } from '../leader';
import type { Lease } from '../leases';
import { EmbeddedUnderTest, scratch } from '../sqlite/under-test';
import { MongoCursors } from './mongo-cursors';
import { MongoLeases } from './mongo-leases';
import { MongoParkingLot } from './mongo-parking-lot';

jest.setTimeout(60_000);
const STREAMS = 5;
const ROUNDS = 40;

function happened(): NewEvent {
  const id = newId();
  const metadata = { actor: 'tester', correlationId: id, commandId: id, commandHash: '', schemaVersion: 1 };
  return { id, type: 'test.thing.Happened', data: {}, effectiveAt: '2030-01-02T03:04:05.000Z', metadata };
}

onControlled('mongo', (server) => {
  const { folder, remove } = scratch();
  const undo: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const step of undo.splice(0).reverse()) await step();
  });
  afterAll(remove);
  const connect = () => {
    const client = new MongoClient(server.url, { serverSelectionTimeoutMS: 300, socketTimeoutMS: 2000 });
    undo.push(() => client.close());
    return client.db(`spec_faults_${newId().replaceAll('-', '')}`);
  };

  it.each(['each', 'batch'] as const)(
    'a consumer loses nothing when it is killed, and keeps order (%s)',
    async (kind) => {
      const db = connect();
      const under = new EmbeddedUnderTest(`${folder}/${kind}`);
      const lot = await MongoParkingLot.open(db);
      const log = new LogEventStream({ log: under.store, cursors: new MongoCursors(db), lot, backoff: [1] });
      undo.push(
        () => under.close(),
        () => log.close(),
      );
      const streams = Array.from({ length: STREAMS }, () => ({ category: 'test.thing', tenant: 'main', id: newId() }));
      const seen: RecordedEvent[] = [];
      let faulty = true;
      const handle = async (events: readonly RecordedEvent[]): Promise<void> => {
        const poison = (event: RecordedEvent) => event.aggregateId === streams[0]!.id && event.revision >= ROUNDS / 2;
        if (faulty && events.some(poison)) throw new Error('poison');
        seen.push(...events);
      };
      const running = await log.subscribe({
        consumer: 'tester',
        handle:
          kind === 'each' ? { each: (event) => handle([event]) } : { batch: ({ events }) => handle(events), size: 7 },
      });
      for (let round = 0; round < ROUNDS; round++) {
        if (round === ROUNDS / 4) await server.kill();
        for (const stream of streams) await under.publish(stream, happened());
        if (round === ROUNDS - 5) await server.up();
      }
      await log.settled();
      expect(await running.status()).toMatchObject({ position: STREAMS * ROUNDS, parked: ROUNDS / 2 });
      faulty = false;
      await log.parked.replay();
      await eventually(async () => expect(await log.parked.list()).toEqual([]));
      for (const { id } of streams) {
        const first = [
          ...new Set(seen.filter(({ aggregateId }) => aggregateId === id).map(({ revision }) => revision)),
        ];
        expect(first).toEqual(Array.from({ length: ROUNDS }, (_, revision) => revision));
      }
      await running.stop();
      expect(await new MongoCursors(db).load('tester')).toBe(STREAMS * ROUNDS);
    },
  );

  it('who leads stops while the server is silent, and leads again after that', async () => {
    const leases = new MongoLeases(connect());
    const stop = new AbortController();
    const led: { lease: Lease; signal: AbortSignal }[] = [];
    const leading = whileLeader(leases, 'relay', { ttlMs: 600, signal: stop.signal }, async (lease, signal) => {
      led.push({ lease, signal });
      if (!signal.aborted) await once(signal, 'abort');
    });
    undo.push(async () => (stop.abort(), leading));
    await eventually(() => expect(led).toHaveLength(1));
    await server.pause();
    const [paused, first] = [performance.now(), led[0]!];
    if (!first.signal.aborted) await once(first.signal, 'abort');
    expect(performance.now() - paused).toBeLessThan(1500);
    await server.resume();
    await eventually(() => expect(led).toHaveLength(2));
    expect(led[1]!.lease.fence).toBeGreaterThan(first.lease.fence);
    expect(led[1]!.signal.aborted).toBe(false);
  });
});
