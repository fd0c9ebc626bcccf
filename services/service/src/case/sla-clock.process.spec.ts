import { Case } from '@kizuna/contracts/service';
import { fact } from '@kizuna/event-sourcing';
import { Log } from '@kizuna/read-models/testing';
import { Breach, Escalate } from './commands';
import { slaClock } from './sla-clock.process';

const id = '00000000-0000-7000-8000-0000000000a1';
const agentId = '00000000-0000-7000-8000-0000000000b1';
const at = (day: number, hour: number) => new Date(Date.UTC(2030, 0, day, hour)).toISOString();

const opened = fact(Case.Opened, { channel: 'email', subject: 'No light', priority: 'normal', slaVersion: 1 });
const answer = { by: 'agent', text: 'Is it plugged in?' } as const;
const answered = fact(Case.Replied, { ...answer, first: true });
const waits = fact(Case.Waiting, { for: 'customer' });
const goesOn = fact(Case.WaitingEnded, { for: 'customer' });
const resolved = fact(Case.Resolved, { resolution: 'a new bulb', agentId });
const reopened = fact(Case.Reopened, { reason: 'dark again', agentId });

/** What the process remembers, which timers are pending, and how many inputs it took. */
function after(...happened: readonly (readonly [object, string])[]) {
  const log = new Log();
  for (const [stated, when] of happened) log.add(stated, { id, at: when });
  let state: unknown = slaClock.initial;
  let taken = 0;
  const pending: Record<string, string | number> = {};
  for (const event of log.events) {
    if (!slaClock.types.includes(event.type) || slaClock.keyOf(event) === undefined) continue;
    taken++;
    const step = slaClock.onEvent(state as never, event);
    state = JSON.parse(JSON.stringify(step.state));
    expect(step.commands).toEqual([]);
    for (const name of step.cancel) delete pending[name];
    for (const { name, when } of step.timers) pending[name] = when;
  }
  return { state, pending, taken };
}
const begun = [opened, at(2, 10)] as const;
const [reply, end] = [at(3, 10), at(9, 10)];

test('sets a timer to each promise when a case is opened', () =>
  expect(after(begun).pending).toEqual({ 'first-reply': reply, resolution: end }));
test('remembers figures, and nothing that was said', () =>
  expect(after(begun).state).toEqual({
    version: 1,
    priority: 'normal',
    'first-reply': { used: 0, since: at(2, 10) },
    resolution: { used: 0, since: at(2, 10) },
  }));
test('our first answer ends the clock of the answer', () =>
  expect(after(begun, [answered, at(2, 11)]).pending).toEqual({ resolution: end }));
test('what the customer says, what we say later, and the steps in between are not for it', () => {
  const more = [
    [fact(Case.Replied, { by: 'customer', text: 'It is' }), at(2, 12)],
    [fact(Case.Replied, answer), at(2, 13)],
    [fact(Case.Routed, { agentId, reason: 'x' }), at(2, 13)],
    [fact(Case.Noted, { activity: 'x' }), at(2, 13)],
  ] as const;
  expect(after(begun, ...more)).toEqual(after(begun));
});
test('while it waits the clock of the end stands still, and goes on where it stood', () => {
  expect(after(begun, [waits, at(2, 14)]).pending).toEqual({ 'first-reply': reply });
  expect(after(begun, [waits, at(2, 14)], [goesOn, at(8, 9)]).pending).toMatchObject({ resolution: at(14, 13) });
});
test('another priority sets both timers anew', () => {
  const prioritised = fact(Case.Prioritised, { priority: 'high', from: 'normal' });
  expect(after(begun, [prioritised, at(2, 12)]).pending).toEqual({ 'first-reply': at(2, 14), resolution: at(4, 10) });
});
test.each([
  ['resolved', resolved],
  ['closed without being resolved', fact(Case.Closed, { reason: 'spam' })],
  ['a duplicate', fact(Case.LinkedAsDuplicate, { of: agentId })],
])('nothing is due any more when it is %s', (_, ended) => expect(after(begun, [ended, at(2, 12)]).pending).toEqual({}));
test('that what was resolved is closed is no news', () =>
  expect(after(begun, [resolved, at(2, 12)], [fact(Case.Closed, {}), at(2, 13)]).taken).toBe(2));
test('reopened, it is to be settled in the whole time again', () =>
  expect(after(begun, [resolved, at(2, 12)], [reopened, at(8, 12)]).pending).toEqual({ resolution: at(15, 12) }));

describe('when the time is up', () => {
  const { state } = after(begun);
  const up = (name: string, due: string) => slaClock.onTimer(state as never, name, { id, due });

  test('of the answer, the promise is broken', () => {
    const { commands } = up('first-reply', reply);
    expect(commands).toEqual([{ id, command: fact(Breach, { clock: 'first-reply', dueAt: reply }) }]);
  });
  test('of the resolution, it is escalated too', () => {
    const { commands } = up('resolution', end);
    expect(commands).toEqual([
      { id, command: fact(Breach, { clock: 'resolution', dueAt: end }) },
      { id, command: fact(Escalate, { reason: 'it was not resolved in time' }) },
    ]);
  });
  test('the broken promise is not waited for again, the other is', () => {
    const missed = JSON.parse(JSON.stringify(up('resolution', end).state)) as never;
    const [first, again] = new Log().add(waits, { id, at: at(10, 9) }).add(goesOn, { id, at: at(10, 10) }).events;
    const stopped = slaClock.onEvent(missed, first!);
    expect(slaClock.onEvent(stopped.state, again!).timers).toEqual([]);
    const [later] = new Log().add(reopened, { id, at: at(10, 10) }).events;
    expect(slaClock.onEvent(missed, later!).timers).toEqual([{ name: 'resolution', when: at(17, 10) }]);
  });
});
