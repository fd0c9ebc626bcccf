/** Whatever happens to orders: the firm's figures, each day's revenue, and each customer's page tell the same sums. */
import { Order } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { Log, rowsOf } from '@kizuna/read-models/testing';
import fc from 'fast-check';
import { customers } from '../customer/customers.view';
import { figures } from '../figures/figures.view';
import { revenue } from './revenue.view';

const people = [1, 2].map((n) => `00000000-0000-7000-8000-0000000000c${n}`);
const orderId = (n: number) => `00000000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`;
const dayOf = (n: number) => `2030-01-${String(n).padStart(2, '0')}`;
const lines = [{ sku: 'GTX', quantity: 1, price: 5 }];
const reason = 'broken';

/** Something that happens to an order, as simply as it can be kept. */
interface Told {
  readonly what: 'Placed' | 'Returned' | 'Cancelled' | 'Credited';
  readonly cents: number;
  readonly customer: number;
  readonly day: number;
}
const told: fc.Arbitrary<Told> = fc.record({
  what: fc.constantFrom('Placed', 'Placed', 'Returned', 'Cancelled', 'Credited'),
  cents: fc.integer({ min: 0, max: 100_000 }),
  customer: fc.nat(2),
  day: fc.integer({ min: 1, max: 4 }),
});

function logOf(some: readonly Told[]): Log {
  const log = new Log();
  for (const [n, { what, cents, customer, day }] of some.entries()) {
    const [amount, customerId] = [cents / 100, people[customer]];
    const stated = {
      Placed: () => fact(Order.Placed, { lines, total: amount, customerId }),
      Returned: () => fact(Order.Returned, { lines: [{ line: 0, quantity: 1 }], amount, reason }),
      Cancelled: () => fact(Order.Cancelled, { amount, reason }),
      Credited: () => fact(Order.Credited, { kind: 'return', lines, total: -amount, customerId }),
    }[what]();
    log.add(stated, { id: orderId(n), subject: customerId, at: `${dayOf(day)}T12:00:00.000Z` });
  }
  return log;
}

/** In whole cents, so that nothing is rounded on the way. */
function recount(some: readonly Told[]) {
  const of = (what: Told['what'], among = some) => among.filter((one) => one.what === what);
  const sum = (what: Told['what'], among = some) => of(what, among).reduce((all, { cents }) => all + cents, 0);
  const [placed, returned, cancelled, credited] = [sum('Placed'), sum('Returned'), sum('Cancelled'), sum('Credited')];
  return {
    orders: of('Placed').length,
    cancelledOrders: of('Cancelled').length,
    credits: of('Credited').length,
    placed: placed / 100,
    withCustomer: sum(
      'Placed',
      some.filter(({ customer }) => people[customer] !== undefined),
    ),
    returned: returned / 100,
    cancelled: cancelled / 100,
    credited: credited === 0 ? 0 : -credited / 100,
    net: (placed - returned - cancelled - credited) / 100,
  };
}

test('orders are recounted for the firm, for each day and for each customer', () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 1, maxLength: 40 }), (some) => {
      const { events } = logOf(some);
      const all = recount(some);
      expect(rowsOf(figures, events)['all']).toMatchObject({
        orders: all.orders,
        cancelledOrders: all.cancelledOrders,
        orderValue: all.placed,
        orderValueWithCustomer: all.withCustomer / 100,
        returnedValue: all.returned,
        cancelledValue: all.cancelled,
        creditedValue: all.credited,
        netOrderValue: all.net,
      });

      const days = rowsOf(revenue, events);
      expect(Object.keys(days).sort()).toEqual([...new Set(some.map(({ day }) => dayOf(day)))].sort());
      for (const [day, row] of Object.entries(days)) {
        const that = recount(some.filter((one) => dayOf(one.day) === day));
        const { orders, placed: gross, withCustomer, returned, cancelled, credited, net } = that;
        const lines = orders + that.credits;
        const sums = { gross, withCustomer: withCustomer / 100, returned, cancelled, credited, net };
        expect(row).toEqual({ day, orders, lines, ...sums });
      }

      const pages = rowsOf(customers, events);
      for (const [n, id] of people.entries()) {
        const theirs = some.filter(({ customer }) => customer === n);
        if (theirs.length === 0) continue;
        const {
          orders: placed,
          placed: placedValue,
          cancelledOrders: cancelled,
          returned,
          credited,
          net,
        } = recount(theirs);
        expect(pages[id]!.orders).toMatchObject({ placed, placedValue, cancelled, returned, credited, value: net });
        expect(pages[id]!.orders.averageValue).toBe(
          placed === 0 ? undefined : Math.round((placedValue * 100) / placed) / 100,
        );
      }
    }),
    { numRuns: 300 },
  );
});
