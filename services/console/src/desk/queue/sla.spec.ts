import { clocksOf, dueOf, nextClock, type CaseRow } from './sla';

const at = (hour: number) => new Date(Date.UTC(2030, 0, 2, hour)).toISOString();
const now = (hour: number) => Date.parse(at(hour));
const fresh = {
  ...{ id: 'a', status: 'open', since: at(8), openedAt: at(8), subject: 'No light', channel: 'email' },
  ...{ priority: 'normal', slaVersion: 1, breached: false, reopened: 0 },
  ...{ firstReplyDueAt: at(12), resolutionDueAt: at(18) },
  clocks: { version: 1, priority: 'normal', resolution: { used: 0, since: at(8) } },
} as CaseRow;
const { firstReplyDueAt: _, ...answered } = fresh;

test('the answer is due first, then the end', () => {
  expect(dueOf(fresh)).toBe(at(12));
  expect(nextClock(fresh, now(10))).toEqual({
    name: 'first-reply',
    state: 'running',
    due: at(12),
    ms: 2 * 3_600_000,
    share: 0.5,
  });
  expect(nextClock(answered, now(13))).toMatchObject({ name: 'resolution', share: 0.5 });
});
test('it warns in the last quarter, and is overdue when the time has come', () => {
  expect(nextClock(fresh, now(11))?.state).toBe('soon');
  expect(nextClock(fresh, now(12))).toMatchObject({ state: 'overdue', share: 1, ms: 0 });
});
test('while it waits, the clock of the end stands still, and tells what it has used', () => {
  const { resolutionDueAt: _due, ...row } = answered;
  const waiting = { ...row, status: 'waiting', clocks: { ...row.clocks, resolution: { used: 90 } } } as CaseRow;
  expect(clocksOf(waiting, now(20))).toEqual([{ name: 'resolution', state: 'paused', ms: 90 * 60_000, share: 0 }]);
});
test('reopened, the time begins again', () => {
  const again = { ...answered, openedAt: at(0), reopened: 1 } as CaseRow;
  expect(nextClock(again, now(13))?.share).toBe(0.5);
});
test('what is settled has no clock', () =>
  expect(clocksOf({ ...answered, status: 'resolved' } as CaseRow, now(10))).toEqual([]));
