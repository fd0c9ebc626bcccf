import { Agent, Case, type Priority } from '@kizuna/contracts/service';
import { fact } from '@kizuna/event-sourcing';
import { sendsOf } from '@kizuna/messaging/testing';
import { Log, rowsOf, shown } from '@kizuna/read-models/testing';
import { agents } from '../agent/agents.view';
import { cases } from './cases.view';
import { FailRouting, Route } from './commands';
import { routeCases } from './route-cases.policy';

const [ann, bob] = ['00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000b1'] as const;
const caseNo = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;
const day = (n: number) => new Date(Date.UTC(2030, 0, n)).toISOString();

const opened = ({ skill, priority = 'normal' }: { skill?: string; priority?: Priority } = {}) =>
  fact(Case.Opened, { channel: 'email', subject: 'No light', slaVersion: 1, priority, skill });
const enlisted = (capacity: number, ...skills: string[]) => fact(Agent.Enlisted, { skills, capacity });
const routed = (agentId: string) => fact(Case.Routed, { agentId, reason: 'by hand' });
const resolved = (agentId?: string) => fact(Case.Resolved, { resolution: 'a new bulb', agentId });

/** What the last event of a log leads to, with the views as they are after it. */
function sends(log: Log) {
  const rows = [shown(agents, rowsOf(agents, log.events)), shown(cases, rowsOf(cases, log.events))];
  return sendsOf(routeCases.react(log.events.at(-1)!), ...rows);
}
const handedOut = (log: Log) =>
  sends(log).map(({ id, command }) => [id, (command as Route).agentId ?? (command as FailRouting).reason]);

describe('a new case', () => {
  test('goes to one who knows what it is about, with the reason and those who were considered', () => {
    const log = new Log().add(enlisted(5), { id: ann }).add(enlisted(5, 'lamps'), { id: bob });
    expect(sends(log.add(opened({ skill: 'lamps' }), { id: caseNo(1) }))).toEqual([
      {
        id: caseNo(1),
        command: fact(Route, {
          agentId: bob,
          reason: 'knows lamps and has 0 of 5 cases: nobody else can have it',
          candidates: [
            { agentId: bob, load: 0, capacity: 5, skilled: true },
            { agentId: ann, load: 0, capacity: 5, skilled: false },
          ],
        }),
      },
    ]);
  });
  test('stays in the queue, with the reason, if nobody can have it', () => {
    const log = new Log().add(enlisted(5), { id: ann }).add(opened({ skill: 'lamps' }), { id: caseNo(1) });
    expect(sends(log)).toEqual([
      { id: caseNo(1), command: fact(FailRouting, { reason: 'nobody who is there knows lamps' }) },
    ]);
    const away = new Log().add(enlisted(5), { id: ann }).add(fact(Agent.WentAway, {}), { id: ann });
    expect(handedOut(away.add(opened(), { id: caseNo(1) }))).toEqual([[caseNo(1), 'everybody is away']]);
  });
  test('is left to others while no agent is enlisted, also where cases were handed out by hand', () => {
    const log = new Log().add(opened(), { id: caseNo(1) }).add(routed(ann), { id: caseNo(1) });
    expect(sends(log.add(opened(), { id: caseNo(2) }))).toEqual([]);
  });
  test.each(['main', 'other'])('waits for its turn in its tenant', (tenant) => {
    const [event] = new Log().add(opened(), { id: caseNo(1) }).events;
    expect(routeCases.keyOf({ ...event!, tenant })).toBe(tenant);
  });
});

describe('cases that wait', () => {
  const queue = () =>
    new Log()
      .add(opened({ priority: 'low' }), { id: caseNo(1), at: day(1) })
      .add(opened(), { id: caseNo(3), at: day(2) })
      .add(opened(), { id: caseNo(2), at: day(3) })
      .add(opened({ priority: 'urgent', skill: 'taps' }), { id: caseNo(4), at: day(4) })
      .add(opened({ priority: 'urgent' }), { id: caseNo(5), at: day(5) });

  test('go to one who is enlisted, the most urgent first, then the oldest, as many as they can carry', () => {
    expect(handedOut(queue().add(enlisted(2), { id: ann }))).toEqual([
      [caseNo(5), ann],
      [caseNo(3), ann],
    ]);
  });
  test('go to each by what they know and can carry', () => {
    const log = queue().add(enlisted(3), { id: ann });
    expect(handedOut(log.add(enlisted(2, 'taps'), { id: bob }))).toEqual([
      [caseNo(4), bob],
      [caseNo(5), ann],
      [caseNo(3), ann],
      [caseNo(2), bob],
      [caseNo(1), ann],
    ]);
  });
  test('go to one who comes back, or has learnt', () => {
    const busy = queue()
      .add(enlisted(1), { id: ann })
      .add(routed(ann), { id: caseNo(5) });
    expect(handedOut(busy.add(fact(Agent.Retrained, { capacity: 2 }), { id: ann }))).toEqual([[caseNo(3), ann]]);
    const away = queue().add(enlisted(1), { id: ann }).add(fact(Agent.WentAway, {}), { id: ann });
    expect(handedOut(away.add(fact(Agent.CameBack, {}), { id: ann }))).toEqual([[caseNo(5), ann]]);
  });
  test.each([
    ['resolved', resolved(ann)],
    ['closed', fact(Case.Closed, { reason: 'spam', agentId: ann })],
    ['a duplicate', fact(Case.LinkedAsDuplicate, { of: caseNo(9), agentId: ann })],
  ])('go to one whose case is %s', (_, end) => {
    const log = queue()
      .add(enlisted(1), { id: ann })
      .add(routed(ann), { id: caseNo(5) });
    expect(handedOut(log.add(end, { id: caseNo(5) }))).toEqual([[caseNo(3), ann]]);
  });
  test('include one that nobody had when it was resolved, and that is reopened', () => {
    const log = new Log().add(enlisted(1), { id: ann }).add(opened(), { id: caseNo(1) });
    log.add(resolved(), { id: caseNo(1) }).add(fact(Case.Reopened, { reason: 'x' }), { id: caseNo(1) });
    expect(handedOut(log)).toEqual([[caseNo(1), ann]]);
  });
  test('go on waiting while nobody has room', () => {
    const log = queue()
      .add(enlisted(1), { id: ann })
      .add(routed(ann), { id: caseNo(5) });
    expect(handedOut(log.add(fact(Agent.Retrained, { skills: ['taps'] }), { id: ann }))).toEqual([]);
    expect(handedOut(queue().add(resolved(), { id: caseNo(5) }))).toEqual([]);
  });
});

test('a reopened case goes back to the one who had it: there is nothing to choose', () => {
  const log = new Log().add(enlisted(1), { id: ann }).add(opened(), { id: caseNo(1) });
  expect(sends(log.add(fact(Case.Reopened, { reason: 'x', agentId: bob }), { id: caseNo(1) }))).toEqual([]);
});
