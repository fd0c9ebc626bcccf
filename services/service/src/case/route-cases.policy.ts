/**
 * Hands out cases: a new one to the agent with most room who knows what it is about; and when an agent has room again,
 * those that wait, the most urgent first, then the oldest. While no agent is enlisted it does nothing: then others hand
 * out the cases, or they are the history of another system.
 */
import { Agent, Case, PRIORITIES, type Priority } from '@kizuna/contracts/service';
import { fact } from '@kizuna/event-sourcing';
import { look, policy, send, type Reaction } from '@kizuna/messaging';
import { agents } from '../agent/agents.view';
import { cases } from './cases.view';
import { chooseAgent, hasRoom, type Colleague } from './choose-agent';
import { FailRouting, Route } from './commands';

/** What a waiting case says of itself. */
export interface Waiting {
  readonly id: string;
  readonly skill?: string;
  readonly priority: Priority;
  readonly openedAt: string;
}

const enlisted = { filter: { enlisted: true } };
const queued = { filter: { status: 'open', agentId: null } };

function routeNew(id: string, skill: string | undefined): Reaction[] {
  return [
    look(agents, enlisted, (colleagues) => {
      if (colleagues.length === 0) return [];
      const { agentId, ...choice } = chooseAgent(colleagues, skill);
      return [send(id, agentId ? fact(Route, { agentId, ...choice }) : fact(FailRouting, choice))];
    }),
  ];
}

const routeWaiting = (): Reaction[] => [
  look(agents, enlisted, (colleagues) =>
    colleagues.some(hasRoom) ? [look(cases, queued, (waiting) => handOut(waiting, colleagues))] : [],
  ),
];

/** Room becomes free only with a case that somebody had. */
const afterEnd = ({ agentId }: { agentId?: string }): Reaction[] => (agentId ? routeWaiting() : []);

/** A command for each case that somebody can have now, each agent having one more with each. */
function handOut(waiting: readonly Waiting[], agents: readonly Colleague[]): Reaction[] {
  let colleagues = agents;
  const reactions: Reaction[] = [];
  for (const { id, skill } of [...waiting].sort(byUrgency)) {
    if (!colleagues.some(hasRoom)) break;
    const { agentId, ...choice } = chooseAgent(colleagues, skill);
    if (!agentId) continue;
    reactions.push(send(id, fact(Route, { agentId, ...choice })));
    colleagues = colleagues.map((each) => (each.id === agentId ? { ...each, load: each.load + 1 } : each));
  }
  return reactions;
}

function byUrgency(a: Waiting, b: Waiting): number {
  const urgency = PRIORITIES.indexOf(b.priority) - PRIORITIES.indexOf(a.priority);
  return urgency || (a.openedAt < b.openedAt ? -1 : +(a.openedAt > b.openedAt)) || (a.id < b.id ? -1 : 1);
}

export const routeCases = policy('service.route-cases')
  // One after the other, so that each choice sees what the one before it has led to.
  .key(({ tenant }) => tenant)
  .on(Case, {
    Opened: ({ skill }, { aggregateId }) => routeNew(aggregateId, skill),
    Reopened: ({ agentId }) => (agentId ? [] : routeWaiting()),
    Resolved: afterEnd,
    Closed: afterEnd,
    LinkedAsDuplicate: afterEnd,
  })
  .on(Agent, { Enlisted: routeWaiting, Retrained: routeWaiting, CameBack: routeWaiting });
