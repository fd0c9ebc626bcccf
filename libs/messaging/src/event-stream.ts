/**
 * The port to the stream of events, and what each engine must keep: see event-stream.contract.ts.
 * Delivery is at least once and in order within a key. A key whose event cannot be handled is parked; the others flow.
 */
import type { RecordedEvent } from '@kizuna/event-sourcing';

/** Events in order. Everything up to `position` was considered, also what the filter left out or what is parked. */
export interface Delivery {
  readonly events: readonly RecordedEvent[];
  /** Where a consumer that keeps its own cursor goes on, in one transaction with its effects. It never goes back. */
  readonly position: number;
}

/**
 * The mark of an error that trying again cannot mend: its event is parked at once. Any error may carry it, also one of
 * a library that does not know this one: what counts is the property. A pure function that throws is such a case.
 */
export interface Permanent {
  readonly permanent: true;
}

export const isPermanent = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && (error as Partial<Permanent>).permanent === true;

/**
 * The mark of an error that is nobody's fault and passes by itself: its event is tried again without end, and is never
 * parked for it. What counts is the property, as with `Permanent`.
 */
export interface Transient {
  readonly transient: true;
}

export const isTransient = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && (error as Partial<Transient>).transient === true;

/** One event at a time per key, several keys at once. Rejecting means "not handled", see also `Permanent`. */
export interface EachHandler {
  each(event: RecordedEvent): Promise<void>;
  /** Whether there is anything to do for an event; pure and quick. What is not wanted counts as handled. */
  wants?(event: RecordedEvent): boolean;
  /** How many keys at once, 64 if absent. */
  readonly concurrency?: number;
}

/**
 * Page by page; also pages without events, for their position. If a page is rejected nothing of it may have taken
 * effect: its events then come one at a time, so that only the poisonous one is parked. A replayed event comes alone
 * and after later ones of other keys.
 */
export interface BatchHandler {
  batch(delivery: Delivery): Promise<void>;
  /** Most events in a page, 1000 if absent. */
  readonly size?: number;
}

export interface Subscription {
  /** Name under which cursor and parked events are kept: never change it. */
  readonly consumer: string;
  /** Full names of events; absent is all. */
  readonly types?: readonly string[];
  /** Where a consumer without a cursor begins; the beginning if absent. */
  readonly start?: 'beginning' | 'now';
  /** The consumer keeps its own cursor and goes on after this one; the stream stores none. */
  readonly from?: number;
  /** Order is kept within a key of a tenant; the event's stream if absent, and for an event on which this throws. */
  readonly keyOf?: (event: RecordedEvent) => string;
  readonly handle: EachHandler | BatchHandler;
}

/** A subscription at work. */
export interface Running {
  readonly consumer: string;
  /** Every event up to here was handled or parked. */
  position(): number;
  status(): Promise<ConsumerStatus>;
  /** Takes nothing new and waits for what is in flight. */
  stop(): Promise<void>;
}

export interface ConsumerStatus {
  readonly consumer: string;
  readonly position: number;
  /** Positions between it and the head of the log. */
  readonly lag: number;
  /**
   * `idle`: all is handled. `busy`: there is work and it moves on. `failing`: something is being tried again.
   * `stuck`: there is work, and the position has not moved for too long.
   */
  readonly state: 'idle' | 'busy' | 'failing' | 'stuck';
  /** When the position last moved, or work came; ISO 8601. */
  readonly since: string;
  /** Events that are parked or held behind a parked one. */
  readonly parked: number;
}

export interface ParkedEvent {
  readonly consumer: string;
  readonly tenant: string;
  readonly key: string;
  readonly eventId: string;
  readonly type: string;
  readonly stream: string;
  readonly position: number;
  readonly parkedAt: string;
  /** How often it was parked; 0 for an event that only waits behind another one of its key. */
  readonly failures: number;
  /** Why, in the words of the handler: it may quote the event, so it is for operators only. Absent if it only waits. */
  readonly error?: string;
}

/** What an operator decided to go on without, for the audit. */
export interface Discarded extends Omit<ParkedEvent, 'parkedAt' | 'failures' | 'error'> {
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** A message on a topic that is none of ours, or cannot be read: it was passed over. */
export interface ForeignMessage {
  /** Who met it. */
  readonly consumer: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly reason: string;
  /** When it was met first; ISO 8601. */
  readonly at: string;
}

export interface ParkedFilter {
  readonly consumer?: string;
  readonly tenant?: string;
  readonly key?: string;
  readonly eventId?: string;
}

/** One event that is parked for one consumer; with a tenant, only if it is of that one. */
export interface ParkedFor {
  readonly consumer: string;
  readonly eventId: string;
  readonly tenant?: string;
}

/** Where keys wait whose events could not be handled. */
export interface ParkingLot {
  /** By consumer and position, the first 1000. */
  list(filter?: ParkedFilter): Promise<ParkedEvent[]>;
  /**
   * Asks to handle what is parked once more, key by key in order; a key stays parked from the first event that fails
   * again. Answers before that is done.
   * @returns number of keys asked for
   */
  replay(filter?: ParkedFilter): Promise<number>;
  /**
   * Goes on without an event; if it was the failed one, those that wait behind it are handled.
   * @throws NotFound if it is not parked, Refused without a reason
   */
  discard(event: ParkedFor, reason: string, by: string): Promise<void>;
  /** What was discarded, the latest 1000 first. */
  discarded(filter?: ParkedFilter): Promise<Discarded[]>;
}

export interface EventStream {
  /** Begins to deliver. @throws Error if the consumer is subscribed already */
  subscribe(subscription: Subscription): Promise<Running>;
  readonly parked: ParkingLot;
  /** Of each subscription of this instance. */
  status(): Promise<ConsumerStatus[]>;
  /**
   * Resolves when the consumers of this instance have handled or parked all there is, and what they led to, and so on.
   * Where others keep writing it ends all the same.
   */
  settled(): Promise<void>;
  /** Stops all subscriptions. */
  close(): Promise<void>;
}
