/** Days are those of UTC, as `YYYY-MM-DD`; compared as text they are in order. */

/** The day of a moment. */
export const dayOf = (at: string): string => at.slice(0, 10);

/** The day so many days after another. */
export const daysAfter = (day: string, days: number): string =>
  dayOf(new Date(Date.parse(day) + days * 86_400_000).toISOString());

/** When a day is over: the first moment of the next one. */
export const endOf = (day: string): string => `${daysAfter(day, 1)}T00:00:00.000Z`;
