/** Advances a customer's lifecycle when a sign of it is seen: a registration, a deal, a win. */
import { Customer } from '@kizuna/contracts/identity';
import { Opportunity } from '@kizuna/contracts/sales';
import { fact, type RecordedEvent } from '@kizuna/event-sourcing';
import { policy, send } from '@kizuna/messaging';
import { Observe } from './lifecycle';

/** A deal without a customer is no sign of anybody: it becomes one when the customer is named. */
const observe = (sign: Observe['sign'], { id, type, aggregateId, subject }: RecordedEvent) =>
  subject === undefined
    ? []
    : [send(subject, fact(Observe, { sign, causeEventId: id, causeType: type, causeId: aggregateId }))];

export const advanceLifecycle = policy('analytics.advance-lifecycle')
  .key(({ subject, stream }) => subject ?? stream)
  .on(Customer, {
    Registered: (_, event) => observe('known', event),
  })
  .on(Opportunity, {
    Opened: (_, event) => observe('considers', event),
    CustomerNamed: (_, event) => observe('considers', event),
    Won: (_, event) => observe('buys', event),
  });
