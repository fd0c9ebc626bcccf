/** What each context adds to a customer's page, beside identity, deals and the lifecycle. */
import { Lifecycle } from '@kizuna/contracts/analytics';
import { Customer } from '@kizuna/contracts/identity';
import { Contact } from '@kizuna/contracts/marketing';
import { Opportunity, Order, Quote, Task } from '@kizuna/contracts/sales';
import { Case } from '@kizuna/contracts/service';
import { eventTypeOf } from '@kizuna/contracts/shared';
import { fact } from '@kizuna/event-sourcing';
import { Log, rowsOf } from '@kizuna/read-models/testing';
import { customers } from './customers.view';

const ann = '00000000-0000-7000-8000-0000000000a1';
const [one, another] = ['00000000-0000-7000-8000-0000000000d1', '00000000-0000-7000-8000-0000000000d2'] as const;
const on = (n: number) => new Date(Date.UTC(2030, 0, n)).toISOString();

/** A fact about something else than the first order, quote, task or case. */
class Of {
  constructor(
    readonly id: string,
    readonly stated: object,
  ) {}
}
const ofAnother = (stated: object) => new Of(another, stated);

/** The page after these, told on one day after the other. */
function page(...told: readonly object[]) {
  const log = new Log();
  for (const [n, what] of told.entries()) {
    const { id, stated } = what instanceof Of ? what : new Of(one, what);
    log.add(stated, { id, subject: ann, at: on(n + 1) });
  }
  return rowsOf(customers, log.events)[ann]!;
}
const labels = (...told: readonly object[]) =>
  page(...told)
    .touchpoints.map(({ label }) => label)
    .reverse();

const lines = [{ sku: 'GTX', quantity: 1, price: 5 }];
const placed = (total: number) => fact(Order.Placed, { lines, total });

describe('orders', () => {
  const reason = 'broken';
  test('are counted and summed, with the first and the last of them', () => {
    const returned = fact(Order.Returned, { lines: [{ line: 0, quantity: 1 }], amount: 0.1, reason });
    const row = page(
      placed(100.1),
      ofAnother(placed(50)),
      fact(Order.Delivered, { deliveredOn: '2030-01-03' }),
      returned,
      ofAnother(fact(Order.Cancelled, { amount: 50, reason })),
      ofAnother(fact(Order.Credited, { kind: 'adjustment', lines, total: -30.3 })),
    );
    expect(row.orders).toEqual({
      placed: 2,
      placedValue: 150.1,
      averageValue: 75.05,
      delivered: 1,
      cancelled: 1,
      returned: 0.1,
      credited: -30.3,
      value: 69.7,
      firstOrderAt: on(1),
      lastOrderAt: on(2),
      lastOrderId: another,
    });
    expect(row.touchpoints.map(({ label }) => label)).toEqual([
      'credited -30.3: adjustment',
      'order of 50 cancelled: broken',
      'returned for 0.1: broken',
      'order delivered',
      'ordered for 50',
      'ordered for 100.1',
    ]);
  });
  test('that become known late do not pass for the last', () => {
    const log = new Log().add(placed(1), { id: one, subject: ann, at: on(9) });
    log.add(placed(1), { id: another, subject: ann, at: on(2) });
    expect(rowsOf(customers, log.events)[ann]!.orders).toMatchObject({
      firstOrderAt: on(2),
      lastOrderAt: on(9),
      lastOrderId: one,
    });
  });
});

describe('quotes', () => {
  const version = (n: number) => ({ version: n, total: 5, validUntil: '2030-02-01' });
  const sent = (n: number) => fact(Quote.Sent, version(n));
  const drafted = fact(Quote.Drafted, { ...version(1), lines, customerId: ann });
  test('are open from being sent', () => {
    expect(page(drafted).openQuotes).toEqual([]);
    expect(page(drafted, sent(1), ofAnother(sent(1))).openQuotes).toEqual([
      { id: another, ...version(1) },
      { id: one, ...version(1) },
    ]);
  });
  test.each([
    ['revised', fact(Quote.Revised, { ...version(2), lines })],
    ['accepted', fact(Quote.Accepted, { version: 1, total: 5 })],
    ['declined', fact(Quote.Declined, { version: 1, total: 5, reason: 'dear' })],
    ['expired', fact(Quote.Expired, { version: 1, total: 5 })],
  ])('are open no longer when %s', (how, stated) => {
    expect(page(drafted, sent(1), ofAnother(sent(1)), stated).openQuotes).toMatchObject([{ id: another }]);
    expect(labels(drafted, sent(1), stated)).toEqual(['quote of 5 drafted', 'quote of 5 sent', `quote of 5 ${how}`]);
  });
  test('are open once, in their latest version', () =>
    expect(page(sent(1), fact(Quote.Revised, { ...version(2), lines }), sent(2), sent(2)).openQuotes).toEqual([
      { id: one, ...version(2) },
    ]));
});

