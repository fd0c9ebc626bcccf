import { Lifecycle } from '@kizuna/contracts/analytics';
import { fact } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import { lifecycle, Observe } from './lifecycle';

const customerId = '00000000-0000-7000-8000-0000000000c1';
const deal = '00000000-0000-7000-8000-0000000000d1';
const anotherDeal = '00000000-0000-7000-8000-0000000000d2';
const DAY = 86_400_000;

const from = (causeId: string, causeType: string) => ({
  causeEventId: '00000000-0000-5000-8000-00000000000e',
  causeType,
  causeId,
});
const registered = from(customerId, 'identity.customer.Registered');
const opened = from(deal, 'sales.opportunity.Opened');
const won = from(deal, 'sales.opportunity.Won');
const wonAnother = from(anotherDeal, 'sales.opportunity.Won');

const day = (n: number) => new Date(Date.UTC(2030, 0, n)).toISOString();
const reach = fact(Lifecycle.Entered, { stage: 'reach', enteredAt: day(1), ...registered });
const acquisition = fact(Lifecycle.Entered, {
  stage: 'acquisition',
  from: 'reach',
  enteredAt: day(3),
  dwellMs: 2 * DAY,
  ...opened,
});
const conversion = fact(Lifecycle.Entered, {
  stage: 'conversion',
  from: 'acquisition',
  enteredAt: day(8),
  dwellMs: 5 * DAY,
  ...won,
});
const retention = fact(Lifecycle.Entered, {
  stage: 'retention',
  from: 'conversion',
  enteredAt: day(9),
  dwellMs: DAY,
  ...wonAnother,
});

test('who is known is reached', () =>
  given(lifecycle)
    .when(Observe, { sign: 'known', ...registered }, { at: day(1) })
    .then(reach));
test('who considers to buy is acquired', () =>
  given(lifecycle, reach)
    .when(Observe, { sign: 'considers', ...opened }, { at: day(3) })
    .then(acquisition));
test('who buys is converted', () =>
  given(lifecycle, reach, acquisition)
    .when(Observe, { sign: 'buys', ...won }, { at: day(8) })
    .then(conversion));
test('who buys something else is retained', () =>
  given(lifecycle, reach, acquisition, conversion)
    .when(Observe, { sign: 'buys', ...wonAnother }, { at: day(9) })
    .then(retention));

test.each([
  ['known', registered, [reach]],
  ['considers', opened, [reach, acquisition]],
  ['buys', won, [reach, acquisition, conversion]],
  ['buys', wonAnother, [reach, acquisition, conversion, retention]],
] as const)('a stage is entered once: %s', (sign, cause, history) =>
  given(lifecycle, ...history)
    .when(Observe, { sign, ...cause }, { at: day(20) })
    .then(),
);
test('a purchase that was undone and redone is still one purchase', () =>
  given(lifecycle, reach, acquisition, conversion)
    .when(Observe, { sign: 'buys', ...won, causeEventId: '00000000-0000-5000-8000-00000000000f' }, { at: day(20) })
    .then());
test('never backward', () =>
  given(lifecycle, reach, acquisition, conversion)
    .when(Observe, { sign: 'considers', ...from(anotherDeal, 'sales.opportunity.Opened') }, { at: day(20) })
    .then());
test('stages may be skipped when their signs come late', () =>
  given(lifecycle, reach)
    .when(Observe, { sign: 'buys', ...won }, { at: day(8) })
    .then(
      fact(Lifecycle.Entered, { stage: 'conversion', from: 'reach', enteredAt: day(8), dwellMs: 7 * DAY, ...won }),
    ));
test('no stage begins before the one that it follows', () =>
  given(lifecycle, reach, acquisition, conversion)
    .when(Observe, { sign: 'buys', ...wonAnother }, { at: day(5) })
    .then(fact(Lifecycle.Entered, { ...retention, enteredAt: day(8), dwellMs: 0 })));

test('it concerns the customer whose id it has', () => expect(lifecycle.subjectOf(undefined, deal)).toBe(deal));
