import { Case } from '@kizuna/contracts/service';
import { fact } from '@kizuna/event-sourcing';
import { sendsOf } from '@kizuna/messaging/testing';
import { Log, shown } from '@kizuna/read-models/testing';
import { accounts } from './accounts.view';
import { followUpBadScore } from './follow-up-bad-score.policy';
import { Open } from './task';

const caseId = '00000000-0000-7000-8000-0000000000e1';
const customerId = '00000000-0000-7000-8000-0000000000c1';
const ownerId = '00000000-0000-7000-8000-0000000000a1';
const owned = { [customerId]: { id: customerId, ownerId } };

function after(score: number, subject: string | undefined, rows: Record<string, { id: string; ownerId: string }>) {
  const at = '2030-01-30T23:00:00.000Z';
  const [event] = new Log().add(fact(Case.Rated, { score }), { id: caseId, subject, at }).events;
  return { event: event!, sends: sendsOf(followUpBadScore.react(event!), shown(accounts, rows)) };
}
const openFor = (owner: string | undefined, score: number, causeEventId: string) =>
  fact(Open, {
    title: `Follow up: a case was rated ${score} of 5`,
    customerId,
    ownerId: owner,
    dueOn: '2030-02-01',
    causeEventId,
  });

test.each([1, 2])('a score of %p is a task for the owner of the account, within two days', (score) => {
  const { event, sends } = after(score, customerId, owned);
  expect(sends).toEqual([{ id: expect.any(String), command: openFor(ownerId, score, event.id) }]);
});
test('of nobody, if the account has no owner', () => {
  const { event, sends } = after(1, customerId, {});
  expect(sends).toEqual([{ id: expect.any(String), command: openFor(undefined, 1, event.id) }]);
});
test('always the same task', () =>
  expect(after(1, customerId, owned).sends[0]!.id).toBe(after(1, customerId, owned).sends[0]!.id));
test('a better score is none', () => expect(after(3, customerId, owned).sends).toEqual([]));
test('nor is one of an unknown customer', () => expect(after(1, undefined, owned).sends).toEqual([]));
