/** The stream of events with its cursors and its parking lot on MongoDB, over the event log that needs no server. */
import { newId, type NewEvent, type RecordedEvent, type StreamId } from '@kizuna/event-sourcing';
import { onEngine } from '@kizuna/event-sourcing/testing';
import type { Db } from 'mongodb';
import { LogEventStream } from '../consumer/log-event-stream';
import { eventStreamContract } from '../event-stream.contract';
import { eventually } from '../eventually';
import { EmbeddedUnderTest, scratch } from '../sqlite/under-test';
import { MongoCursors } from './mongo-cursors';
import { MongoParkingLot } from './mongo-parking-lot';
import { Databases } from './mongo.fixture';

onEngine('KIZUNA_MONGO_URL', (url) => {
  const { folder, remove } = scratch();
  const opened: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of opened.splice(0)) await close();
  });
  afterAll(remove);
  let count = 0;
  const databases = new Databases(url);

  const log = () => {
    const under = new EmbeddedUnderTest(`${folder}/${++count}`);
    opened.push(() => under.close());
    return under;
  };
  const open = async ({ store }: EmbeddedUnderTest, db: Db, backoff = [1, 1]) => {
    const lot = await MongoParkingLot.open(db);
    const stream = new LogEventStream({ log: store, cursors: new MongoCursors(db), lot, backoff });
    // Handlers of some tests never end, and nobody waits for them.
    opened.push(async () => void stream.close().catch(() => {}));
    return stream;
  };

  eventStreamContract('the event log with MongoDB cursors', async () => {
    const [under, db] = [log(), databases.fresh()];
    let stream = await open(under, db);
    return {
      stream,
      publish: (to: StreamId, event: NewEvent) => under.publish(to, event),
      reopen: async () => {
        void stream.close().catch(() => {});
        return (stream = await open(under, db));
      },
    };
  });

  describe('MongoParkingLot', () => {
    const happened = (): NewEvent => {
      const id = newId();
      const metadata = { actor: 'tester', correlationId: id, commandId: id, commandHash: '', schemaVersion: 1 };
      return { id, type: 'test.thing.Happened', data: {}, effectiveAt: '2030-01-02T03:04:05.000Z', metadata };
    };
    const thing = () => ({ category: 'test.thing', tenant: 'main', id: newId() });

    it('hands requests for a replay, and what waits behind a discarded event, to the instance that runs', async () => {
      const [under, db] = [log(), databases.fresh()];
      const [running, asking] = [await open(under, db, []), await open(under, db)];
      const [one, two] = [thing(), thing()];
      for (const stream of [one, two]) await under.publish(stream, happened(), happened());
      let faulty = true;
      const seen: RecordedEvent[] = [];
      const each = async (event: RecordedEvent): Promise<void> => {
        if (faulty && event.revision === 0) throw new Error('poison');
        seen.push(event);
      };
      await running.subscribe({ consumer: 'tester', handle: { each } });
      await eventually(async () => expect(await asking.parked.list()).toHaveLength(4));
      const [first] = await asking.parked.list();
      await asking.parked.discard(first!, 'broken', 'ada');
      await eventually(() => expect(seen.map(({ position }) => position)).toEqual([2]));
      faulty = false;
      expect(await asking.parked.replay()).toBe(1);
      await eventually(() => expect(seen.map(({ position }) => position)).toEqual([2, 3, 4]));
      await eventually(async () => expect(await asking.parked.list()).toEqual([]));
      await eventually(async () => expect(await db.collection('replays').countDocuments()).toBe(0));
    });

    it('lists in the order of consumers and positions, and finds what is behind the first thousand', async () => {
      const under = log();
      const lot = await MongoParkingLot.open(databases.fresh());
      const events = Array.from({ length: 1002 }, happened);
      const stream = thing();
      await under.store.append(stream, -1, events);
      const placed = (await under.store.read(stream)).map((event) => ({
        event,
        lane: { tenant: 'main', key: event.id },
      }));
      for (const consumer of ['b', 'a']) {
        await lot.hold(consumer, placed.toReversed());
        expect(await lot.count(consumer)).toBe(1002);
      }
      const list = await lot.list();
      expect(list.map(({ consumer, position }) => [consumer, position])).toEqual(
        Array.from({ length: 1000 }, (_, i) => ['a', i + 1]),
      );
      const last = { consumer: 'b', eventId: events.at(-1)!.id };
      expect(await lot.list(last)).toMatchObject([{ ...last, position: 1002 }]);
      await expect(lot.discard({ ...last, tenant: 'other' }, 'why', 'ada')).rejects.toThrow('is parked for b');
      await lot.discard(last, 'why', 'ada');
      expect(await lot.discarded({ consumer: 'b' })).toMatchObject([{ ...last, by: 'ada' }]);
      expect(await lot.discarded({ consumer: 'a' })).toEqual([]);
    });
  });

  it('MongoCursors never go back: an instance that was relieved may still save where it stood', async () => {
    const cursors = new MongoCursors(databases.fresh());
    expect(await cursors.load('tester')).toBeUndefined();
    await cursors.save('tester', 2 ** 40);
    await cursors.save('tester', 7);
    expect(await cursors.load('tester')).toBe(2 ** 40);
  });
});
