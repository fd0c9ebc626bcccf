/** Why a row is what it is: the events that made it so, and what each of them changed, by the fold that made it. */
import type { RecordedEvent } from '@kizuna/event-sourcing';
import { isDeepStrictEqual } from 'node:util';
import { eventsOfRow, momentOf, type Past } from './as-of';
import { evolved, keysFor } from './fold';
import { InvalidQuery } from './query';
import { checkField } from './query/fields';
import type { View } from './view';

/** A single value or a list, which is compared as a whole; `a.b` is a field of an object in the row. */
export interface FieldChange {
  readonly field: string;
  /** Absent: the row did not have it. */
  readonly before?: unknown;
  /** Absent: the row has it no more. */
  readonly after?: unknown;
}

/** What one event changed in a row. */
export interface RowChange {
  readonly event: RecordedEvent;
  /** At least one. */
  readonly fields: readonly FieldChange[];
}

export interface RowChanges {
  /** The latest first. */
  readonly changes: readonly RowChange[];
  /** Cursor to those before; absent if these are all. */
  readonly next?: string;
}

export interface WhyQuery {
  /** Only what changed in this field, or below it. */
  readonly field?: string;
  /** Only what had taken effect by then: a day means through its end, in UTC. */
  readonly asOf?: string;
  /** Changes in a page, 1 to 200; 20 if absent. */
  readonly limit?: number;
  /** `next` of the page before. */
  readonly cursor?: string;
}

const MOST_CHANGES = 200;
const DEFAULT_CHANGES = 20;

/**
 * What made a row what it is, also one that was dropped; undefined if it never was. Events that touch it and change
 * nothing are left out. What is read is what `rowAsOf` reads.
 * @param signal breaks it off
 * @throws Invalid, InvalidQuery, FoldFailed, StoreUnavailable
 */
export async function whyRow(
  past: Past,
  view: View,
  tenant: string,
  key: string,
  { field, asOf, limit = DEFAULT_CHANGES, cursor }: WhyQuery = {},
  signal?: AbortSignal,
): Promise<RowChanges | undefined> {
  const moment = asOf === undefined ? undefined : momentOf(asOf);
  const until = untilOf(cursor);
  if (field !== undefined) checkField(view.row, field);
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > MOST_CHANGES) {
    throw new InvalidQuery('limit', 'range', `must be a whole number from 1 to ${MOST_CHANGES}`);
  }
  let row: object | null = null;
  let known = false;
  const latest: RowChange[] = [];
  for await (const events of eventsOfRow(past, view, tenant, key, signal)) {
    for (const event of events) {
      if ((moment !== undefined && event.effectiveAt > moment) || !keysFor(view, event).includes(key)) continue;
      const before: object | null = row;
      row = evolved(view, before, event, key);
      const changed = differences(before, row);
      known ||= changed.length > 0;
      const fields = changed.filter((change) => field === undefined || isWithin(change.field, field));
      if (fields.length > 0 && event.position < until) latest.push({ event, fields });
      if (latest.length > limit + 1) latest.shift();
    }
  }
  if (!known) return undefined;
  const changes = latest.slice(-limit).reverse();
  return { changes, ...(latest.length > limit ? { next: String(changes.at(-1)!.event.position) } : {}) };
}

/** What is different between a row before and after, null for none: what it has no more, and then what it has now. */
export function differences(before: object | null, after: object | null): FieldChange[] {
  const [had, has] = [valuesOf(before), valuesOf(after)];
  const gone = [...had].filter(([field]) => !has.has(field)).map(([field, value]) => ({ field, before: value }));
  const now = [...has].filter(([field, value]) => !had.has(field) || !isSame(had.get(field), value));
  return [
    ...gone,
    ...now.map(([field, value]) => ({ field, ...(had.has(field) ? { before: had.get(field) } : {}), after: value })),
  ];
}

/** The single values and lists in a row, by field. An object that its fields cannot be named in counts as one value. */
function valuesOf(row: object | null): Map<string, unknown> {
  const values = new Map<string, unknown>();
  const collect = (name: string, value: unknown): void => {
    const parts = isObject(value) ? fieldsOf(value) : [];
    if (parts.length === 0 || parts.some(([part]) => part === '' || part.includes('.'))) values.set(name, value);
    else for (const [part, inner] of parts) collect(`${name}.${part}`, inner);
  };
  if (row) for (const [name, value] of fieldsOf(row)) collect(name, value);
  return values;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is undefined is not there, as in JSON. */
const fieldsOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, part]: [string, unknown]) => part !== undefined);

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && isDeepStrictEqual(plain(a), plain(b)));

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const isWithin = (field: string, asked: string): boolean => field === asked || field.startsWith(`${asked}.`);

function untilOf(cursor: string | undefined): number {
  if (cursor === undefined) return Infinity;
  if (/^\d{1,15}$/.test(cursor)) return Number(cursor);
  throw new InvalidQuery('cursor', 'cursor', 'is not a cursor that an answer has given');
}
