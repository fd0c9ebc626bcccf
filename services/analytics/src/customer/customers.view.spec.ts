import { Lifecycle } from '@kizuna/contracts/analytics';
import { Customer } from '@kizuna/contracts/identity';
import { Opportunity } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import fc from 'fast-check';
import { Log, rowsOf } from '@kizuna/read-models/testing';
import { customers } from './customers.view';

const ann = '00000000-0000-7000-8000-0000000000a1';
const acme = '00000000-0000-7000-8000-0000000000c1';
const deal = '00000000-0000-7000-8000-0000000000d1';
const day = (n: number) => new Date(Date.UTC(2030, 0, n)).toISOString();
const row = (log: Log) => rowsOf(customers, log.events)[ann]!;

const registered = fact(Customer.Registered, { kind: 'person', name: 'Ann', phone: '123456', source: 'form' });
const standing = { pipelineVersion: 1, stage: 'engaging', expected: 100 };
const opened = fact(Opportunity.Opened, { title: 'GTX', pipelineVersion: 1, stage: 'engaging', amount: 100 });
const named = fact(Opportunity.CustomerNamed, { ...standing, customerId: ann });
const won = (amount: number, wonOn: string) => fact(Opportunity.Won, { ...standing, amount, wonOn });
const nothing = { open: 0, openValue: 0, won: 0, wonValue: 0, lost: 0 };

test('a row tells who the customer is, from which source, since when', () => {
  const log = new Log().add(registered, { id: ann, subject: ann, at: day(1) });
  expect(row(log)).toEqual({
    id: ann,
    ...registered,
    registeredAt: day(1),
    relations: [],
    identifiers: [],
    sales: nothing,
    orders: { placed: 0, placedValue: 0, delivered: 0, cancelled: 0, returned: 0, credited: 0, value: 0 },
    openQuotes: [],
    tasks: { open: 0 },
    cases: { open: 0, total: 0, breached: 0, scoreSum: 0, scoreCount: 0 },
    campaigns: { touched: 0, withheld: 0, responded: 0, converted: 0 },
    consent: [],
    withdrawnAddresses: [],
    touchpoints: [
      { id: log.events[0]!.id, at: day(1), type: 'identity.customer.Registered', label: 'registered from form' },
    ],
  });
});

test('corrections, identifiers and relations are followed', () => {
  const about = { id: ann, subject: ann };
  const card = { scheme: 'loyalty', value: 'A1' } as const;
  const job = { kind: 'works-for', to: acme } as const;
  const log = new Log()
    .add(registered, about)
    .add(fact(Customer.Corrected, { name: 'Anne', cleared: ['phone'], reason: 'spelling' }), about)
    .add(fact(Customer.IdentifierLinked, card), about)
    .add(fact(Customer.Related, job), about);
  expect(row(log)).toMatchObject({ name: 'Anne', identifiers: [card], relations: [job] });
  expect(row(log)).not.toHaveProperty('phone');
  log.add(fact(Customer.IdentifierUnlinked, card), about).add(fact(Customer.Unrelated, job), about);
  expect(row(log)).toMatchObject({ identifiers: [], relations: [] });
});

test('a deal counts from when its customer is named', () => {
  const log = new Log().add(registered, { id: ann, subject: ann }).add(opened, { id: deal });
  expect(row(log).sales).toEqual(nothing);
  expect(row(log.add(named, { id: deal, subject: ann })).sales).toEqual({ ...nothing, open: 1, openValue: 100 });
});

test('sales are summed, with the share of wins and the day of the latest', () => {
  const about = { id: deal, subject: ann };
  const log = new Log().add(opened, about).add(opened, about).add(opened, about);
  log.add(won(90, '2030-01-09'), about).add(won(80, '2030-01-05'), about);
  log.add(fact(Opportunity.Lost, { ...standing, reason: 'price', lostOn: '2030-01-09' }), about);
  const sales = { ...nothing, won: 2, wonValue: 170, lost: 1, winRate: 0.6667, lastWonOn: '2030-01-09' };
  expect(row(log).sales).toEqual(sales);
  log.add(fact(Opportunity.Reopened, { ...standing, undoes: 'won', amount: 90, reason: 'unsigned' }), about);
  expect(row(log).sales).toEqual({ ...sales, open: 1, openValue: 100, won: 1, wonValue: 80, winRate: 0.5 });
});

