/** What a customer's orders, quotes and tasks add to the 360. */
import { type Order, type Quote, type Task } from '@kizuna/contracts/sales';
import type { RecordedEvent } from '@kizuna/event-sourcing';
import type { Steps } from '@kizuna/read-models';
import { plus } from '../plus';
import type { CustomerRow } from './customer-row';
import { earlier, later, short, told, touched } from './touchpoints';

type Counted = 'delivered' | 'cancelled' | 'returned' | 'credited' | 'value';

const ordered = (row: CustomerRow, added: Partial<Record<Counted, number>>): CustomerRow => ({
  ...row,
  orders: plus(row.orders, added),
});

function placed(row: CustomerRow, total: number, { aggregateId, effectiveAt }: RecordedEvent): CustomerRow {
  const orders = plus(row.orders, { placed: 1, placedValue: total, value: total });
  const lastOrderAt = later(orders.lastOrderAt, effectiveAt);
  return {
    ...row,
    orders: {
      ...orders,
      averageValue: Math.round((orders.placedValue * 100) / orders.placed) / 100,
      firstOrderAt: earlier(orders.firstOrderAt, effectiveAt),
      lastOrderAt,
      lastOrderId: lastOrderAt === effectiveAt ? aggregateId : orders.lastOrderId,
    },
  };
}

export const fromOrder: Steps<CustomerRow, typeof Order> = {
  Placed: (row, { total }, event) => touched(placed(row, total, event), event, `ordered for ${total}`),
  Delivered: (row, _, event) => touched(ordered(row, { delivered: 1 }), event, 'order delivered'),
  Returned: (row, { amount, reason }, event) =>
    touched(ordered(row, { returned: amount, value: -amount }), event, `returned for ${amount}: ${short(reason)}`),
  Cancelled: (row, { amount, reason }, event) =>
    touched(ordered(row, { cancelled: 1, value: -amount }), event, `order of ${amount} cancelled: ${short(reason)}`),
  Credited: (row, { total, kind }, event) =>
    touched(ordered(row, { credited: total, value: total }), event, `credited ${total}: ${kind}`),
};

const MOST_QUOTES = 20;

const others = (row: CustomerRow, { aggregateId }: RecordedEvent) =>
  row.openQuotes.filter(({ id }) => id !== aggregateId);

/** The quote is no longer open. */
const ended =
  (how: string) =>
  (row: CustomerRow, { total }: { total: number }, event: RecordedEvent): CustomerRow =>
    touched({ ...row, openQuotes: others(row, event) }, event, `quote of ${total} ${how}`);

export const fromQuote: Steps<CustomerRow, typeof Quote> = {
  Drafted: told(({ total }) => `quote of ${total} drafted`),
  Revised: ended('revised'),
  Sent: (row, { version, total, validUntil }, event) => {
    const open = [{ id: event.aggregateId, version, total, validUntil }, ...others(row, event)];
    return touched({ ...row, openQuotes: open.slice(0, MOST_QUOTES) }, event, `quote of ${total} sent`);
  },
  Accepted: ended('accepted'),
  Declined: ended('declined'),
  Expired: ended('expired'),
};

const open = (row: CustomerRow, more: 1 | -1): CustomerRow => ({ ...row, tasks: { open: row.tasks.open + more } });

export const fromTask: Steps<CustomerRow, typeof Task> = {
  Opened: (row, { title }, event) => touched(open(row, 1), event, `task: ${title}`),
  Assigned: told(() => 'task given to somebody'),
  Done: (row, _, event) => touched(open(row, -1), event, 'task done'),
  Dropped: (row, { reason }, event) => touched(open(row, -1), event, `task dropped: ${short(reason)}`),
  FellOverdue: told(({ dueOn }) => `task overdue since ${dueOn}`),
};
