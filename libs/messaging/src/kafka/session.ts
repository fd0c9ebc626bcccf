/**
 * One life of a group member: it joins, reads while it has the partitions, and ends with the first error that the
 * client does not mend. Then another session begins, see reader.ts.
 *
 * The client is used strictly: nothing is committed by itself, nothing is resolved by itself, and it never restarts by
 * itself. What it does silently is watched: a reset to other offsets, a partition that stands still, no answer at all.
 */
import type { Admin, Consumer, EachBatchPayload, IMemberAssignment, Kafka } from 'kafkajs';
import { bounded } from '../back-off';
import { commitNote, committedPlace, markedPlace, type BeginningParts } from './beginning';
import { Merge, type Place, type Release } from './merge';
import { KafkaEvent, markerIn, understood, type RawMessage } from './message';
import { LARGEST_BATCH_BYTES, partitionsOf, type Topics } from './topics';
import { wholeAssigner } from './whole-assigner';

export interface SessionParts {
  readonly kafka: Kafka;
  readonly topics: Topics;
  readonly contexts: readonly string[];
  /** Name of the group. Of its members one reads, and the others stand by. */
  readonly group: string;
  /**
   * After how many ms of silence a member counts as gone, and how often each says that it is there. A marker that
   * waits for events that long waits in vain.
   */
  readonly sessionTimeoutMs: number;
  readonly heartbeatMs: number;
  /** Most events that are worth to be kept. */
  readonly most: number;
  /** The reading begins at a place, for the first time or anew. */
  readonly began: (place: Place) => void;
  readonly released: (release: Release<KafkaEvent>) => void;
  readonly assigned: () => Promise<void> | void;
  /** Awaited before another member takes over, as far as possible, and for some time at most. */
  readonly revoked: () => Promise<void> | void;
  /** A message is passed over once this has resolved. It may be told several times. */
  readonly foreign: (message: RawMessage, reason: string) => Promise<void> | void;
  readonly failed: (error: unknown) => void;
}

/** The time in which this member has the partitions. */
interface Tenure {
  /** Absent until it is known where to begin. */
  merge?: Merge<KafkaEvent> | undefined;
  /** The latest attempt to find that out. */
  placing?: symbol;
  told?: boolean;
}

const WATCH_MS = 500;
const REBALANCE_MS = 20_000;
const SILENCE_MS = REBALANCE_MS + 30_000;
const REVOKE_MS = 15_000;
const CLOSE_MS = 5000;
const LONGEST_WAIT_MS = 100;

export class Session {
  private readonly admin: Admin;
  private readonly consumer: Consumer;
  private partitions: Readonly<Record<string, number>> = {};
  private tenure: Tenure | undefined;
  private since: number | undefined;
  private closing = false;
  private turn: Promise<void> = Promise.resolve();
  private running: Promise<void> = Promise.resolve();
  private fail!: (error: unknown) => void;
  private readonly failure = new Promise<never>((_, reject) => (this.fail = reject));
  /** When the client last gave a sign of life. */
  private lastSign = Date.now();
  /** Position of the marker that waits for events, and since when. */
  private awaited: { readonly position: number | undefined; readonly since: number } | undefined;

  constructor(private readonly parts: SessionParts) {
    const { kafka, group, sessionTimeoutMs, heartbeatMs } = parts;
    this.admin = kafka.admin();
    this.consumer = kafka.consumer({
      groupId: group,
      partitionAssigners: [wholeAssigner(() => this.claim())],
      sessionTimeout: sessionTimeoutMs,
      heartbeatInterval: heartbeatMs,
      rebalanceTimeout: REBALANCE_MS,
      minBytes: 1,
      maxWaitTimeInMs: LONGEST_WAIT_MS,
      maxBytesPerPartition: 2 * LARGEST_BATCH_BYTES,
      maxBytes: 8 * LARGEST_BATCH_BYTES,
      allowAutoTopicCreation: false,
      retry: { initialRetryTime: 100, maxRetryTime: 1000, retries: 8, restartOnFailure: async () => false },
    });
    this.failure.catch(() => {});
  }

