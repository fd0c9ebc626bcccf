/** While a case is overdue, campaigns leave its customer alone. */
import { Case } from '@kizuna/contracts/service';
import { fact, type RecordedEvent } from '@kizuna/event-sourcing';
import { policy, send, type Reaction } from '@kizuna/messaging';
import { Pause, Resume } from './contact';

/** Also of a case that was never overdue: then it is no news. */
const settled = (_: object, { subject, aggregateId: becauseOf }: RecordedEvent): Reaction[] =>
  subject === undefined ? [] : [send(subject, fact(Resume, { becauseOf }))];

export const pauseWhileCaseIsOverdue = policy('marketing.pause-while-case-is-overdue').on(Case, {
  Breached: ({ clock }, { subject, aggregateId: becauseOf }) =>
    clock === 'resolution' && subject !== undefined
      ? [send(subject, fact(Pause, { becauseOf, reason: 'a case is overdue' }))]
      : [],
  Resolved: settled,
  Closed: settled,
  LinkedAsDuplicate: settled,
});
