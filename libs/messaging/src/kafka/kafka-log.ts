/**
 * The log as the consumers of one instance of a service follow it: its end comes from Kafka and is kept in memory for
 * all of them, all before that is read from the event store. The instance follows it while it has the partitions of its
 * group; `assigned` and `revoked` say so.
 */
import { EVERY_TENANT, LogMemory, type EventStore, type LogFilter, type LogPage } from '@kizuna/event-sourcing';
import type { RecordedEvent, StreamId } from '@kizuna/event-sourcing';
import type { Kafka } from 'kafkajs';
import type { KafkaEvent, RawMessage } from './message';
import type { Release } from './merge';
import { Reader } from './reader';
import { contextOf, type Topics } from './topics';

export interface KafkaLogParts {
  readonly kafka: Kafka;
  readonly topics: Topics;
  /** Contexts whose events are read from Kafka. Whoever asks for others is answered from the history. */
  readonly contexts: readonly string[];
  /** Name of the group, the same for all instances of a service. One of them is assigned, the others stand by. */
  readonly group: string;
  /** The whole log. Its positions are those of the events in Kafka. */
  readonly history: Pick<EventStore, 'read' | 'readLog' | 'head'>;
  /** The consumers may begin. */
  readonly assigned: () => Promise<void> | void;
  /** The consumers must end. Another instance waits for it, as far as possible, and not for ever. */
  readonly revoked: () => Promise<void> | void;
  /** A message is passed over that is none of ours, once this has resolved. May be called several times for one. */
  readonly foreign: (message: RawMessage, reason: string) => Promise<void> | void;
  /** Told of each error; reading then begins anew. */
  readonly failed: (error: unknown) => void;
  /** After how long a silence another instance takes over, in ms. Default: 10 s. */
  readonly sessionTimeoutMs?: number;
  /** How often an instance looks whether it must hand over or may take over, in ms. Default: 1 s. */
  readonly heartbeatMs?: number;
}

/** Events in memory, and bytes of their data. */
const KEPT = 10_000;
const KEPT_BYTES = 64 * 1024 * 1024;

export class KafkaLog implements Pick<EventStore, 'read' | 'readLog' | 'onAppended' | 'head'> {
  private readonly memory = new LogMemory({
    ...{ events: KEPT, bytes: KEPT_BYTES, sizeOf: (event) => (event as KafkaEvent).size },
  });
  private readonly reader: Reader;
  private readonly listeners = new Set<(position: number) => void>();
  private readonly contexts: ReadonlySet<string>;
  private readonly wanted = new WeakMap<readonly string[], boolean>();
  /** Whether memory is of use; before it is known where Kafka begins, it is not. */
  private begun = false;
  /** Whether the topics that are read hold all that is in memory. */
  private whole = true;

  constructor(private readonly parts: KafkaLogParts) {
    const { sessionTimeoutMs = 10_000, heartbeatMs = 1000 } = parts;
    this.contexts = new Set(parts.contexts);
    this.reader = new Reader({
      ...parts,
      ...{ sessionTimeoutMs, heartbeatMs, most: KEPT },
      began: ({ position }) => this.begin(position),
      released: (release) => this.take(release),
    });
  }

  /** Joins the group. Errors are told to `failed`. */
  start(): void {
    this.reader.start();
  }

  /** Calls `revoked` and leaves the group. */
  close(): Promise<void> {
    return this.reader.close();
  }

  /**
   * All consumers of this instance have passed a position: the next instance may go on from there. To be called now and
   * then. It is a help only, where each consumer has come to is kept elsewhere.
   */
  commit(position: number): void {
    this.reader.commit(position);
  }

  /** Up to here the log has come through Kafka; 0 before anything has. */
  get arrived(): number {
    return this.memory.until;
  }

  read(stream: StreamId, from?: number): Promise<RecordedEvent[]> {
    return this.parts.history.read(stream, from);
  }

  async readLog(after: number, limit: number, filter: LogFilter): Promise<LogPage> {
    const inMemory = this.begun && this.isWanted(filter) && after >= this.memory.from;
    if (inMemory) return this.memory.page(after, limit, filter.types);
    const page = await this.parts.history.readLog(after, limit, filter);
    // Kafka may have brought more meanwhile, and nobody will be told of it again.
    return { ...page, end: page.end && page.position >= this.memory.until };
  }

  /** Of the whole log: also what has not come through Kafka yet is to be waited for. */
  head(): Promise<number> {
    return this.parts.history.head();
  }

  onAppended(listener: (position: number) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private begin(position: number): void {
    this.memory.begin(position);
    this.begun = this.whole = true;
    this.announce();
  }

  private take({ events, jumped, whole, place: { position } }: Release<KafkaEvent>): void {
    if (jumped) return this.begin(position);
    this.whole &&= whole;
    this.memory.take(events, position);
    this.announce();
  }

  private announce(): void {
    for (const listener of this.listeners) listener(this.memory.until);
  }

  /** Whether all that passes a filter comes through the topics that are read. */
  private isWanted({ tenant, subject, types }: LogFilter): boolean {
    if (tenant !== EVERY_TENANT || subject !== undefined) return false;
    if (!types) return this.whole;
    let wanted = this.wanted.get(types);
    if (wanted === undefined) {
      wanted = types.every((type) => this.contexts.has(contextOf(type)));
      this.wanted.set(types, wanted);
    }
    return wanted;
  }
}
