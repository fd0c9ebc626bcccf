import { Lifecycle } from '@kizuna/contracts/analytics';
import { Customer } from '@kizuna/contracts/identity';
import { Opportunity } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import fc from 'fast-check';
import { AT, Log, rowsOf } from '@kizuna/read-models/testing';
import { customers } from '../customer/customers.view';
import { figures } from './figures.view';

const ids = (what: string) => [1, 2, 3].map((n) => `00000000-0000-7000-8000-0000000000${what}${n}`);
const [deals, people] = [ids('d'), ids('c')];

/** A deal as simply as it can be kept: the recount that the views must equal. */
interface Deal {
  status: 'none' | 'open' | 'won' | 'lost';
  stage: string;
  expected?: number;
  amount?: number;
  customerId?: string;
}
type Step = { deal: number; what: string; amount: number; customer: number };

/** What follows from a step, if it makes sense for the deal. */
function follows(deal: Deal, { what, amount, customer }: Step): object | undefined {
  const standing = { pipelineVersion: 1, stage: deal.stage, expected: deal.expected };
  const customerId = people[customer];
  if (deal.status === 'none') {
    Object.assign(deal, {
      status: 'open',
      expected: amount || undefined,
      customerId: what === 'name' ? undefined : customerId,
    });
    const { expected, customerId: to } = deal;
    return fact(Opportunity.Opened, {
      title: 'x',
      pipelineVersion: 1,
      stage: deal.stage,
      amount: expected,
      customerId: to,
    });
  }
  if (deal.status !== 'open') {
    if (what !== 'reopen') return undefined;
    const undone = { undoes: deal.status, amount: deal.amount, reason: 'x' };
    Object.assign(deal, { status: 'open', amount: undefined });
    return fact(Opportunity.Reopened, { ...standing, ...undone });
  }
  if (what === 'name' && !deal.customerId) {
    deal.customerId = customerId;
    return fact(Opportunity.CustomerNamed, { ...standing, customerId: customerId! });
  }
  if (what === 'advance' && deal.stage === 'prospecting') {
    deal.stage = 'engaging';
    const { pipelineVersion, expected } = standing;
    return fact(Opportunity.Advanced, { pipelineVersion, expected, from: 'prospecting', to: 'engaging' });
  }
  if (what === 'revalue') {
    deal.expected = amount;
    return fact(Opportunity.Revalued, { ...standing, amount });
  }
  if (what === 'win' && deal.customerId) {
    Object.assign(deal, { status: 'won', amount });
    return fact(Opportunity.Won, { ...standing, amount, wonOn: '2030-01-02' });
  }
  if (what === 'lose') {
    deal.status = 'lost';
    return fact(Opportunity.Lost, { ...standing, reason: 'x', lostOn: '2030-01-02' });
  }
  return undefined;
}

const step = fc.record({
  deal: fc.nat(2),
  what: fc.constantFrom('name', 'advance', 'revalue', 'win', 'win', 'lose', 'reopen'),
  amount: fc.constantFrom(0, 0.1, 0.2, 99.99, 1000),
  customer: fc.nat(2),
});

const NO_ORDERS = {
  orders: 0,
  cancelledOrders: 0,
  orderValue: 0,
  orderValueWithCustomer: 0,
  returnedValue: 0,
  cancelledValue: 0,
  creditedValue: 0,
  netOrderValue: 0,
};

const cents = (amount: number) => Math.round(amount * 100) / 100;
const recount = (some: Deal[]) => {
  const of = (status: string) => some.filter((deal) => deal.status === status);
  const [won, lost] = [of('won'), of('lost')];
  const rate = won.length / (won.length + lost.length);
  return {
    openValue: cents(of('open').reduce((sum, { expected = 0 }) => sum + expected, 0)),
    won: won.length,
    wonValue: cents(won.reduce((sum, { amount }) => sum + amount!, 0)),
    lost: lost.length,
    ...(Number.isNaN(rate) ? {} : { winRate: Math.round(rate * 10_000) / 10_000 }),
  };
};

test('figures and the customers’ sales equal a recount of all deals, whatever happened to them in whatever order', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 60 }), (steps) => {
      const log = new Log();
      const state: Deal[] = deals.map(() => ({ status: 'none', stage: 'prospecting' }));
      for (const taken of steps) {
        const deal = state[taken.deal]!;
        const stated = follows(deal, taken);
        if (stated) log.add(stated, { id: deals[taken.deal]!, subject: deal.customerId });
      }
      const known = state.filter((deal) => deal.status !== 'none');
      const open = (stage: string) => known.filter((deal) => deal.status === 'open' && deal.stage === stage).length;
      expect(rowsOf(figures, log.events)['all']).toEqual({
        customers: 0,
        subsidiaries: 0,
        opportunities: known.length,
        prospecting: open('prospecting'),
        engaging: open('engaging'),
        withoutCustomer: known.filter((deal) => !deal.customerId).length,
        ...recount(known),
        ...NO_ORDERS,
        lapsed: 0,
      });
      const rows = rowsOf(customers, log.events);
      for (const customerId of people) {
        const theirs = known.filter((deal) => deal.customerId === customerId);
        const sales = { open: theirs.filter((deal) => deal.status === 'open').length, ...recount(theirs) };
        expect({ ...(rows[customerId]?.sales ?? sales), lastWonOn: undefined }).toEqual(sales);
      }
    }),
    { numRuns: 500 },
  );
});

test('customers are counted, and those that belong to another', () => {
  const [parent, child] = people as [string, string];
  const relation = { kind: 'subsidiary-of', to: parent } as const;
  const log = new Log();
  for (const id of [parent, child]) {
    log.add(fact(Customer.Registered, { kind: 'organisation', name: 'Acme', source: 'form' }), { id, subject: id });
  }
  log
    .add(fact(Customer.Related, relation), { id: child })
    .add(fact(Customer.Related, { kind: 'buys-for', to: parent }), { id: child });
  expect(rowsOf(figures, log.events)['all']).toMatchObject({ customers: 2, subsidiaries: 1 });
  log.add(fact(Customer.Unrelated, { kind: 'buys-for', to: parent }), { id: child });
  log.add(fact(Customer.Unrelated, relation), { id: child });
  expect(rowsOf(figures, log.events)['all']).toMatchObject({ customers: 2, subsidiaries: 0 });
});

test('who lapsed is counted until they are won back', () => {
  const [id] = people as [string];
  const cause = { enteredAt: AT, dwellMs: 1, causeEventId: id, causeType: 'sales.order.Placed', causeId: id };
  const lapsed = { from: 'conversion', stage: 'conversion', silentSince: AT, ...cause } as const;
  const log = new Log().add(fact(Lifecycle.Lapsed, lapsed), { id });
  expect(rowsOf(figures, log.events)['all']).toMatchObject({ lapsed: 1 });
  log.add(fact(Lifecycle.WonBack, { from: 'conversion', stage: 'retention', ...cause }), { id });
  expect(rowsOf(figures, log.events)['all']).toMatchObject({ lapsed: 0 });
});
