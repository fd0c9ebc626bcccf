/** The policy and the process work side by side: whichever is quicker, a customer's lifecycle ends the same. */
import { LAPSE_AFTER_DAYS, Lifecycle } from '@kizuna/contracts/analytics';
import { Opportunity, Order } from '@kizuna/contracts/sales';
import { fact, fold, type RecordedEvent } from '@kizuna/event-sourcing';
import type { Send } from '@kizuna/messaging';
import { sendsOf } from '@kizuna/messaging/testing';
import { Log } from '@kizuna/read-models/testing';
import fc from 'fast-check';
import { advanceLifecycle } from './advance-lifecycle.policy';
import { lifecycle } from './lifecycle';
import { silence } from './silence.process';

const ann = '00000000-0000-7000-8000-000000000001';
const order = (n: number) => `00000000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`;
const on = (day: number) => new Date(Date.UTC(2030, 0, 1 + day)).toISOString();
const opened = fact(Opportunity.Opened, { title: 'GTX', pipelineVersion: 1, stage: 'engaging' });
const placed = fact(Order.Placed, { lines: [{ sku: 'GTX', quantity: 1, price: 5 }], total: 5 });

/** What happens to one customer: things some days apart, with the timer in its place among them. */
type Entry = RecordedEvent | { readonly due: string };
interface Step {
  readonly what: 'buys' | 'considers';
  readonly after: number;
}
function entriesOf(steps: readonly Step[], log: Log): Entry[] {
  const entries: Entry[] = [];
  let [day, due] = [0, Infinity];
  for (const [n, { what, after }] of steps.entries()) {
    day += after;
    if (due < day) entries.push({ due: on(due) });
    if (due < day) due = Infinity;
    if (what === 'buys') due = day + LAPSE_AFTER_DAYS;
    log.add(what === 'buys' ? placed : opened, { id: order(n), subject: ann, at: on(day) });
    entries.push(log.events.at(-1)!);
  }
  return due < Infinity ? [...entries, { due: on(due) }] : entries;
}

/** Both lanes, each at its own pace: `turns` says whose turn it is. At the end both go on until there is no more. */
function ending(steps: readonly Step[], turns: readonly boolean[]) {
  const log = new Log();
  const entries = entriesOf(steps, log);
  let [read, taken, memory] = [0, 0, silence.initial];

  const carryOut = ({ command, effectiveAt }: Send, at: string) => {
    const mine = log.events.filter(({ aggregateId }) => aggregateId === ann);
    const asked = effectiveAt ?? at;
    const latest = mine.at(-1)?.effectiveAt ?? '';
    const decision = { id: ann, at: asked < latest ? latest : asked, actor: 'tester' };
    const { decide } = lifecycle.decisions.find(({ class: cls }) => cls === command.constructor)!;
    for (const stated of decide(fold(lifecycle, mine), command, decision)) {
      const isFirst = stated instanceof Lifecycle.Entered && stated.stage === 'conversion';
      log.add(stated, { id: ann, subject: ann, at: decision.at });
      if (isFirst) entries.push(log.events.at(-1)!);
    }
  };
  const policy = () => {
    const entry = entries[read++]!;
    if ('due' in entry) return;
    for (const send of sendsOf(advanceLifecycle.react(entry))) carryOut(send, entry.effectiveAt);
  };
  const process = () => {
    const entry = entries[taken++]!;
    if (!('due' in entry) && (!silence.types.includes(entry.type) || silence.keyOf(entry) === undefined)) return;
    const step =
      'due' in entry ? silence.onTimer(memory, 'lapse', { id: ann, due: entry.due }) : silence.onEvent(memory, entry);
    memory = step.state;
    for (const send of step.commands) carryOut(send, 'due' in entry ? entry.due : entry.effectiveAt);
  };

  for (const policysTurn of turns) {
    if (policysTurn && read < entries.length) policy();
    if (!policysTurn && taken < entries.length) process();
  }
  while (read < entries.length || taken < entries.length) {
    if (read < entries.length) policy();
    else process();
  }
  const told = log.events.filter(({ aggregateId }) => aggregateId === ann);
  const last = told.at(-1);
  return { stage: (last?.data as { stage?: string } | undefined)?.stage, lapsed: last?.type.endsWith('.Lapsed') };
}

const steps = fc.array(
  fc.record({
    what: fc.constantFrom<Step['what']>('buys', 'buys', 'considers'),
    after: fc.constantFrom(1, 30, LAPSE_AFTER_DAYS - 1, LAPSE_AFTER_DAYS + 1, 400),
  }),
  { minLength: 1, maxLength: 10 },
);

test('the lifecycle ends the same, whichever of the two is quicker', () => {
  fc.assert(
    fc.property(steps, fc.array(fc.boolean(), { maxLength: 40 }), (some, turns) => {
      const policyFirst = some.flatMap(() => [true, false, true, false]);
      expect(ending(some, turns)).toEqual(ending(some, policyFirst));
    }),
    { numRuns: 500 },
  );
});

test('who bought lapses in the end, and who did not does not', () => {
  fc.assert(
    fc.property(steps, fc.array(fc.boolean(), { maxLength: 40 }), (some, turns) => {
      const purchases = some.filter(({ what }) => what === 'buys').length;
      const stage = ['acquisition', 'conversion', 'retention'][Math.min(purchases, 2)];
      expect(ending(some, turns)).toEqual({ stage, lapsed: purchases > 0 });
    }),
    { numRuns: 300 },
  );
});
