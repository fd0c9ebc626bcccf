/**
 * Notes in which months a customer was active: when an order was placed, a deal won, or value brought back, which a
 * customer does who deals with us.
 */
import { Opportunity, Order } from '@kizuna/contracts/sales';
import { fact, type RecordedEvent } from '@kizuna/event-sourcing';
import { policy, send } from '@kizuna/messaging';
import { Note } from './activity';

const note = (_: unknown, { subject, effectiveAt }: RecordedEvent) =>
  subject === undefined ? [] : [send(subject, fact(Note, { on: effectiveAt.slice(0, 10) }))];

export const noteActivity = policy('analytics.note-activity')
  .key(({ subject, stream }) => subject ?? stream)
  .on(Order, { Placed: note, Credited: note })
  .on(Opportunity, { Won: note });
