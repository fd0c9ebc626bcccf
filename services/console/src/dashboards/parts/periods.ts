/** Days together in weeks and months, and the range of time that is chosen. Weeks begin on Monday; all is UTC. */
import { daysFrom, today } from '../../i18n/format';

export const STEPS = ['day', 'week', 'month'] as const;
export type Step = (typeof STEPS)[number];

export const RANGES = ['30d', '90d', '12m', '24m', 'all'] as const;
export type Range = (typeof RANGES)[number];

export interface Span {
  readonly from: string;
  readonly to: string;
}

/** First day of the month that is so many months from that of a day. */
export const monthsFrom = (day: string, months: number): string => {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year!, month! - 1 + months, 1)).toISOString().slice(0, 10);
};

/** The days of a range that ends on a day; `all` has no beginning. */
export function spanOf(range: string, end: string = today()): Span | undefined {
  const own = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(range);
  if (own) return { from: own[1]!, to: own[2]! };
  if (range === '30d') return { from: daysFrom(end, -29), to: end };
  if (range === '90d') return { from: daysFrom(end, -89), to: end };
  if (range === '12m') return { from: monthsFrom(end, -11), to: end };
  if (range === '24m') return { from: monthsFrom(end, -23), to: end };
  return undefined;
}

/** The step in which a range is legible. */
export const stepFor = (range: string): Step => (range === '30d' ? 'day' : range === '90d' ? 'week' : 'month');

/** First day of the period in which a day lies. */
export function beginOf(day: string, step: Step): string {
  if (step === 'day') return day;
  if (step === 'month') return `${day.slice(0, 7)}-01`;
  return daysFrom(day, -((new Date(day).getUTCDay() + 6) % 7));
}

const endOf = (begin: string, step: Step): string => {
  if (step === 'day') return begin;
  return step === 'week' ? daysFrom(begin, 6) : daysFrom(monthsFrom(begin, 1), -1);
};

export interface Period<S> extends Span {
  readonly sums: S;
}

/** Sums by period, also of periods in which nothing happened. The first and last end where the range does. */
export function periodsOf<R extends { readonly day: string }, S>(
  rows: readonly R[],
  step: Step,
  span: Span | undefined,
  sum: (rows: readonly R[]) => S,
): Period<S>[] {
  const days = rows.map(({ day }) => day).sort();
  const { from = days[0], to = days.at(-1) } = span ?? {};
  if (from === undefined || to === undefined) return [];
  const grouped = Map.groupBy(rows, ({ day }) => beginOf(day, step));
  const periods: Period<S>[] = [];
  for (let begin = beginOf(from, step); begin <= to; begin = daysFrom(endOf(begin, step), 1)) {
    const end = endOf(begin, step);
    const within = { from: begin < from ? from : begin, to: end > to ? to : end };
    periods.push({ ...within, sums: sum(grouped.get(begin) ?? []) });
  }
  return periods;
}
