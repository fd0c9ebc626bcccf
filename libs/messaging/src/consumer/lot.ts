/**
 * The port to parked events, as the consumers need it: where an event stands and why it is parked, never what it says.
 * So an event that was mended by an upcaster is replayed mended, and one that was erased is not kept here.
 *
 * Only the instance that runs a consumer adds its events and answers its replays; any instance may ask for them. Each
 * write is durable once it resolves: the consumer goes on past the event, so losing it here would lose the event. Every
 * method rejects with StoreUnavailable if the lot is out of reach.
 */
import type { RecordedEvent } from '@kizuna/event-sourcing';
import type { ParkingLot } from '../event-stream';
import type { Lane } from './lane';

/** A key that is parked. */
export interface HeldLane extends Lane {
  /** Position of the first event of it: from there on its events wait. */
  readonly from: number;
}

/** An event and the key that it belongs to. */
export interface Placed {
  readonly lane: Lane;
  readonly event: RecordedEvent;
}

/** Where to find a parked event. */
export interface Waiting {
  readonly position: number;
  readonly eventId: string;
  readonly stream: string;
  /** Absent for one that was parked before this was kept: then it is somewhere in the stream. */
  readonly revision?: number;
}

export interface Lot extends ParkingLot {
  /** Calls back when a replay was asked for through this instance. Returns the way to stop. */
  onRequested(listener: () => void): () => void;
  /** After how many ms to look for what others have asked for; absent if they tell us themselves. */
  readonly lookEvery?: number;
  /** The keys of a consumer that are parked. For its start: requests that nothing is parked for are dropped. */
  lanes(consumer: string): Promise<HeldLane[]>;
  /** Parks an event that failed, and its key with it. One that is parked already stays as it is. */
  park(consumer: string, lane: Lane, event: RecordedEvent, error: string): Promise<void>;
  /** Lets events wait behind the failed one of their key. Those that wait already stay as they are. */
  hold(consumer: string, placed: readonly Placed[]): Promise<void>;
  /** Keys that somebody asked to replay. */
  replays(consumer: string): Promise<Lane[]>;
  /** The next event of a parked key; undefined if there is none any more. */
  next(consumer: string, lane: Lane): Promise<Waiting | undefined>;
  /** The event is handled, or given up. */
  release(consumer: string, position: number): Promise<void>;
  /** Ends a replay that failed. Answers false if the event is not parked any more: it was discarded meanwhile. */
  failedAgain(consumer: string, lane: Lane, position: number, error: string): Promise<boolean>;
  /** A replay has come to its end. */
  answered(consumer: string, lane: Lane): Promise<void>;
  /** Events that are parked. */
  count(consumer: string): Promise<number>;
}

const LONGEST_ERROR = 500;
/** What is kept of an error's words. */
export const shortened = (error: string): string => error.slice(0, LONGEST_ERROR);
