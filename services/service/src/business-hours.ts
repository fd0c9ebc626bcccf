/**
 * Time as it counts while we are open. A moment is ISO 8601; a length is minutes, in parts down to the millisecond.
 * Here alone a calendar with time zones is needed, so that all else stays without one.
 */
import { DateTime } from 'luxon';
import type { BusinessHours } from '@kizuna/contracts/service';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Nobody is closed for so long: it is a mistake in the hours. */
const MOST_DAYS_CLOSED = 3660;

/** When we are open on a day: from the first millisecond up to, without, the second. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The moment at which so many minutes of business have gone by, in UTC. It is never inside closed hours: with no
 * minutes to go by, it is `from`, or when we open next.
 * @throws Error for hours in which nobody is ever there
 */
export function addBusiness(from: string, minutes: number, hours: BusinessHours): string {
  const start = Date.parse(from);
  let left = Math.round(minutes * MINUTE_MS);
  for (let day = localDay(start, hours), closed = 0; closed < MOST_DAYS_CLOSED; day++, closed++) {
    const stretch = stretchOn(day, hours);
    const begins = Math.max(start, stretch?.from ?? start);
    if (!stretch || begins >= stretch.to) continue;
    if (left <= stretch.to - begins) return new Date(begins + left).toISOString();
    left -= stretch.to - begins;
    closed = 0;
  }
  throw new Error(`nobody is ever there in these hours: ${JSON.stringify(hours)}`);
}

/** The minutes of business between two moments; none if the second is not the later one. */
export function businessBetween(from: string, to: string, hours: BusinessHours): number {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const last = localDay(end, hours);
  let ms = 0;
  for (let day = localDay(start, hours); day <= last; day++) {
    const stretch = stretchOn(day, hours);
    if (stretch) ms += Math.max(0, Math.min(end, stretch.to) - Math.max(start, stretch.from));
  }
  return ms / MINUTE_MS;
}

/** The local date of a moment, as the number of days since 1970. */
function localDay(ms: number, { zone }: BusinessHours): number {
  const { isValid, offset } = DateTime.fromMillis(ms, { zone });
  if (!isValid) throw new Error(`there is no moment ${ms} or no zone ${zone}`);
  return Math.floor((ms + offset * MINUTE_MS) / DAY_MS);
}

/** By hours and day: time zones are slow to ask, and all cases ask for the same days. */
const known = new WeakMap<BusinessHours, Map<number, Stretch | undefined>>();

/** Undefined: we are closed on that day. */
function stretchOn(day: number, hours: BusinessHours): Stretch | undefined {
  const days = known.get(hours) ?? new Map<number, Stretch | undefined>();
  known.set(hours, days);
  if (!days.has(day)) days.set(day, stretchOf(day, hours));
  return days.get(day);
}

function stretchOf(day: number, { zone, weekdays, holidays, opens, closes }: BusinessHours): Stretch | undefined {
  const date = new Date(day * DAY_MS);
  const weekday = date.getUTCDay() || 7;
  const iso = date.toISOString().slice(0, 10);
  if (!weekdays.includes(weekday) || holidays.includes(iso)) return undefined;
  // A time of day that the change to summer leaves out is the one that clocks show instead.
  const at = (time: string) => DateTime.fromISO(`${iso}T${time}`, { zone }).toMillis();
  return { from: at(opens), to: at(closes) };
}
