import { Order } from '@kizuna/contracts/sales';
import { Case, type Clock } from '@kizuna/contracts/service';
import { fact } from '@kizuna/event-sourcing';
import { Log } from '@kizuna/read-models/testing';
import { bounced, caseId, day, idOf, orderId, paused } from './contact.fixture';
import { pauseWhileCaseIsOverdue } from './pause-while-case-is-overdue.process';
import { putOrdersDownToCampaigns } from './put-orders-down-to-campaigns.policy';
import { withdrawBouncedAddress } from './withdraw-bounced-address.policy';

const ann = idOf(77);
const happened = (stated: object, id: string, subject?: string) => new Log().add(stated, { id, subject }).events[0]!;

describe('orders are put down to campaigns', () => {
  const placed = fact(Order.Placed, { lines: [{ sku: 'A', quantity: 1, price: 10 }], total: 10 });
  const returned = fact(Order.Returned, { lines: [{ line: 0, quantity: 1 }], amount: 4, reason: 'broken' });
  const cancelled = fact(Order.Cancelled, { amount: 6, reason: 'regret' });

  test('an order, when it was placed', () => {
    const event = happened(placed, orderId, ann);
    const command = { orderId, amount: 10, boughtAt: event.effectiveAt };
    expect(putOrdersDownToCampaigns.react(event)).toEqual([{ id: ann, command }]);
  });
  test.each([
    ['a return', returned, 4, 'broken'],
    ['a cancellation', cancelled, 6, 'regret'],
  ] as const)('%s is taken back, once', (_, stated, amount, reason) => {
    const event = happened(stated, orderId, ann);
    const command = { orderId, amount, causeEventId: event.id, reason };
    expect(putOrdersDownToCampaigns.react(event)).toEqual([{ id: ann, command }]);
  });
  test('an order of nobody that we know came of no campaign', () => {
    for (const stated of [placed, returned, cancelled]) {
      expect(putOrdersDownToCampaigns.react(happened(stated, orderId))).toEqual([]);
    }
  });
  test('those of one customer are followed in order', () =>
    expect(putOrdersDownToCampaigns.keyOf(happened(placed, orderId, ann))).toBe(ann));
});

describe('what bounces for good', () => {
  test('withdraws the address of its channel', () =>
    expect(withdrawBouncedAddress.react(happened(bounced(true), ann, ann))).toEqual([
      { id: ann, command: { channel: 'email', reason: 'something bounced for good' } },
    ]));
  test('and not what bounces for now', () =>
    expect(withdrawBouncedAddress.react(happened(bounced(false), ann, ann))).toEqual([]));
});

describe('while a case is overdue', () => {
  const breached = (clock: Clock) => fact(Case.Breached, { clock, dueAt: day(3) });
  const late = breached('resolution');
  const resolved = fact(Case.Resolved, { resolution: 'done' });
  const pause = { id: ann, command: { ...paused } };
  const resume = { id: ann, command: { becauseOf: caseId } };

  /** What is sent after one after the other has happened to the case. */
  function sent(facts: readonly object[], subject?: string) {
    let state = pauseWhileCaseIsOverdue.initial;
    return facts.flatMap((stated) => {
      const event = happened(stated, caseId, subject);
      if (pauseWhileCaseIsOverdue.keyOf(event) === undefined) return [];
      const step = pauseWhileCaseIsOverdue.onEvent(state, event);
      ({ state } = step);
      return step.commands;
    });
  }

  test('campaigns leave its customer alone', () => expect(sent([late], ann)).toEqual([pause]));
  test('and not when only its first reply is late', () => expect(sent([breached('first-reply')], ann)).toEqual([]));
  test.each([
    ['it is resolved', resolved],
    ['it is closed', fact(Case.Closed, { reason: 'spam' })],
    ['it goes on in another', fact(Case.LinkedAsDuplicate, { of: orderId })],
  ])('until %s', (_, end) => expect(sent([late, end], ann)).toEqual([pause, resume]));
  test('each time that it is', () => {
    const reopened = fact(Case.Reopened, { reason: 'not solved' });
    const all = [resolved, reopened, late, resolved, fact(Case.Closed, {}), reopened, late];
    expect(sent(all, ann)).toEqual([pause, resume, pause]);
  });
  test('but not when that is heard of after its end: nobody would end the pause', () =>
    expect(sent([resolved, late], ann)).toEqual([]));
  test('a case of nobody that we know pauses nothing', () => expect(sent([late, resolved])).toEqual([]));
});
