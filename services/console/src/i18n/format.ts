/** Numbers, amounts and dates as the language of the page writes them. Dates are UTC, as everything in the CRM is. */
import { useTranslation } from 'react-i18next';

const formats = (locale: string) => {
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const amount = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    trailingZeroDisplay: 'stripIfInteger',
  });
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  const monthDay = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const ago = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale);
  const dash = <T>(value: T | undefined | null, write: (value: T) => string) =>
    value === undefined || value === null || value === '' ? '–' : write(value);
  return {
    number: (value?: number | null) => dash(value, (n) => number.format(n)),
    amount: (value?: number | null) => dash(value, (n) => amount.format(n)),
    compact: (value?: number | null) => dash(value, (n) => compact.format(n)),
    percent: (value?: number | null) => dash(value, (n) => percent.format(n)),
    day: (value?: string | null) => dash(value, (d) => day.format(new Date(d))),
    month: (value?: string | null) => dash(value, (d) => month.format(new Date(d))),
    /** Where the year is said beside it. */
    monthDay: (value?: string | null) => dash(value, (d) => monthDay.format(new Date(d))),
    moment: (value?: string | null) => dash(value, (d) => moment.format(new Date(d))),
    /** `3 days ago`, `in 2 hours`. */
    ago: (value?: string | null) => dash(value, (d) => relative(ago, Date.parse(d) - Date.now())),
    /** A length of time in milliseconds: `12 days`. */
    span: (ms?: number | null) => dash(ms, (length) => spanOf(locale, length)),
    list: (values: readonly string[]) => list.format(values),
  };
};

const UNITS = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

function relative(format: Intl.RelativeTimeFormat, ms: number): string {
  const [unit, length] = UNITS.find(([, each]) => Math.abs(ms) >= each) ?? UNITS.at(-1)!;
  return format.format(Math.round(ms / length), unit);
}

function spanOf(locale: string, ms: number): string {
  const [unit, length] = UNITS.find(([, each]) => Math.abs(ms) >= 2 * each) ?? UNITS.at(-1)!;
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 }).format(
    ms / length,
  );
}

const known = new Map<string, ReturnType<typeof formats>>();

export function formatsOf(locale: string) {
  let found = known.get(locale);
  if (!found) known.set(locale, (found = formats(locale)));
  return found;
}

export const useFormats = () => formatsOf(useTranslation().i18n.language);

/** Today, as `YYYY-MM-DD`. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** A day so many days from another. */
export const daysFrom = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