  /** Resolves when the signal is aborted. @throws what ended the session before that */
  async run(signal: AbortSignal): Promise<void> {
    const watch = setInterval(() => this.watch(), WATCH_MS);
    try {
      this.running = this.begin();
      const aborted = new Promise<void>((resolve) => {
        if (signal.aborted) resolve();
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
      await Promise.race([this.running.then(() => aborted), aborted, this.failure]);
    } finally {
      clearInterval(watch);
    }
  }

  /** Hands over and leaves the group. Never rejects. */
  async close(): Promise<void> {
    this.closing = true;
    // Until the consumers have ended it claims what it has, so that a rebalance meanwhile gives it to nobody else.
    this.revoke();
    await bounded(this.turn, 2 * REVOKE_MS);
    await bounded(this.running, CLOSE_MS);
    await Promise.all([bounded(this.consumer.disconnect(), CLOSE_MS), bounded(this.admin.disconnect(), CLOSE_MS)]);
  }

  /** Commits a place in all partitions at once. @throws an error of Kafka, also if this is no member any more */
  async commit(place: Place): Promise<void> {
    const metadata = commitNote(place);
    const all = Object.entries(place.offsets).flatMap(([topic, offsets]) =>
      offsets.map((offset, partition) => ({ topic, partition, offset: String(offset), metadata })),
    );
    await this.consumer.commitOffsets(all);
  }

  private async begin(): Promise<void> {
    const { topics, contexts } = this.parts;
    await this.admin.connect();
    // The markers first: the broker fills its answers in this order.
    const all = [topics.progress, ...contexts.map((context) => topics.of(context))];
    const found = await partitionsOf(this.admin, all);
    this.partitions = Object.fromEntries(all.map((topic) => [topic, found.get(topic)!]));
    this.listen();
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: all });
    const eachBatch = (payload: EachBatchPayload): Promise<void> => this.eachBatch(payload);
    await this.consumer.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch });
  }

  private listen(): void {
    const { consumer } = this;
    const { GROUP_JOIN, CRASH, DISCONNECT, FETCH, END_BATCH_PROCESS } = consumer.events;
    consumer.on(CRASH, ({ payload }) => this.fail(payload.error));
    // If it has crashed, it says so right after.
    consumer.on(DISCONNECT, () => void setImmediate(() => this.fail(new Error('the client has disconnected'))));
    consumer.on(FETCH, () => void (this.lastSign = Date.now()));
    consumer.on(GROUP_JOIN, ({ payload }) => this.joined(payload.memberAssignment));
    consumer.on(END_BATCH_PROCESS, ({ payload }) => {
      // Of a batch that holds only what the client leaves out, the end of a transaction, nothing else is heard.
      if (payload.batchSize === 0) this.passOver(payload.topic, payload.partition, payload);
    });
  }

  private claim() {
    return { partitions: this.partitions, ...(this.since === undefined ? {} : { since: this.since }) };
  }

  /** Must not wait: the client begins to fetch right after it. */
  private joined(assignment: IMemberAssignment): void {
    try {
      this.take(assignment);
    } catch (error) {
      this.fail(error);
    }
  }

  private take(assignment: IMemberAssignment): void {
    this.lastSign = Date.now();
    const whole = Object.entries(this.partitions).every(([topic, count]) => assignment[topic]?.length === count);
    if (this.closing) return;
    if (!whole) {
      this.since = undefined;
      return this.revoke();
    }
    this.since ??= Date.now();
    const { merge } = (this.tenure ??= {});
    // It fetches from what was committed, which is behind: after a rebalance too, if nobody says otherwise.
    if (merge) this.seek((topic, partition) => merge.nextOf(topic, partition));
    else void this.place(this.tenure, true);
  }

  /** Finds out where to begin, and begins there. */
  private async place(tenure: Tenure, byCommits: boolean): Promise<void> {
    const { kafka, group, topics, most } = this.parts;
    const all = this.all();
    const placing = (tenure.placing = Symbol('placing'));
    tenure.merge = undefined;
    try {
      this.consumer.pause(all);
      const from: BeginningParts = {
        ...{ kafka, admin: this.admin, group, progress: topics.progress, partitions: this.partitions, most },
      };
      const place = (byCommits ? await committedPlace(from) : undefined) ?? (await markedPlace(from));
      if (this.tenure !== tenure || tenure.placing !== placing) return;
      this.seek((topic, partition) => place.offsets[topic]![partition]!);
      tenure.merge = new Merge(topics.progress, place);
      this.parts.began(place);
      this.consumer.resume(all);
      if (tenure.told) return;
      tenure.told = true;
      this.turn = this.turn.then(() => this.parts.assigned()).catch(this.parts.failed);
    } catch (error) {
      this.fail(error);
    }
  }

  private revoke(): void {
    const { tenure } = this;
    this.tenure = undefined;
    if (!tenure?.told) return;
    const revoked = async (): Promise<void> => this.parts.revoked();
    this.turn = this.turn.then(() => bounded(revoked().catch(this.parts.failed), REVOKE_MS));
  }

  private seek(offsetOf: (topic: string, partition: number) => number): void {
    for (const { topic, partitions } of this.all()) {
      for (const partition of partitions) {
        this.consumer.seek({ topic, partition, offset: String(offsetOf(topic, partition)) });
      }
    }
  }

  private all(): { topic: string; partitions: number[] }[] {
    return Object.entries(this.partitions).map(([topic, count]) => ({ topic, partitions: [...Array(count).keys()] }));
  }

  private async eachBatch({ batch, resolveOffset, heartbeat }: EachBatchPayload): Promise<void> {
    const merge = this.tenure?.merge;
    const { topic, partition } = batch;
    if (!merge || batch.isEmpty()) return;
    // What the client has fetched from; not among its types, but among its fields.
    const from = Number((batch as { fetchedOffset?: string }).fetchedOffset ?? batch.firstOffset());
    if (from > merge.nextOf(topic, partition)) {
      return this.beginAnew(`the client went on at offset ${from} of ${topic} ${partition} by itself`);
    }
    const messages = batch.messages.map((message) => ({ topic, partition, ...message }));
    const until = Number(batch.lastOffset()) + 1;
    const { topics, foreign } = this.parts;
    let read: () => Release<KafkaEvent>[];
    if (topic === topics.progress) {
      const markers = await understood(messages, markerIn, foreign);
      read = () => merge.readMarkers(markers, until);
    } else {
      const events = await understood(messages, (message) => new KafkaEvent(message, topics), foreign);
      read = () => merge.read(topic, partition, events, until);
    }
    if (!this.release(merge, read)) return;
    resolveOffset(messages.at(-1)!.offset);
    await heartbeat();
  }

  private passOver(topic: string, partition: number, batch: { firstOffset: string; lastOffset: string }): void {
    const merge = this.tenure?.merge;
    if (!merge || Number(batch.firstOffset ?? Infinity) > merge.nextOf(topic, partition)) return;
    this.release(merge, () => merge.moved(topic, partition, Number(batch.lastOffset) + 1));
  }

  /** Unless reading has begun anew meanwhile, or ended: then it answers false. */
  private release(merge: Merge<KafkaEvent>, read: () => Release<KafkaEvent>[]): boolean {
    if (this.tenure?.merge !== merge) return false;
    for (const release of read()) this.parts.released(release);
    if (merge.buffered > 4 * this.parts.most) this.beginAnew(`${merge.buffered} events wait for a marker`);
    return true;
  }

  private watch(): void {
    const now = Date.now();
    if (now - this.lastSign > SILENCE_MS) this.fail(new Error('the client gives no sign of life'));
    const position = this.tenure?.merge?.waitingFor;
    if (position === undefined || position !== this.awaited?.position) this.awaited = { position, since: now };
    else if (now - this.awaited.since > this.parts.sessionTimeoutMs)
      this.beginAnew(`what comes before ${position} does not come`);
  }

  /** At the last marker. What lies between is read from the event store. */
  private beginAnew(reason: string): void {
    this.parts.failed(new Error(`reading begins anew: ${reason}`));
    if (this.tenure) void this.place(this.tenure, false);
  }
}
