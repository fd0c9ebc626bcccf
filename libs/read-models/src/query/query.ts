/**
 * The query language: a small part of MongoDB's, with its meaning. Equality (`{ stage: 'Won' }`; null also matches
 * what is missing), `$eq $ne $gt $gte $lt $lte $in $nin $exists`, `$and $or`, and `$prefix` for text that begins so
 * (ours; there is no `$regex`). `$gt` and its kin compare within one type. Text is ordered by code points, and what is
 * null or missing comes before all else. A query is checked against the row's class and against bounds before an
 * engine sees it.
 */
import type { View } from '../view';
import { decodeCursor, type Place } from './cursor';
import { checkedValue, kindOf, type Kind, type Scalar } from './fields';
import { InvalidQuery } from './invalid-query';
import { askedWords, MOST_WORDS } from './words';

export interface Operators {
  readonly $eq?: Scalar | null;
  readonly $ne?: Scalar | null;
  readonly $gt?: string | number;
  readonly $gte?: string | number;
  readonly $lt?: string | number;
  readonly $lte?: string | number;
  readonly $in?: readonly (Scalar | null)[];
  readonly $nin?: readonly (Scalar | null)[];
  readonly $exists?: boolean;
  readonly $prefix?: string;
}

export interface Filter {
  readonly $and?: readonly Filter[];
  readonly $or?: readonly Filter[];
  readonly [field: string]: Scalar | null | Operators | readonly Filter[] | undefined;
}

export interface Query {
  readonly filter?: Filter;
  /** In order of weight; 1 ascending, -1 descending. Rows that are equal in all of them are in order of their key. */
  readonly sort?: Readonly<Record<string, 1 | -1>>;
  /** Rows in a page, 1 to 500; 50 if absent. */
  readonly limit?: number;
  /** `next` of the page before, of the same filter, search and sort. */
  readonly cursor?: string;
  /** Words: only rows that have, for each of them, a word that begins with it in one of the view's searched fields. */
  readonly search?: string;
}

type Path = readonly string[];
export type Comparison = '>' | '>=' | '<' | '<=';

/** A checked filter, in few forms. */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'in' | 'not in'; readonly path: Path; readonly values: readonly (Scalar | null)[] }
  | { readonly op: Comparison; readonly path: Path; readonly value: string | number }
  | { readonly op: 'exists'; readonly path: Path; readonly value: boolean };

export interface SortField {
  readonly path: Path;
  readonly descending: boolean;
}

/** A checked search. */
export interface Search {
  /** What words must begin with; at least one. */
  readonly words: readonly string[];
  /** The fields whose words they are. */
  readonly paths: readonly Path[];
}

/** A checked query. */
export interface Plan {
  readonly condition: Condition;
  readonly search?: Search;
  readonly sort: readonly SortField[];
  readonly limit: number;
  /** Only rows behind this place. */
  readonly after?: Place;
  /** What cursors of this query are marked with. */
  readonly mark: readonly unknown[];
}

/** Bounds: what a query may cost. */
const MOST = { conditions: 50, depth: 4, values: 200, sort: 4, limit: 500 };
const DEFAULT_LIMIT = 50;
const COMPARISONS: Record<string, Comparison> = { $gt: '>', $gte: '>=', $lt: '<', $lte: '<=' };
/** Comes after every text that begins with what stands before it. */
export const LAST = '\u{10ffff}';

/** Checks a query, which may come straight from a request. @throws InvalidQuery */
export function planQuery(view: View, tenant: string, query: Query = {}): Plan {
  const { filter = {}, sort = {}, limit = DEFAULT_LIMIT, cursor } = query;
  const search = planSearch(view, query.search);
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > MOST.limit) {
    throw new InvalidQuery('limit', 'range', `must be a whole number from 1 to ${MOST.limit}`);
  }
  const condition = planFilter(view, filter);
  const order = planSort(view, sort);
  const mark = [view.name, tenant, filter, Object.entries(sort), search?.words ?? []];
  const plan = { condition, ...(search ? { search } : {}), sort: order, limit, mark };
  return cursor === undefined ? plan : { ...plan, after: decodeCursor(cursor, mark, order.length) };
}

