import { Opportunity, Quote } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { sendsOf } from '@kizuna/messaging/testing';
import { Log, rowsOf, shown } from '@kizuna/read-models/testing';
import { opportunities } from '../opportunity/opportunities.view';
import { NameCustomer, Win } from '../opportunity/opportunity';
import { Place } from '../order/order';
import { quotes } from './quotes.view';
import { sellWhatWasAccepted } from './sell-what-was-accepted.policy';

const quoteId = '00000000-0000-7000-8000-0000000000e1';
const customerId = '00000000-0000-7000-8000-0000000000c1';
const opportunityId = '00000000-0000-7000-8000-0000000000d1';
const lines = [{ sku: 'GTX Pro', quantity: 2, price: 480.25 }];
const offer = { version: 1, total: 960.5 };
const opened = fact(Opportunity.Opened, { title: 'GTX Pro', pipelineVersion: 1, stage: 'engaging' });

/** What follows when a quote is accepted that was made for a deal, or for none. */
function sends(ofDeal: { opportunityId?: string }, ...deals: object[]) {
  const log = new Log();
  for (const deal of deals) log.add(deal, { id: opportunityId });
  log.add(fact(Quote.Drafted, { ...offer, ...ofDeal, customerId, lines, validUntil: '2030-01-31' }), { id: quoteId });
  log.add(fact(Quote.Accepted, { ...offer, ...ofDeal }), { id: quoteId, subject: customerId });
  const rows = [opportunities, quotes].map((view) => shown<object>(view, rowsOf<object>(view, log.events)));
  return sendsOf(sellWhatWasAccepted.react(log.events.at(-1)!), ...rows);
}

test('an accepted quote wins the deal that it was made for, for its customer and its total', () =>
  expect(sends({ opportunityId }, opened)).toEqual([
    { id: opportunityId, command: fact(NameCustomer, { customerId }) },
    { id: opportunityId, command: fact(Win, { amount: 960.5 }) },
  ]));
test.each([
  ['no deal', {}],
  ['a deal that is not there', { opportunityId }],
])('of %s it becomes an order at once', (_, ofDeal) =>
  expect(sends(ofDeal)).toEqual([
    { id: expect.any(String), command: fact(Place, { customerId, lines, channel: 'sales', quoteId }) },
  ]),
);
test('the same one each time', () => expect(sends({})[0]!.id).toBe(sends({})[0]!.id));
test('made for a deal of another customer it becomes an order of its own, and that deal is left alone', () => {
  const theirs = fact(Opportunity.Opened, { ...opened, customerId: '00000000-0000-7000-8000-0000000000c2' });
  expect(sends({ opportunityId }, theirs).map(({ command }) => command)).toEqual([
    fact(Place, { customerId, lines, channel: 'sales', quoteId }),
  ]);
});
