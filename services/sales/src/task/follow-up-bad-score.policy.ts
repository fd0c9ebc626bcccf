/** Opens a task for the owner of an account whose customer was not satisfied with how a case was settled. */
import { Case } from '@kizuna/contracts/service';
import { derivedId, fact } from '@kizuna/event-sourcing';
import { look, policy, send } from '@kizuna/messaging';
import { dayOf, daysAfter } from '../day';
import { accounts } from './accounts.view';
import { Open } from './task';

/** Of 1 to 5: this one and those below ask for a call. */
const BAD = 2;
/** How long the owner has for it. */
const DAYS = 2;

export const followUpBadScore = policy('sales.follow-up-bad-score').on(Case, {
  Rated: ({ score }, { id: causeEventId, subject: customerId, effectiveAt }) => {
    if (customerId === undefined || score > BAD) return [];
    const title = `Follow up: a case was rated ${score} of 5`;
    const dueOn = daysAfter(dayOf(effectiveAt), DAYS);
    return [
      look(accounts, { filter: { id: customerId }, limit: 1 }, ([account]) => [
        send(
          derivedId('sales.follow-up-bad-score', causeEventId),
          fact(Open, { title, customerId, ownerId: account?.ownerId, dueOn, causeEventId }),
        ),
      ]),
    ];
  },
});
