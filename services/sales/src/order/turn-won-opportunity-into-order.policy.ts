/**
 * Turns a won opportunity into an order, and cancels that order if the win is undone before it is delivered. There is
 * one order for a deal: none is placed beside one that stands.
 */
import { Opportunity, type Line } from '@kizuna/contracts/sales';
import { derivedId, fact } from '@kizuna/event-sourcing';
import { look, policy, send, type Reaction } from '@kizuna/messaging';
import { opportunities, type OpportunityRow } from '../opportunity/opportunities.view';
import { quotes } from '../quote/quotes.view';
import { Cancel, Place } from './order';

/** The deal as one line, if no quote says what was sold. */
const lineOf = ({ title, productId }: OpportunityRow, price: number): Line => {
  const letters = Array.from(title);
  const sku = letters.slice(0, 60).join('');
  return { sku, productId, description: letters.length > 60 ? title : undefined, quantity: 1, price };
};

/** The lines of the accepted quote count only if the deal was won for what they are worth. */
const orderOf = (deal: OpportunityRow, amount: number, place: (lines: Line[], quoteId?: string) => Reaction) =>
  deal.quoteId === undefined
    ? place([lineOf(deal, amount)])
    : look(quotes, { filter: { id: deal.quoteId }, limit: 1 }, ([quote]) => [
        quote?.total === amount ? place(quote.lines, quote.id) : place([lineOf(deal, amount)], deal.quoteId),
      ]);

/** Derived from the win and not from the deal: a deal that is won again after its order was cancelled needs another. */
const orderOfWin = (winId: string) => derivedId('sales.turn-won-opportunity-into-order', winId);

/** The order to cancel when a win is undone. Not that of a later win: the undoing may be heard of again. */
function orderUndone(deal: OpportunityRow | undefined): string | undefined {
  const ofThisWin = deal?.wonBy !== undefined && deal.orderId === orderOfWin(deal.wonBy);
  return ofThisWin ? undefined : deal?.orderId;
}

export const turnWonOpportunityIntoOrder = policy('sales.turn-won-opportunity-into-order').on(Opportunity, {
  Won: ({ amount }, { id: winId, aggregateId: opportunityId, subject: customerId }) => {
    const place = (lines: Line[], quoteId?: string) =>
      send(orderOfWin(winId), fact(Place, { customerId, lines, channel: 'sales', opportunityId, quoteId }));
    return [
      look(opportunities, { filter: { id: opportunityId }, limit: 1 }, ([deal]) =>
        deal === undefined || deal.orderId !== undefined ? [] : [orderOf(deal, amount, place)],
      ),
    ];
  },
  Reopened: ({ undoes, reason }, { aggregateId: opportunityId }) =>
    undoes === 'lost'
      ? []
      : [
          look(opportunities, { filter: { id: opportunityId }, limit: 1 }, ([deal]) => {
            const orderId = orderUndone(deal);
            return orderId === undefined ? [] : [send(orderId, fact(Cancel, { reason }))];
          }),
        ],
});
