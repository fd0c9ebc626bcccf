import { Customer } from '@kizuna/contracts/identity';
import { Task } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { Log, rowsOf } from '@kizuna/read-models/testing';
import { accounts } from './accounts.view';
import { tasks } from './tasks.view';

const id = '00000000-0000-7000-8000-0000000000e1';
const customerId = '00000000-0000-7000-8000-0000000000c1';
const [ann, bob] = ['00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a2'] as [string, string];
const day = (n: number) => `2030-01-0${n}T03:04:05.000Z`;

describe('the list of tasks', () => {
  const opened = fact(Task.Opened, { title: 'Call', customerId, dueOn: '2030-01-04' });
  /** Each a day after the one before. */
  const row = (...facts: object[]) => {
    const log = new Log();
    [opened, ...facts].forEach((stated, i) => log.add(stated, { id, at: day(i + 1) }));
    return rowsOf(tasks, log.events)[id];
  };
  const open = { ...opened, id, status: 'open', overdue: false, openedAt: day(1) };

  test('tells what is to be done, and by whom', () => {
    expect(row()).toEqual(open);
    expect(row(fact(Task.Assigned, { ownerId: ann }))).toEqual({ ...open, ownerId: ann });
  });
  test('and what came of it', () => {
    const done = { ...open, status: 'done', closedAt: day(2), result: 'agreed' };
    expect(row(fact(Task.Done, { result: 'agreed' }))).toEqual(done);
    const dropped = { ...open, status: 'dropped', closedAt: day(2), droppedBecause: 'moot' };
    expect(row(fact(Task.Dropped, { reason: 'moot' }))).toEqual(dropped);
  });
  test('and whether it was late', () => {
    const overdue = fact(Task.FellOverdue, { dueOn: '2030-01-04' });
    expect(row(overdue)).toEqual({ ...open, overdue: true });
    expect(row(overdue, fact(Task.Done, {}))).toEqual({ ...open, status: 'done', overdue: true, closedAt: day(3) });
  });
});

test('an account has the owner who was named last', () => {
  const log = new Log().add(fact(Customer.OwnerNamed, { ownerId: ann }), { id: customerId });
  log.add(fact(Customer.OwnerNamed, { ownerId: bob, from: ann }), { id: customerId });
  expect(rowsOf(accounts, log.events)).toEqual({ [customerId]: { id: customerId, ownerId: bob } });
});
