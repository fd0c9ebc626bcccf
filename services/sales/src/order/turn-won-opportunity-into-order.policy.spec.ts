import { Opportunity, Order, Quote } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { sendsOf } from '@kizuna/messaging/testing';
import { Log, rowsOf, shown } from '@kizuna/read-models/testing';
import { opportunities } from '../opportunity/opportunities.view';
import { quotes } from '../quote/quotes.view';
import { Cancel, Place } from './order';
import { turnWonOpportunityIntoOrder } from './turn-won-opportunity-into-order.policy';

const dealId = '00000000-0000-7000-8000-0000000000d1';
const quoteId = '00000000-0000-7000-8000-0000000000e1';
const orderId = '00000000-0000-7000-8000-0000000000f1';
const customerId = '00000000-0000-7000-8000-0000000000c1';
const productId = '00000000-0000-7000-8000-0000000000b1';
const standing = { pipelineVersion: 1, stage: 'engaging' };
const opened = fact(Opportunity.Opened, { title: 'GTX Pro for Acme', ...standing, customerId, productId });
const won = fact(Opportunity.Won, { ...standing, amount: 960.5, wonOn: '2030-01-02' });
const reopened = fact(Opportunity.Reopened, { ...standing, undoes: 'won', amount: 960.5, reason: 'unsigned' });
const lines = [{ sku: 'GTX Pro', quantity: 2, price: 480.25 }];
const placed = fact(Order.Placed, { customerId, lines, total: 960.5, opportunityId: dealId });
const cancelled = fact(Order.Cancelled, { amount: 960.5, reason: 'unsigned', opportunityId: dealId });
const place = { customerId, channel: 'sales' as const, opportunityId: dealId };

const begun = () => new Log().add(opened, { id: dealId, subject: customerId });
const quoted = (log: Log, total: number) =>
  log
    .add(
      fact(Quote.Drafted, { version: 1, customerId, opportunityId: dealId, lines, total, validUntil: '2030-01-31' }),
      {
        id: quoteId,
      },
    )
    .add(fact(Quote.Accepted, { version: 1, total, opportunityId: dealId }), { id: quoteId });

/** What follows from the last event of a log. */
function sends(log: Log) {
  const rows = [opportunities, quotes].map((view) => shown<object>(view, rowsOf<object>(view, log.events)));
  return sendsOf(turnWonOpportunityIntoOrder.react(log.events.at(-1)!), ...rows);
}
const ofDeal = { id: dealId, subject: customerId };

describe('a won deal', () => {
  test('becomes an order of one line', () => {
    const line = { sku: 'GTX Pro for Acme', productId, quantity: 1, price: 960.5 };
    expect(sends(begun().add(won, ofDeal))).toMatchObject([{ command: fact(Place, { ...place, lines: [line] }) }]);
  });
  test('whose long title becomes a short name and a description', () => {
    const title = 'é🎉'.repeat(80);
    const long = fact(Opportunity.Opened, { ...opened, title });
    const [order] = sends(new Log().add(long, ofDeal).add(won, ofDeal));
    expect((order!.command as Place).lines).toEqual([
      { sku: 'é🎉'.repeat(30), description: title, productId, quantity: 1, price: 960.5 },
    ]);
  });
  test('becomes an order of what was quoted', () =>
    expect(sends(quoted(begun(), 960.5).add(won, ofDeal))).toMatchObject([
      { command: fact(Place, { ...place, lines, quoteId }) },
    ]));
  test('unless it was won for another amount', () =>
    expect(sends(quoted(begun(), 1000).add(won, ofDeal))).toMatchObject([
      { command: { ...place, lines: [{ quantity: 1, price: 960.5 }], quoteId } },
    ]));
  test('becomes no second order', () =>
    expect(sends(begun().add(placed, { id: orderId }).add(won, ofDeal))).toEqual([]));
  test('always becomes the same order', () =>
    expect(sends(begun().add(won, ofDeal))).toEqual(sends(begun().add(won, ofDeal))));
  test('becomes another order when it is won again after the first was cancelled', () => {
    const first = begun().add(won, ofDeal);
    const { id } = sends(first)[0]!;
    const again = first.add(placed, { id }).add(reopened, ofDeal).add(cancelled, { id }).add(won, ofDeal);
    expect(sends(again)).toMatchObject([{ id: expect.not.stringMatching(id), command: { lines: [{ price: 960.5 }] } }]);
  });
});

describe('a reopened deal', () => {
  test('cancels its order', () =>
    expect(sends(begun().add(won, ofDeal).add(placed, { id: orderId }).add(reopened, ofDeal))).toEqual([
      { id: orderId, command: fact(Cancel, { reason: 'unsigned' }) },
    ]));
  test('has nothing to cancel if that was done', () => {
    const log = begun().add(won, ofDeal).add(placed, { id: orderId }).add(cancelled, { id: orderId });
    expect(sends(log.add(reopened, ofDeal))).toEqual([]);
  });
  test('leaves the order of a later win alone when it is heard of again', () => {
    const undone = begun().add(won, ofDeal).add(reopened, ofDeal);
    const undoing = undone.events.at(-1)!;
    const again = undone.add(won, ofDeal);
    const [order] = sends(again);
    const rows = shown<object>(
      opportunities,
      rowsOf<object>(opportunities, again.add(placed, { id: order!.id }).events),
    );
    expect(sendsOf(turnWonOpportunityIntoOrder.react(undoing), rows)).toEqual([]);
  });
  test('that was lost had no order', () => {
    const lost = fact(Opportunity.Reopened, { ...standing, undoes: 'lost', reason: 'new budget' });
    expect(sends(begun().add(placed, { id: orderId }).add(lost, ofDeal))).toEqual([]);
  });
});
