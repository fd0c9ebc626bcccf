/** What a case remembers in order to decide, and what each event does to it. */
import type { Case, Clock, Priority, WaitingFor } from '@kizuna/contracts/service';
import { refuse, type Evolve, type InstanceOf } from '@kizuna/event-sourcing';

type Said = Pick<InstanceOf<typeof Case.Replied>, 'by' | 'text'>;

export interface Known {
  readonly status: 'open' | 'resolved' | 'closed' | 'duplicate';
  readonly customerId?: string;
  readonly priority: Priority;
  /** Who has it, or had it when it ended. */
  readonly agentId?: string;
  /** Why nobody could have it. */
  readonly queued?: string;
  readonly waiting?: WaitingFor;
  /** Whether one of us has replied. */
  readonly answered: boolean;
  /** What was said last and not acted upon yet: said once more it is the same. */
  readonly said?: Said;
  readonly noted?: InstanceOf<typeof Case.Noted>;
  readonly breached: readonly Clock[];
  readonly escalated?: string;
  readonly resolution?: string;
  readonly closed?: string;
  /** The case in which a duplicate goes on. */
  readonly of?: string;
  /** What the customer thinks of how it was settled the last time. */
  readonly rated?: Pick<InstanceOf<typeof Case.Rated>, 'score' | 'comment'>;
}
export type State = { readonly status: 'none' } | Known;

export const known = (c: State): Known => (c.status === 'none' ? refuse('the case is not opened') : c);

/** The case, refused unless something can still happen to it. */
export function live(c: State): Known {
  const one = known(c);
  return one.status === 'duplicate' ? refuse('the case is a duplicate: go on in the case of which it is one') : one;
}

/** Refused unless it is open. */
export function open(c: State): Known {
  const one = live(c);
  return one.status === 'open' ? one : refuse(`the case is ${one.status}: only an open one can do this`);
}

const ended = (c: State, end: Partial<Known>): Known => ({
  ...known(c),
  waiting: undefined,
  queued: undefined,
  said: undefined,
  ...end,
});

export const evolve: Evolve<State, typeof Case> = {
  Opened: (_, { customerId, priority }) => ({ status: 'open', customerId, priority, answered: false, breached: [] }),
  Routed: (c, { agentId }) => ({ ...known(c), agentId, queued: undefined }),
  RoutingFailed: (c, { reason }) => ({ ...known(c), queued: reason }),
  Replied: (c, { by, text }) => ({
    ...known(c),
    answered: known(c).answered || by === 'agent',
    said: { by, text },
  }),
  Waiting: (c, { for: waiting }) => ({ ...known(c), waiting }),
  WaitingEnded: (c) => ({ ...known(c), waiting: undefined }),
  Prioritised: (c, { priority }) => ({ ...known(c), priority }),
  Resolved: (c, { resolution }) => ended(c, { status: 'resolved', resolution }),
  Closed: (c, { reason }) => ended(c, { status: 'closed', closed: reason }),
  LinkedAsDuplicate: (c, { of }) => ended(c, { status: 'duplicate', of }),
  Reopened: (c) => ({
    ...known(c),
    status: 'open',
    breached: known(c).breached.filter((clock) => clock !== 'resolution'),
    escalated: undefined,
    resolution: undefined,
    closed: undefined,
    rated: undefined,
  }),
  Breached: (c, { clock }) => ({ ...known(c), breached: [...known(c).breached, clock] }),
  Escalated: (c, { reason }) => ({ ...known(c), escalated: reason }),
  Rated: (c, { score, comment }) => ({ ...known(c), rated: { score, comment } }),
  Noted: (c, noted) => ({ ...known(c), noted }),
};
