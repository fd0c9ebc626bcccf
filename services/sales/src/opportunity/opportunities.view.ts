/** Which deals are there, whose are they, and where do they stand? */
import { IsDateString, IsIn, IsNumber, Length } from 'class-validator';
import { Opportunity, Order, OUTCOMES, Quote, type Outcome } from '@kizuna/contracts/sales';
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
  /** The event that says so. */
  @Optional() @Id() wonBy?: string;
  @Optional() @Day() closedOn?: string;
  @Optional() @Length(1, 500) lostReason?: string;
  /** The quote for it that was accepted last. */
  @Optional() @Id() quoteId?: string;
  /** The order that came of it, unless that was cancelled. */
  @Optional() @Id() orderId?: string;
}

/** What orders and quotes say of a deal counts only for one that is there. */
const known = (row: OpportunityRow, news: Partial<OpportunityRow>) =>
  row.status === undefined ? undefined : { ...row, ...news };

export const opportunities = view('sales.opportunities', OpportunityRow, { version: 3 })
  .key(({ type, aggregateId, data }) =>
    type.startsWith('sales.opportunity.') ? aggregateId : (data as { opportunityId?: string }).opportunityId,
  )
  .initially((id) => ({ id }) as OpportunityRow)
  .on(Opportunity, {
    Opened: (row, opened, { effectiveAt: at }) => ({ ...row, ...opened, status: 'open', openedAt: at, since: at }),
    CustomerNamed: (row, { customerId }) => ({ ...row, customerId }),
    Assigned: (row, { ownerId }) => ({ ...row, ownerId }),
    Advanced: (row, { to }, { effectiveAt }) => ({ ...row, stage: to, since: effectiveAt }),
    Revalued: (row, { amount }) => ({ ...row, amount }),
    Won: (row, { amount, wonOn }, { effectiveAt, id: wonBy }) => ({
      ...row,
      status: 'won',
      since: effectiveAt,
      wonAmount: amount,
      wonBy,
      closedOn: wonOn,
    }),
    Lost: (row, { reason, lostOn }, { effectiveAt }) => ({
      ...row,
      status: 'lost',
      since: effectiveAt,
      lostReason: reason,
      closedOn: lostOn,
    }),
    Reopened: ({ wonAmount: _won, wonBy: _by, lostReason: _lost, closedOn: _closed, ...row }, _, { effectiveAt }) => ({
      ...row,
      status: 'open',
      since: effectiveAt,
    }),
  })
  .on(Quote, { Accepted: (row, _, { aggregateId }) => known(row, { quoteId: aggregateId }) })
  .on(Order, {
    Placed: (row, _, { aggregateId }) => known(row, { orderId: aggregateId }),
    Cancelled: (row, _, { aggregateId }) => known(row, row.orderId === aggregateId ? { orderId: undefined } : {}),
  })
  .indexed('status', 'stage', 'amount')
  .lookedUpBy('ownerId', 'customerId', 'productId', 'reference')
  .searched('title', 'reference');
