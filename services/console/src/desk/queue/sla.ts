/**
 * What the clocks of a case tell at a moment: which promise is due next, how much of its time has gone by, and whether
 * it stands still. The dates come from the server; what is worked out here is only how far away they are.
 */
import type { Row } from '../../api/types';

export type CaseRow = Row<'/service/cases'>;
export type ClockName = 'first-reply' | 'resolution';

export interface Clock {
  readonly name: ClockName;
  /** `soon`: less than a quarter of the time is left. */
  readonly state: 'running' | 'soon' | 'overdue' | 'paused';
  /** Absent while it stands still. */
  readonly due?: string;
  /** Milliseconds until it is due; less than none if that has gone by. Of a clock that stands still, what it has used. */
  readonly ms: number;
  /** Part of the time that has gone by, from 0 to 1. */
  readonly share: number;
}

const SOON = 0.75;
const MINUTE_MS = 60_000;

/** When something must happen next; absent: nothing is promised now. We answer before we settle. */
export const dueOf = ({ firstReplyDueAt, resolutionDueAt }: CaseRow): string | undefined =>
  firstReplyDueAt ?? resolutionDueAt;

export const isLive = ({ status }: CaseRow): boolean => status === 'open' || status === 'waiting';

/** All clocks that measure something still, that of the answer first. */
export function clocksOf(row: CaseRow, now: number): Clock[] {
  if (!isLive(row)) return [];
  const { firstReplyDueAt, resolutionDueAt, clocks } = row;
  const used = clocks.resolution?.used ?? 0;
  const found: Clock[] = [];
  if (firstReplyDueAt) found.push(running('first-reply', row.openedAt, firstReplyDueAt, now));
  if (resolutionDueAt) {
    // Started anew after a reopening; otherwise it has gone on since the case was opened.
    const start = (used === 0 ? clocks.resolution?.since : undefined) ?? row.openedAt;
    found.push(running('resolution', start, resolutionDueAt, now));
  } else if (row.status === 'waiting' && clocks.resolution) {
    found.push({ name: 'resolution', state: 'paused', ms: used * MINUTE_MS, share: 0 });
  }
  return found;
}

/** The clock to look at: the one that is due first, or the one that stands still. */
export const nextClock = (row: CaseRow, now: number): Clock | undefined => clocksOf(row, now)[0];

function running(name: ClockName, start: string, due: string, now: number): Clock {
  const [from, to] = [Date.parse(start), Date.parse(due)];
  const share = to > from ? Math.min(1, Math.max(0, (now - from) / (to - from))) : 1;
  const state = now >= to ? 'overdue' : share >= SOON ? 'soon' : 'running';
  return { name, state, due, ms: to - now, share };
}
