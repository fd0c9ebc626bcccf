import { Task } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { Log } from '@kizuna/read-models/testing';
import { FallOverdue } from './task';
import { taskDue } from './task-due.process';

const id = '00000000-0000-7000-8000-0000000000e1';
const after = (stated: object) => taskDue.onEvent(taskDue.initial, new Log().add(stated, { id }).events[0]!);

test('a task falls overdue when its day is over', () => {
  const opened = fact(Task.Opened, { title: 'Call', customerId: id, dueOn: '2030-12-31' });
  expect(after(opened).timers).toEqual([{ name: 'due', when: '2031-01-01T00:00:00.000Z' }]);
  const { commands } = taskDue.onTimer(taskDue.initial, 'due', { id, due: '2031-01-01T00:00:00.000Z' });
  expect(commands).toEqual([{ id, command: fact(FallOverdue, {}) }]);
});
test.each([
  ['done', fact(Task.Done, {})],
  ['dropped', fact(Task.Dropped, { reason: 'moot' })],
])('not when it is %s', (_, stated) =>
  expect(after(stated)).toMatchObject({ cancel: ['due'], timers: [], commands: [] }),
);
