/**
 * How a policy looks at views: `look` for a few rows, `each` for any number of them. Both are values like `send`; the
 * functions in them are pure, and what they answer is carried out in the same way, so looks may be nested.
 *
 * Rows are those of the event's tenant, as they are now: the view has taken in the event and what the commands for the
 * events of the same key did before. A redelivered event may meet other rows; what was sent the first time is not sent
 * again.
 */
import type { Class } from '@kizuna/contracts/shared';
import type { Send } from './reaction';

/** What follows from an event: a command, or what the rows of a view lead to. */
export type Reaction = Send | Look | Each;

/** What a look must know of a view; a declared view fits. */
export interface ViewToSee<R extends object = object> {
  readonly name: string;
  readonly row: Class<R>;
}

/** A row, with its key as `id`. */
export type Seen<R extends object> = R & { readonly id: string };

/** In the query language of views, without its fields' types: `{ segmentId: id, score: { $gte: 5 } }`. */
export type SeenFilter<R extends object> = { readonly [K in keyof R & string]?: unknown } & {
  readonly [path: `${string}.${string}`]: unknown;
  readonly $and?: readonly SeenFilter<R>[];
  readonly $or?: readonly SeenFilter<R>[];
};

/** See `look`. */
export interface Look {
  readonly look: ViewToSee;
  readonly filter: object;
  readonly limit: number;
  readonly react: (rows: readonly Seen<object>[]) => readonly Reaction[];
}

/** See `each`. */
export interface Each {
  readonly each: ViewToSee;
  readonly filter: object;
  readonly react: (row: Seen<object>) => readonly Reaction[];
}

/** Most rows of one look. */
const MOST = 1000;

/**
 * Looks at the rows of a view that pass a filter (without one: at all), in the order of their keys:
 * `look(members, { filter: { segmentId } }, (rows) => rows.map(({ id }) => send(id, …)))`.
 * @param limit at most so many rows, 1 to 1,000, else 1,000; of more rows these are the first
 * @param react what follows from them, in order. Pure.
 */
export function look<R extends object>(
  view: ViewToSee<R>,
  { filter = {}, limit = MOST }: { readonly filter?: NoInfer<SeenFilter<R>>; readonly limit?: number },
  react: (rows: readonly Seen<NoInfer<R>>[]) => readonly Reaction[],
): Look {
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > MOST) {
    throw new Error(`a look sees 1 to ${MOST} rows, not ${limit}; "each" sees all of them`);
  }
  return { look: view, filter, limit, react: react as Look['react'] };
}

/**
 * Goes through all rows of a view that pass a filter (without one: through all), however many they are:
 * `each(members, { filter: { segmentId } }, ({ id }) => [send(id, …)])`.
 * What follows from one row is carried out in order; rows are handled side by side.
 * @param react what follows from a row. Pure.
 */
export function each<R extends object>(
  view: ViewToSee<R>,
  { filter = {} }: { readonly filter?: NoInfer<SeenFilter<R>> },
  react: (row: Seen<NoInfer<R>>) => readonly Reaction[],
): Each {
  return { each: view, filter, react: react as Each['react'] };
}
