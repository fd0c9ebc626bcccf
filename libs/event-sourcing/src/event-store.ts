/**
 * The port to the event store, and what each engine must keep: see event-store.contract.ts.
 * The store is also the outbox: what is appended is published from it and nowhere else.
 */
import type { NewEvent, RecordedEvent, StreamId } from './event';

/** Revision of the last event that the writer knows of; `-1` is "the stream does not exist". */
export type ExpectedRevision = number;
export const NO_STREAM: ExpectedRevision = -1;

export interface Appended {
  /** Of the last event of this append. */
  readonly revision: number;
  /** Of the last event of this append. */
  readonly position: number;
  /** True: it was there already, and nothing was written. Absent if the engine cannot tell. */
  readonly again?: boolean;
}

/** Somebody else has written in between. */
export class WrongExpectedRevision extends Error {
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: number,
  ) {
    super(`${stream} is at revision ${actual}, not ${expected}`);
  }
}

/**
 * The store cannot take or give anything now: disk full, read-only, gone. Nothing was written, or, over a network, it is
 * unknown whether: the same append again is harmless.
 */
export class StoreUnavailable extends Error {}

/** For system consumers (projections, relays), which serve all tenants and keep them apart by themselves. */
export const EVERY_TENANT = Symbol('every tenant');

export interface LogFilter {
  readonly tenant: string | typeof EVERY_TENANT;
  /** Full names of events; absent is all. */
  readonly types?: readonly string[];
  /** Only what concerns this customer. */
  readonly subject?: string;
}

/** What is looked for in what was. */
export interface LogSearch extends LogFilter {
  /** Only the event with this id. */
  readonly id?: string;
}

export interface LogPage {
  readonly events: RecordedEvent[];
  /** Everything up to here was considered, also what the filter left out: read on after it, or before it backwards. */
  readonly position: number;
  /** Nothing more was there at the time of reading, or, backwards, nothing is earlier. */
  readonly end: boolean;
}

export interface EventStore {
  /**
   * Appends all events or none, durably: once this resolves they survive a crash.
   * One append more than the store has room for fails alone; others beside it go on.
   * Idempotent: the same event ids at the same expected revision answer as the first time and write nothing.
   * @throws WrongExpectedRevision, StoreUnavailable
   */
  append(stream: StreamId, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended>;

  /** The events of a stream in order from a revision; none if it does not exist. */
  read(stream: StreamId, from?: number): Promise<RecordedEvent[]>;

  /**
   * The log in order after a position (0 is before all), at most `limit` (1 or more) events that pass the filter. A
   * page may hold fewer, even none, and yet not be the end: long stretches are searched piece by piece.
   */
  readLog(after: number, limit: number, filter: LogFilter): Promise<LogPage>;

  /** The same from before a position (`Infinity`: from the end of the log), the latest first. */
  readLogBackwards(before: number, limit: number, search: LogSearch): Promise<LogPage>;

  /** Position of the last event, 0 if there is none. */
  head(): Promise<number>;

  /** Calls back soon after something was appended; several appends may share a call. Returns the way to stop. */
  onAppended(listener: (position: number) => void): () => void;

  close(): Promise<void>;
}

/**
 * Follows the log: pages as they come, first what is there, then what is appended, until the signal.
 * Order is that of positions; nothing is skipped.
 */
export async function* follow(
  store: Pick<EventStore, 'readLog' | 'onAppended'>,
  after: number,
  filter: LogFilter,
  { signal, pageSize = 1000 }: { signal: AbortSignal; pageSize?: number },
): AsyncGenerator<LogPage> {
  let wake = () => {};
  let appended = true;
  const notice = () => {
    appended = true;
    wake();
  };
  const stop = store.onAppended(notice);
  signal.addEventListener('abort', notice);
  try {
    for (let position = after; !signal.aborted;) {
      appended = false;
      const page = await store.readLog(position, pageSize, filter);
      if (page.position > position) yield page;
      position = page.position;
      if (page.end && !appended && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    stop();
    signal.removeEventListener('abort', notice);
  }
}
