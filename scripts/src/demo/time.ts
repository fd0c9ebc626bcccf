/** Moments of the company, in ms: when people shop, and when people work. Its clock is UTC. */
import type { Chance } from './chance';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** We work from Monday to Friday, nine to five. */
const OPENS = 9 * HOUR;
const CLOSES = 17 * HOUR;

export const startOf = (at: number): number => Math.floor(at / DAY) * DAY;
export const iso = (at: number): string => new Date(at).toISOString();
export const dayOf = (at: number): string => iso(at).slice(0, 10);
const isWeekend = (at: number): boolean => [0, 6].includes(new Date(at).getUTCDay());

/** On the day of a moment or the next one on which we work, at some time of work. */
export function atWork(chance: Chance, at: number): number {
  let day = startOf(at);
  while (isWeekend(day)) day += DAY;
  return day + Math.floor(chance.between(OPENS, CLOSES));
}

/** On the day of a moment, at some time at which people shop: more in the evening. */
export const atLeisure = (chance: Chance, at: number): number =>
  startOf(at) + Math.floor(HOUR * Math.min(23.9, Math.max(6.5, 17 + 4 * chance.normal())));

/** When so much time of work has gone by since a moment. */
export function afterWork(at: number, time: number): number {
  let left = Math.max(MINUTE, Math.round(time));
  for (let day = startOf(at); ; day += DAY) {
    if (isWeekend(day)) continue;
    const begins = Math.max(at, day + OPENS);
    const rest = day + CLOSES - begins;
    if (rest <= 0) continue;
    if (left <= rest) return begins + left;
    left -= rest;
  }
}

/** How much is bought in each month, beside the mean. */
const SEASON = [0.85, 0.85, 0.95, 1, 1, 0.9, 0.8, 0.75, 1, 1.1, 1.3, 1.5];

/** Beside the busiest month. */
export const season = (at: number): number => SEASON[new Date(at).getUTCMonth()]! / Math.max(...SEASON);
