import * as fc from 'fast-check';
import { Order } from '@kizuna/contracts/sales';
import { fact, fold } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import { Cancel, Credit, Deliver, order, Place, Return } from './order';

const customerId = '00000000-0000-7000-8000-0000000000c1';
const opportunityId = '00000000-0000-7000-8000-0000000000d1';
const mugs = { sku: 'MUG', quantity: 3, price: 2.5 };
const lights = { sku: 'LIGHT', quantity: 10, price: 0.125 };
const lines = [mugs, lights];

const placed = fact(Order.Placed, { customerId, lines, total: 8.75, reference: '536365' });
const discounted = fact(Order.Placed, { lines, discount: 0.75, total: 8 });
const delivered = fact(Order.Delivered, { deliveredOn: '2030-01-02' });
const oneMug = { lines: [{ line: 0, quantity: 1 }], reason: 'broken' };
const returned = fact(Order.Returned, { ...oneMug, amount: 2.5 });
const cancelled = fact(Order.Cancelled, { amount: 8.75, reason: 'changed their mind' });
const credited = fact(Order.Credited, { kind: 'return', lines: [{ ...mugs, quantity: -1 }], total: -2.5 });

describe('placing', () => {
  test('it is worth what its lines are worth', () =>
    given(order).when(Place, { customerId, lines, reference: '536365' }).then(placed));
  test('of a deal only by the reaction to its win', () => {
    const ofDeal = { customerId, lines, reference: '536365', opportunityId };
    given(order).when(Place, ofDeal).refused('placed by winning the deal');
    given(order)
      .when(Place, ofDeal, { actor: 'policy:sales.turn-won-opportunity-into-order' })
      .then(fact(Order.Placed, { ...ofDeal, total: 8.75 }));
  });
  test('less the discount', () => given(order).when(Place, { lines, discount: 0.75 }).then(discounted));
  test('for nothing, if that is its price', () =>
    given(order)
      .when(Place, { lines: [{ sku: 'GIFT', quantity: 1, price: 0 }] })
      .then(fact(Order.Placed, { lines: [{ sku: 'GIFT', quantity: 1, price: 0 }], total: 0 })));
  test('with a discount of all', () =>
    given(order)
      .when(Place, { lines, discount: 8.75 })
      .then(fact(Order.Placed, { lines, discount: 8.75, total: 0 })));
  test('not with a discount of more', () =>
    given(order).when(Place, { lines, discount: 8.76 }).refused('more than the lines are worth'));
  test('a discount has cents and nothing smaller', () =>
    given(order).when(Place, { lines, discount: 0.125 }).refused('at most two decimals'));
  test('it is rounded once, not line by line', () => {
    const many = Array.from({ length: 3 }, () => ({ sku: 'PIN', quantity: 1, price: 0.0033 }));
    given(order)
      .when(Place, { lines: many })
      .then(fact(Order.Placed, { lines: many, total: 0.01 }));
  });
  test('a price has four decimals and nothing smaller', () =>
    given(order)
      .when(Place, { lines: [{ ...mugs, price: 0.00005 }] })
      .refused('at most four decimals'));
  test('once', () => {
    given(order, placed).when(Place, { lines }).refused('already placed');
    given(order, credited).when(Place, { lines }).refused('already credited');
  });
  test('not for more than an amount can be', () =>
    given(order)
      .when(Place, { lines: [{ sku: 'X', quantity: 2, price: 1e12 }] })
      .refused('more than an amount can be'));
});

