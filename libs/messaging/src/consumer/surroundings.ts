/** What a consumer works with, and where it begins. */
import type { EventStore } from '@kizuna/event-sourcing';
import type { Clock } from '../clock';
import type { Cursors } from './cursors';
import type { HeldLane, Lot } from './lot';

/** A log as a stream needs it. It is asked to read on only after positions that it has handed out, and after 0. */
export type StreamLog = Pick<EventStore, 'read' | 'readLog' | 'onAppended' | 'head'>;

export interface Surroundings {
  readonly log: StreamLog;
  readonly cursors: Cursors;
  readonly lot: Lot;
  readonly clock: Clock;
  /** How long to wait before each further try, in ms; after the last one the event is parked. */
  readonly backoff: readonly number[];
  /** Failures that are nobody's fault: tried again without end. */
  readonly transient: (error: unknown) => boolean;
  /** Failures that a further try cannot mend. */
  readonly permanent: (error: unknown) => boolean;
  /** How long the position may rest while there is work, in ms. */
  readonly stuckAfter: number;
}

/** Where a consumer begins. */
export interface Start {
  /** Goes on after this position. */
  readonly from: number;
  /** What is parked of it. */
  readonly held: readonly HeldLane[];
}
