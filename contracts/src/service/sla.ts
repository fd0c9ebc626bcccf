/**
 * What we promise, by version: how soon we answer and settle, counted in hours in which we are open. A version never
 * changes once events name it; a new promise is a new version, and cases end under the one in which they began.
 */
import type { Priority } from './case';

/** When we are open. */
export interface BusinessHours {
  /** IANA time zone in which the hours are meant. */
  readonly zone: string;
  /** ISO weekdays, 1 is Monday. */
  readonly weekdays: readonly number[];
  /** `HH:MM` of the day, from `00:00`. */
  readonly opens: string;
  /** Later on the same day, up to `24:00`. */
  readonly closes: string;
  /** Days on which we are closed, `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
}

export interface ServiceLevel {
  readonly hours: BusinessHours;
  /** In minutes of business hours. */
  readonly targets: Readonly<Record<Priority, { readonly firstReply: number; readonly resolution: number }>>;
}

export const SERVICE_LEVELS: Readonly<Record<number, ServiceLevel>> = {
  1: {
    hours: { zone: 'UTC', weekdays: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00', holidays: [] },
    targets: {
      urgent: { firstReply: 60, resolution: 480 },
      high: { firstReply: 240, resolution: 960 },
      normal: { firstReply: 480, resolution: 2400 },
      low: { firstReply: 960, resolution: 4800 },
    },
  },
};

/** The version under which new cases are opened. */
export const CURRENT_SERVICE_LEVEL = 1;
