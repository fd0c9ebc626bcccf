import { Task } from '@kizuna/contracts/sales';
import { fact, fold } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import { Assign, Complete, Drop, FallOverdue, Open, task } from './task';

const customerId = '00000000-0000-7000-8000-0000000000c1';
const [ann, bob] = ['00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a2'] as [string, string];
const call = { title: 'Call Acme', customerId, ownerId: ann, dueOn: '2030-01-04' };
const opened = fact(Task.Opened, call);
const done = fact(Task.Done, { result: 'agreed' });
const dropped = fact(Task.Dropped, { reason: 'moot' });
const overdue = fact(Task.FellOverdue, { dueOn: '2030-01-04' });
const tooLate = { at: '2030-01-05T00:00:00.000Z' };

describe('opening', () => {
  test('for a customer, until a day', () => given(task).when(Open, call).then(opened));
  test('once', () => given(task, opened).when(Open, call).refused('already opened'));
});

describe('while it is open', () => {
  test('it is assigned to another', () =>
    given(task, opened)
      .when(Assign, { ownerId: bob })
      .then(fact(Task.Assigned, { ownerId: bob, from: ann })));
  test('the same is no news', () => given(task, opened).when(Assign, { ownerId: ann }).then());
  test('it is done', () => given(task, opened).when(Complete, { result: 'agreed' }).then(done));
  test('it is dropped', () => given(task, opened).when(Drop, { reason: 'moot' }).then(dropped));
});

describe('overdue', () => {
  test('it is when its day is over', () => given(task, opened).when(FallOverdue, {}, tooLate).then(overdue));
  test('not before', () =>
    given(task, opened).when(FallOverdue, {}, { at: '2030-01-04T23:59:59.999Z' }).refused('due on 2030-01-04'));
  test('once', () => {
    given(task, opened, overdue).when(FallOverdue, {}, tooLate).then();
    const assigned = fact(Task.Assigned, { ownerId: bob, from: ann });
    given(task, opened, overdue, assigned).when(FallOverdue, {}, tooLate).then();
  });
  test('not what is done or dropped', () => {
    given(task, opened, done).when(FallOverdue, {}, tooLate).then();
    given(task, opened, dropped).when(FallOverdue, {}, tooLate).then();
  });
  test('it can still be done', () => given(task, opened, overdue).when(Complete, { result: 'agreed' }).then(done));
});

describe('once it is closed', () => {
  test('the same again is no news', () => {
    given(task, opened, done).when(Complete, { result: 'agreed' }).then();
    given(task, opened, done).when(Complete, {}).then();
    given(task, opened, dropped).when(Drop, { reason: 'moot' }).then();
  });
  test.each([
    ['is done', Complete, { result: 'refused' }],
    ['is dropped', Drop, { reason: 'x' }],
    ['is assigned', Assign, { ownerId: bob }],
  ] as const)('it no longer %s', (_, command, body) => {
    given(task, opened, done).when<object>(command, body).refused('the task is done');
    given(task, opened, dropped).when<object>(command, body).refused('the task is dropped');
  });
});

test('it concerns its customer', () =>
  expect(task.subjectOf(fold(task, [{ type: 'sales.task.Opened', data: opened }]), ann)).toBe(customerId));
