/** Reads the last marker of an installation: where the relay goes on, and where readers begin. */
import { randomUUID } from 'node:crypto';
import type { Admin, Kafka } from 'kafkajs';
import { bounded } from '../back-off';
import { markerFrom, type Marker } from './marker';

/** Another program may have written what is no marker: so far we look back for one. */
const FURTHEST_BACK = 100;
const PATIENCE_MS = 30_000;

export interface LastMarker {
  readonly marker: Marker;
  /** Offset behind it. */
  readonly until: number;
}

/** @returns undefined if there was never one. @throws Error if Kafka does not answer, or only what is no marker is there */
export async function lastMarker(kafka: Kafka, admin: Admin, topic: string): Promise<LastMarker | undefined> {
  const [ends] = await admin.fetchTopicOffsets(topic);
  const [low, high] = [Number(ends!.low), Number(ends!.high)];
  if (low === high) return undefined;
  const last = await markerBetween(kafka, topic, Math.max(low, high - FURTHEST_BACK), high);
  if (!last) throw new Error(`the end of the topic ${topic} holds no marker: another program has written to it`);
  return last;
}

/**
 * The client reads nothing without a group: this one is of its own, commits nothing, and so the broker forgets it soon.
 */
async function markerBetween(kafka: Kafka, topic: string, from: number, to: number): Promise<LastMarker | undefined> {
  const consumer = kafka.consumer({
    groupId: `${topic}.look.${randomUUID()}`,
    maxWaitTimeInMs: 100,
    allowAutoTopicCreation: false,
    retry: { retries: 3, restartOnFailure: async () => false },
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<LastMarker | undefined>((resolve, reject) => {
      let last: LastMarker | undefined;
      timer = setTimeout(() => reject(new Error(`the topic ${topic} cannot be read`)), PATIENCE_MS);
      consumer.on(consumer.events.CRASH, ({ payload }) => reject(payload.error));
      consumer.on(consumer.events.GROUP_JOIN, () => consumer.seek({ topic, partition: 0, offset: String(from) }));
      const eachMessage = async ({ message }: { message: { value: Buffer | null; offset: string } }) => {
        const until = Number(message.offset) + 1;
        last = attempt(() => ({ marker: markerFrom(message.value), until })) ?? last;
        if (until >= to) resolve(last);
      };
      const begin = async (): Promise<void> => {
        await consumer.connect();
        await consumer.subscribe({ topics: [topic], fromBeginning: true });
        await consumer.run({ autoCommit: false, eachMessage });
      };
      begin().catch(reject);
    });
  } finally {
    clearTimeout(timer);
    await bounded(consumer.disconnect(), 5000);
  }
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
