/** Days that people often ask for. */

const DAY_MS = 86_400_000;

const dayOf = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

/**
 * The last day before the month, the quarter, and the year of a day; and the same day a year before.
 * @param now `YYYY-MM-DD`
 */
export function quickDays(now: string) {
  const [year, month, day] = now.split('-').map(Number) as [number, number, number];
  const before = (first: number) => dayOf(Date.UTC(year, first, 1) - DAY_MS);
  return {
    endOfMonth: before(month - 1),
    endOfQuarter: before(Math.floor((month - 1) / 3) * 3),
    endOfYear: before(0),
    yearAgo: dayOf(Date.UTC(year - 1, month - 1, day)),
  };
}
