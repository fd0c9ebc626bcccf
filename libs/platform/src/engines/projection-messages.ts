/** What the answering thread and the projection thread say to each other. */
import type { ConsumerStatus } from '@kizuna/messaging';
import type { Comparison } from '@kizuna/read-models';

export interface ProjectionSetup {
  /** Files that export the contexts whose views are projected. */
  readonly contextFiles: readonly string[];
  readonly events: string;
  readonly stream: string;
  readonly views: string;
  readonly stuckAfterMs: number;
  /** See shared-head.ts. */
  readonly head: SharedArrayBuffer;
}

export type Call =
  | { readonly call: 'verify' | 'rebuild'; readonly view: string }
  | { readonly call: 'status' }
  | { readonly call: 'stop' };

export type ToProjection =
  /** The log has grown while the thread slept. */
  { readonly wake: true } | { readonly nudge: true } | ({ readonly id: number } & Call);

export type FromProjection =
  /** The file of views is there: it can be read. */
  | { readonly opened: true }
  | { readonly view: string; readonly position: number }
  /** A view could not be opened or built; it is tried again. */
  | { readonly failed: string; readonly reason: string }
  /** An event on which the view's own functions throw was left out of a build. */
  | { readonly skipped: string; readonly type: string; readonly view: string }
  | { readonly id: number; readonly done: number; readonly of: number }
  | { readonly id: number; readonly result: Comparison | readonly ConsumerStatus[] | null }
  | { readonly id: number; readonly error: string; readonly kind: string };