test('tasks are open until done or dropped', () => {
  const opened = fact(Task.Opened, { title: 'Call', customerId: ann, dueOn: '2030-01-05' });
  const overdue = fact(Task.FellOverdue, { dueOn: '2030-01-05' });
  expect(page(opened, ofAnother(opened), overdue).tasks).toEqual({ open: 2 });
  const dropped = fact(Task.Dropped, { reason: 'moot' });
  const told = [opened, ofAnother(opened), fact(Task.Assigned, { ownerId: one }), fact(Task.Done, {})];
  expect(page(...told, ofAnother(dropped)).tasks).toEqual({ open: 0 });
  expect(labels(...told, overdue, ofAnother(dropped))).toEqual([
    'task: Call',
    'task: Call',
    'task given to somebody',
    'task done',
    'task overdue since 2030-01-05',
    'task dropped: moot',
  ]);
});

describe('cases', () => {
  const opened = fact(Case.Opened, { channel: 'email', subject: 'Late', priority: 'high', slaVersion: 1 });
  const resolved = fact(Case.Resolved, { resolution: 'sent anew' });
  test('are open until they are settled in one of the ways', () => {
    const reopened = fact(Case.Reopened, { reason: 'again' });
    const duplicate = fact(Case.LinkedAsDuplicate, { of: another });
    expect(page(opened, ofAnother(opened)).cases).toMatchObject({ open: 2, total: 2, lastOpenedAt: on(2) });
    expect(page(opened, resolved, fact(Case.Closed, {})).cases.open).toBe(0);
    expect(page(opened, resolved, reopened).cases).toMatchObject({ open: 1, total: 1 });
    expect(page(opened, fact(Case.Closed, { reason: 'spam' })).cases.open).toBe(0);
    expect(page(opened, duplicate).cases.open).toBe(0);
  });
  test('are rated, and late', () => {
    const rated = (score: number) => fact(Case.Rated, { score, comment: 'hm' });
    const breached = fact(Case.Breached, { clock: 'first-reply', dueAt: on(1) });
    expect(page(opened).cases).not.toHaveProperty('averageScore');
    expect(page(opened, breached, resolved, rated(5), rated(5), rated(1)).cases).toMatchObject({
      breached: 1,
      lastScore: 1,
      averageScore: 3.67,
    });
    expect(labels(opened, breached, rated(1))).toEqual([
      'case opened by email, priority high',
      'case late: first-reply',
      'rated a case 1 of 5',
    ]);
  });
  test('tell nothing that a customer wrote', () => {
    const replied = fact(Case.Replied, { by: 'customer', text: 'my secret' });
    const secret = fact(Case.Opened, { ...opened, subject: 'my secret', text: 'my secret' });
    const rated = fact(Case.Rated, { score: 1, comment: 'my secret' });
    expect(JSON.stringify(page(secret, replied, rated))).not.toContain('secret');
  });
});

describe('marketing', () => {
  const use = { channel: 'email', purpose: 'offers' } as const;
  const letter = { channel: 'post', purpose: 'offers' } as const;
  const touch = { ...use, campaignId: one };
  const granted = fact(Contact.ConsentGranted, { ...use, evidence: 'form' });
  test('may do what was consented to and not withdrawn', () => {
    const withdrawn = fact(Contact.ConsentWithdrawn, { ...use, reason: 'asked' });
    const byPost = fact(Contact.ConsentGranted, { ...letter, evidence: 'form' });
    expect(page(granted, byPost).consent).toEqual([
      { ...use, since: on(1) },
      { ...letter, since: on(2) },
    ]);
    expect(page(granted, byPost, withdrawn).consent).toEqual([{ ...letter, since: on(2) }]);
  });
  test('sends nothing to an address that was withdrawn, until it is restored', () => {
    const withdrawn = fact(Contact.AddressWithdrawn, { channel: 'email', reason: 'bounced' });
    const restored = fact(Contact.AddressRestored, { channel: 'email', reason: 'mended' });
    expect(page(withdrawn).withdrawnAddresses).toEqual(['email']);
    expect(page(withdrawn, withdrawn, restored).withdrawnAddresses).toEqual([]);
  });
  test('counts touches and what came of them', () => {
    const bought = { campaignId: one, orderId: another, amount: 5 };
    const undone = { ...bought, causeEventId: another };
    const told = [
      fact(Contact.Touched, { ...touch, touchedAt: on(1) }),
      fact(Contact.TouchWithheld, { ...touch, because: 'too-often' }),
      fact(Contact.Responded, { ...touch, response: 'clicked' }),
      fact(Contact.Converted, bought),
      fact(Contact.ConversionUndone, { ...undone, amount: 2, wholly: false }),
    ];
    const counts = { touched: 1, withheld: 1, responded: 1, converted: 1, lastTouchAt: on(1) };
    expect(page(...told).campaigns).toEqual(counts);
    const wholly = fact(Contact.ConversionUndone, { ...undone, amount: 3, wholly: true });
    expect(page(...told, wholly).campaigns).toEqual({ ...counts, converted: 0 });
    expect(labels(...told)).toEqual([
      'sent offers by email',
      'not sent offers by email: too-often',
      'clicked by email',
      'bought for 5 after a campaign',
      'purchase after a campaign undone: 2',
    ]);
  });
});

test('every event that concerns a customer is taken in', () => {
  const all = [Customer, Opportunity, Order, Quote, Task, Contact, Case, Lifecycle].flatMap((events) =>
    Object.values(events).map((cls) => eventTypeOf(cls).type),
  );
  expect([...customers.types].sort()).toEqual(all.sort());
});
