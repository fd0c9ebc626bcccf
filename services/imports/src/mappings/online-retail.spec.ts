/** Invoices line by line, on handwritten lines in their form. */
import { bodyOf, mapped, type Mapped } from '../mapped.fixture';
import { onlineRetail } from './online-retail';

const LINE = {
  InvoiceNo: '536365',
  StockCode: '85123A',
  Description: 'WHITE LANTERN',
  Quantity: '6',
  InvoiceDate: '2010-12-01 08:26:00',
  UnitPrice: '2.55',
  CustomerID: '17850.0',
  Country: 'United Kingdom',
};
type Line = Partial<typeof LINE>;

const imported = (...lines: Line[]) =>
  mapped(onlineRetail, {
    'online_retail.csv': [
      Object.keys(LINE).join(),
      ...lines.map((line) => Object.values({ ...LINE, ...line }).join()),
    ].join('\n'),
  });
const orders = ({ commands }: Mapped) =>
  commands.filter(({ command }) => command.startsWith('sales.order')).map(({ command, body }) => ({ command, body }));
const found = ({ notes }: Mapped) => notes.map(([column, , rows]) => [column, rows]);

test('the lines of an invoice are one order of its customer, who is registered with it', async () => {
  const result = await imported({}, { StockCode: '71053', Description: '"LANTERN, SMALL"', UnitPrice: '3.39' });
  const [register, link, place] = result.commands;
  expect(result.commands.map(({ effectiveAt }) => effectiveAt)).toEqual(Array(3).fill('2010-12-01T08:26:00.000Z'));
  expect(register).toMatchObject({
    command: 'identity.customer.register',
    body: {
      kind: 'organisation',
      name: 'Customer 17850',
      country: 'United Kingdom',
      source: 'import: online-retail',
    },
  });
  expect(link).toMatchObject({ id: register!.id, body: { scheme: 'external', value: 'online-retail:17850' } });
  expect(place).toMatchObject({ command: 'sales.order.place', lane: register!.id });
  expect(place!.body).toEqual({
    customerId: register!.id,
    reference: '536365',
    channel: 'web',
    lines: [
      { sku: '85123A', description: 'WHITE LANTERN', quantity: 6, price: 2.55 },
      { sku: '71053', description: 'LANTERN, SMALL', quantity: 6, price: 3.39 },
    ],
  });
});

test('a customer is registered once, at the first invoice, in its country', async () => {
  const later = { InvoiceNo: '536400', InvoiceDate: '2010-12-02 10:00:00', Country: 'France' };
  const { named, counts } = await imported({}, later);
  expect(counts).toEqual({
    'identity.customer.register': 1,
    'identity.customer.link-identifier': 1,
    'sales.order.place': 2,
  });
  expect(named('identity.customer.register')[0]).toMatchObject({
    effectiveAt: '2010-12-01T08:26:00.000Z',
    body: { country: 'United Kingdom' },
  });
});

test('an invoice without customer is an order of nobody, and each line of it is noted', async () => {
  const result = await imported({ CustomerID: '' }, { CustomerID: '' });
  expect(result.counts).toEqual({ 'sales.order.place': 1 });
  expect(bodyOf(result.commands[0]).customerId).toBeUndefined();
  expect(found(result)).toEqual([
    ['CustomerID', 2],
    ['', 1],
  ]);
});

test.each([
  ['C536379', '-1', '27.5', 'return', 'cancellation', ['CustomerID', 'InvoiceNo', 'Quantity']],
  ['A563185', '1', '11062.06', 'adjustment', 'bad debt', ['CustomerID', 'InvoiceNo']],
  ['A563186', '1', '-11062.06', 'adjustment', 'bad debt', ['CustomerID', 'InvoiceNo', 'UnitPrice']],
  ['536589', '-10', '0.0', 'adjustment', 'stock or price corrected', ['CustomerID', 'Quantity', 'UnitPrice']],
])(
  'the invoice %s over %s at %s is a credit: %s, %s',
  async (InvoiceNo, Quantity, UnitPrice, kind, reason, columns) => {
    const result = await imported({ InvoiceNo, Quantity, UnitPrice });
    const lines = [
      { sku: '85123A', description: 'WHITE LANTERN', quantity: Number(Quantity), price: Number(UnitPrice) },
    ];
    const { customerId, ...body } = bodyOf(result.named('sales.order.credit')[0]);
    expect(body).toEqual({ kind, reason, reference: InvoiceNo, lines });
    expect(customerId).toBe(result.named('identity.customer.register')[0]!.id);
    expect(found(result).map(([column]) => column)).toEqual(columns);
    expect(result.named('sales.order.place')).toEqual([]);
  },
);

