/** Puts an order down to the campaign that touched the customer last before it, and takes back what is undone of it. */
import { Order } from '@kizuna/contracts/sales';
import { fact, type RecordedEvent } from '@kizuna/event-sourcing';
import { policy, send, type Reaction } from '@kizuna/messaging';
import { Attribute, UndoConversion } from './contact';

type Undone = InstanceType<typeof Order.Returned> | InstanceType<typeof Order.Cancelled>;

/** An order of nobody that we know came of no campaign. */
const undo = ({ amount, reason }: Undone, { id, subject, aggregateId: orderId }: RecordedEvent): Reaction[] =>
  subject === undefined ? [] : [send(subject, fact(UndoConversion, { orderId, amount, causeEventId: id, reason }))];

export const putOrdersDownToCampaigns = policy('marketing.put-orders-down-to-campaigns')
  .key(({ subject, stream }) => subject ?? stream)
  .on(Order, {
    Placed: ({ total: amount }, { subject, aggregateId: orderId, effectiveAt: boughtAt }) =>
      subject === undefined ? [] : [send(subject, fact(Attribute, { orderId, amount, boughtAt }))],
    Returned: undo,
    Cancelled: undo,
  });
