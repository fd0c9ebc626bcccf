/** Answers checked queries from rows in memory, exactly as the engines do from their tables. */
import type { Found, Page } from '../view-store';
import { encodeCursor, type Place } from './cursor';
import type { Scalar } from './fields';
import type { Condition, Plan, Search } from './query';
import { foundBy, hasAll, textsIn } from './words';

type Value = Scalar | null;

/** Whether a row satisfies a checked filter. */
export function matches(condition: Condition, row: object): boolean {
  switch (condition.op) {
    case 'and':
      return condition.of.every((part) => matches(part, row));
    case 'or':
      return condition.of.some((part) => matches(part, row));
    case 'in':
      return condition.values.includes(valueAt(row, condition.path));
    case 'not in':
      return !condition.values.includes(valueAt(row, condition.path));
    case 'exists':
      return (at(row, condition.path) !== undefined) === condition.value;
    default: {
      const value = valueAt(row, condition.path);
      if (typeof value !== typeof condition.value) return false;
      const order = compareValues(value, condition.value);
      return { '>': order > 0, '>=': order >= 0, '<': order < 0, '<=': order <= 0 }[condition.op];
    }
  }
}

/** Whether somebody who looks for these words finds the row. */
const isFound = (search: Search | undefined, row: object): boolean =>
  !search || hasAll(foundBy(textsIn(row, search.paths)), search.words);

/** A page of the rows. */
export function answer<R extends object>(rows: Iterable<Found<R>>, plan: Plan): Page<R> {
  const compare = orderOf(plan);
  const chosen: { found: Found<R>; place: Place }[] = [];
  for (const found of rows) {
    const place = placeOf(found, plan);
    if (plan.after && compare(place, plan.after) <= 0) continue;
    if (matches(plan.condition, found.row) && isFound(plan.search, found.row)) chosen.push({ found, place });
  }
  chosen.sort((a, b) => compare(a.place, b.place));
  const page = chosen.slice(0, plan.limit).map(({ found }) => found);
  return pageOf(page, chosen.length > plan.limit, plan);
}

/** A page with the cursor to the next, if there is more. */
export function pageOf<R extends object>(rows: readonly Found<R>[], more: boolean, plan: Plan): Page<R> {
  return more ? { rows, next: encodeCursor(placeOf(rows[rows.length - 1]!, plan), plan.mark) } : { rows };
}

function placeOf({ key, row }: Found, { sort }: Plan): Place {
  return { key, values: sort.map(({ path }) => valueAt(row, path)) };
}

/** The key breaks ties in the direction of the last sort field, so that an index can be read either way. */
function orderOf({ sort }: Plan): (a: Place, b: Place) => number {
  const down = sort[sort.length - 1]?.descending ?? false;
  return (a, b) => {
    for (const [i, { descending }] of sort.entries()) {
      const order = compareValues(a.values[i]!, b.values[i]!);
      if (order !== 0) return descending ? -order : order;
    }
    return down ? compareText(b.key, a.key) : compareText(a.key, b.key);
  };
}

function at(row: object, path: readonly string[]): unknown {
  let value: unknown = row;
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

/** The single value in a field, null if it is missing. */
export const valueAt = (row: object, path: readonly string[]): Value => (at(row, path) ?? null) as Value;

/** Null before numbers (and truth values) before text. */
const rank = (value: Value): number => (value === null ? 0 : typeof value === 'string' ? 2 : 1);

function compareValues(a: Value, b: Value): number {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  return rank(a) - rank(b) || Number(a) - Number(b);
}

/** By code points, as databases compare UTF-8; JavaScript's own `<` puts U+FFFF behind what lies beyond it. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return SURROGATE.test(a) || SURROGATE.test(b) ? Buffer.compare(Buffer.from(a), Buffer.from(b)) : a < b ? -1 : 1;
}

const SURROGATE = /[\ud800-\udfff]/;
