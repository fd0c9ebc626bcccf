/** For specs with Kafka: an installation of one's own with a log, relays and readers, which is taken away at the end. */
import { randomUUID } from 'node:crypto';
import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  EVERY_TENANT,
  follow,
  newId,
  SqliteEventStore,
  type EventStore,
  type NewEvent,
  type RecordedEvent,
} from '@kizuna/event-sourcing';
import { Partitioners, type Admin, type Kafka, type KafkaMessage, type Message } from 'kafkajs';
import { eventually } from '../eventually';
import { kafkaClient } from './client';
import { KafkaLog, type KafkaLogParts } from './kafka-log';
import type { RawMessage } from './message';
import { Relay, type RelayParts } from './relay';
import { ensureTopics, topicsOf } from './topics';

const ALL = { tenant: EVERY_TENANT } as const;
export const CONTEXTS = ['sales', 'service'];
export const SETTINGS = { partitions: 3, replication: 1, retentionMs: 3_600_000 };
/** The least that a broker takes unless told otherwise. */
export const TIMES = { sessionTimeoutMs: 6000, heartbeatMs: 300 };

export function happened(data: object = {}, type = 'sales.thing.Happened'): NewEvent {
  const id = newId();
  const metadata = { actor: 'tester', correlationId: id, commandId: id, commandHash: '', schemaVersion: 1 };
  return { id, type, data, effectiveAt: '2030-01-02T03:04:05.000Z', metadata };
}

/** Where each event stands and which it is. */
export const placesOf = (events: readonly RecordedEvent[]): string[] =>
  events.map(({ position, id, stream, revision }) => `${position} ${id} ${stream} ${revision}`);

export class Installation {
  readonly topics;
  readonly kafka: Kafka;
  readonly store: SqliteEventStore;
  readonly errors: unknown[] = [];
  readonly folder = mkdtempSync(join(tmpdir(), 'kizuna-kafka-'));
  private readonly ends: (() => Promise<unknown>)[] = [];
  private relays: Relay[] = [];
  private readonly revisions = new Map<string, number>();

  constructor(
    brokers: string,
    readonly prefix = `test-${randomUUID().slice(0, 8)}`,
  ) {
    this.topics = topicsOf(prefix);
    this.kafka = kafkaClient({ brokers: brokers.split(','), clientId: 'kizuna-test' });
    this.store = new SqliteEventStore(join(this.folder, 'events.sqlite'));
  }

  get allTopics(): string[] {
    return [this.topics.progress, ...CONTEXTS.map((context) => this.topics.of(context))];
  }

  async ensureTopics(contexts = CONTEXTS): Promise<void> {
    await this.withAdmin(async (admin) => {
      await ensureTopics(admin, this.topics, contexts, SETTINGS);
      // A broker that is new makes its place for groups at their first use, and refuses them until it is loaded.
      await eventually(() => admin.fetchOffsets({ groupId: `${this.prefix}.sales` }));
    });
  }

  /** Appends events to as many streams, one after the other, each time the next revision. Answers the last position. */
  async append(count: number, { streams = 5, context = 'sales' } = {}): Promise<number> {
    let position = 0;
    for (let i = 0; i < count; i++) {
      const id = `${i % streams}`;
      const key = `${context} ${id}`;
      const expected = this.revisions.get(key) ?? -1;
      const address = { category: `${context}.thing`, tenant: 'main', id };
      ({ position } = await this.store.append(address, expected, [happened({ i }, `${context}.thing.Happened`)]));
      this.revisions.set(key, expected + 1);
    }
    return position;
  }

  /** Begins to relay. Answers the relay and how to end it, as whoever holds the lease does. */
  relay(parts: Partial<RelayParts> = {}): { relay: Relay; stop: () => Promise<void> } {
    const { kafka, topics, store: log } = this;
    const failed = (error: unknown): void => void this.errors.push(error);
    const relay = new Relay({ kafka, topics, contexts: CONTEXTS, settings: SETTINGS, log, failed, ...parts });
    this.relays.push(relay);
    const ending = new AbortController();
    const running = relay.run(ending.signal);
    const stop = async (): Promise<void> => {
      this.relays = this.relays.filter((other) => other !== relay);
      ending.abort();
      await running;
    };
    this.ends.push(stop);
    return { relay, stop };
  }

  /** Waits until all relays that run have published the log up to a position. */
  async published(position: number): Promise<void> {
    for (const relay of this.relays) {
      await eventually(async () => expect(await relay.status()).toMatchObject({ position }));
    }
  }

