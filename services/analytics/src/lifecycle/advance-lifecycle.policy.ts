/** Advances a customer's lifecycle when a sign of it is seen: in whatever context it happened. */
import { Customer } from '@kizuna/contracts/identity';
import { Contact } from '@kizuna/contracts/marketing';
import { Opportunity, Order, Quote } from '@kizuna/contracts/sales';
import { Case } from '@kizuna/contracts/service';
import { eventTypeOf } from '@kizuna/contracts/shared';
import type { InstanceOf, RecordedEvent } from '@kizuna/event-sourcing';
import { policy, type Send } from '@kizuna/messaging';
import type { Sign } from './lifecycle';
import { isPurchase, observe } from './signs';

const TOP_SCORE = 5;
const { type: RELATED } = eventTypeOf(Customer.Related);

/** Who brought another customer. */
const recommender = ({ kind, to }: InstanceOf<typeof Customer.Related>) => (kind === 'referred-by' ? to : undefined);

/** The customer of whom an event is a sign. A deal is one of nobody until its customer is named. */
const customerIn = (event: RecordedEvent): string | undefined =>
  event.type === RELATED ? recommender(event.data as InstanceOf<typeof Customer.Related>) : event.subject;

function told(sign: Sign, event: RecordedEvent): readonly Send[] {
  const customerId = customerIn(event);
  return customerId === undefined ? [] : [observe(sign, event, customerId)];
}

const sees = (sign: Sign) => (_: unknown, event: RecordedEvent) => told(sign, event);

export const advanceLifecycle = policy('analytics.advance-lifecycle')
  .key((event) => customerIn(event) ?? event.stream)
  .on(Customer, { Registered: sees('known'), Related: sees('recommends') })
  .on(Opportunity, { Opened: sees('considers'), CustomerNamed: sees('considers'), Won: sees('buys') })
  .on(Quote, { Sent: sees('considers') })
  .on(Contact, { Responded: sees('considers') })
  .on(Order, { Placed: (order, event) => (isPurchase(order) ? told('buys', event) : []) })
  .on(Case, { Rated: ({ score }, event) => (score === TOP_SCORE ? told('recommends', event) : []) });
