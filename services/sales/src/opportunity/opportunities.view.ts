/** Which deals are there, whose are they, and where do they stand? */
import { IsDateString, IsIn, IsNumber, Length } from 'class-validator';
import { Opportunity, OUTCOMES, type Outcome } from '@kizuna/contracts/sales';
import { Day, Id, Optional } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';

const STATUSES = ['open', ...OUTCOMES] as const;

export class OpportunityRow extends Opportunity.Opened {
  @Id() id!: string;
  @IsIn(STATUSES) status!: 'open' | Outcome;
  @IsDateString() openedAt!: string;
  /** When it came to the stage where it stands, or to its end. */
  @IsDateString() since!: string;
  /** What it brought; absent unless it is won. */
  @Optional() @IsNumber() wonAmount?: number;
  @Optional() @Day() closedOn?: string;
  @Optional() @Length(1, 500) lostReason?: string;
}

export const opportunities = view('sales.opportunities', OpportunityRow, { version: 1 })
  .initially((id) => ({ id }) as OpportunityRow)
  .on(Opportunity, {
    Opened: (row, opened, { effectiveAt: at }) => ({ ...row, ...opened, status: 'open', openedAt: at, since: at }),
    CustomerNamed: (row, { customerId }) => ({ ...row, customerId }),
    Assigned: (row, { ownerId }) => ({ ...row, ownerId }),
    Advanced: (row, { to }, { effectiveAt }) => ({ ...row, stage: to, since: effectiveAt }),
    Revalued: (row, { amount }) => ({ ...row, amount }),
    Won: (row, { amount, wonOn }, { effectiveAt }) => ({
      ...row,
      status: 'won',
      since: effectiveAt,
      wonAmount: amount,
      closedOn: wonOn,
    }),
    Lost: (row, { reason, lostOn }, { effectiveAt }) => ({
      ...row,
      status: 'lost',
      since: effectiveAt,
      lostReason: reason,
      closedOn: lostOn,
    }),
    Reopened: ({ wonAmount: _won, lostReason: _lost, closedOn: _closed, ...row }, _, { effectiveAt }) => ({
      ...row,
      status: 'open',
      since: effectiveAt,
    }),
  })
  .indexed('status', 'stage', 'ownerId', 'customerId', 'productId', 'reference');
