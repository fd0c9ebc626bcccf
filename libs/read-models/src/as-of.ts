/** Rows as they were at a date: the view's fold over what had taken effect by then, in the order of the log. */
import { Invalid } from '@kizuna/event-sourcing';
import { evolved, keysFor } from './fold';
import { pages, type History } from './history';
import { answer, planQuery, type Query } from './query';
import type { View } from './view';
import { LOG, type Found, type Page } from './view-store';

/** The most rows that are folded in memory for one answer. */
const MOST_ROWS = 100_000;

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

/** One row as of a date, undefined if it was not there. @throws Invalid, FoldFailed, StoreUnavailable */
export async function rowAsOf<R extends object>(
  history: History,
  view: View<R>,
  tenant: string,
  key: string,
  date: string,
): Promise<Found<R> | undefined> {
  const rows = await foldUntil(history, view, tenant, momentOf(date), key);
  return rows.get(key);
}

/** Answers a query from the rows as of a date. @throws Invalid, InvalidQuery, FoldFailed, StoreUnavailable */
export async function rowsAsOf<R extends object>(
  history: History,
  view: View<R>,
  tenant: string,
  date: string,
  query?: Query,
): Promise<Page<R>> {
  const plan = planQuery(view, tenant, query);
  const rows = await foldUntil(history, view, tenant, momentOf(date));
  return answer(rows.values(), plan);
}

async function foldUntil<R extends object>(
  history: History,
  view: View<R>,
  tenant: string,
  moment: string,
  only?: string,
): Promise<Map<string, Found<R>>> {
  const rows = new Map<string, Found<R>>();
  const subject = view.bySubject ? only : undefined;
  const filter = { tenant, types: view.types, ...(subject === undefined ? {} : { subject }) };
  for await (const { events } of pages(history, 0, filter)) {
    for (const event of events) {
      if (event.effectiveAt > moment) continue;
      for (const key of new Set(keysFor(view, event))) {
        if (only !== undefined && key !== only) continue;
        const row = evolved(view, rows.get(key)?.row ?? null, event, key) as R | null;
        if (row === null) rows.delete(key);
        else rows.set(key, { key, row, seen: { [LOG]: event.position } });
      }
    }
    if (rows.size > MOST_ROWS) throw tooMany();
  }
  return rows;
}

function tooMany(): Invalid {
  const message = `would need more than ${MOST_ROWS} rows of the past at once; ask for single rows`;
  return new Invalid([{ field: 'asOf', rule: 'size', message }]);
}
