/** What is to be done, for whom, by whom and until when? And what came of it. */
import { IsBoolean, IsDateString, IsIn, Length } from 'class-validator';
import { Task } from '@kizuna/contracts/sales';
import { Id, Optional } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';

const STATUSES = ['open', 'done', 'dropped'] as const;

export class TaskRow extends Task.Opened {
  @Id() id!: string;
  @IsIn(STATUSES) status!: (typeof STATUSES)[number];
  /** Whether its day was over before it was done or dropped. */
  @IsBoolean() overdue!: boolean;
  @IsDateString() openedAt!: string;
  @Optional() @IsDateString() closedAt?: string;
  @Optional() @Length(1, 500) result?: string;
  @Optional() @Length(1, 500) droppedBecause?: string;
}

export const tasks = view('sales.tasks', TaskRow, { version: 1 })
  .initially((id) => ({ id, overdue: false }) as TaskRow)
  .on(Task, {
    Opened: (row, opened, { effectiveAt }) => ({ ...row, ...opened, status: 'open', openedAt: effectiveAt }),
    Assigned: (row, { ownerId }) => ({ ...row, ownerId }),
    Done: (row, { result }, { effectiveAt }) => ({ ...row, status: 'done', closedAt: effectiveAt, result }),
    Dropped: (row, { reason }, { effectiveAt }) => ({
      ...row,
      status: 'dropped',
      closedAt: effectiveAt,
      droppedBecause: reason,
    }),
    FellOverdue: (row) => ({ ...row, overdue: true }),
  })
  .indexed('status', 'dueOn')
  .lookedUpBy('ownerId', 'customerId')
  .searched('title', 'result', 'droppedBecause');
