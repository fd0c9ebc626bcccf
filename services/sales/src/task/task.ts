/** The rules of a task: somebody shall do it until a day; it is done, dropped, or overdue and still to be done. */
import { PickType } from '@nestjs/mapped-types';
import { Task } from '@kizuna/contracts/sales';
import { aggregate, fact, refuse } from '@kizuna/event-sourcing';
import { dayOf } from '../day';

export class Open extends Task.Opened {}
export class Assign extends PickType(Task.Assigned, ['ownerId']) {}
export class Complete extends Task.Done {}
export class Drop extends Task.Dropped {}
/** Its day is over; `sales.task-due` says so. */
export class FallOverdue {}

interface Duty {
  customerId: string;
  ownerId?: string;
  dueOn: string;
  overdue: boolean;
}
type State =
  | { status: 'none' }
  | { status: 'open'; duty: Duty }
  | { status: 'done'; duty: Duty; result?: string }
  | { status: 'dropped'; duty: Duty; reason: string };

const dutyOf = (t: State) => (t.status === 'none' ? refuse('the task is not opened') : t.duty);
const mustBeOpen = (t: State) => (t.status === 'open' ? t.duty : refuse(`the task is ${t.status}`));

export const task = aggregate('sales.task', { status: 'none' } as State)
  .on(Task, {
    Opened: (_, { customerId, ownerId, dueOn }) => ({
      status: 'open',
      duty: { customerId, ownerId, dueOn, overdue: false },
    }),
    Assigned: (t, { ownerId }) => ({ status: 'open', duty: { ...dutyOf(t), ownerId } }),
    Done: (t, { result }) => ({ status: 'done', duty: dutyOf(t), result }),
    Dropped: (t, { reason }) => ({ status: 'dropped', duty: dutyOf(t), reason }),
    FellOverdue: (t) => ({ status: 'open', duty: { ...dutyOf(t), overdue: true } }),
  })
  .begins(
    { Open },
    {
      Open: (t, command) => (t.status === 'none' ? [fact(Task.Opened, command)] : refuse('the task is already opened')),
    },
  )
  .commands(
    { Assign, Complete, Drop, FallOverdue },
    {
      Assign: (t, { ownerId }) => {
        const { ownerId: from } = mustBeOpen(t);
        return from === ownerId ? [] : [fact(Task.Assigned, { ownerId, from })];
      },

      Complete: (t, { result }) => {
        if (t.status === 'done' && (result ?? t.result) === t.result) return [];
        mustBeOpen(t);
        return [fact(Task.Done, { result })];
      },

      Drop: (t, { reason }) => {
        if (t.status === 'dropped' && t.reason === reason) return [];
        mustBeOpen(t);
        return [fact(Task.Dropped, { reason })];
      },

      FallOverdue: (t, _, { at }) => {
        const { dueOn, overdue } = dutyOf(t);
        if (t.status !== 'open' || overdue) return [];
        if (dayOf(at) <= dueOn) refuse(`the task is due on ${dueOn}: until then it is not overdue`);
        return [fact(Task.FellOverdue, { dueOn })];
      },
    },
  )
  .concerns((t) => (t.status === 'none' ? undefined : t.duty.customerId));
