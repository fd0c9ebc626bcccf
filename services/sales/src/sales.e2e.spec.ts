/** How deals, quotes and orders come together in sales, through the whole application. */
import { newId } from '@kizuna/event-sourcing';
import { TestApplication } from '@kizuna/platform/testing';
import { sales } from './sales.module';

interface Page {
  rows: Record<string, unknown>[];
}

describe('sales', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start([sales], { now: '2030-01-02T10:00:00.000Z' });
  });
  afterAll(() => app.close());

  const customerId = newId();
  const lines = [
    { sku: 'GTX Pro', quantity: 2, price: 480.25 },
    { sku: 'Cable', quantity: 10, price: 0.125 },
  ];
  const total = 961.75;

  async function done(path: string, body: object = {}): Promise<string> {
    const answer = await app.post<{ id: string }>(path, body);
    if (answer.status >= 300) throw new Error(`${path} answers ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body.id;
  }
  async function rows(view: string, filter: object): Promise<Record<string, unknown>[]> {
    await app.settled();
    return (await app.get<Page>(`/sales/${view}?filter=${encodeURIComponent(JSON.stringify(filter))}`)).body.rows;
  }
  const ordersOf = (opportunityId: string) => rows('orders', { opportunityId });
  const aDeal = (more: object = { customerId }) => done('/sales/opportunities', { title: 'GTX Pro for Acme', ...more });

  async function aSentQuote(more: object = {}): Promise<string> {
    const quote = await done('/sales/quotes', { customerId, lines, validUntil: '2999-12-31', ...more });
    await done(`/sales/quotes/${quote}/send`);
    return quote;
  }

  test('a won deal becomes one order', async () => {
    const deal = await aDeal();
    await done(`/sales/opportunities/${deal}/win`, { amount: 900 });
    expect(await ordersOf(deal)).toMatchObject([{ status: 'placed', channel: 'sales', customerId, total: 900 }]);
  });

  test('an accepted quote wins its deal, whose one order has its lines', async () => {
    const deal = await aDeal({});
    const quote = await aSentQuote({ opportunityId: deal });
    await done(`/sales/quotes/${quote}/accept`, { version: 1 });
    const [order, ...others] = await ordersOf(deal);
    expect(order).toMatchObject({ status: 'placed', customerId, total, quoteId: quote });
    expect(others).toEqual([]);
    expect((await app.get(`/sales/baskets/${String(order!.id)}`)).body).toMatchObject({ lines });
    expect((await app.get(`/sales/opportunities/${deal}`)).body).toMatchObject({ status: 'won', wonAmount: total });
    await done(`/sales/opportunities/${deal}/win`);
    expect(await ordersOf(deal)).toHaveLength(1);
  });

  test('an accepted quote without a deal becomes an order', async () => {
    const quote = await aSentQuote();
    await done(`/sales/quotes/${quote}/accept`, { version: 1 });
    expect((await rows('orders', { quoteId: quote })).map((row) => row.total)).toEqual([total]);
  });

  test('a deal whose win is undone has no order, until it is won again', async () => {
    const deal = await aDeal();
    await done(`/sales/opportunities/${deal}/win`, { amount: 900 });
    await done(`/sales/opportunities/${deal}/reopen`, { reason: 'unsigned' });
    expect(await ordersOf(deal)).toMatchObject([{ status: 'cancelled', net: 0 }]);
    await done(`/sales/opportunities/${deal}/win`, { amount: 800 });
    const net = (await ordersOf(deal)).map((row) => row.net);
    expect(net.sort()).toEqual([0, 800]);
  });

  test('won, undone and won again in one breath, it still has one order that stands', async () => {
    const deal = await aDeal();
    await done(`/sales/opportunities/${deal}/win`, { amount: 900 });
    await done(`/sales/opportunities/${deal}/reopen`, { reason: 'unsigned' });
    await done(`/sales/opportunities/${deal}/win`, { amount: 800 });
    const standing = (await ordersOf(deal)).filter(({ status }) => status === 'placed');
    expect(standing).toMatchObject([{ total: 800 }]);
  });

  test('what was delivered stays, also when the win is undone', async () => {
    const deal = await aDeal();
    await done(`/sales/opportunities/${deal}/win`, { amount: 900 });
    const [order] = await ordersOf(deal);
    await done(`/sales/orders/${String(order!.id)}/deliver`);
    await done(`/sales/opportunities/${deal}/reopen`, { reason: 'unsigned' });
    await done(`/sales/opportunities/${deal}/win`, { amount: 900 });
    expect(await ordersOf(deal)).toMatchObject([{ status: 'delivered', net: 900 }]);
  });

  test('a quote that nobody answers expires, and a task that nobody does falls overdue, when their day is over', async () => {
    const quote = await aSentQuote({ validUntil: '2030-01-31' });
    const task = await done('/sales/tasks', { title: 'Call', customerId, dueOn: '2030-01-31' });
    const [ofQuote, ofTask] = [`/sales/quotes/${quote}`, `/sales/tasks/${task}`];
    await app.at('2030-01-31T23:59:59.999Z');
    expect((await app.get(ofQuote)).body).toMatchObject({ status: 'sent' });
    expect((await app.get(ofTask)).body).toMatchObject({ status: 'open', overdue: false });
    await app.at('2030-02-02T12:00:00.000Z');
    const since = '2030-02-01T00:00:00.000Z';
    expect((await app.get(ofQuote)).body).toMatchObject({ status: 'expired', since, endedOn: '2030-02-01' });
    expect((await app.get(ofTask)).body).toMatchObject({ status: 'open', overdue: true });
  });
});
