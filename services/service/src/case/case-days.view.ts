/** What happened to cases on a day? One row for each day, in UTC, on which something took effect. */
import { IsInt, IsNumber } from 'class-validator';
import { Case } from '@kizuna/contracts/service';
import { Day, Optional } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';

export class CaseDayRow {
  @Day() day!: string;
  @IsInt() opened!: number;
  /** Answered for the first time. */
  @IsInt() answered!: number;
  @IsInt() resolved!: number;
  @IsInt() reopened!: number;
  @IsInt() closed!: number;
  @IsInt() duplicates!: number;
  /** Promises that were broken, when they were due. */
  @IsInt() breached!: number;
  @IsInt() escalated!: number;
  @IsInt() rated!: number;
  @IsInt() scores!: number;
  /** Of the scores of this day; absent if there are none. */
  @Optional() @IsNumber() meanScore?: number;
}

type Count = Exclude<keyof CaseDayRow, 'day' | 'scores' | 'meanScore'>;

const one = (row: CaseDayRow, count: Count): CaseDayRow => ({ ...row, [count]: row[count] + 1 });

export const caseDays = view('service.case-days', CaseDayRow, { version: 1 })
  .key(({ effectiveAt }) => effectiveAt.slice(0, 10))
  .initially((day) => ({
    day,
    opened: 0,
    answered: 0,
    resolved: 0,
    reopened: 0,
    closed: 0,
    duplicates: 0,
    breached: 0,
    escalated: 0,
    rated: 0,
    scores: 0,
  }))
  .on(Case, {
    Opened: (row) => one(row, 'opened'),
    Replied: (row, { first }) => (first ? one(row, 'answered') : row),
    Resolved: (row) => one(row, 'resolved'),
    Reopened: (row) => one(row, 'reopened'),
    Closed: (row) => one(row, 'closed'),
    LinkedAsDuplicate: (row) => one(row, 'duplicates'),
    Breached: (row) => one(row, 'breached'),
    Escalated: (row) => one(row, 'escalated'),
    Rated: (row, { score }) => {
      const { rated, scores } = { rated: row.rated + 1, scores: row.scores + score };
      return { ...row, rated, scores, meanScore: Math.round((scores / rated) * 100) / 100 };
    },
  });
