/**
 * An accepted quote wins the deal that it was made for, which then becomes an order; without a deal, or with
 * one of another customer, it is ordered at once.
 */
import { Quote } from '@kizuna/contracts/sales';
import { derivedId, fact } from '@kizuna/event-sourcing';
import { look, policy, send } from '@kizuna/messaging';
import { opportunities } from '../opportunity/opportunities.view';
import { NameCustomer, Win } from '../opportunity/opportunity';
import { Place } from '../order/order';
import { quotes } from './quotes.view';

const orderedAtOnce = (acceptanceId: string, quoteId: string) =>
  look(quotes, { filter: { id: quoteId }, limit: 1 }, (rows) =>
    rows.map(({ customerId, lines }) =>
      send(
        derivedId('sales.sell-what-was-accepted', acceptanceId),
        fact(Place, { customerId, lines, channel: 'sales', quoteId }),
      ),
    ),
  );

export const sellWhatWasAccepted = policy('sales.sell-what-was-accepted').on(Quote, {
  Accepted: ({ opportunityId, total: amount }, { id: acceptanceId, aggregateId: quoteId, subject: customerId }) =>
    opportunityId === undefined || customerId === undefined
      ? [orderedAtOnce(acceptanceId, quoteId)]
      : [
          look(opportunities, { filter: { id: opportunityId }, limit: 1 }, ([deal]) =>
            deal === undefined || (deal.customerId ?? customerId) !== customerId
              ? [orderedAtOnce(acceptanceId, quoteId)]
              : [send(opportunityId, fact(NameCustomer, { customerId })), send(opportunityId, fact(Win, { amount }))],
          ),
        ],
});
