/** The port to durable timers, and what each engine must keep: see timers.contract.ts. */
import type { StreamId } from '@kizuna/event-sourcing';

/** A date on which a stream shall learn that time has come. */
export interface Timer {
  /** Derived from what set it: setting it again changes nothing. */
  readonly id: string;
  /** What it is for, in the words of the process. */
  readonly name: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly due: string;
  readonly stream: StreamId;
  /** Id of the event that set it. */
  readonly causationId: string;
  readonly correlationId: string;
  /** The customer whom it concerns. */
  readonly subject?: string;
}

export interface Timers {
  /** Sets timers, durably. One whose id is set already is left as it is. */
  schedule(timers: readonly Timer[]): Promise<void>;
  /** Takes timers away, whether there or not: those that have fired and those that are no longer wanted. */
  remove(ids: readonly string[]): Promise<void>;
  /** At most `limit` timers that are due, the longest due first. */
  due(now: Date, limit: number): Promise<Timer[]>;
  /** When the next timer is due. */
  next(): Promise<Date | undefined>;
  close(): Promise<void>;
}
