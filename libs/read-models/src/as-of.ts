/** Rows as they were at a date: the view's fold over what had taken effect by then, in the order of the log. */
import { Invalid, type EventStore, type LogFilter, type RecordedEvent } from '@kizuna/event-sourcing';
import { setImmediate } from 'node:timers/promises';
import { evolved, keysFor } from './fold';
import { pages, type History } from './history';
import { answer, planQuery, type Query } from './query';
import type { View } from './view';
import { LOG, type Found, type Page } from './view-store';

/** Where the past is read. */
export type Past = History & Pick<EventStore, 'read'>;

/** The most rows that are folded in memory for one answer. */
const MOST_ROWS = 100_000;
/** Events folded between two turns of others: it is done where requests are answered, and these must not feel it. */
const AT_ONCE = 250;

/**
 * The moment that a date stands for: a day means through its end in UTC.
 * @param date `YYYY-MM-DD`, or a date-time with its zone such as `2024-05-31T12:00:00Z`
 * @throws Invalid
 */
export function momentOf(date: string): string {
  const [, day, time] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)))?$/.exec(date) ?? [];
  const moment = new Date(`${day}T${time ?? '23:59:59.999Z'}`);
  const isDay = day !== undefined && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  if (!isDay || Number.isNaN(moment.getTime())) {
    const message = 'must be a date such as 2024-05-31, or a date-time with a zone such as 2024-05-31T12:00:00Z';
    throw new Invalid([{ field: 'asOf', rule: 'date', message }]);
  }
  return moment.toISOString();
}

/**
 * One row as of a date, undefined if it was not there. A row that is made of the events of one customer or one
 * aggregate takes only these; any other takes the whole log of the tenant.
 * @param signal breaks it off
 * @throws Invalid, FoldFailed, StoreUnavailable
 */
export async function rowAsOf<R extends object>(
  past: Past,
  view: View<R>,
  tenant: string,
  key: string,
  date: string,
  signal?: AbortSignal,
): Promise<Found<R> | undefined> {
  const moment = momentOf(date);
  const rows = new Map<string, Found<R>>();
  for await (const events of eventsOfRow(past, view, tenant, key, signal)) take(rows, view, moment, events, key);
  return rows.get(key);
}

/**
 * Answers a query from the rows as of a date, from the whole log of the tenant.
 * @param signal breaks it off
 * @throws Invalid, InvalidQuery, FoldFailed, StoreUnavailable
 */
export async function rowsAsOf<R extends object>(
  past: History,
  view: View<R>,
  tenant: string,
  date: string,
  query?: Query,
  signal?: AbortSignal,
): Promise<Page<R>> {
  const plan = planQuery(view, tenant, query);
  const moment = momentOf(date);
  const rows = new Map<string, Found<R>>();
  for await (const events of besideOthers(past, { tenant, types: view.types }, signal)) {
    take(rows, view, moment, events);
    if (rows.size > MOST_ROWS) throw tooMany();
  }
  return answer(rows.values(), plan);
}

/** Whether a row as of a date is found without going through the whole log. */
export const isShort = ({ bySubject, byAggregate }: View): boolean => bySubject || byAggregate;

/** The events that one row is made of, among others, in the order of the log. */
export async function* eventsOfRow(
  past: Past,
  view: View,
  tenant: string,
  key: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly RecordedEvent[]> {
  if (view.byAggregate) {
    const categories = new Set(view.types.map((type) => type.slice(0, type.lastIndexOf('.'))));
    const streams = [...categories].map((category) => past.read({ category, tenant, id: key }));
    const events = (await Promise.all(streams)).flat().filter(({ type }) => view.evolve.has(type));
    yield events.sort((a, b) => a.position - b.position);
    return;
  }
  const filter = { tenant, types: view.types, ...(view.bySubject ? { subject: key } : {}) };
  yield* besideOthers(past, filter, signal);
}

/** The log from its beginning, a few events at a time. */
async function* besideOthers(
  past: History,
  filter: LogFilter,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly RecordedEvent[]> {
  for await (const { events } of pages(past, 0, filter, signal ? { signal } : {})) {
    for (let at = 0; at < events.length; at += AT_ONCE) {
      if (at > 0) await setImmediate();
      yield events.slice(at, at + AT_ONCE);
    }
  }
}

function take<R extends object>(
  rows: Map<string, Found<R>>,
  view: View<R>,
  moment: string,
  events: readonly RecordedEvent[],
  only?: string,
): void {
  for (const event of events) {
    if (event.effectiveAt > moment) continue;
    for (const key of new Set(keysFor(view, event))) {
      if (only !== undefined && key !== only) continue;
      const row = evolved(view, rows.get(key)?.row ?? null, event, key) as R | null;
      if (row === null) rows.delete(key);
      else rows.set(key, { key, row, seen: { [LOG]: event.position } });
    }
  }
}

function tooMany(): Invalid {
  const message = `would need more than ${MOST_ROWS} rows of the past at once; ask for single rows`;
  return new Invalid([{ field: 'asOf', rule: 'size', message }]);
}
