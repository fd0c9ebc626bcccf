/** Months of UTC, named by their first day. */

/** The month of a day or of a date-time. */
export const monthOf = (date: string): string => `${date.slice(0, 7)}-01`;

/** How many months lie between; below zero if `to` is the earlier one. */
export const monthsBetween = (from: string, to: string): number => count(to) - count(from);

const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
