/** Aggregates in memory: state, where they stand, and which commands made them so. */
import { LRUCache } from 'lru-cache';
import { fold, type Aggregate } from './aggregate';
import type { RecordedEvent, StreamId } from './event';
import { NO_STREAM, type EventStore } from './event-store';
import type { Snapshots } from './snapshots';

/** What a command led to. */
export interface Outcome {
  readonly revision: number;
  readonly position: number;
  /** Fingerprint of the command. */
  readonly hash: string;
}

/** Outcomes of a stream's commands. One object for all that an aggregate becomes: it only grows. */
interface Outcomes {
  readonly byCommand: Map<string, Outcome>;
  /** False after a snapshot, until somebody asks for a command that may be older. */
  complete: boolean;
}

export interface Loaded {
  readonly state: unknown;
  /** -1 if the stream does not exist. */
  readonly revision: number;
  readonly position: number;
  /** When the last event took effect; empty if there is none. */
  readonly effectiveAt: string;
  readonly outcomes: Outcomes;
}

/** What the cache holds at most, each aggregate weighing as much as this many remembered commands. */
const AGGREGATE_WEIGHT = 10;
const MOST_REMEMBERED = 100_000;

/** Loads aggregates as snapshot plus events, and keeps the latest used. */
export class Aggregates {
  private readonly cache = new LRUCache<string, Loaded>({
    maxSize: MOST_REMEMBERED,
    sizeCalculation: ({ outcomes }) => AGGREGATE_WEIGHT + outcomes.byCommand.size,
  });

  constructor(
    private readonly store: EventStore,
    private readonly snapshots?: Snapshots,
  ) {}

  /** The aggregate as the store has it now. What memory has may be old, since other processes write too. */
  async load(a: Aggregate, stream: StreamId, name: string): Promise<Loaded> {
    const cached = this.cache.get(name);
    const loaded = cached
      ? after(a, cached, await this.store.read(stream, cached.revision + 1))
      : await this.loadAnew(a, stream);
    if (loaded !== cached && loaded.revision !== NO_STREAM) this.cache.set(name, loaded);
    return loaded;
  }

  /**
   * What memory says, or that there is nothing yet if a command may begin the aggregate. It may be old: good enough to
   * decide on only where an append then proves it.
   */
  guess(a: Aggregate, name: string, begins: boolean): Loaded | undefined {
    return this.cache.get(name) ?? (begins ? blank(a) : undefined);
  }

  /** The aggregate has moved on by an append of ours. */
  advance(a: Aggregate, stream: StreamId, name: string, from: Loaded, next: Loaded): void {
    this.cache.set(name, next);
    if (!a.snapshots) return;
    const { every, version } = a.snapshots;
    if (Math.floor((next.revision + 1) / every) > Math.floor((from.revision + 1) / every)) {
      const { state, revision, position, effectiveAt } = next;
      this.snapshots?.save(stream, version, { state, revision, position, effectiveAt });
    }
  }

  /** What a command led to earlier in this stream, if anything; looks further back than a snapshot if it must. */
  async outcomeOf({ outcomes }: Loaded, stream: StreamId, commandId: string): Promise<Outcome | undefined> {
    const known = outcomes.byCommand.get(commandId);
    if (known || outcomes.complete) return known;
    remember(outcomes, await this.store.read(stream));
    outcomes.complete = true;
    return outcomes.byCommand.get(commandId);
  }

  private async loadAnew(a: Aggregate, stream: StreamId): Promise<Loaded> {
    const snapshot = a.snapshots && this.snapshots?.load(stream, a.snapshots.version);
    if (snapshot) {
      const [last, ...later] = await this.store.read(stream, snapshot.revision);
      // A store that was restored from an older backup has not seen what the snapshot tells of.
      if (last?.position === snapshot.position) {
        return after(a, { ...snapshot, outcomes: { byCommand: new Map(), complete: false } }, later);
      }
    }
    return after(a, blank(a), await this.store.read(stream));
  }
}

const blank = (a: Aggregate): Loaded => ({
  state: a.initial,
  revision: NO_STREAM,
  position: 0,
  effectiveAt: '',
  outcomes: { byCommand: new Map(), complete: true },
});

function after(a: Aggregate, loaded: Loaded, events: readonly RecordedEvent[]): Loaded {
  const last = events[events.length - 1];
  if (!last) return loaded;
  const { revision, position, effectiveAt } = last;
  remember(loaded.outcomes, events);
  return { state: fold(a, events, loaded.state), revision, position, effectiveAt, outcomes: loaded.outcomes };
}

function remember({ byCommand }: Outcomes, events: readonly RecordedEvent[]): void {
  for (const { metadata, revision, position } of events) {
    if (metadata.commandHash) byCommand.set(metadata.commandId, { revision, position, hash: metadata.commandHash });
  }
}
