/** Lets a task fall overdue when its day is over and it is neither done nor dropped. */
import { Task } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { at, process, react, send } from '@kizuna/messaging';
import { endOf } from '../day';
import { FallOverdue } from './task';

const closed = (state: object) => react(state, { cancel: ['due'] });

export const taskDue = process('sales.task-due', {})
  .on(Task, {
    Opened: (state, { dueOn }) => react(state, { timers: [at(endOf(dueOn), 'due')] }),
    Done: closed,
    Dropped: closed,
  })
  .timers({
    due: (state, { id }) => react(state, { commands: [send(id, fact(FallOverdue, {}))] }),
  });
