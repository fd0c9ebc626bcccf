/** Aggregates in memory: state, where they stand, and which commands made them so. */
import { LRUCache } from 'lru-cache';
import { fold, type Aggregate } from './aggregate';
import type { EventMetadata, RecordedEvent, StreamId } from './event';
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
  /** Absent until there is one: most aggregates are changed by commands without id. */
  byCommand?: Map<string, Outcome>;
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

/** Aggregates kept, and commands remembered of each; who has more is read again. */
const MOST_AGGREGATES = 5000;
const MOST_COMMANDS = 1000;

/** Loads aggregates as snapshot plus events, and keeps the latest used. */
export class Aggregates {
  private readonly cache = new LRUCache<string, Loaded>({ max: MOST_AGGREGATES });

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
    const known = outcomes.byCommand?.get(commandId);
    if (known || outcomes.complete) return known;
    const all = await this.store.read(stream);
    if (all.length <= MOST_COMMANDS) {
      outcomes.complete = true;
      for (const event of all) remember(outcomes, event);
    }
    const last = all.findLast(({ metadata }) => metadata.commandId === commandId);
    return last && outcomeIn(last);
  }

  private async loadAnew(a: Aggregate, stream: StreamId): Promise<Loaded> {
    const snapshot = a.snapshots && this.snapshots?.load(stream, a.snapshots.version);
    if (snapshot) {
      const [last, ...later] = await this.store.read(stream, snapshot.revision);
      // A store that was restored from an older backup has not seen what the snapshot tells of.
      if (last?.position === snapshot.position) {
        return after(a, { ...snapshot, outcomes: { complete: false } }, later);
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
  outcomes: { complete: true },
});

function after(a: Aggregate, loaded: Loaded, events: readonly RecordedEvent[]): Loaded {
  const last = events[events.length - 1];
  if (!last) return loaded;
  const { revision, position, effectiveAt } = last;
  for (const event of events) remember(loaded.outcomes, event);
  return { state: fold(a, events, loaded.state), revision, position, effectiveAt, outcomes: loaded.outcomes };
}

/** Whether a command of this id may be in the stream up to the revision that was loaded. */
export const mayBeRepeat = ({ outcomes }: Loaded, commandId: string | undefined): boolean =>
  commandId !== undefined && (!outcomes.complete || outcomes.byCommand?.has(commandId) === true);

type Trace = Pick<RecordedEvent, 'revision' | 'position'> & {
  readonly metadata: Pick<EventMetadata, 'commandId' | 'commandHash'>;
};

const outcomeIn = ({ metadata, revision, position }: Trace): Outcome => {
  return { revision, position, hash: metadata.commandHash };
};

/** Remembers which command led to an event. Of too many the older are forgotten, to be looked up in the store. */
export function remember(outcomes: Outcomes, event: Trace): void {
  if (!event.metadata.commandHash) return;
  const known = (outcomes.byCommand ??= new Map<string, Outcome>());
  known.set(event.metadata.commandId, outcomeIn(event));
  if (known.size <= MOST_COMMANDS) return;
  known.clear();
  outcomes.complete = false;
}