describe('crediting', () => {
  const adjustment = { kind: 'adjustment', lines: [{ sku: 'BAD DEBT', quantity: 1, price: -11062.06 }] } as const;

  test('it takes back what the lines say', () =>
    given(order)
      .when(Credit, { ...adjustment, lines: [...adjustment.lines] })
      .then(fact(Order.Credited, { ...adjustment, lines: [...adjustment.lines], total: -11062.06 })));
  test('exactly what the same lines brought', () => {
    const half = { sku: 'PIN', quantity: 1, price: 0.005 };
    given(order)
      .when(Place, { lines: [half] })
      .then(fact(Order.Placed, { lines: [half], total: 0.01 }));
    given(order)
      .when(Credit, { kind: 'return', lines: [{ ...half, quantity: -1 }] })
      .then(fact(Order.Credited, { kind: 'return', lines: [{ ...half, quantity: -1 }], total: -0.01 }));
  });
  test('once', () =>
    given(order, credited)
      .when(Credit, { kind: 'return', lines: [{ ...mugs, quantity: -1 }] })
      .refused('already credited'));
  test.each([
    ['delivered', Deliver, {}],
    ['returned', Return, oneMug],
    ['cancelled', Cancel, { reason: 'x' }],
  ] as const)('it is never %s', (_, command, body) =>
    given(order, credited).when<object>(command, body).refused('a credit is no order'),
  );
});

describe('delivering', () => {
  test('on the day on which it takes effect', () => given(order, placed).when(Deliver, {}).then(delivered));
  test('or on another', () =>
    given(order, placed)
      .when(Deliver, { deliveredOn: '2029-12-31' })
      .then(fact(Order.Delivered, { deliveredOn: '2029-12-31' })));
  test('again is no news, also on a later day', () => {
    given(order, placed, delivered).when(Deliver, {}, { at: '2030-02-01T00:00:00.000Z' }).then();
    given(order, placed, delivered).when(Deliver, { deliveredOn: '2030-01-02' }).then();
  });
  test('on two days is refused', () =>
    given(order, placed, delivered).when(Deliver, { deliveredOn: '2030-01-03' }).refused('delivered on 2030-01-02'));
  test('a cancelled one is not delivered', () =>
    given(order, placed, cancelled).when(Deliver, {}).refused('the order is cancelled'));
});

