/** Where the bond with a customer stands, for the 360. */
import { type Lifecycle } from '@kizuna/contracts/analytics';
import type { InstanceOf } from '@kizuna/event-sourcing';
import type { Steps } from '@kizuna/read-models';
import type { CustomerRow, LifecycleSoFar } from './customer-row';
import { touched } from './touchpoints';

const MOST_STAGES = 20;

type Transition = InstanceOf<typeof Lifecycle.Entered>;

function came(
  row: CustomerRow,
  { stage, enteredAt: since, dwellMs, causeType, causeId }: Transition,
  lapsed?: true,
): LifecycleSoFar['history'] {
  const entry = { stage, ...(lapsed ? { lapsed } : {}), since, dwellMs, causeType, causeId };
  return [entry, ...(row.lifecycle?.history ?? [])].slice(0, MOST_STAGES);
}

const now = (row: CustomerRow, transition: Transition): CustomerRow => {
  const { stage, enteredAt: since } = transition;
  return { ...row, lifecycle: { stage, since, history: came(row, transition) } };
};

export const fromLifecycle: Steps<CustomerRow, typeof Lifecycle> = {
  Entered: (row, entered, event) => touched(now(row, entered), event, `came to ${entered.stage}`),
  Lapsed: (row, lapse, event) => {
    const { stage, enteredAt, silentSince } = lapse;
    const { since } = row.lifecycle ?? { since: enteredAt };
    const lapsed = { since: enteredAt, silentSince };
    const lifecycle = { stage, since, lapsed, history: came(row, lapse, true) };
    return touched({ ...row, lifecycle }, event, 'lapsed');
  },
  WonBack: (row, back, event) => touched(now(row, back), event, 'won back'),
};
