import { Agent, Case } from '@kizuna/contracts/service';
import { fact } from '@kizuna/event-sourcing';
import { Log, rowsOf } from '@kizuna/read-models/testing';
import fc from 'fast-check';
import { serviceCase } from '../case/case';
import { agents } from './agents.view';

const [ann, bob] = ['00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000b1'] as const;
const caseId = '00000000-0000-7000-8000-000000000001';
const begun = () => new Log().add(fact(Agent.Enlisted, { skills: ['lamps'], capacity: 5 }), { id: ann });
const annsRow = { id: ann, enlisted: true, away: false, skills: ['lamps'], capacity: 5, load: 0 };
const routed = (agentId: string, from?: string) => fact(Case.Routed, { agentId, from, reason: 'x' });

test('it tells what an agent knows and can carry', () => {
  const log = begun();
  expect(rowsOf(agents, log.events)).toEqual({ [ann]: annsRow });
  log.add(fact(Agent.Retrained, { skills: ['lamps', 'taps'] }), { id: ann });
  expect(rowsOf(agents, log.events)).toEqual({ [ann]: { ...annsRow, skills: ['lamps', 'taps'] } });
});
test('and whether they are there', () => {
  const log = begun().add(fact(Agent.WentAway, { reason: 'holidays' }), { id: ann });
  expect(rowsOf(agents, log.events)).toEqual({ [ann]: { ...annsRow, away: true, reason: 'holidays' } });
  log.add(fact(Agent.CameBack, {}), { id: ann });
  expect(rowsOf(agents, log.events)).toEqual({ [ann]: annsRow });
});
test('a case that goes from one to another is one more there and one less here', () => {
  const log = begun().add(routed(ann), { id: caseId });
  expect(rowsOf(agents, log.events)).toEqual({ [ann]: { ...annsRow, load: 1 } });
  log.add(routed(bob, ann), { id: caseId });
  const stranger = { id: bob, enlisted: false, away: false, skills: [], capacity: 0, load: 1 };
  expect(rowsOf(agents, log.events)).toEqual({ [ann]: annsRow, [bob]: stranger });
});

describe('the load', () => {
  const body: Record<string, fc.Arbitrary<object>> = {
    route: fc.record({ agentId: fc.constantFrom(ann, bob), reason: fc.constant('x') }),
    resolve: fc.constant({ resolution: 'x' }),
    close: fc.constantFrom({}, { reason: 'x' }),
    reopen: fc.constant({ reason: 'x' }),
    reply: fc.constantFrom({ by: 'customer', text: 'x' }, { by: 'customer', text: 'y' }),
    'link-duplicate': fc.constant({ of: ann }),
    rate: fc.constant({ score: 3 }),
  };
  const command = fc.oneof(...Object.entries(body).map(([name, of]) => fc.tuple(fc.constant(name), of)));
  type Known = { status: string; agentId?: string };

  test('is the number of open cases that an agent has, whatever happened to them', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), command), { maxLength: 40 }), (steps) => {
        const log = new Log();
        const states: unknown[] = [0, 1, 2].map(() => serviceCase.initial);
        const decide = (i: number, name: string, asked: object) => {
          const { decide } = serviceCase.decisions.find((each) => each.name === `service.case.${name}`)!;
          let facts: readonly object[] = [];
          try {
            facts = decide(states[i], asked, { id: caseId, at: '2030-01-02T00:00:00.000Z', actor: 'spec' });
          } catch {
            return; // refused: nothing happened
          }
          for (const stated of facts) {
            const { type, data } = log.add(stated, { id: `case ${i}` }).events.at(-1)!;
            states[i] = serviceCase.evolve.get(type)!(states[i], data);
          }
        };
        for (const i of [0, 1, 2]) decide(i, 'open', { channel: 'web', subject: 'x' });
        for (const [i, [name, asked]] of steps) decide(i, name, asked);

        const rows = rowsOf(agents, log.events);
        for (const id of [ann, bob]) {
          const open = (states as Known[]).filter((one) => one.status === 'open' && one.agentId === id);
          expect(rows[id]?.load ?? 0).toBe(open.length);
        }
      }),
      { numRuns: 300 },
    ));
});
