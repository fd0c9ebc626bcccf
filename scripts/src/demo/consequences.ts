/**
 * What policies make of events. They derive its id from its cause, in a way that never changes; so what comes next can
 * be told of things that nobody told of: the order of a deal is delivered, the call after a bad score is done.
 */
import { derivedId } from '@kizuna/event-sourcing';
import { eventOf, type Plan, type Thing } from './plan';

/** @param winId id of the event */
export const orderOfWin = (winId: string): Thing => ({
  word: 'order',
  id: derivedId('sales.turn-won-opportunity-into-order', winId),
});

/** An accepted quote wins its deal, and that becomes an order. */
export function orderOfAcceptance(plan: Plan, acceptanceId: string, deal: Thing): Thing {
  const path = [0, `${deal.id} Win`, 0];
  const winning = derivedId('sales.sell-what-was-accepted', acceptanceId, JSON.stringify(path));
  return orderOfWin(eventOf(plan, winning, deal));
}

export const taskOfScore = (ratingId: string): Thing => ({
  word: 'task',
  id: derivedId('sales.follow-up-bad-score', ratingId),
});
