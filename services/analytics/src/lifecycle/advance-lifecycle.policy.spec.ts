import { Customer } from '@kizuna/contracts/identity';
import { Contact } from '@kizuna/contracts/marketing';
import { Opportunity, Order, Quote } from '@kizuna/contracts/sales';
import { Case } from '@kizuna/contracts/service';
import { fact } from '@kizuna/event-sourcing';
import { sendsOf } from '@kizuna/messaging/testing';
import { AT, Log } from '@kizuna/read-models/testing';
import { advanceLifecycle } from './advance-lifecycle.policy';

const customerId = '00000000-0000-7000-8000-0000000000c1';
const friend = '00000000-0000-7000-8000-0000000000c2';
const deal = '00000000-0000-7000-8000-0000000000d1';
const lines = [{ sku: 'GTX', quantity: 1, price: 5 }];
const standing = { pipelineVersion: 1, stage: 'engaging' };
const registered = fact(Customer.Registered, { kind: 'person', name: 'Ann', source: 'form' });
const opened = fact(Opportunity.Opened, { title: 'GTX', ...standing });
const named = fact(Opportunity.CustomerNamed, { ...standing, customerId });
const won = fact(Opportunity.Won, { ...standing, amount: 1, wonOn: '2030-01-02' });
const lost = fact(Opportunity.Lost, { ...standing, reason: 'price', lostOn: '2030-01-02' });
const placed = fact(Order.Placed, { lines, total: 5 });
const ofDeal = fact(Order.Placed, { lines, total: 5, opportunityId: deal });
const forNothing = fact(Order.Placed, { lines: [{ ...lines[0]!, price: 0 }], total: 0 });
const sent = fact(Quote.Sent, { version: 1, total: 5, validUntil: '2030-02-01' });
const touch = { campaignId: deal, channel: 'email', purpose: 'offers' } as const;
const responded = fact(Contact.Responded, { ...touch, response: 'clicked' });
const rated = (score: number) => fact(Case.Rated, { score });
const referred = fact(Customer.Related, { kind: 'referred-by', to: friend });
const related = fact(Customer.Related, { kind: 'works-for', to: friend });

const after = (stated: object, id: string, subject?: string) => {
  const [event] = new Log().add(stated, { id, subject }).events;
  return { event: event!, sends: sendsOf(advanceLifecycle.react(event!)) };
};

test.each([
  ['a registration', registered, 'known', customerId],
  ['a deal', opened, 'considers', customerId],
  ['being named as the customer of a deal', named, 'considers', customerId],
  ['a quote', sent, 'considers', customerId],
  ['a response to a campaign', responded, 'considers', customerId],
  ['a win', won, 'buys', customerId],
  ['an order', placed, 'buys', customerId],
  ['the best score', rated(5), 'recommends', customerId],
  ['to have brought another customer', referred, 'recommends', friend],
] as const)('%s is a sign of the lifecycle of its customer', (_, stated, sign, of) => {
  const { event, sends } = after(stated, deal, customerId);
  const command = { sign, causeEventId: event.id, causeType: event.type, causeId: deal, causeAt: AT };
  expect(sends).toEqual([{ id: of, command }]);
  expect(advanceLifecycle.keyOf(event)).toBe(of);
});

test.each([
  ['a loss', lost],
  ['an order that came of a deal, whose win is the purchase', ofDeal],
  ['an order for nothing', forNothing],
  ['a score that is not the best', rated(4)],
  ['a relation of another kind', related],
])('%s is no sign', (_, stated) => expect(after(stated, deal, customerId).sends).toEqual([]));

test.each([
  ['deal', opened],
  ['order', placed],
])('a %s without a customer is a sign of nobody', (_, stated) => {
  const { event, sends } = after(stated, deal);
  expect([sends, advanceLifecycle.keyOf(event)]).toEqual([[], event.stream]);
});
