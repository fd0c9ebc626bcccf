import { Lifecycle } from '@kizuna/contracts/analytics';
import { Opportunity, Order } from '@kizuna/contracts/sales';
import { fact, type RecordedEvent } from '@kizuna/event-sourcing';
import type { ProcessStep } from '@kizuna/messaging';
import { Log } from '@kizuna/read-models/testing';
import { silence } from './silence.process';

const id = (n: number) => `00000000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`;
const [ann, deal, another] = [id(1), id(3), id(4)];
const on = (month: number, day = 1) => new Date(Date.UTC(2030, month - 1, day)).toISOString();
type Memory = typeof silence.initial;

const lines = [{ sku: 'GTX', quantity: 1, price: 5 }];
const placed = fact(Order.Placed, { lines, total: 5 });
const won = fact(Opportunity.Won, { pipelineVersion: 1, stage: 'engaging', amount: 1, wonOn: '2030-01-02' });

let count = 0;
/** Each is another event. */
function happened(stated: object, at: string, aggregateId = deal, subject: string | undefined = ann): RecordedEvent {
  const log = new Log();
  for (let n = 0; n < count % 50; n++) log.add(placed, { id: deal });
  count++;
  return log.add(stated, { id: aggregateId, subject, at }).events.at(-1)!;
}
const entered = (stage: 'reach' | 'conversion' | 'retention', { id: causeEventId }: RecordedEvent) => {
  const cause = { enteredAt: on(1), causeEventId, causeType: 'sales.order.Placed', causeId: deal };
  return happened(fact(Lifecycle.Entered, { stage, ...cause }), on(1), ann);
};

/** What several events of one customer lead to, step by step. The timer has run out where a date stands. */
function lead(...inputs: readonly (RecordedEvent | string)[]): ProcessStep<Memory>[] {
  let state = silence.initial;
  return inputs.map((input) => {
    const step =
      typeof input === 'string'
        ? silence.onTimer(state, 'lapse', { id: ann, due: input })
        : silence.onEvent(state, input);
    state = JSON.parse(JSON.stringify(step.state)) as Memory;
    return step;
  });
}
const last = (...inputs: readonly (RecordedEvent | string)[]) => lead(...inputs).at(-1)!;
const causeOf = ({ id: causeEventId, type: causeType, aggregateId: causeId }: RecordedEvent) => ({
  causeEventId,
  causeType,
  causeId,
});
const bought = (event: RecordedEvent, causeAt = event.effectiveAt) => ({
  id: ann,
  command: { sign: 'buys', ...causeOf(event), causeAt },
  effectiveAt: causeAt,
});
const lapsed = (event: RecordedEvent, due: string) => ({
  id: ann,
  command: { ...causeOf(event), silentSince: event.effectiveAt },
  effectiveAt: due,
});

const first = happened(placed, on(1));
const second = happened(won, on(3), another);
const [dueAfterFirst, dueAfterSecond] = ['2030-06-30T00:00:00.000Z', '2030-08-28T00:00:00.000Z'];

test('takes purchases, and the first that came to the lifecycle; nothing else', () => {
  expect([first, second, entered('conversion', first)].map((event) => silence.keyOf(event))).toEqual([ann, ann, ann]);
  const others = [
    entered('reach', first),
    entered('retention', first),
    happened(fact(Order.Placed, { lines, total: 5, opportunityId: deal }), on(1)),
    happened(fact(Order.Placed, { lines, total: 0 }), on(1)),
  ];
  expect(others.map((event) => silence.keyOf(event))).toEqual(others.map(() => undefined));
  expect(silence.keyOf(new Log().add(placed, { id: deal }).events[0]!)).toBeUndefined();
});

test('is measured from each purchase anew, for 180 days', () => {
  const [one, other] = lead(first, second);
  expect(one!.timers).toEqual([{ name: 'lapse', when: dueAfterFirst }]);
  expect(other!.timers).toEqual([{ name: 'lapse', when: dueAfterSecond }]);
});

test('ends in a lapse as of its due time, whose cause is the last purchase', () => {
  const { commands, timers } = last(first, entered('conversion', first), second, dueAfterSecond);
  expect([commands, timers]).toEqual([[lapsed(second, dueAfterSecond)], []]);
});

test('begins no earlier than what was known before', () => {
  const late = happened(placed, on(2), another);
  expect(last(second, late).timers).toEqual([{ name: 'lapse', when: dueAfterSecond }]);
  expect(last(first, dueAfterFirst, late).timers).toEqual([{ name: 'lapse', when: '2030-12-27T00:00:00.000Z' }]);
});

describe('purchases are told to the lifecycle in their place among lapses', () => {
  test('from the first on that it knows', () => {
    expect(last(first, second).commands).toEqual([]);
    expect(last(first, entered('conversion', first), second).commands).toEqual([bought(second)]);
  });
  test('and what happened before it knew the first, once it does', () => {
    const known = entered('conversion', first);
    expect(last(first, known).commands).toEqual([]);
    expect(last(first, dueAfterFirst, known).commands).toEqual([lapsed(first, dueAfterFirst)]);
    expect(last(first, dueAfterFirst, second, known).commands).toEqual([bought(second, dueAfterFirst)]);
    expect(last(first, second, dueAfterSecond, known).commands).toEqual([
      bought(second),
      lapsed(second, dueAfterSecond),
    ]);
  });
});
