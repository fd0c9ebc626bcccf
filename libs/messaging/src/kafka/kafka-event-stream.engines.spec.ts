/** The stream of events over Kafka: the same consumers as embedded, on a log that comes through the relay. */
import { join } from 'node:path';
import type { NewEvent, RecordedEvent, StreamId } from '@kizuna/event-sourcing';
import { onEngine } from '@kizuna/event-sourcing/testing';
import { LogEventStream } from '../consumer/log-event-stream';
import type { EventStream } from '../event-stream';
import { eventStreamContract, type StreamUnderTest } from '../event-stream.contract';
import { eventually } from '../eventually';
import { SqliteCursors } from '../sqlite/sqlite-cursors';
import { SqliteParkingLot } from '../sqlite/sqlite-parking-lot';
import { Installation, TIMES } from './kafka.fixture';
import { KafkaLog } from './kafka-log';

jest.setTimeout(30_000);

onEngine('KIZUNA_KAFKA_BROKERS', (brokers) => {
  let close: (() => Promise<void>) | undefined;
  afterEach(() => close?.());

  eventStreamContract('LogEventStream over Kafka', async (): Promise<StreamUnderTest> => {
    const installation = new Installation(brokers);
    const { kafka, topics, store, folder, errors } = installation;
    await installation.ensureTopics(['test']);
    installation.relay({ contexts: ['test'] });
    let assigned = false;
    const log = new KafkaLog({
      ...{ kafka, topics, contexts: ['test'], group: `${installation.prefix}.test`, history: store, ...TIMES },
      assigned: () => void (assigned = true),
      revoked: () => {},
      foreign: (_, reason) => void errors.push(reason),
      failed: (error) => void errors.push(error),
    });
    log.start();
    const streams: LogEventStream[] = [];
    const open = (): LogEventStream => {
      const file = join(folder, 'stream.sqlite');
      const cursors = new SqliteCursors(file);
      const lot = new SqliteParkingLot(file, () => new Date());
      const stream = new LogEventStream({ log, cursors, lot, backoff: [1, 1] });
      streams.push(stream);
      return stream;
    };
    close = async () => {
      // Handlers of abandoned streams never come to an end.
      for (const stream of streams) void stream.close();
      await log.close();
      await installation.close();
      expect(errors).toEqual([]);
    };
    await eventually(() => expect(assigned).toBe(true));
    return {
      stream: open(),
      publish: async (stream: StreamId, event: NewEvent) => {
        const events: RecordedEvent[] = await store.read(stream);
        await store.append(stream, events.length - 1, [event]);
      },
      reopen: async (): Promise<EventStream> => {
        void streams.at(-1)!.close();
        return open();
      },
    };
  });
});