describe('returning', () => {
  test('a part is given back for its price', () => given(order, placed, delivered).when(Return, oneMug).then(returned));
  test('also before it is delivered', () => given(order, placed).when(Return, oneMug).then(returned));
  test('for its part of what was paid, if there was a discount', () =>
    given(order, discounted)
      .when(Return, { ...oneMug, lines: [{ line: 0, quantity: 3 }] })
      .then(fact(Order.Returned, { ...oneMug, lines: [{ line: 0, quantity: 3 }], amount: 6.86 })));
  test('all of it for all that was paid', () =>
    given(order, discounted)
      .when(Return, { lines: lines.map(({ quantity }, line) => ({ line, quantity })), reason: 'moved' })
      .then(
        fact(Order.Returned, {
          lines: lines.map(({ quantity }, line) => ({ line, quantity })),
          reason: 'moved',
          amount: 8,
        }),
      ));
  test('never more than was ordered', () =>
    given(order, placed)
      .when(Return, { ...oneMug, lines: [{ line: 0, quantity: 4 }] })
      .refused('of line 0 there are 3 left'));
  test('less what was returned before', () =>
    given(order, placed, returned)
      .when(Return, { ...oneMug, lines: [{ line: 0, quantity: 3 }] })
      .refused('of line 0 there are 2 left'));
  test('also when a line is named twice', () => {
    const twice = [
      { line: 0, quantity: 2 },
      { line: 0, quantity: 2 },
    ];
    given(order, placed).when(Return, { lines: twice, reason: 'x' }).refused('of line 0 there are 1 left');
  });
  test('nothing that was not ordered', () =>
    given(order, placed)
      .when(Return, { ...oneMug, lines: [{ line: 2, quantity: 1 }] })
      .refused('no line 2'));
  test('the same is not taken twice, however it is written', () => {
    const written = { ...oneMug, lines: [{ quantity: 1, line: 0 }] };
    given(order, placed, returned).when(Return, oneMug).refused('a reference of its own');
    given(order, placed, returned).when(Return, written).refused('a reference of its own');
  });
  test('unless it says that it is another', () =>
    given(order, placed, returned)
      .when(Return, { ...oneMug, reference: 'R2' })
      .then(fact(Order.Returned, { ...oneMug, reference: 'R2', amount: 2.5 })));
  test('nothing of a cancelled order', () =>
    given(order, placed, cancelled).when(Return, oneMug).refused('the order is cancelled'));

  test('whatever is returned in whatever parts never adds up to more than the total, and all of it to the total', () => {
    const price = fc.integer({ min: 0, max: 100_000 }).map((n) => n / 10_000);
    const line = fc.record({ sku: fc.constant('X'), quantity: fc.integer({ min: 1, max: 5 }), price });
    const basket = fc.record({
      lines: fc.array(line, { minLength: 1, maxLength: 6 }),
      share: fc.integer({ max: 100, min: 0 }),
    });
    fc.assert(
      fc.property(basket, ({ lines: some, share }) => {
        const decide = (state: unknown, name: string, body: object) =>
          order.decisions
            .find((d) => d.name === `sales.order.${name}`)!
            .decide(state, body, {
              id: customerId,
              at: '2030-01-02T03:04:05.000Z',
              actor: 'spec',
            });
        const sum = (decide(order.initial, 'place', { lines: some })[0] as { total: number }).total;
        const discount = Math.floor(sum * share) / 100;
        const [first] = decide(order.initial, 'place', { lines: some, discount }) as [{ total: number }];
        const history = [{ type: 'sales.order.Placed', data: first as object }];
        let back = 0;
        some.forEach(({ quantity }, index) => {
          for (let n = 0; n < quantity; n++) {
            const one = { lines: [{ line: index, quantity: 1 }], reason: 'x', reference: `${index}/${n}` };
            const [fact] = decide(fold(order, history), 'return', one) as [{ amount: number }];
            expect(fact.amount).toBeGreaterThanOrEqual(0);
            back = Math.round((back + fact.amount) * 100) / 100;
            expect(back).toBeLessThanOrEqual(first.total);
            history.push({ type: 'sales.order.Returned', data: fact });
          }
        });
        expect(back).toBe(first.total);
      }),
    );
  });
});

describe('cancelling', () => {
  test('takes back what it is worth', () =>
    given(order, placed).when(Cancel, { reason: 'changed their mind' }).then(cancelled));
  test('less what was returned', () =>
    given(order, placed, returned)
      .when(Cancel, { reason: 'x' })
      .then(fact(Order.Cancelled, { amount: 6.25, reason: 'x' })));
  test('again for the same reason is no news', () =>
    given(order, placed, cancelled).when(Cancel, { reason: 'changed their mind' }).then());
  test('again for another reason is refused', () =>
    given(order, placed, cancelled).when(Cancel, { reason: 'x' }).refused('already cancelled'));
  test('not once it is delivered', () =>
    given(order, placed, delivered).when(Cancel, { reason: 'x' }).refused('what comes back is returned'));
});

test('what takes back a part of a deal says of which', () => {
  const ofDeal = fact(Order.Placed, { customerId, lines, total: 8.75, opportunityId });
  given(order, ofDeal)
    .when(Return, oneMug)
    .then(fact(Order.Returned, { ...oneMug, amount: 2.5, opportunityId }));
  given(order, ofDeal)
    .when(Cancel, { reason: 'x' })
    .then(fact(Order.Cancelled, { amount: 8.75, reason: 'x', opportunityId }));
});

test('it concerns the customer who bought, or is credited', () => {
  const after = (type: string, data: object) => order.subjectOf(fold(order, [{ type, data }]), opportunityId);
  expect(after('sales.order.Placed', placed)).toBe(customerId);
  expect(after('sales.order.Placed', discounted)).toBeUndefined();
  expect(after('sales.order.Credited', { ...credited, customerId })).toBe(customerId);
  expect(after('sales.order.Credited', credited)).toBeUndefined();
});
