/**
 * Keeps the promises of a case in mind: sets a timer to each, stops and starts it with the case, and when its time is
 * up says so, with the date on which it was due. A broken promise of resolution is escalated.
 */
import { Case, CLOCKS, type Clock } from '@kizuna/contracts/service';
import { fact, type RecordedEvent } from '@kizuna/event-sourcing';
import { at, process, react, send, type ProcessStep } from '@kizuna/messaging';
import { Breach, Escalate } from './commands';
import { dueAt, opened, over, prioritised, reopened, resumed, settled, waiting, type Clocks } from './sla';

/** Null before the case is opened. */
type State = Clocks | null;

/** Of what there is much, few matter: only the first answer of ours, and of two ends only the first. */
function matters({ type, data }: RecordedEvent): boolean {
  if (type.endsWith('.Replied')) return (data as { first?: boolean }).first === true;
  return !type.endsWith('.Closed') || (data as { reason?: string }).reason !== undefined;
}

/** Timers for what became due at another time, and none for what is not due any more. */
function then(before: State, after: Clocks): ProcessStep<State> {
  const changed = CLOCKS.map((clock) => ({
    clock,
    was: before ? dueAt(before, clock) : undefined,
    due: dueAt(after, clock),
  })).filter(({ was, due }) => was !== due);
  return react<State>(after, {
    timers: changed.flatMap(({ clock, due }) => (due ? [at(due, clock)] : [])),
    cancel: changed.flatMap(({ clock, due }) => (due ? [] : [clock])),
  });
}

const changes =
  <T>(change: (clocks: Clocks, data: T, at: string) => Clocks) =>
  (clocks: State, data: T, { effectiveAt }: RecordedEvent): ProcessStep<State> =>
    clocks ? then(clocks, change(clocks, data, effectiveAt)) : react(clocks);

const breach = (clock: Clock, dueAt: string) => fact(Breach, { clock, dueAt });

export const slaClock = process<State>('service.sla-clock', null)
  .key((event) => (matters(event) ? event.aggregateId : undefined))
  .on(Case, {
    Opened: (_, { slaVersion, priority }, { effectiveAt }) => then(null, opened(slaVersion, priority, effectiveAt)),
    Replied: changes((clocks) => over(clocks, 'first-reply')),
    Waiting: changes((clocks, _, at) => waiting(clocks, at)),
    WaitingEnded: changes((clocks, _, at) => resumed(clocks, at)),
    Prioritised: changes((clocks, { priority }, at) => prioritised(clocks, priority, at)),
    Resolved: changes(settled),
    Closed: changes(settled),
    LinkedAsDuplicate: changes(settled),
    Reopened: changes((clocks, _, at) => reopened(clocks, at)),
  })
  .timers({
    'first-reply': (clocks, { id, due }) =>
      react(clocks && over(clocks, 'first-reply'), { commands: [send(id, breach('first-reply', due))] }),
    resolution: (clocks, { id, due }) =>
      react(clocks && over(clocks, 'resolution'), {
        commands: [
          send(id, breach('resolution', due)),
          send(id, fact(Escalate, { reason: 'it was not resolved in time' })),
        ],
      }),
  });
