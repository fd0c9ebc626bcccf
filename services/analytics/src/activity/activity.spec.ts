import { Activity } from '@kizuna/contracts/analytics';
import { fact } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import { activity, Note } from './activity';
import { monthsBetween } from './month';

const first = fact(Activity.ActiveInMonth, { month: '2030-11-01', cohort: '2030-11-01', index: 0 });
const third = fact(Activity.ActiveInMonth, { month: '2031-01-01', cohort: '2030-11-01', index: 2 });

test('the first month is the cohort', () => given(activity).when(Note, { on: '2030-11-30' }).then(first));
test('a later month is told with the months since', () =>
  given(activity, first).when(Note, { on: '2031-01-01' }).then(third));
test('a month is told once', () => {
  given(activity, first, third).when(Note, { on: '2030-11-02' }).then();
  given(activity, first, third).when(Note, { on: '2031-01-31' }).then();
});
test('a month between becomes known late', () =>
  given(activity, first, third)
    .when(Note, { on: '2030-12-24' })
    .then(fact(Activity.ActiveInMonth, { month: '2030-12-01', cohort: '2030-11-01', index: 1 })));

describe('an earlier first month that becomes known late', () => {
  const corrected = fact(Activity.CohortCorrected, {
    cohort: '2030-09-01',
    from: '2030-11-01',
    months: ['2030-11-01', '2031-01-01'],
  });
  test('moves the customer to its cohort', () =>
    given(activity, first, third).when(Note, { on: '2030-09-09' }).then(corrected));
  test('is the month from which others are counted, and told once', () => {
    const history = [first, third, corrected];
    given(activity, ...history)
      .when(Note, { on: '2030-09-10' })
      .then();
    given(activity, ...history)
      .when(Note, { on: '2031-01-10' })
      .then();
    given(activity, ...history)
      .when(Note, { on: '2031-02-10' })
      .then(fact(Activity.ActiveInMonth, { month: '2031-02-01', cohort: '2030-09-01', index: 5 }));
  });
});

test('months are counted over years', () => {
  expect(monthsBetween('2010-12-01', '2011-12-01')).toBe(12);
  expect(monthsBetween('2011-01-01', '2010-12-01')).toBe(-1);
});
test('it concerns the customer whose id it has', () => expect(activity.subjectOf(undefined, 'x')).toBe('x'));
