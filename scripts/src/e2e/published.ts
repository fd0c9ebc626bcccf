/** For end-to-end specs: all that is on the topics of an installation, read from their beginning. */
import { kafkaClient } from '@kizuna/messaging/kafka';
import { newId } from '@kizuna/event-sourcing';

export interface Published {
  /** Ids of events, each once. */
  readonly ids: ReadonlySet<string>;
  /** Messages, repeated ones counted as often as they are there. */
  readonly count: number;
  /** Whether each event is behind all earlier ones of its stream, at its first appearance. */
  readonly inOrder: boolean;
}

/** Reads every topic of events up to where it ends now. */
export async function published(brokers: string, installation: string): Promise<Published> {
  const kafka = kafkaClient({ brokers: brokers.split(','), clientId: `reader-${installation}` });
  const admin = kafka.admin();
  const consumer = kafka.consumer({ groupId: `reader-${newId()}`, maxWaitTimeInMs: 100 });
  await admin.connect();
  try {
    const topics = (await admin.listTopics()).filter((topic) =>
      new RegExp(`^${installation}\\..+\\.events\\.`).test(topic),
    );
    const left = new Map<string, number>();
    for (const topic of topics) {
      for (const { partition, high, low } of await admin.fetchTopicOffsets(topic)) {
        if (high !== low) left.set(`${topic} ${partition}`, Number(high));
      }
    }
    const ids = new Set<string>();
    const revisions = new Map<string, number>();
    let [count, inOrder] = [0, true];
    const all = Promise.withResolvers<void>();
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: true });
    if (left.size === 0) all.resolve();
    await consumer.run({
      autoCommit: false,
      eachMessage: async ({ topic, partition, message: { key, headers, offset } }) => {
        count++;
        const id = String(headers!.ce_id);
        const stream = String(key);
        const revision = Number(headers!.ce_streamrevision);
        if (!ids.has(id)) {
          if (revision !== (revisions.get(stream) ?? -1) + 1) inOrder = false;
          revisions.set(stream, revision);
          ids.add(id);
        }
        const place = `${topic} ${partition}`;
        if (Number(offset) + 1 >= (left.get(place) ?? Infinity)) left.delete(place);
        if (left.size === 0) all.resolve();
      },
    });
    await all.promise;
    return { ids, count, inOrder };
  } finally {
    await consumer.disconnect();
    await admin.disconnect();
  }
}
