/** The port to snapshots. A cache: what cannot be kept or found is as if it had never been there, and no error. */
import type { StreamId } from './event';

/** The state of an aggregate after a revision. */
export interface Snapshot {
  readonly state: unknown;
  readonly revision: number;
  readonly position: number;
  /** When the last event took effect. */
  readonly effectiveAt: string;
}

export interface Snapshots {
  /** The last snapshot taken under this version of the aggregate's state. */
  load(stream: StreamId, version: number): Snapshot | undefined;
  save(stream: StreamId, version: number, snapshot: Snapshot): void;
}
