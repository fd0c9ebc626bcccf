/** Which cases are there, who has them, where do they stand, and by when must something happen? */
import { OmitType } from '@nestjs/mapped-types';
import { Type } from 'class-transformer';
import { IsBoolean, IsDateString, IsIn, IsInt, Length, Max, Min, ValidateNested } from 'class-validator';
import { Case, WAITING_FOR, type WaitingFor } from '@kizuna/contracts/service';
import { Id, Optional, Personal } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';
import { Clocks, dueAt, opened, over, prioritised, reopened, resumed, settled, waiting } from './sla';

const STATUSES = ['open', 'waiting', 'resolved', 'closed', 'duplicate'] as const;

export class CaseRow extends OmitType(Case.Opened, ['text']) {
  @Id() id!: string;
  @Personal() override subject!: string;
  @IsIn(STATUSES) status!: (typeof STATUSES)[number];
  /** Since when it has that status. */
  @IsDateString() since!: string;
  @IsDateString() openedAt!: string;
  @Optional() @Id() agentId?: string;
  /** Why nobody could have it, until somebody has. */
  @Optional() @Length(1, 300) queued?: string;
  @Optional() @IsIn(WAITING_FOR) waitingFor?: WaitingFor;
  /** By when we promised to answer; absent once we have. */
  @Optional() @IsDateString() firstReplyDueAt?: string;
  @Optional() @IsDateString() firstReplyAt?: string;
  /** By when we promised to settle it; absent while we wait for somebody, and once it is settled. */
  @Optional() @IsDateString() resolutionDueAt?: string;
  /** Whether a promise was ever broken. */
  @IsBoolean() breached!: boolean;
  /** Absent once it is settled. */
  @Optional() @Length(1, 300) escalated?: string;
  @IsInt() @Min(0) reopened!: number;
  /** The last that the customer gave. */
  @Optional() @IsInt() @Min(1) @Max(5) score?: number;
  @Optional() @Id() duplicateOf?: string;
  /** From which the dates are worked out. */
  @ValidateNested() @Type(() => Clocks) clocks!: Clocks;
}

/** The row with its clocks as they are now, and what they tell. */
const timed = (row: CaseRow, clocks: Clocks): CaseRow => ({
  ...row,
  clocks,
  firstReplyDueAt: dueAt(clocks, 'first-reply'),
  resolutionDueAt: dueAt(clocks, 'resolution'),
});

const ended = (
  { queued: _queued, waitingFor: _waiting, escalated: _escalated, ...row }: CaseRow,
  status: CaseRow['status'],
  since: string,
): CaseRow => timed({ ...row, status, since }, settled(row.clocks));

export const cases = view('service.cases', CaseRow, { version: 1 })
  .initially((id) => ({ id }) as CaseRow)
  .on(Case, {
    Opened: (row, { text: _text, ...told }, { effectiveAt: at }) => {
      const begun = { ...row, ...told, status: 'open', since: at, openedAt: at, breached: false, reopened: 0 } as const;
      const clocks = opened(told.slaVersion, told.priority, at);
      return timed({ ...begun, clocks }, clocks);
    },
    Routed: ({ queued: _queued, ...row }, { agentId }) => ({ ...row, agentId }),
    RoutingFailed: (row, { reason }) => ({ ...row, queued: reason }),
    Replied: (row, { first }, { effectiveAt }) =>
      first ? timed({ ...row, firstReplyAt: effectiveAt }, over(row.clocks, 'first-reply')) : row,
    Waiting: (row, { for: waitingFor }, { effectiveAt: at }) =>
      timed({ ...row, status: 'waiting', since: at, waitingFor }, waiting(row.clocks, at)),
    WaitingEnded: ({ waitingFor: _waiting, ...row }, _, { effectiveAt: at }) =>
      timed({ ...row, status: 'open', since: at }, resumed(row.clocks, at)),
    Prioritised: (row, { priority }, { effectiveAt }) =>
      timed({ ...row, priority }, prioritised(row.clocks, priority, effectiveAt)),
    Resolved: (row, _, { effectiveAt }) => ended(row, 'resolved', effectiveAt),
    Closed: (row, _, { effectiveAt }) => ended(row, 'closed', effectiveAt),
    LinkedAsDuplicate: (row, { of }, { effectiveAt }) => ({
      ...ended(row, 'duplicate', effectiveAt),
      duplicateOf: of,
    }),
    Reopened: (row, _, { effectiveAt: at }) =>
      timed({ ...row, status: 'open', since: at, reopened: row.reopened + 1 }, reopened(row.clocks, at)),
    Breached: (row) => ({ ...row, breached: true }),
    Escalated: (row, { reason }) => ({ ...row, escalated: reason }),
    Rated: (row, { score }) => ({ ...row, score }),
  })
  .indexed('status', 'agentId', 'openedAt', 'resolutionDueAt')
  .lookedUpBy('customerId', 'reference')
  .searched('subject', 'reference');
