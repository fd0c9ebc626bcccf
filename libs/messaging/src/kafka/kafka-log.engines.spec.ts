import { EVERY_TENANT } from '@kizuna/event-sourcing';
import { onEngine } from '@kizuna/event-sourcing/testing';
import { eventually } from '../eventually';
import { happened, Installation, placesOf, SETTINGS, TIMES, type Follower } from './kafka.fixture';
import { markerFrom, markerMessage, type Marker } from './marker';
import { messageOf } from './message';
import { partitionOf } from './partition';

jest.setTimeout(60_000);

onEngine('KIZUNA_KAFKA_BROKERS', (brokers) => {
  describe('the log that comes through Kafka', () => {
    let installation: Installation;
    beforeEach(async () => {
      installation = new Installation(brokers);
      await installation.ensureTopics();
    });
    afterEach(() => installation.close());

    const expectSeen = (follower: Follower, until: number) => installation.expectSeen(follower, until);
    const committed = (topics = installation.allTopics) =>
      installation.withAdmin((admin) => admin.fetchOffsets({ groupId: `${installation.prefix}.sales`, topics }));

    async function lastMarker(): Promise<Marker> {
      return markerFrom((await installation.messagesOf(installation.topics.progress)).at(-1)!.value);
    }

    it('is the log in order, each event once, from all topics of a service', async () => {
      const follower = installation.follower();
      installation.relay();
      await installation.append(30);
      const head = await installation.append(30, { context: 'service' });
      await expectSeen(follower, head);
      await expectSeen(follower, await installation.append(1));
      expect(follower.log.arrived).toBe(61);
      expect(follower.told).toEqual(['assigned']);
      expect([follower.errors, follower.foreign]).toEqual([[], []]);
    });

    it('is read from memory at its end, and from the event store before that', async () => {
      const { stop } = installation.relay();
      const before = await installation.append(10);
      await installation.published(before);
      await stop();
      const follower = installation.follower();
      await expectSeen(follower, before);
      const { history } = follower;
      expect(history).toBeGreaterThan(0);
      installation.relay();
      await expectSeen(follower, await installation.append(10));
      expect(follower.history).toBe(history);
      const page = await follower.log.readLog(before, 3, { tenant: EVERY_TENANT, types: ['sales.thing.Happened'] });
      expect(placesOf(page.events)).toEqual(placesOf(follower.seen.slice(10, 13)));
      expect(page).toMatchObject({ position: 13, end: false });
      expect(follower.history).toBe(history);
      // What a consumer asks for that does not come through these topics is in the event store only.
      await follower.log.readLog(before, 3, { tenant: EVERY_TENANT, types: ['marketing.thing.Happened'] });
      await follower.log.readLog(before, 3, { tenant: 'main' });
      expect(follower.history).toBe(history + 2);
    });

    it('goes on at the commit of its group, or at the last marker if there is none', async () => {
      installation.relay();
      const one = installation.follower();
      await expectSeen(one, await installation.append(10));
      const half = await installation.append(5);
      await expectSeen(one, half);
      one.log.commit(half);
      await eventually(async () => {
        const all = (await committed()).flatMap(({ partitions }) => partitions);
        expect(all).toHaveLength(7);
        for (const { metadata } of all) expect(JSON.parse(metadata!)).toMatchObject({ position: half });
      });
      await one.log.close();
      const head = await installation.append(5);
      await installation.published(head);

      const two = installation.follower({}, half);
      await eventually(() => expect(two.position).toBe(head));
      expect([two.seen.length, two.history]).toEqual([5, 0]);

      const other = installation.follower({ group: `${installation.prefix}.other` }, half);
      await eventually(() => expect(other.position).toBe(head));
      expect(other.seen).toHaveLength(5);
      expect(other.history).toBeGreaterThan(0);
    });

    it('never commits more than all consumers have passed', async () => {
      installation.relay();
      const follower = installation.follower();
      const first = await installation.append(3);
      await expectSeen(follower, first);
      const second = await installation.append(3);
      await expectSeen(follower, second);
      follower.log.commit(second - 1);
      await eventually(async () => {
        const [progress] = await committed([installation.topics.progress]);
        const { position } = JSON.parse(progress!.partitions[0]!.metadata ?? '{}') as { position?: number };
        expect(position).toBeGreaterThanOrEqual(first);
        expect(position).toBeLessThan(second);
      });
    });

    it('begins at the last marker if what was committed is not kept any more', async () => {
      const relay = installation.relay();
      const one = installation.follower();
      const half = await installation.append(5);
      await expectSeen(one, half);
      one.log.commit(half);
      await eventually(async () => expect((await committed())[0]!.partitions[0]!.metadata).not.toBeNull());
      await one.log.close();
      const head = await installation.append(10);
      await installation.published(head);
      const sales = installation.topics.of('sales');
      await installation.withAdmin(async (admin) => {
        const partitions = (await admin.fetchTopicOffsets(sales)).map(({ partition, high }) => ({
          partition,
          offset: high,
        }));
        await admin.deleteTopicRecords({ topic: sales, partitions });
      });
      await relay.stop();

      const two = installation.follower();
      await expectSeen(two, head);
      installation.relay();
      await expectSeen(two, await installation.append(3));
      expect(two.errors).toEqual([]);
    });

    it('passes over what is none of ours, and parks nothing but what is broken', async () => {
      const follower = installation.follower();
      installation.relay();
      const sales = installation.topics.of('sales');
      await expectSeen(follower, await installation.append(2));
      await installation.send(sales, { key: 'order 7', value: '{}', partition: 1 }, { value: 'noise', partition: 2 });
      await installation.send(installation.topics.progress, { key: 'noise', value: '{"position":1e99}', partition: 0 });
      const head = await installation.append(4);
      await expectSeen(follower, head);
      const told = follower.foreign.map(({ message: { topic, partition }, reason }) => ({ topic, partition, reason }));
      expect(told).toHaveLength(3);
      expect(told).toEqual(
        expect.arrayContaining([
          { topic: sales, partition: 1, reason: 'it has no header ce_specversion' },
          { topic: sales, partition: 2, reason: 'it has no header ce_specversion' },
          { topic: installation.topics.progress, partition: 0, reason: 'it is no marker' },
        ]),
      );
    });

    it('hands on an event whose data is broken, and fails when it is looked at', async () => {
      const follower = installation.follower();
      const { stop } = installation.relay();
      await installation.append(1);
      await expectSeen(follower, 1);
      await stop();
      // As of a relay that has sent what has become broken on its way.
      const position = await installation.append(1);
      const { events } = await installation.store.readLog(1, 1, { tenant: EVERY_TENANT });
      const { key, headers } = messageOf(events[0]!, installation.topics);
      const partition = partitionOf(key, SETTINGS.partitions);
      await installation.send(installation.topics.of('sales'), { key, headers, partition, value: '{"broken' });
      const last = await lastMarker();
      const sales = installation.topics.of('sales');
      const ends = last.offsets[sales]!.map((offset, i) => (i === partition ? offset + 1 : offset));
      const marker = markerMessage({ ...last, position, offsets: { ...last.offsets, [sales]: ends } });
      await installation.send(installation.topics.progress, { ...marker, partition: 0 });
      await eventually(() => expect(follower.position).toBe(position));
      expect(follower.seen).toHaveLength(2);
      expect(() => follower.seen[1]!.data).toThrow(SyntaxError);
      expect(follower.seen[1]!.id).toBe(events[0]!.id);
    });

    it('holds each event once though relays send it several times', async () => {
      const follower = installation.follower();
      const first = installation.relay();
      await installation.append(50);
      const second = installation.relay();
      await installation.append(50);
      await first.stop();
      const head = await installation.append(50);
      await expectSeen(follower, head);
      await second.stop();
      installation.relay();
      await expectSeen(follower, await installation.append(5));
    });

    it('begins anew when the client goes on elsewhere by itself, since what it was to read is gone', async () => {
      const sales = installation.topics.of('sales');
      installation.relay();
      let free = (): void => {};
      const held = new Promise<void>((resolve) => (free = resolve));
      const foreign = jest.fn(() => held);
      const follower = installation.follower({ foreign });
      await expectSeen(follower, await installation.append(5));
      // It does not get past this one.
      await installation.send(sales, ...[0, 1, 2].map((partition) => ({ value: 'noise', partition })));
      await eventually(() => expect(foreign).toHaveBeenCalled());
      const lost = await installation.append(30);
      await installation.published(lost);
      await installation.withAdmin(async (admin) => {
        const ends = await admin.fetchTopicOffsets(sales);
        await admin.deleteTopicRecords({
          topic: sales,
          partitions: ends.map(({ partition, high }) => ({ partition, offset: high })),
        });
      });
      free();
      let head = 0;
      await eventually(async () => {
        head = await installation.append(5);
        expect(follower.errors).toHaveLength(1);
      });
      expect(String(follower.errors[0])).toContain('by itself');
      await expectSeen(follower, head);
    });

    it('begins anew when what a marker speaks of does not come', async () => {
      const { stop } = installation.relay();
      const follower = installation.follower();
      await expectSeen(follower, await installation.append(5));
      await stop();
      const head = await installation.append(5);
      const last = await lastMarker();
      const offsets = Object.fromEntries(
        Object.entries(last.offsets).map(([topic, of]) => [topic, of.map((o) => o + 5)]),
      );
      const lie = markerMessage({ ...last, position: head, offsets });
      await installation.send(installation.topics.progress, { ...lie, partition: 0 });
      await eventually(() => expect(follower.log.arrived).toBe(5));
      await new Promise((resolve) => setTimeout(resolve, TIMES.sessionTimeoutMs - 1000));
      await expectSeen(follower, head);
      expect(follower.errors).toHaveLength(1);
    });

    it('waits for topics that are not there yet', async () => {
      const fresh = new Installation(brokers);
      try {
        const follower = fresh.follower();
        await eventually(() => expect(follower.errors.length).toBeGreaterThan(0));
        fresh.relay();
        const head = await fresh.append(3);
        await eventually(() => expect(follower.position).toBe(head));
      } finally {
        await fresh.close();
      }
    });

    it('reads from the event store for whoever wants more than the topics hold that it reads', async () => {
      installation.relay();
      const follower = installation.follower({ contexts: ['sales'] });
      await expectSeen(follower, await installation.append(5));
      await expectSeen(follower, await installation.append(5, { context: 'service' }));
      const head = await installation.append(5);
      await expectSeen(follower, head);
      // What was seen last may have come from the event store, which is ahead of Kafka.
      await eventually(() => expect(follower.log.arrived).toBe(head));
      const { history } = follower;
      const page = await follower.log.readLog(5, 10, { tenant: EVERY_TENANT, types: ['sales.thing.Happened'] });
      expect([page.events.length, follower.history]).toEqual([5, history]);
    });

    it('knows nothing of a customer or a tenant, and asks the event store', async () => {
      const follower = installation.follower();
      const stream = { category: 'sales.thing', tenant: 'other', id: 'a' };
      await installation.store.append(stream, -1, [happened()]);
      expect((await follower.log.readLog(0, 10, { tenant: 'other' })).events).toHaveLength(1);
      expect(await follower.log.read(stream)).toHaveLength(1);
      expect(await follower.log.head()).toBe(1);
    });
  });
});
