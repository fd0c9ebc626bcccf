/** Who settles cases, what do they know, and how many cases do they have? */
import { IsBoolean, IsInt, Length } from 'class-validator';
import { Agent, Case } from '@kizuna/contracts/service';
import { Id, Optional } from '@kizuna/contracts/shared';
import type { RecordedEvent } from '@kizuna/event-sourcing';
import { view } from '@kizuna/read-models';

/** Somebody who was handed a case without being enlisted is here too, with nothing but the cases. */
export class AgentRow extends Agent.Enlisted {
  @Id() id!: string;
  @IsBoolean() enlisted!: boolean;
  @IsBoolean() away!: boolean;
  @Optional() @Length(1, 300) reason?: string;
  /** Open cases that they have. */
  @IsInt() load!: number;
}

/** The agent whom it happened to; of a case, those who have one more or one less by it. */
function agentsOf({ type, data, aggregateId }: RecordedEvent): string[] {
  if (type.startsWith('service.agent.')) return [aggregateId];
  const { agentId, from } = data as { agentId?: string; from?: string };
  return [from, agentId].filter((id) => id !== undefined);
}

const one = (row: AgentRow, more: 1 | -1): AgentRow => ({ ...row, load: row.load + more });
const less = (row: AgentRow) => one(row, -1);

export const agents = view('service.agents', AgentRow, { version: 1 })
  .key(agentsOf)
  .initially((id) => ({ id, enlisted: false, away: false, skills: [], capacity: 0, load: 0 }))
  .on(Agent, {
    Enlisted: (row, enlisted) => ({ ...row, ...enlisted, enlisted: true }),
    Retrained: (row, learnt) => ({ ...row, ...learnt }),
    WentAway: (row, { reason }) => ({ ...row, away: true, reason }),
    CameBack: ({ reason: _reason, ...row }) => ({ ...row, away: false }),
  })
  .on(Case, {
    Routed: (row, { agentId }) => one(row, row.id === agentId ? 1 : -1),
    Reopened: (row) => one(row, 1),
    Resolved: less,
    Closed: less,
    LinkedAsDuplicate: less,
  })
  .indexed('enlisted')
  .searched('skills');
