import { Activity } from '@kizuna/contracts/analytics';
import { eventTypeOf, type Class } from '@kizuna/contracts/shared';
import { fact, fold } from '@kizuna/event-sourcing';
import { Log, rowsOf } from '@kizuna/read-models/testing';
import fc from 'fast-check';
import { activity, Note } from './activity';
import { cohorts } from './cohorts.view';

const people = [1, 2, 3].map((n) => `00000000-0000-7000-8000-0000000000a${n}`);
const monthOf = (n: number) => new Date(Date.UTC(2010, n, 1)).toISOString().slice(0, 10);
const active = (month: number, cohort: number) =>
  fact(Activity.ActiveInMonth, { month: monthOf(month), cohort: monthOf(cohort), index: month - cohort });

test('a cohort tells how many of it were active in each month since', () => {
  const [ann, bob] = people as [string, string];
  const log = new Log().add(active(0, 0), { id: ann }).add(active(0, 0), { id: bob }).add(active(3, 0), { id: bob });
  log.add(active(3, 3), { id: people[2]! });
  expect(rowsOf(cohorts, log.events)).toEqual({
    '2010-01-01': { cohort: '2010-01-01', customers: 2, active: [2, 0, 0, 1] },
    '2010-04-01': { cohort: '2010-04-01', customers: 1, active: [1] },
  });
});

test('a wrong date does not stretch a cohort over thousands of years', () => {
  const corrected = { cohort: '0010-01-01', from: monthOf(0), months: [monthOf(0)] };
  const [id] = people as [string];
  const log = new Log().add(active(0, 0), { id }).add(fact(Activity.CohortCorrected, corrected), { id });
  expect(rowsOf(cohorts, log.events)).toEqual({
    [monthOf(0)]: { cohort: monthOf(0), customers: 0, active: [] },
    '0010-01-01': { cohort: '0010-01-01', customers: 1, active: [1] },
  });
});

test('cohorts equal a recount of the months in which customers were active, whatever order they become known in', () => {
  const noted = fc.record({ who: fc.nat(2), month: fc.nat(14) });
  fc.assert(
    fc.property(fc.array(noted, { minLength: 1, maxLength: 30 }), (some) => {
      const log = new Log();
      for (const { who, month } of some) {
        const id = people[who]!;
        const history = log.events.filter(({ aggregateId }) => aggregateId === id);
        const decision = { id, at: monthOf(month), actor: 'tester' };
        const state = fold(activity, history);
        for (const stated of activity.decisions[0]!.decide(state, fact(Note, { on: monthOf(month) }), decision)) {
          expect(eventTypeOf(stated.constructor as Class).type).toMatch(/^analytics\.activity\./);
          log.add(stated, { id });
        }
      }
      const rows = rowsOf(cohorts, log.events);
      const byWho = Map.groupBy(some, ({ who }) => who);
      const months = [...byWho.values()].map((theirs) =>
        [...new Set(theirs.map(({ month }) => month))].sort((a, b) => a - b),
      );
      for (let cohort = 0; cohort < 15; cohort++) {
        const members = months.filter(([first]) => first === cohort);
        const counts = Array.from(
          { length: 15 },
          (_, index) => members.filter((m) => m.includes(cohort + index)).length,
        );
        while (counts.at(-1) === 0) counts.pop();
        const { customers, active: found } = rows[monthOf(cohort)] ?? { customers: 0, active: [] };
        expect([customers, found]).toEqual([members.length, counts]);
      }
    }),
    { numRuns: 300 },
  );
});