test('of an invoice that sells and corrects, the corrections are a credit of their own', async () => {
  const result = await imported({}, { Quantity: '-2' });
  expect(orders(result)).toMatchObject([
    { command: 'sales.order.place', body: { reference: '536365', lines: [{ quantity: 6 }] } },
    { command: 'sales.order.credit', body: { reference: '536365', kind: 'adjustment', lines: [{ quantity: -2 }] } },
  ]);
});

test('a line that stands there twice counts twice, and is noted', async () => {
  const result = await imported({}, {});
  expect(bodyOf(result.named('sales.order.place')[0]).lines).toHaveLength(2);
  expect(result.notes).toContainEqual(['', expect.stringContaining('both count'), 1]);
});

test('an invoice whose lines have two dates takes effect at the first', async () => {
  const result = await imported({ InvoiceDate: '2010-12-01 08:27:00' }, { InvoiceDate: '2010-12-01 08:26:00' });
  expect(result.named('sales.order.place')).toMatchObject([{ effectiveAt: '2010-12-01T08:26:00.000Z' }]);
  expect(found(result)).toContainEqual(['InvoiceDate', 1]);
});

test('the lines of an invoice may stand apart', async () => {
  const result = await imported({}, { InvoiceNo: '536366' }, { StockCode: '71053' });
  expect(result.named('sales.order.place').map((order) => (bodyOf(order).lines as []).length)).toEqual([2, 1]);
});

test.each([
  ['a blank description', { Description: '' }, 'Description', 'is blank'],
  ['letters beyond ASCII', { Description: 'Voucher £40.00' }, 'Description', 'beyond ASCII'],
  ['postage', { StockCode: 'POST' }, 'StockCode', 'POST stands for postage'],
  ['a discount', { StockCode: 'D' }, 'StockCode', 'D stands for a discount'],
  ['bank charges', { StockCode: 'BANK CHARGES' }, 'StockCode', 'stands for bank charges'],
  ['a line for nothing', { UnitPrice: '0.0' }, 'UnitPrice', 'is zero'],
  ['a number with a fraction', {}, 'CustomerID', '".0"'],
])('%s is imported and noted', async (_, line: Line, column, note) => {
  const result = await imported(line);
  expect(result.notes).toContainEqual([column, expect.stringContaining(note), 1]);
  expect(bodyOf(result.named('sales.order.place')[0]).lines).toHaveLength(1);
});

test('a price may have four decimals', async () => {
  const { named } = await imported({ UnitPrice: '0.001' });
  expect(bodyOf(named('sales.order.place')[0]).lines).toMatchObject([{ price: 0.001 }]);
});

test.each<[string, Line, string]>([
  ['a quantity that is not whole', { Quantity: '1.5' }, 'Quantity'],
  ['a price that is no number', { UnitPrice: 'free' }, 'UnitPrice'],
  ['no stock code', { StockCode: '' }, 'StockCode'],
  ['a customer that is no number', { CustomerID: '17850.5' }, 'CustomerID'],
  ['another customer than its invoice', { CustomerID: '17851.0' }, 'CustomerID'],
  ['no date', { InvoiceDate: '' }, 'InvoiceDate'],
])('a line with %s is named, and its invoice is not imported by halves', async (_, line, column) => {
  const other = { InvoiceNo: '536400' };
  const result = await imported({}, line, other);
  const rejections = result.summary.rejections.map(({ column: named, rows }) => [named, rows]);
  expect(new Set(rejections)).toEqual(
    new Set([
      [column, 1],
      ['', 1],
    ]),
  );
  expect(result.named('sales.order.place').map((order) => bodyOf(order).reference)).toEqual(['536400']);
});

test('a line without invoice is rejected alone', async () => {
  const result = await imported({}, { InvoiceNo: '' });
  expect(result.summary.rejections).toMatchObject([{ column: 'InvoiceNo', text: 'is empty', rows: 1 }]);
  expect(result.named('sales.order.place')).toHaveLength(1);
});
