/** The topics of an installation: their names, and that they are there as they must be. */
import { setTimeout } from 'node:timers/promises';
import type { Admin } from 'kafkajs';

export interface Topics {
  /** Holds the markers of the relay, see marker.ts. */
  readonly progress: string;
  /** Holds the events of a context. */
  of(context: string): string;
  /** The context whose events a topic holds. */
  contextIn(topic: string): string;
}

export const topicsOf = (prefix: string): Topics => ({
  progress: `${prefix}.progress.v1`,
  of: (context) => `${prefix}.${context}.events.v1`,
  contextIn: (topic) => contextOf(topic.slice(prefix.length + 1)),
});

/** The context of a stream's or category's name, `{context}.{aggregate}-…`, and of an event's type. */
export const contextOf = (name: string): string => /^[^.-]*/.exec(name)![0];

export interface TopicSettings {
  /** Of each topic of events. It can never be changed: order within a key would break. */
  readonly partitions: number;
  /** Copies of each message: all but one of them must have it before it counts as stored. Absent: as the broker does. */
  readonly replication?: number;
  /** How long events are kept, in ms. Who is further behind reads the event store. */
  readonly retentionMs: number;
}

/** A topic is there, but not as it must be. */
export class WrongTopic extends Error {
  constructor(
    readonly topic: string,
    readonly wanted: number,
    readonly found: number,
  ) {
    super(`the topic ${topic} has ${counted(found)}, not ${wanted}: other settings created it, or another program`);
  }
}

const counted = (partitions: number): string => `${partitions} partition${partitions === 1 ? '' : 's'}`;

/** An event of the largest size with its headers, in a batch of its own. EventStoreDB takes 1 MiB of data at once. */
export const LARGEST_BATCH_BYTES = 2 * 1024 * 1024;
const AS_THE_BROKER_DOES = -1;
/** Of a topic of markers: small pieces, so that outdated markers are soon cleaned away. */
const SEGMENT_BYTES = 16 * 1024 * 1024;
const MOST_TRIES = 50;
const TRY_AGAIN_MS = 100;

/**
 * Creates what is missing of the topics of these contexts and the topic of markers. Several may do so at once.
 * @throws WrongTopic if one has another number of partitions
 */
export async function ensureTopics(
  admin: Admin,
  topics: Topics,
  contexts: readonly string[],
  settings: TopicSettings,
): Promise<void> {
  const wanted = new Map([[topics.progress, 1], ...contexts.map((c) => [topics.of(c), settings.partitions] as const)]);
  const there = new Set(await admin.listTopics());
  const missing = [...wanted].filter(([topic]) => !there.has(topic));
  if (missing.length > 0) {
    await admin.createTopics({
      // The client would give up while brokers do not know of them yet.
      waitForLeaders: false,
      topics: missing.map(([topic, numPartitions]) => ({
        topic,
        numPartitions,
        replicationFactor: settings.replication ?? AS_THE_BROKER_DOES,
        configEntries: configurationOf(topic === topics.progress, settings),
      })),
    });
  }
  for (const topic of wanted.keys()) await answered(admin, topic);
  const found = await partitionsOf(admin, [...wanted.keys()]);
  for (const [topic, partitions] of wanted) {
    if (found.get(topic) !== partitions) throw new WrongTopic(topic, partitions, found.get(topic) ?? 0);
  }
}

/** Waits until the leaders of a topic know that they are: while it is fresh, they deny it. */
async function answered(admin: Admin, topic: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await admin.fetchTopicOffsets(topic);
      return;
    } catch (error) {
      if (tries === MOST_TRIES || !passesBy(error as Failure)) throw error;
      await setTimeout(TRY_AGAIN_MS);
    }
  }
}

interface Failure {
  readonly type?: string;
  readonly cause?: Failure;
}

const FRESH = ['UNKNOWN_TOPIC_OR_PARTITION', 'LEADER_NOT_AVAILABLE', 'NOT_LEADER_FOR_PARTITION'];
/** The client wraps what it has tried often enough. */
const passesBy = ({ type, cause }: Failure): boolean => FRESH.includes(type ?? cause?.type ?? '');

/** How many partitions each topic has. @throws an error of Kafka if one is not there */
export async function partitionsOf(admin: Admin, topics: readonly string[]): Promise<Map<string, number>> {
  const { topics: found } = await admin.fetchTopicMetadata({ topics: [...topics] });
  return new Map(found.map(({ name, partitions }) => [name, partitions.length]));
}

function configurationOf(ofMarkers: boolean, { replication, retentionMs }: TopicSettings) {
  const entries = {
    'max.message.bytes': LARGEST_BATCH_BYTES,
    ...(replication === undefined ? {} : { 'min.insync.replicas': Math.max(1, replication - 1) }),
    // The last marker must outlive any pause of the installation: without it the whole log would be sent again.
    ...(ofMarkers
      ? { 'cleanup.policy': 'compact', 'segment.bytes': SEGMENT_BYTES }
      : { 'cleanup.policy': 'delete', 'retention.ms': retentionMs }),
  };
  return Object.entries(entries).map(([name, value]) => ({ name, value: String(value) }));
}
