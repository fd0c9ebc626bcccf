/**
 * How lately, how often and for how much does a customer buy? The raw figures of each customer. As of a day they are
 * those of that day, so recency there is that day less `lastPurchaseOn`; scores such as quintiles are a matter of all
 * rows of a day, and made by who reads them.
 *
 * A purchase is an order or a won deal; an order that came of a deal is the same purchase as the deal. Those for nothing
 * are purchases too.
 */
import { ArrayMaxSize, IsArray, IsInt, IsNumber } from 'class-validator';
import { Opportunity, Order } from '@kizuna/contracts/sales';
import { Day, Id, Optional } from '@kizuna/contracts/shared';
import type { RecordedEvent } from '@kizuna/event-sourcing';
import { view } from '@kizuna/read-models';
import { plus } from '../plus';

export class RfmRow {
  @Id() id!: string;
  @Optional() @Day() firstPurchaseOn?: string;
  @Optional() @Day() lastPurchaseOn?: string;
  /** Days with a purchase: several on one day count as one. */
  @IsInt() frequency!: number;
  @IsInt() purchases!: number;
  /** What the purchases came to, without deals that were reopened. */
  @IsNumber() monetary!: number;
  /** What was returned, cancelled or credited, above zero. */
  @IsNumber() takenBack!: number;
  /** The latest of these days, to know one again that comes out of order. */
  @IsArray() @ArrayMaxSize(30) @Day({ each: true }) recentDays!: string[];
}

const MOST_DAYS = 30;

/**
 * Days mostly come in order. One that comes late is looked for among the recent ones; one before all of these counts as
 * new.
 */
function bought(row: RfmRow, amount: number, { effectiveAt }: RecordedEvent): RfmRow {
  const day = effectiveAt.slice(0, 10);
  const known = row.recentDays.includes(day);
  const { firstPurchaseOn: first = day, lastPurchaseOn: last = day } = row;
  return {
    ...plus(row, { purchases: 1, monetary: amount, frequency: known ? 0 : 1 }),
    firstPurchaseOn: first < day ? first : day,
    lastPurchaseOn: last > day ? last : day,
    recentDays: known ? row.recentDays : [day, ...row.recentDays].sort().reverse().slice(0, MOST_DAYS),
  };
}

export const rfm = view('analytics.rfm', RfmRow, { version: 2 })
  .key(({ subject }) => subject)
  .initially((id) => ({ id, frequency: 0, purchases: 0, monetary: 0, takenBack: 0, recentDays: [] }))
  .on(Order, {
    Placed: (row, { total, opportunityId }, event) => (opportunityId ? row : bought(row, total, event)),
    Returned: (row, { amount }) => plus(row, { takenBack: amount }),
    // The order of a win that was undone is cancelled because of that, which has counted already.
    Cancelled: (row, { amount, opportunityId }, { metadata }) =>
      opportunityId && metadata.causationId ? row : plus(row, { takenBack: amount }),
    Credited: (row, { total }) => plus(row, { takenBack: -total }),
  })
  .on(Opportunity, {
    Won: (row, { amount }, event) => bought(row, amount, event),
    Reopened: (row, { undoes, amount = 0 }) =>
      undoes === 'won' ? plus(row, { purchases: -1, monetary: -amount }) : row,
  })
  .indexed('lastPurchaseOn', 'frequency', 'monetary')
  .asOfBySubject();
