/** How a sign of the lifecycle is told to it. */
import type { Order } from '@kizuna/contracts/sales';
import { fact, type InstanceOf, type RecordedEvent } from '@kizuna/event-sourcing';
import { send, type Send } from '@kizuna/messaging';
import { Observe } from './lifecycle';

export const causeOf = ({ id, type, aggregateId }: RecordedEvent) => ({
  causeEventId: id,
  causeType: type,
  causeId: aggregateId,
});

export const observe = (sign: Observe['sign'], event: RecordedEvent, customerId: string): Send =>
  send(customerId, fact(Observe, { sign, ...causeOf(event), causeAt: event.effectiveAt }));

/** An order for nothing is none, and one that came of a deal is the same purchase as the deal's win. */
export const isPurchase = ({ opportunityId, total }: InstanceOf<typeof Order.Placed>): boolean =>
  opportunityId === undefined && total > 0;
