/** Purchases of CDs row by row, on handwritten rows in their form. */
import { bodyOf, mapped } from '../mapped.fixture';
import { cdnow } from './cdnow';

const imported = (...rows: string[]) =>
  mapped(cdnow, { 'CDNOW_sample.txt': rows.map((row) => ` ${row}\r\n`).join('') });

test('a purchase is an order of a customer, who is registered with the first', async () => {
  const { commands, counts, notes } = await imported(
    '00004 0001 19970118  1   14.96',
    '00004 0001 19970101  2   29.34',
  );
  expect(counts).toEqual({
    'identity.customer.register': 1,
    'identity.customer.link-identifier': 2,
    'sales.order.place': 2,
  });
  const [register, ...others] = commands;
  expect(register).toMatchObject({
    effectiveAt: '1997-01-01T00:00:00.000Z',
    body: { kind: 'person', name: 'Customer 0001', source: 'import: cdnow' },
  });
  expect(others.map(({ effectiveAt, body }) => [effectiveAt.slice(0, 10), body])).toEqual([
    ['1997-01-01', { scheme: 'external', value: 'cdnow:0001' }],
    ['1997-01-01', { scheme: 'external', value: 'cdnow-master:00004' }],
    ['1997-01-01', { customerId: register!.id, channel: 'web', lines: [{ sku: 'CD', quantity: 2, price: 14.67 }] }],
    ['1997-01-18', { customerId: register!.id, channel: 'web', lines: [{ sku: 'CD', quantity: 1, price: 14.96 }] }],
  ]);
  expect(notes).toEqual([]);
});

test.each([
  ['2   29.33', { quantity: 2, price: 14.665 }],
  ['8   10.01', { quantity: 1, price: 10.01, description: '8 CDs' }],
  ['3   63.34', { quantity: 1, price: 63.34, description: '3 CDs' }],
  ['1    0.00', { quantity: 1, price: 0 }],
])('what was paid is kept to the cent: %s', async (bought, line) => {
  const { named } = await imported(`00004 0001 19970101  ${bought}`);
  expect(bodyOf(named('sales.order.place')[0]).lines).toEqual([{ sku: 'CD', ...line }]);
});

test('equal rows are purchases of their own, whatever stands between them', async () => {
  const [row, other] = ['00004 0001 19970101  2   29.34', '00004 0001 19970101  1   11.77'];
  const apart = await imported(row, other, row);
  const together = await imported(row, row, other);
  const ids = apart.named('sales.order.place').map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  expect(new Set(together.named('sales.order.place').map(({ id }) => id))).toEqual(new Set(ids));
  expect(apart.notes).toEqual([
    ['date', 'has another purchase of the same customer: both are imported', 2],
    ['', 'was there before, exactly so: a purchase of its own', 1],
  ]);
});

test('a purchase for nothing, and one whose price cannot be split, are imported and noted', async () => {
  const { notes, summary } = await imported('00004 0001 19970101  1    0.00', '00004 0001 19970102  3   63.34');
  expect(notes.map(([column, , rows]) => [column, rows])).toEqual([
    ['dollars', 1],
    ['dollars', 1],
  ]);
  expect(summary.rejectedRows).toBe(0);
});

test.each([
  ['00004 0001 19970230  1   14.96', 'date'],
  ['00004 0001 19970101  0   14.96', 'CDs'],
  ['00004 0001 19970101  1   14,96', 'dollars'],
])('the row "%s" is rejected and named, and nothing else is lost', async (row, column) => {
  const { summary, counts } = await imported('00004 0001 19970101  2   29.34', row, '00021 0002 19970101  1   11.77');
  expect(summary.rejections).toMatchObject([{ column, rows: 1 }]);
  expect(counts['sales.order.place']).toBe(2);
});

test('a row that cannot be read takes those beside it along, since it may be one of their day', async () => {
  const [before, after] = ['00004 0001 19970101  2   29.34', '00021 0002 19970101  1   11.77'];
  const { summary, counts } = await imported(before, '00004 0001 19970101', after, '00050 0003 19970101  1    6.79');
  expect(summary.rejections.map(({ text, rows }) => [text, rows])).toEqual([
    ['row 2 cannot be read, and may belong to it', 2],
    ['it has 3 fields, and the first row has 5', 1],
  ]);
  expect(counts['sales.order.place']).toBe(1);
});
