import { Order } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { AT, Log, rowsOf } from '@kizuna/read-models/testing';
import { baskets } from './baskets.view';
import { orders } from './orders.view';

const id = '00000000-0000-7000-8000-0000000000e1';
const customerId = '00000000-0000-7000-8000-0000000000c1';
const mugs = { sku: 'MUG', quantity: 3, price: 2.5 };
const lights = { sku: 'LIGHT', quantity: 10, price: 0.125 };
const bought = { customerId, total: 8.5, discount: 0.25, channel: 'web', reference: '536365' } as const;
const placed = fact(Order.Placed, { ...bought, lines: [mugs, lights] });
const delivered = fact(Order.Delivered, { deliveredOn: '2030-01-03' });
const returned = fact(Order.Returned, { lines: [{ line: 0, quantity: 1 }], amount: 2.43, reason: 'broken' });
const cancelled = fact(Order.Cancelled, { amount: 6.07, reason: 'x' });
const credited = fact(Order.Credited, {
  kind: 'adjustment',
  customerId,
  lines: [{ sku: 'POST', quantity: -1, price: 5 }],
  total: -5,
  reference: 'C536379',
});

const log = (...facts: object[]) => {
  const all = new Log();
  for (const stated of facts) all.add(stated, { id, subject: customerId });
  return all.events;
};

describe('the list of orders', () => {
  const row = (...facts: object[]) => rowsOf(orders, log(...facts))[id];
  const asPlaced = { ...bought, id, status: 'placed', placedAt: AT, lines: 2, returned: 0, net: 8.5 };

  test('tells what was ordered, and what it is worth', () => expect(row(placed)).toEqual(asPlaced));
  test('tells when it was delivered', () =>
    expect(row(placed, delivered)).toEqual({ ...asPlaced, status: 'delivered', deliveredOn: '2030-01-03' }));
  test('tells what of it was given back', () =>
    expect(row(placed, returned, returned)).toEqual({ ...asPlaced, returned: 4.86, net: 3.64 }));
  test('a cancelled one is worth nothing', () =>
    expect(row(placed, returned, cancelled)).toEqual({ ...asPlaced, status: 'cancelled', returned: 2.43, net: 0 }));
  test('a credit takes away', () =>
    expect(row(credited)).toEqual({
      id,
      status: 'credited',
      creditKind: 'adjustment',
      customerId,
      reference: 'C536379',
      placedAt: AT,
      lines: 1,
      total: -5,
      returned: 0,
      net: -5,
    }));
});

describe('the basket of an order', () => {
  const row = (...facts: object[]) => rowsOf(baskets, log(...facts))[id];

  test('has all its lines', () => expect(row(placed, delivered)).toEqual({ id, lines: [mugs, lights] }));
  test('and what of each was given back', () =>
    expect(row(placed, returned, returned)).toEqual({ id, lines: [{ ...mugs, returned: 2 }, lights] }));
  test('has the lines of a credit', () => expect(row(credited)).toEqual({ id, lines: credited.lines }));
});