/** Checks what is looked for. @throws InvalidQuery */
export function planSearch(view: View, search: unknown): Search | undefined {
  if (search === undefined) return undefined;
  if (view.searchable.length === 0) throw new InvalidQuery('search', 'unknown', 'is not possible in this view');
  if (typeof search !== 'string' || search.length > MOST_WORDS.askedLetters) {
    throw new InvalidQuery('search', 'text', `must be text of at most ${MOST_WORDS.askedLetters} characters`);
  }
  const words = askedWords(search);
  if (words.length === 0 || words.length > MOST_WORDS.asked) {
    throw new InvalidQuery('search', 'words', `must have 1 to ${MOST_WORDS.asked} words`);
  }
  return { words, paths: view.searchable.map((field) => field.split('.')) };
}

/** Checks a filter. @throws InvalidQuery */
export function planFilter(view: View, filter: Filter = {}): Condition {
  let conditions = 0;
  return all(filter, 'filter', 1);

  function all(part: unknown, at: string, depth: number): Condition {
    if (depth > MOST.depth) throw new InvalidQuery(at, 'depth', `must not be nested deeper than ${MOST.depth}`);
    return { op: 'and', of: Object.entries(plain(part, at)).flatMap(([name, value]) => one(name, value, depth)) };
  }

  function one(name: string, value: unknown, depth: number): Condition[] {
    if (value === undefined) return [];
    if (++conditions > MOST.conditions) {
      throw new InvalidQuery('filter', 'size', `must not have more than ${MOST.conditions} conditions`);
    }
    if (name === '$and' || name === '$or') {
      const of = list(name, value).map((part) => all(part, name, depth + 1));
      return [{ op: name === '$and' ? 'and' : 'or', of }];
    }
    if (name.startsWith('$')) throw new InvalidQuery(name, 'operator', 'is not an operator between conditions');
    return planField(name, kindOf(view.row, name), value, () => conditions++);
  }
}

function planField(field: string, kind: Kind, asked: unknown, count: () => void): Condition[] {
  const operators = typeof asked === 'object' && asked !== null ? plain(asked, field) : { $eq: asked };
  const path = field.split('.');
  return Object.entries(operators).flatMap(([operator, value]): Condition[] => {
    count();
    if (value === undefined) return [];
    const comparison = Object.hasOwn(COMPARISONS, operator) ? COMPARISONS[operator] : undefined;
    if (comparison) return [{ op: comparison, path, value: ordered(field, kind, value) }];
    switch (operator) {
      case '$eq':
      case '$ne':
        return [{ op: operator === '$eq' ? 'in' : 'not in', path, values: [nullable(field, kind, value)] }];
      case '$in':
      case '$nin': {
        const values = list(field, value).map((each) => nullable(field, kind, each));
        return [{ op: operator === '$in' ? 'in' : 'not in', path, values }];
      }
      case '$exists':
        return [{ op: 'exists', path, value: checkedValue(field, 'boolean', value) as boolean }];
      case '$prefix': {
        const prefix = checkedValue(field, 'string', value) as string;
        if (kind !== 'string') throw new InvalidQuery(field, 'type', 'is not text, so it has no prefix');
        return [
          { op: '>=', path, value: prefix },
          { op: '<', path, value: prefix + LAST },
        ];
      }
      default:
        throw new InvalidQuery(field, 'operator', `cannot be asked with ${operator.slice(0, 20)}`);
    }
  });
}

function planSort(view: View, sort: unknown): SortField[] {
  const fields = Object.entries(plain(sort, 'sort'));
  if (fields.length > MOST.sort) throw new InvalidQuery('sort', 'size', `must not have more than ${MOST.sort} fields`);
  return fields.map(([field, direction]) => {
    kindOf(view.row, field);
    if (direction !== 1 && direction !== -1) throw new InvalidQuery(field, 'direction', 'must be sorted by 1 or -1');
    return { path: field.split('.'), descending: direction === -1 };
  });
}

function plain(value: unknown, at: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw new InvalidQuery(at, 'object', 'must be an object');
}

function list(at: string, value: unknown): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0 && value.length <= MOST.values) return value;
  throw new InvalidQuery(at, 'list', `must be a list of 1 to ${MOST.values}`);
}

const nullable = (field: string, kind: Kind, value: unknown) =>
  value === null ? null : checkedValue(field, kind, value);

function ordered(field: string, kind: Kind, value: unknown): string | number {
  const checked = checkedValue(field, kind, value);
  if (typeof checked === 'boolean') throw new InvalidQuery(field, 'type', 'is true or false, which have no order');
  return checked;
}
