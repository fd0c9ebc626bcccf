/** What a customer's cases add to the 360. What they wrote stays in the case. */
import { type Case } from '@kizuna/contracts/service';
import type { Steps } from '@kizuna/read-models';
import { plus } from '../plus';
import type { CustomerRow } from './customer-row';
import type { Cases } from './sections';
import { later, short, told, touched } from './touchpoints';

type Counted = 'open' | 'total' | 'breached';

const counted = (row: CustomerRow, added: Partial<Record<Counted, number>>): CustomerRow => ({
  ...row,
  cases: plus(row.cases, added),
});

function rated(row: CustomerRow, score: number): CustomerRow {
  const cases: Cases = plus(row.cases, { scoreSum: score, scoreCount: 1 });
  const averageScore = Math.round((cases.scoreSum * 100) / cases.scoreCount) / 100;
  return { ...row, cases: { ...cases, lastScore: score, averageScore } };
}

export const fromCase: Steps<CustomerRow, typeof Case> = {
  Opened: (row, { channel, priority }, event) => {
    const opened = counted(row, { open: 1, total: 1 });
    const cases = { ...opened.cases, lastOpenedAt: later(opened.cases.lastOpenedAt, event.effectiveAt) };
    return touched({ ...opened, cases }, event, `case opened by ${channel}, priority ${priority}`);
  },
  Routed: told(({ from }) => (from ? 'case given to another agent' : 'case given to an agent')),
  RoutingFailed: told(({ reason }) => `case waits for an agent: ${short(reason)}`),
  Replied: told(({ by }) => (by === 'agent' ? 'we replied in a case' : 'they replied in a case')),
  Waiting: told(({ for: whom }) => `case waits for the ${whom}`),
  WaitingEnded: told(({ for: whom }) => `case waits no longer for the ${whom}`),
  Prioritised: told(({ priority }) => `case has priority ${priority}`),
  Resolved: (row, _, event) => touched(counted(row, { open: -1 }), event, 'case resolved'),
  Reopened: (row, { reason }, event) => touched(counted(row, { open: 1 }), event, `case reopened: ${short(reason)}`),
  // One that was resolved is open no longer, and is closed without a reason.
  Closed: (row, { reason }, event) =>
    reason === undefined
      ? touched(row, event, 'case closed')
      : touched(counted(row, { open: -1 }), event, `case closed: ${short(reason)}`),
  LinkedAsDuplicate: (row, _, event) => touched(counted(row, { open: -1 }), event, 'case goes on in another one'),
  Breached: (row, { clock }, event) => touched(counted(row, { breached: 1 }), event, `case late: ${clock}`),
  Escalated: told(({ reason }) => `case escalated: ${short(reason)}`),
  Rated: (row, { score }, event) => touched(rated(row, score), event, `rated a case ${score} of 5`),
  Noted: told(({ activity }) => `case: ${short(activity)}`),
};
