/** The rules of a customer's activity: each month is told once, with the months since the first. */
import { Activity } from '@kizuna/contracts/analytics';
import { Day } from '@kizuna/contracts/shared';
import { aggregate, fact } from '@kizuna/event-sourcing';
import { monthOf, monthsBetween } from './month';

export class Note {
  /** A day on which the customer was active. */
  @Day() on!: string;
}

type State = { status: 'none' } | { status: 'active'; cohort: string; months: readonly string[] };

const monthsIn = (a: State) => (a.status === 'none' ? [] : a.months);

export const activity = aggregate('analytics.activity', { status: 'none' } as State)
  .on(Activity, {
    ActiveInMonth: (a, { month, cohort }) => ({ status: 'active', cohort, months: [...monthsIn(a), month] }),
    CohortCorrected: (a, { cohort }) => ({ status: 'active', cohort, months: [...monthsIn(a), cohort] }),
  })
  .begins(
    { Note },
    {
      Note: (a, { on }) => {
        const month = monthOf(on);
        if (monthsIn(a).includes(month)) return [];
        const cohort = a.status === 'none' ? month : a.cohort;
        const index = monthsBetween(cohort, month);
        if (index >= 0) return [fact(Activity.ActiveInMonth, { month, cohort, index })];
        return [fact(Activity.CohortCorrected, { cohort: month, from: cohort, months: [...monthsIn(a)] })];
      },
    },
  )
  .concerns((_, customerId) => customerId);
