/**
 * How far the relay has come, as it says itself in the topic of markers: "every event up to `position` is in these
 * topics before these offsets". The last one is the relay's checkpoint; readers hand events on by them, see merge.ts.
 */

export interface Marker {
  /** Which run of a relay says so. Whatever a run sends after a marker of its own lies behind that marker's offsets. */
  readonly run: string;
  /** A position that the log has given out. */
  readonly position: number;
  /** End offsets by topic, one for each partition. A topic that is not named has no event up to the position. */
  readonly offsets: Offsets;
}

export type Offsets = Readonly<Record<string, readonly number[]>>;

/** The same for all: only the last marker is kept for ever. */
const KEY = 'marker';

export const markerMessage = (marker: Marker): { key: string; value: string } => ({
  key: KEY,
  value: JSON.stringify(marker),
});

/** @throws Error if it is no marker */
export function markerFrom(value: Buffer | null): Marker {
  const { run, position, offsets } = JSON.parse(value?.toString() ?? 'null') as Partial<Marker>;
  if (typeof run !== 'string' || !isCount(position) || !isOffsets(offsets)) throw new Error('it is no marker');
  return { run, position, offsets };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isOffsets = (value: unknown): value is Offsets =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((offsets) => Array.isArray(offsets) && offsets.every(isCount));
