/** What a service runs on. Nothing above this line knows which engines they are. */
import type { EventStore, Snapshots } from '@kizuna/event-sourcing';
import type { ConsumerStatus, Dispatch, ForeignMessage, History, ParkingLot } from '@kizuna/messaging';
import type { Comparison, Freshness, ViewReader } from '@kizuna/read-models';
import type { KeyStore } from '../access/key-store';
import type { BatchAnswer, CommandBatch } from '../http/batch';
import type { OpenApiDocument } from '../http/openapi';

export interface ViewStatus {
  readonly name: string;
  /** Version and build of the table that answers; absent until the first is built. */
  readonly version?: number;
  readonly build?: number;
  readonly position: number;
  /** Positions between the view and the head of the log. */
  readonly lag: number;
}

export type Progress = (done: number, of: number) => void;

/** Who asks for commands to be carried out elsewhere. */
export interface Asker {
  /** Correlation id of the request. */
  readonly id: string;
  readonly headers: { readonly authorization?: string };
}

/** The contexts that run in other processes. */
export interface Elsewhere {
  has(context: string): boolean;
  /** Has commands of one context carried out, in the name of the caller. @throws StoreUnavailable */
  send(context: string, batch: CommandBatch, asker: Asker): Promise<readonly BatchAnswer[]>;
  /** What each of those processes that answers says of its API. */
  documents(): Promise<readonly OpenApiDocument[]>;
}

export interface Engines {
  readonly store: EventStore;
  readonly keys: KeyStore;
  readonly snapshots?: Snapshots;
  readonly views: ViewReader;
  readonly freshness: Freshness;
  readonly parked: ParkingLot;
  /** Messages that were passed over, of all tenants: nobody can say whose they are. Absent: nobody else writes here. */
  foreign?(): Promise<ForeignMessage[]>;
  readonly history: History;
  /** Absent: all contexts run here. */
  readonly elsewhere?: Elsewhere;
  /** Policies, processes and timers begin to work. */
  start(dispatch: Dispatch): Promise<void>;
  /** It answers from now on. */
  announce(url: string): Promise<void>;
  /**
   * Resolves when nothing is due here, and the policies and processes that run here have handled everything up to a
   * position; without one, all there is and all that it led to.
   */
  settled(position?: number): Promise<void>;
  /** Fires what is due of the timers that are fired here. */
  fire(): Promise<void>;
  /** Policies, processes and views with how far they have come. */
  consumers(): Promise<ConsumerStatus[]>;
  viewStatus(): Promise<ViewStatus[]>;
  /** Folds the history again and compares it with the live rows. */
  verify(view: string, progress: Progress): Promise<Comparison>;
  /** Builds the view anew beside the live table, compares, and switches. */
  rebuild(view: string, progress: Progress): Promise<Comparison>;
  /** Why the process should get no work now; empty if it should. */
  trouble(): Promise<string[]>;
  close(): Promise<void>;
}
