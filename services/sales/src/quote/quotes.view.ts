/** Which quotes are there, what do they offer, and how did the customer answer? The lines are those of the latest version. */
import { IsDateString, IsIn, IsInt, Length } from 'class-validator';
import { Quote } from '@kizuna/contracts/sales';
import { Day, Id, Optional } from '@kizuna/contracts/shared';
import { view } from '@kizuna/read-models';

const STATUSES = ['drafted', 'sent', 'accepted', 'declined', 'expired'] as const;

export class QuoteRow extends Quote.Drafted {
  @Id() id!: string;
  @IsIn(STATUSES) status!: (typeof STATUSES)[number];
  @IsDateString() draftedAt!: string;
  /** When it came to be what its status says. */
  @IsDateString() since!: string;
  /** The version that was sent last. */
  @Optional() @IsInt() sentVersion?: number;
  @Optional() @Day() endedOn?: string;
  @Optional() @Length(1, 500) declinedBecause?: string;
}

const ended = (row: QuoteRow, status: QuoteRow['status'], at: string): QuoteRow => ({
  ...row,
  status,
  since: at,
  endedOn: at.slice(0, 10),
});

export const quotes = view('sales.quotes', QuoteRow, { version: 1 })
  .initially((id) => ({ id }) as QuoteRow)
  .on(Quote, {
    Drafted: (row, drafted, { effectiveAt: at }) => ({
      ...row,
      ...drafted,
      status: 'drafted',
      draftedAt: at,
      since: at,
    }),
    Revised: (row, revised, { effectiveAt }) => ({ ...row, ...revised, status: 'drafted', since: effectiveAt }),
    Sent: (row, { version }, { effectiveAt }) => ({ ...row, status: 'sent', sentVersion: version, since: effectiveAt }),
    Accepted: (row, _, { effectiveAt }) => ended(row, 'accepted', effectiveAt),
    Declined: (row, { reason }, { effectiveAt }) => ({
      ...ended(row, 'declined', effectiveAt),
      declinedBecause: reason,
    }),
    Expired: (row, _, { effectiveAt }) => ended(row, 'expired', effectiveAt),
  })
  .indexed('status', 'validUntil')
  .lookedUpBy('customerId', 'opportunityId', 'ownerId')
  .searched('id', 'lines.sku', 'lines.description');
