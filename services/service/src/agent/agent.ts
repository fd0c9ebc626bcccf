/** The rules of an agent: what they know, how many cases they can carry, whether they are there. */
import { Agent } from '@kizuna/contracts/service';
import { aggregate, fact, refuse } from '@kizuna/event-sourcing';

export class Enlist extends Agent.Enlisted {}
export class Retrain extends Agent.Retrained {}
export class GoAway extends Agent.WentAway {}
export class ComeBack extends Agent.CameBack {}

type State =
  | { status: 'none' }
  | { status: 'enlisted'; skills: readonly string[]; capacity: number; away: boolean; reason?: string };

const enlisted = (a: State) => (a.status === 'enlisted' ? a : refuse('the agent is not enlisted'));

/** Each once, in one order, so that the same skills look the same. */
const wellSpelt = (skills: readonly string[]): string[] => [...new Set(skills)].sort();
const same = (some: readonly string[], others: readonly string[]) => some.join('\n') === others.join('\n');

export const agent = aggregate('service.agent', { status: 'none' } as State)
  .on(Agent, {
    Enlisted: (_, { skills, capacity }) => ({ status: 'enlisted', skills, capacity, away: false }),
    Retrained: (a, { skills = enlisted(a).skills, capacity = enlisted(a).capacity }) => ({
      ...enlisted(a),
      skills,
      capacity,
    }),
    WentAway: (a, { reason }) => ({ ...enlisted(a), away: true, reason }),
    CameBack: (a) => ({ ...enlisted(a), away: false, reason: undefined }),
  })
  .begins(
    { Enlist },
    {
      Enlist: (a, { skills, capacity }) =>
        a.status === 'none'
          ? [fact(Agent.Enlisted, { skills: wellSpelt(skills), capacity })]
          : refuse('the agent is already enlisted'),
    },
  )
  .commands(
    { Retrain, GoAway, ComeBack },
    {
      Retrain: (a, command) => {
        const was = enlisted(a);
        const learnt = command.skills && wellSpelt(command.skills);
        const skills = learnt && !same(learnt, was.skills) ? learnt : undefined;
        const capacity = command.capacity === was.capacity ? undefined : command.capacity;
        return skills || capacity ? [fact(Agent.Retrained, { skills, capacity })] : [];
      },
      GoAway: (a, { reason }) => {
        const { away, reason: known } = enlisted(a);
        return away && known === reason ? [] : [fact(Agent.WentAway, { reason })];
      },
      ComeBack: (a) => (enlisted(a).away ? [fact(Agent.CameBack, {})] : []),
    },
  );