test('the lifecycle tells the stage, since when, and the way there', () => {
  const cause = { causeEventId: deal, causeType: 'sales.opportunity.Opened', causeId: deal };
  const told = { causeType: cause.causeType, causeId: deal };
  const about = { id: ann, subject: ann };
  const log = new Log().add(fact(Lifecycle.Entered, { stage: 'reach', enteredAt: day(1), ...cause }), about).add(
    fact(Lifecycle.Entered, {
      stage: 'acquisition',
      from: 'reach',
      enteredAt: day(2),
      dwellMs: 86_400_000,
      ...cause,
    }),
    about,
  );
  expect(row(log).lifecycle).toEqual({
    stage: 'acquisition',
    since: day(2),
    history: [
      { stage: 'acquisition', since: day(2), dwellMs: 86_400_000, ...told },
      { stage: 'reach', since: day(1), ...told },
    ],
  });
});

test('who lapsed is told to have, until they are won back', () => {
  const cause = { causeEventId: deal, causeType: 'sales.order.Placed', causeId: deal };
  const told = { causeType: cause.causeType, causeId: deal };
  const about = { id: ann, subject: ann };
  const log = new Log().add(fact(Lifecycle.Entered, { stage: 'conversion', enteredAt: day(1), ...cause }), about);
  const lapse = {
    from: 'conversion',
    stage: 'conversion',
    enteredAt: day(9),
    dwellMs: 8,
    silentSince: day(2),
  } as const;
  log.add(fact(Lifecycle.Lapsed, { ...lapse, ...cause }), { ...about, at: day(9) });
  const bought = { stage: 'conversion', since: day(1), ...told } as const;
  const lapsed = { stage: 'conversion', lapsed: true, since: day(9), dwellMs: 8, ...told } as const;
  expect(row(log).lifecycle).toEqual({
    stage: 'conversion',
    since: day(1),
    lapsed: { since: day(9), silentSince: day(2) },
    history: [lapsed, bought],
  });
  const back = { from: 'conversion', stage: 'retention', enteredAt: day(12), dwellMs: 3 } as const;
  log.add(fact(Lifecycle.WonBack, { ...back, ...cause }), { ...about, at: day(12) });
  expect(row(log).lifecycle).toEqual({
    stage: 'retention',
    since: day(12),
    history: [{ stage: 'retention', since: day(12), dwellMs: 3, ...told }, lapsed, bought],
  });
  expect(row(log).touchpoints.map(({ label }) => label)).toEqual(['won back', 'lapsed', 'came to conversion']);
});

test('the owner is followed', () => {
  const about = { id: ann, subject: ann };
  const log = new Log().add(fact(Customer.OwnerNamed, { ownerId: acme }), about);
  log.add(fact(Customer.OwnerNamed, { ownerId: deal, from: acme }), about);
  expect(row(log)).toMatchObject({
    ownerId: deal,
    touchpoints: [{ label: 'given to another owner' }, { label: 'given an owner' }],
  });
});

test('touchpoints are the twenty latest, whatever the order in which they arrive', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 28 }), { maxLength: 40 }), (days) => {
      const log = new Log();
      for (const n of days) log.add(opened, { id: deal, subject: ann, at: day(n) });
      const latest = [...log.events]
        .sort((a, b) =>
          a.effectiveAt === b.effectiveAt ? (a.id < b.id ? 1 : -1) : a.effectiveAt < b.effectiveAt ? 1 : -1,
        )
        .slice(0, 20);
      const ids = days.length === 0 ? [] : row(log).touchpoints.map(({ id }) => id);
      expect(ids).toEqual(latest.map(({ id }) => id));
    }),
  );
});

test('what concerns nobody is in no row', () =>
  expect(rowsOf(customers, new Log().add(opened, { id: deal }).events)).toEqual({}));
