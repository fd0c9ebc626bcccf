/** Who came in the same month, and do they come again? One row for each month in which customers were first active. */
import { ArrayMaxSize, IsArray, IsInt } from 'class-validator';
import { Activity } from '@kizuna/contracts/analytics';
import { Day } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';
import { monthsBetween } from './month';

/** A hundred years. What lies further from the first month is a wrong date, and not counted. */
const MOST_MONTHS = 1200;

export class CohortRow {
  /** First day of the month; the key. */
  @Day() cohort!: string;
  /** Who came in it. */
  @IsInt() customers!: number;
  /** How many of them were active in that month, in the next, and so on: `active[3]` three months later. */
  @IsArray() @ArrayMaxSize(MOST_MONTHS) @IsInt({ each: true }) active!: number[];
}

/** With the customer counted in some months, or taken out again. */
function counted({ cohort, active }: CohortRow, months: readonly string[], by: 1 | -1): CohortRow {
  const indexes = months.map((month) => monthsBetween(cohort, month)).filter((index) => index < MOST_MONTHS);
  const length = Math.max(active.length, ...indexes.map((index) => index + 1));
  const now = Array.from({ length }, (_, index) => (active[index] ?? 0) + (indexes.includes(index) ? by : 0));
  while (now.at(-1) === 0) now.pop();
  return { cohort, customers: now[0] ?? 0, active: now };
}

export const cohorts = view('analytics.cohorts', CohortRow, { version: 1 })
  .key(({ data }) => {
    const { cohort, from } = data as { cohort: string; from?: string };
    return from === undefined ? cohort : [from, cohort];
  })
  .initially((cohort) => ({ cohort, customers: 0, active: [] }))
  .on(Activity, {
    ActiveInMonth: (row, { month }) => counted(row, [month], 1),
    CohortCorrected: (row, { cohort, from, months }) =>
      row.cohort === from ? counted(row, months, -1) : counted(row, [cohort, ...months], 1),
  });