  /** A follower has seen the log up to a position: each event once, in order. */
  async expectSeen(follower: Follower, until: number): Promise<void> {
    await eventually(() => expect(follower.position).toBe(until));
    const { events } = await this.store.readLog(0, 10_000, ALL);
    expect(placesOf(follower.seen)).toEqual(placesOf(events));
    expect(follower.seen.map(({ data }) => data)).toEqual(events.map(({ data }) => data));
    expect(follower.seen.map(({ metadata }) => metadata)).toEqual(events.map(({ metadata }) => metadata));
  }

  /** How many members the group of a service has. */
  async members(service: string): Promise<number> {
    const { groups } = await this.withAdmin((admin) => admin.describeGroups([`${this.prefix}.${service}`]));
    return groups[0]!.members.length;
  }

  async withAdmin<T>(work: (admin: Admin) => Promise<T>): Promise<T> {
    const admin = this.kafka.admin();
    await admin.connect();
    return work(admin).finally(() => admin.disconnect());
  }

  async send(topic: string, ...messages: Message[]): Promise<void> {
    const producer = this.kafka.producer({ createPartitioner: Partitioners.DefaultPartitioner });
    await producer.connect();
    await producer.send({ topic, messages }).finally(() => producer.disconnect());
  }

  /** A member of the group that follows the log, behind a position. */
  follower(parts: Partial<KafkaLogParts> = {}, position = 0): Follower {
    const follower = new Follower(this, parts, position);
    this.ends.push(() => follower.log.close());
    return follower;
  }

  /** All messages of a topic, in order within each partition. */
  async messagesOf(topic: string): Promise<(KafkaMessage & { partition: number })[]> {
    const offsets = await this.withAdmin((admin) => admin.fetchTopicOffsets(topic));
    const found: (KafkaMessage & { partition: number })[] = [];
    let left = offsets.reduce((sum, { low, high }) => sum + Number(high) - Number(low), 0);
    if (left === 0) return found;
    const consumer = this.kafka.consumer({ groupId: `${topic}.spec.${randomUUID()}`, maxWaitTimeInMs: 50 });
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      const eachMessage = async ({ partition, message }: { partition: number; message: KafkaMessage }) => {
        found.push({ ...message, partition });
        if (--left === 0) resolve();
      };
      consumer.run({ autoCommit: false, eachMessage }).catch(reject);
    });
    await consumer.disconnect();
    return found;
  }

  async close(): Promise<void> {
    await Promise.all(this.ends.map((end) => end()));
    await this.store.close();
    rmSync(this.folder, { recursive: true, force: true });
    await this.withAdmin(async (admin) => {
      const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(`${this.prefix}.`));
      await admin.deleteTopics({ topics });
    });
  }
}

/** What a consumer does, in short: it reads on while it may, from where it has come to. */
export class Follower {
  readonly log: KafkaLog;
  readonly seen: RecordedEvent[] = [];
  /** When it was assigned and revoked, in order. */
  readonly told: string[] = [];
  readonly foreign: { message: RawMessage; reason: string }[] = [];
  readonly errors: unknown[] = [];
  /** Pages that came from the history. */
  history = 0;
  private reading: { stop: () => Promise<void> } | undefined;

  constructor(
    installation: Installation,
    parts: Partial<KafkaLogParts>,
    public position: number,
  ) {
    const { kafka, topics, store, prefix } = installation;
    const history: Pick<EventStore, 'read' | 'readLog' | 'head'> = {
      read: (...asked) => store.read(...asked),
      head: () => store.head(),
      readLog: (...asked) => {
        this.history++;
        return store.readLog(...asked);
      },
    };
    this.log = new KafkaLog({
      ...{ kafka, topics, contexts: CONTEXTS, group: `${prefix}.sales`, history, ...TIMES },
      assigned: () => {
        this.told.push('assigned');
        this.reading = this.read();
      },
      revoked: async () => {
        await this.reading?.stop();
        this.reading = undefined;
        this.told.push('revoked');
      },
      foreign: (message, reason) => void this.foreign.push({ message, reason }),
      failed: (error) => void this.errors.push(error),
      ...parts,
    });
    this.log.start();
  }

  private read(): { stop: () => Promise<void> } {
    const ending = new AbortController();
    const loop = async (): Promise<void> => {
      for await (const { events, position } of follow(this.log, this.position, ALL, { signal: ending.signal })) {
        this.seen.push(...events);
        this.position = position;
      }
    };
    const running = loop();
    return { stop: () => (ending.abort(), running) };
  }
}
