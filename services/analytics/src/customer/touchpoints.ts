/** One timeline over all contexts: the latest that happened between a customer and us. */
import type { RecordedEvent } from '@kizuna/event-sourcing';
import type { CustomerRow } from './customer-row';

const MOST_TOUCHPOINTS = 20;

/**
 * Something happened between us: kept in the order in which it took effect, whatever the order of its arrival.
 * @param label in a few words, and without personal data
 */
export function touched(row: CustomerRow, { id, effectiveAt: at, type }: RecordedEvent, label: string): CustomerRow {
  const { touchpoints } = row;
  const older = touchpoints.findIndex((other) => other.at < at || (other.at === at && other.id < id));
  const place = older < 0 ? touchpoints.length : older;
  if (place === MOST_TOUCHPOINTS) return row;
  return { ...row, touchpoints: touchpoints.toSpliced(place, 0, { id, at, type, label }).slice(0, MOST_TOUCHPOINTS) };
}

/** A step that only tells: `told(({ stage }) => `came to ${stage}`)`. */
export const told =
  <T>(label: (data: T) => string) =>
  (row: CustomerRow, data: T, event: RecordedEvent): CustomerRow =>
    touched(row, event, label(data));

/** As much of a text as a label has room for. */
export const short = (text: string): string => text.slice(0, 250);

export const later = (one: string | undefined, other: string): string =>
  one !== undefined && one > other ? one : other;
export const earlier = (one: string | undefined, other: string): string =>
  one !== undefined && one < other ? one : other;
