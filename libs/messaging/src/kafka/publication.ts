/** One run of a relay: it begins at a checkpoint, and ends with the first error. Then nothing of it is used again. */
import { randomUUID } from 'node:crypto';
import type { RecordedEvent } from '@kizuna/event-sourcing';
import { Partitioners, type Admin, type Kafka, type Producer, type RecordMetadata } from 'kafkajs';
import { bounded } from '../back-off';
import { lastMarker } from './last-marker';
import { markerMessage, type Offsets } from './marker';
import { messageOf, type EventMessage } from './message';
import { partitionOf } from './partition';
import { contextOf, ensureTopics, type Topics, type TopicSettings } from './topics';

export interface PublicationParts {
  readonly kafka: Kafka;
  readonly topics: Topics;
  /** Contexts that are known. Of others the topics are created when an event comes. */
  readonly contexts: readonly string[];
  readonly settings: TopicSettings;
}

/** A batch of a topic takes no more; a larger event has one of its own. */
const LARGEST_SEND_BYTES = 1024 * 1024;
const CLOSE_MS = 5000;

export class Publication {
  private readonly run = randomUUID();
  private readonly admin: Admin;
  private readonly producer: Producer;
  private readonly ends = new Map<string, number[]>();
  private markedAt = 0;

  constructor(private readonly parts: PublicationParts) {
    this.admin = parts.kafka.admin();
    this.producer = parts.kafka.producer({
      createPartitioner: Partitioners.DefaultPartitioner,
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      // The least that it allows. It sends the same again under the same numbers, and nothing else is under way.
      retry: { retries: 1, initialRetryTime: 100 },
    });
  }

  /** Everything up to here is in the topics, and they say so. */
  get marked(): number {
    return this.markedAt;
  }

  /** Those whose topics its markers name. */
  get contexts(): string[] {
    return [...this.ends.keys()].map((topic) => this.parts.topics.contextIn(topic));
  }

  /** @param checkpoint the last position that this relay knows to be marked; if it knows none, the last marker tells */
  async begin(checkpoint: number | undefined): Promise<void> {
    const { kafka, topics, contexts, settings } = this.parts;
    await this.admin.connect();
    await ensureTopics(this.admin, topics, contexts, settings);
    const last = checkpoint === undefined ? await lastMarker(kafka, this.admin, topics.progress) : undefined;
    // Also what it does not know, but those before it did: whoever begins at a marker must find all topics in it.
    const named = Object.keys(last?.marker.offsets ?? {}).map((topic) => topics.contextIn(topic));
    await this.include([...new Set([...contexts, ...named])]);
    await this.producer.connect();
    // From here on what this run sends lies behind a marker of its own.
    await this.mark(checkpoint ?? last?.marker.position ?? 0);
  }

  /** Sends events and then says that all up to a position is there; both are stored once this resolves. */
  async publish(events: readonly RecordedEvent[], position: number): Promise<void> {
    const messages = events.map((event) => messageOf(event, this.parts.topics));
    await this.include([...new Set(events.map(({ stream }) => contextOf(stream)))]);
    for (let first = 0; first < messages.length;) {
      const end = endOfPortion(messages, first);
      await this.send(messages.slice(first, end));
      first = end;
      if (first < events.length) await this.mark(events[first - 1]!.position);
    }
    await this.mark(position);
  }

  /** Never rejects. */
  async close(): Promise<void> {
    await Promise.all([bounded(this.producer.disconnect(), CLOSE_MS), bounded(this.admin.disconnect(), CLOSE_MS)]);
  }

  /** Sees to it that the topics of contexts are there, and learns where they end. */
  private async include(contexts: readonly string[]): Promise<void> {
    const { topics, settings } = this.parts;
    const added = contexts.filter((context) => !this.ends.has(topics.of(context)));
    if (added.length === 0) return;
    await ensureTopics(this.admin, topics, added, settings);
    for (const topic of added.map((context) => topics.of(context))) {
      const found = await this.admin.fetchTopicOffsets(topic);
      const ends = Array.from<number>({ length: settings.partitions });
      for (const { partition, high } of found) ends[partition] = Number(high);
      this.ends.set(topic, ends);
    }
  }

  private async send(messages: readonly EventMessage[]): Promise<void> {
    const { settings } = this.parts;
    const counts = new Map<string, number>();
    const byTopic = Map.groupBy(messages, ({ topic }) => topic);
    const topicMessages = [...byTopic].map(([topic, of]) => ({
      topic,
      messages: of.map(({ key, value, headers }) => {
        const partition = partitionOf(key, settings.partitions);
        const place = `${topic} ${partition}`;
        counts.set(place, (counts.get(place) ?? 0) + 1);
        return { key, value, headers, partition };
      }),
    }));
    const answers = await this.producer.sendBatch({ acks: -1, topicMessages });
    this.count(counts, answers);
  }

  /** Moves the ends behind what was sent. Others may have written in between: a relay that does not know yet. */
  private count(counts: Map<string, number>, answers: readonly RecordMetadata[]): void {
    for (const { topicName, partition, baseOffset } of answers) {
      const place = `${topicName} ${partition}`;
      const ends = this.ends.get(topicName);
      const first = Number(baseOffset);
      const sent = counts.get(place);
      if (!ends || sent === undefined || !(first >= ends[partition]!)) {
        throw new Error(`the answer for ${place} makes no sense: offset ${baseOffset} after ${ends?.[partition]}`);
      }
      ends[partition] = first + sent;
      counts.delete(place);
    }
    if (counts.size > 0) throw new Error(`no answer for ${[...counts.keys()].join(', ')}`);
  }

  private async mark(position: number): Promise<void> {
    const offsets: Offsets = Object.fromEntries(this.ends);
    const { progress } = this.parts.topics;
    const message = { ...markerMessage({ run: this.run, position, offsets }), partition: 0 };
    await this.producer.send({ topic: progress, acks: -1, messages: [message] });
    this.markedAt = position;
  }
}

/** Index behind the last message that fits into one send, at least one. */
function endOfPortion(messages: readonly EventMessage[], first: number): number {
  let [end, size] = [first, 0];
  while (end < messages.length && (end === first || size + messages[end]!.size <= LARGEST_SEND_BYTES)) {
    size += messages[end++]!.size;
  }
  return end;
}
