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
  /** It was due before the event that set it was recorded: it belongs to history that is told afterwards. */
  readonly historic?: boolean;
}

/** How far the history of a tenant has been told. */
export interface Hold {
  /** Historic timers that are due later are kept back. ISO 8601 in UTC with milliseconds. */
  readonly until: string;
  /** How many are kept back. */
  readonly waiting: number;
  /** When the first of them is due. */
  readonly next?: string;
}

/** Whom or what a timer concerns: the customer, or else the instance of the process. */
export const concernOf = ({ subject, stream }: Timer): string => subject ?? stream.id;

/** As many from the start as can fire side by side: no two dates of what they concern. */
export function oneOfEach(timers: readonly Timer[]): readonly Timer[] {
  const dates = new Map<string, string>();
  const end = timers.findIndex((timer) => {
    const before = dates.get(concernOf(timer));
    dates.set(concernOf(timer), timer.due);
    return before !== undefined && before < timer.due;
  });
  return end < 0 ? timers : timers.slice(0, end);
}

export interface Timers {
  /** Sets timers, durably. One whose id is set already is left as it is. */
  schedule(timers: readonly Timer[]): Promise<void>;
  /** Takes timers away, whether there or not: those that have fired and those that are no longer wanted. */
  remove(ids: readonly string[]): Promise<void>;
  /** At most `limit` timers that are due and not kept back, the longest due first. */
  due(now: Date, limit: number): Promise<Timer[]>;
  /** When the next timer is due that is not kept back. */
  next(): Promise<Date | undefined>;
  /**
   * From now on historic timers of a tenant that are due after that date are kept back, durably; those due by then are
   * kept back no longer. It never moves back: an earlier date changes nothing.
   */
  hold(tenant: string, until: Date): Promise<void>;
  /** Nothing of a tenant is kept back any more. */
  release(tenant: string): Promise<void>;
  /** The hold on a tenant's timers, undefined if there is none. */
  holdOf(tenant: string): Promise<Hold | undefined>;
  /** At most `limit` timers that are kept back and due by then, the longest due first. */
  held(tenant: string, until: Date, limit: number): Promise<Timer[]>;
  /** As `held`, of some: those that are due before the date that stands for what they concern. */
  heldOf(tenant: string, before: ReadonlyMap<string, Date>, limit: number): Promise<Timer[]>;
  /** Some are kept back no longer. */
  letGo(ids: readonly string[]): Promise<void>;
  close(): Promise<void>;
}
