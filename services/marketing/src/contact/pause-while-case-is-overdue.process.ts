/**
 * While a case is overdue, campaigns leave its customer alone. It remembers whether a case is: an earlier end of it that
 * is heard of again must not end the pause of a later breach.
 */
import { Case } from '@kizuna/contracts/service';
import { eventTypeOf } from '@kizuna/contracts/shared';
import { fact, type RecordedEvent } from '@kizuna/event-sourcing';
import { process, react, send } from '@kizuna/messaging';
import { Pause, Resume } from './contact';

interface State {
  readonly overdue: boolean;
  /** A breach that is heard of after the end pauses nothing: nobody would end that pause. */
  readonly ended?: boolean;
}

const [{ type: BREACHED }, { type: CLOSED }] = [eventTypeOf(Case.Breached), eventTypeOf(Case.Closed)];

/** Not a case of nobody that we know, a late first reply, or what is closed after it was resolved. */
function matters({ type, data, subject }: RecordedEvent): boolean {
  if (type === BREACHED && (data as { clock: string }).clock !== 'resolution') return false;
  if (type === CLOSED && (data as { reason?: string }).reason === undefined) return false;
  return subject !== undefined;
}

const settled = ({ overdue }: State, _: object, { subject, aggregateId: becauseOf }: RecordedEvent) =>
  react<State>(
    { overdue: false, ended: true },
    { commands: overdue ? [send(subject!, fact(Resume, { becauseOf }))] : [] },
  );

export const pauseWhileCaseIsOverdue = process<State>('marketing.pause-while-case-is-overdue', { overdue: false })
  .key((event) => (matters(event) ? event.aggregateId : undefined))
  .on(Case, {
    Breached: (state, _, { subject, aggregateId: becauseOf }) =>
      state.ended
        ? react(state)
        : react(
            { overdue: true },
            { commands: [send(subject!, fact(Pause, { becauseOf, reason: 'a case is overdue' }))] },
          ),
    Reopened: ({ overdue }) => react({ overdue }),
    Resolved: settled,
    Closed: settled,
    LinkedAsDuplicate: settled,
  });
