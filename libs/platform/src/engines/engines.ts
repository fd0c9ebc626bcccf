/** What a service runs on. Nothing above this line knows which engines they are. */
import type { EventStore } from '@kizuna/event-sourcing';
import type { ConsumerStatus, History, ParkingLot } from '@kizuna/messaging';
import type { Freshness, ViewReader } from '@kizuna/read-models';

export interface ViewStatus {
  readonly name: string;
  /** Version and build of the table that answers; absent until the first is built. */
  readonly version?: number;
  readonly build?: number;
  readonly position: number;
  /** Positions between the view and the head of the log. */
  readonly lag: number;
}

/** What rebuild and verify found. */
export interface Comparison {
  readonly view: string;
  readonly rows: number;
  readonly equal: boolean;
  /** The first rows that differ. */
  readonly differing: readonly { readonly tenant: string; readonly key: string }[];
}

export type Progress = (done: number, of: number) => void;

export interface Engines {
  readonly store: EventStore;
  readonly views: ViewReader;
  readonly freshness: Freshness;
  readonly parked: ParkingLot;
  readonly history: History;
  /** Policies, processes and views with how far they have come. */
  consumers(): Promise<ConsumerStatus[]>;
  viewStatus(): Promise<ViewStatus[]>;
  /** Folds the history again and compares it with the live rows. */
  verify(view: string, progress: Progress): Promise<Comparison>;
  /** Builds the view anew beside the live table, compares, and switches. */
  rebuild(view: string, progress: Progress): Promise<Comparison>;
  /** Why the process should get no work now; empty if it should. */
  trouble(): Promise<string[]>;
}
