import { Lifecycle } from '@kizuna/contracts/analytics';
import { Customer } from '@kizuna/contracts/identity';
import { Contact } from '@kizuna/contracts/marketing';
import { Opportunity, Order } from '@kizuna/contracts/sales';
import { Case } from '@kizuna/contracts/service';
import { fact } from '@kizuna/event-sourcing';
import { Log, rowsOf } from '@kizuna/read-models/testing';
import { profiles } from './profiles.view';
import {
  ann,
  day,
  entered,
  idOf,
  lapsed,
  lapsedOnes,
  left,
  line,
  placed,
  registered,
  wonBack,
} from './segment.fixture';

const deal = idOf(3);
const order = idOf(4);
const complaint = idOf(5);
const profile = (log: Log) => rowsOf(profiles, log.events)[ann]!;
/** What happened to one thing, a day each. */
const after = (id: string, ...facts: readonly object[]) => {
  const log = new Log();
  for (const [place, stated] of facts.entries()) log.add(stated, { id, subject: ann, at: day(place + 1) });
  return profile(log);
};

test('a profile tells what kind of customer it is, and no personal data', () => {
  const log = new Log().add(registered, { id: ann, subject: ann, at: day(1) });
  expect(profile(log)).toEqual({
    ...profiles.initial(ann),
    kind: 'person',
    country: 'NL',
    source: 'form',
    registeredAt: day(1),
    changedBy: { id: log.events[0]!.id, type: 'identity.customer.Registered' },
  });
});

test('corrections and owners are followed', () => {
  const corrected = fact(Customer.Corrected, { country: 'BE', sector: 'retail', reason: 'moved' });
  expect(after(ann, registered, corrected)).toMatchObject({ country: 'BE', sector: 'retail', kind: 'person' });
  const cleared = fact(Customer.Corrected, { cleared: ['country', 'email'], reason: 'unknown' });
  expect(after(ann, registered, corrected, cleared)).not.toHaveProperty('country');
  expect(after(ann, registered, corrected, cleared)).toMatchObject({ sector: 'retail' });
  expect(after(ann, fact(Customer.OwnerNamed, { ownerId: deal }))).toMatchObject({ ownerId: deal });
});

test('the stage is that of the lifecycle, or lapsed until they buy again', () => {
  const because = { causeEventId: order, causeType: 'x', causeId: order };
  const reached = fact(Lifecycle.Entered, { stage: 'reach', enteredAt: day(1), ...because });
  expect(after(ann, reached)).toMatchObject({ stage: 'reach', stageSince: day(1) });
  expect(after(ann, reached, lapsed)).toMatchObject({ stage: 'lapsed', stageSince: day(20) });
  expect(after(ann, reached, lapsed, wonBack)).toMatchObject({ stage: 'retention', stageSince: day(25) });
});

test('orders count with what is left of them', () => {
  const returned = fact(Order.Returned, { lines: [{ line: 0, quantity: 1 }], amount: 4.1, reason: 'broken' });
  const credited = fact(Order.Credited, { kind: 'return', lines: [{ ...line, price: -1 }], total: -1 });
  const bought = after(order, placed(10.1), placed(20.2), returned, credited);
  expect(bought).toMatchObject({ orders: 2, value: 25.2, firstOrderAt: day(1), lastOrderAt: day(2) });
  const cancelled = fact(Order.Cancelled, { amount: 10.1, reason: 'regret' });
  expect(after(order, placed(10.1), cancelled)).toMatchObject({ orders: 0, value: 0, lastOrderAt: day(1) });
});

test('an order that becomes known later may have been the first', () => {
  const log = new Log()
    .add(placed(1), { id: order, subject: ann, at: day(5) })
    .add(placed(1), { id: deal, subject: ann, at: day(3) });
  expect(profile(log)).toMatchObject({ firstOrderAt: day(3), lastOrderAt: day(5) });
});

test('deals are open from when their customer is named until they end', () => {
  const standing = { pipelineVersion: 1, stage: 'engaging' };
  const opened = fact(Opportunity.Opened, { title: 'X', ...standing });
  const named = fact(Opportunity.CustomerNamed, { customerId: ann, ...standing });
  const won = fact(Opportunity.Won, { amount: 1, wonOn: '2030-01-02', ...standing });
  const lost = fact(Opportunity.Lost, { reason: 'price', lostOn: '2030-01-02', ...standing });
  const reopened = fact(Opportunity.Reopened, { undoes: 'lost', reason: 'x', ...standing });
  expect(after(deal, opened, named)).toMatchObject({ openOpportunities: 2 });
  expect(after(deal, opened, named, won, lost)).toMatchObject({ openOpportunities: 0 });
  expect(after(deal, opened, lost, reopened)).toMatchObject({ openOpportunities: 1 });
  expect(rowsOf(profiles, new Log().add(opened, { id: deal }).events)).toEqual({});
});

test('a case is open until it ends, whichever way, and its end counts once', () => {
  const opened = fact(Case.Opened, { channel: 'web', subject: 'x', priority: 'normal', slaVersion: 1 });
  const resolved = fact(Case.Resolved, { resolution: 'done' });
  expect(after(complaint, opened)).toMatchObject({ openCases: 1 });
  expect(after(complaint, opened, resolved, fact(Case.Closed, {}))).toMatchObject({ openCases: 0 });
  expect(after(complaint, opened, fact(Case.Closed, { reason: 'spam' }))).toMatchObject({ openCases: 0 });
  expect(after(complaint, opened, fact(Case.LinkedAsDuplicate, { of: order }))).toMatchObject({ openCases: 0 });
  const again = fact(Case.Reopened, { reason: 'not done' });
  expect(after(complaint, opened, resolved, again)).toMatchObject({ openCases: 1 });
  expect(after(complaint, opened, resolved, fact(Case.Rated, { score: 2 }))).toMatchObject({ lastScore: 2 });
});

test('consent is told by channel and purpose', () => {
  const use = { channel: 'email', purpose: 'offers' } as const;
  const granted = fact(Contact.ConsentGranted, { ...use, evidence: 'form' });
  const { consent } = after(ann, granted);
  expect(consent.email).toEqual({ newsletter: false, offers: true, research: false });
  expect(consent.sms).toEqual({ newsletter: false, offers: false, research: false });
  expect(after(ann, granted, fact(Contact.ConsentWithdrawn, { ...use, reason: 'x' })).consent.email.offers).toBe(false);
});

test('responses are counted', () => {
  const response = { campaignId: deal, channel: 'email', purpose: 'offers', response: 'opened' } as const;
  expect(after(ann, fact(Contact.Responded, response), fact(Contact.Responded, response))).toMatchObject({
    responses: 2,
  });
});

test('the segments that a customer is in are known, and are no change that rules could ask for', () => {
  const log = new Log().add(registered, { id: ann, subject: ann });
  const { changedBy } = profile(log);
  log.add(entered(lapsedOnes), { id: ann, subject: ann });
  expect(profile(log)).toMatchObject({ segments: [lapsedOnes], changedBy });
  log.add(left(lapsedOnes), { id: ann, subject: ann });
  expect(profile(log)).toMatchObject({ segments: [], changedBy });
});

test('whatever else changes a profile is remembered as what did', () => {
  const log = new Log().add(registered, { id: ann, subject: ann }).add(placed(1), { id: order, subject: ann });
  expect(profile(log).changedBy).toEqual({ id: log.events[1]!.id, type: 'sales.order.Placed' });
});
