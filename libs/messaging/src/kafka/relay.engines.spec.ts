import { type SqliteEventStore } from '@kizuna/event-sourcing';
import { onEngine } from '@kizuna/event-sourcing/testing';
import type { Kafka, Producer } from 'kafkajs';
import { eventually } from '../eventually';
import { happened, Installation, SETTINGS } from './kafka.fixture';
import { markerFrom, type Marker } from './marker';
import { partitionOf } from './partition';

jest.setTimeout(60_000);

onEngine('KIZUNA_KAFKA_BROKERS', (brokers) => {
  describe('the relay', () => {
    let installation: Installation;
    beforeEach(() => (installation = new Installation(brokers)));
    afterEach(() => installation.close());

    const positionsIn = async (context = 'sales') =>
      (await installation.messagesOf(installation.topics.of(context))).map(({ headers, key, partition }) => ({
        position: Number(headers!.ce_globalposition),
        revision: Number(headers!.ce_streamrevision),
        key: key!.toString(),
        partition,
      }));
    const markers = async (): Promise<Marker[]> =>
      (await installation.messagesOf(installation.topics.progress)).map(({ value }) => markerFrom(value));

    /** Nothing of the log is missing, and what came first of each event came in the order of its stream. */
    async function expectNoGap(head: number): Promise<void> {
      const all = [...(await positionsIn('sales')), ...(await positionsIn('service'))];
      expect(new Set(all.map(({ position }) => position))).toEqual(
        new Set(Array.from({ length: head }, (_, i) => i + 1)),
      );
      for (const of of Map.groupBy(all, ({ key }) => key).values()) {
        const firsts = [...new Set(of.map(({ revision }) => revision))];
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
      }
    }

    /** A client whose first sends of markers fail, before or after the broker has stored them. */
    function failing(times: number, stored: boolean): Kafka {
      const { kafka, topics } = installation;
      const producer = (...options: Parameters<Kafka['producer']>): Producer => {
        const real = kafka.producer(...options);
        const send: Producer['send'] = async (record) => {
          // The first one of a run only says where it begins.
          const { position } = markerFrom(Buffer.from(record.messages[0]!.value as string));
          if (record.topic !== topics.progress || position === 0 || times-- <= 0) return real.send(record);
          if (stored) await real.send(record);
          throw new Error('the answer is lost');
        };
        return { ...real, send };
      };
      return { admin: kafka.admin.bind(kafka), consumer: kafka.consumer.bind(kafka), producer } as unknown as Kafka;
    }

    it('publishes the log, each event to the partition of its stream, and marks how far it has come', async () => {
      await installation.append(20);
      const { relay } = installation.relay();
      const head = await installation.append(7, { context: 'service' });
      await eventually(async () => expect(await relay.status()).toEqual({ position: head, lag: 0, lagSeconds: 0 }));
      const sales = await positionsIn();
      expect(sales).toHaveLength(20);
      for (const { key, partition } of sales) expect(partition).toBe(partitionOf(key, SETTINGS.partitions));
      expect(await positionsIn('service')).toHaveLength(7);
      await expectNoGap(head);
      const last = (await markers()).at(-1)!;
      const counts = (of: { partition: number }[]) => [0, 1, 2].map((p) => of.filter((m) => m.partition === p).length);
      expect(last).toMatchObject({
        position: head,
        offsets: {
          [installation.topics.of('sales')]: counts(sales),
          [installation.topics.of('service')]: counts(await positionsIn('service')),
        },
      });
      expect(installation.errors).toEqual([]);
    });

    it('goes on at the last marker after a restart, without a gap and without sending anything twice', async () => {
      const first = installation.relay();
      const before = await installation.append(10);
      await eventually(async () => expect(await first.relay.status()).toMatchObject({ position: before }));
      await first.stop();
      const head = await installation.append(10);
      const second = installation.relay();
      await eventually(async () => expect(await second.relay.status()).toMatchObject({ position: head }));
      expect(await positionsIn()).toHaveLength(20);
      await expectNoGap(head);
      // It leads again, and another one was the leader meanwhile.
      await second.stop();
      const third = installation.relay();
      const more = await installation.append(5);
      await eventually(async () => expect(await third.relay.status()).toMatchObject({ position: more }));
      expect(await positionsIn()).toHaveLength(25);
    });

    it.each([
      ['lost', false],
      ['stored and the answer lost', true],
    ])('sends again what it has not marked if markers are %s', async (_, stored) => {
      const head = await installation.append(30);
      const { relay } = installation.relay({ kafka: failing(2, stored) });
      await eventually(async () => expect(await relay.status()).toMatchObject({ position: head }));
      expect(installation.errors).toHaveLength(2);
      expect(await positionsIn()).toHaveLength(90);
      await expectNoGap(head);
    });

    it('that ends between events and marker leaves it to the next one to send them again', async () => {
      const head = await installation.append(30);
      const dying = installation.relay({ kafka: failing(1, false), failed: () => void dying.stop() });
      await eventually(async () => expect(await positionsIn()).toHaveLength(30));
      await dying.stop();
      const next = installation.relay();
      await eventually(async () => expect(await next.relay.status()).toMatchObject({ position: head }));
      expect(await positionsIn()).toHaveLength(60);
      await expectNoGap(head);
    });

    it('that does not know of another one does no harm but duplicates', async () => {
      await installation.append(200);
      const two = [installation.relay(), installation.relay()];
      const head = await installation.append(200);
      for (const { relay } of two)
        await eventually(async () => expect(await relay.status()).toMatchObject({ position: head }));
      await expectNoGap(head);
    });

    it('sends what is too much for one send in several, and an event of the largest size', async () => {
      const large = 'x'.repeat(400_000);
      const thing = (id: string) => ({ category: 'sales.thing', tenant: 'main', id });
      await installation.store.append(
        thing('a'),
        -1,
        Array.from({ length: 10 }, () => happened({ large })),
      );
      const { position } = await installation.store.append(thing('b'), -1, [
        happened({ large: 'x'.repeat(1_500_000) }),
      ]);
      const { relay } = installation.relay();
      await eventually(async () => expect(await relay.status()).toMatchObject({ position }));
      expect(installation.errors).toEqual([]);
      await expectNoGap(position);
      expect(new Set((await markers()).map((marker) => marker.position))).toEqual(new Set([0, 2, 4, 6, 8, 10, 11]));
    });

    it('creates the topics of a context that it did not know', async () => {
      const position = await installation.append(3, { context: 'marketing' });
      const { relay } = installation.relay();
      await eventually(async () => expect(await relay.status()).toMatchObject({ position }));
      expect(await positionsIn('marketing')).toHaveLength(3);
    });

    it('marks the topics of all contexts, also of those that only the relay before it knew', async () => {
      const first = installation.relay();
      await installation.published(await installation.append(3, { context: 'marketing' }));
      await first.stop();
      installation.relay({ contexts: ['sales'] });
      await installation.published(await installation.append(3));
      const { topics } = installation;
      const named = Object.keys((await markers()).at(-1)!.offsets);
      expect(new Set(named)).toEqual(new Set(['sales', 'service', 'marketing'].map((context) => topics.of(context))));
    });

    it('passes on what is stored although it cannot read it', async () => {
      const event = happened();
      const later = { ...event, metadata: { ...event.metadata, schemaVersion: 99 } };
      const { position } = await installation.store.append({ category: 'sales.thing', tenant: 'main', id: 'a' }, -1, [
        later,
      ]);
      const { relay } = installation.relay();
      await eventually(async () => expect(await relay.status()).toMatchObject({ position }));
      const [message] = await installation.messagesOf(installation.topics.of('sales'));
      expect(message!.headers!.ce_schemaversion!.toString()).toBe('99');
    });

    it('marks the head of the log soon, also if what came last is no event', async () => {
      const { store } = installation;
      let beyond = 0;
      const log: Pick<SqliteEventStore, 'readLog' | 'head' | 'onAppended'> = {
        head: async () => (await store.head()) + beyond,
        onAppended: (listener) => store.onAppended(listener),
        // As of an event store that holds more than our events.
        readLog: async (after, ...asked) => {
          const page = await store.readLog(Math.min(after, await store.head()), ...asked);
          return { ...page, position: page.end ? page.position + beyond : page.position };
        },
      };
      const { relay } = installation.relay({ log });
      const position = await installation.append(3);
      await eventually(async () => expect(await relay.status()).toMatchObject({ position }));
      beyond = 40;
      store.announce(position);
      await eventually(async () =>
        expect(await relay.status()).toEqual({ position: position + 40, lag: 0, lagSeconds: 0 }),
      );
      expect((await markers()).at(-1)).toMatchObject({ position: position + 40 });
    });

    it('tells how long the oldest event waits while Kafka cannot be reached, and publishes it then', async () => {
      const { kafka } = installation;
      let reachable = true;
      const producer = (...options: Parameters<Kafka['producer']>): Producer => {
        const real = kafka.producer(...options);
        const sendBatch: Producer['sendBatch'] = (batch) =>
          reachable ? real.sendBatch(batch) : Promise.reject(new Error('no broker'));
        return { ...real, sendBatch };
      };
      const parts = { admin: kafka.admin.bind(kafka), consumer: kafka.consumer.bind(kafka), producer };
      const { relay } = installation.relay({ kafka: parts as unknown as Kafka });
      reachable = false;
      const head = await installation.append(3);
      await eventually(async () => expect((await relay.status()).lagSeconds).toBeGreaterThan(0.3));
      expect(await relay.status()).toMatchObject({ position: 0, lag: 3 });
      reachable = true;
      await eventually(async () => expect(await relay.status()).toEqual({ position: head, lag: 0, lagSeconds: 0 }));
    });
  });
});
