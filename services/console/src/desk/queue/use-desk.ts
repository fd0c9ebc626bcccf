/** What the desk shows is in the address: the queue, whose cases are "mine", what is searched for, list or table. */
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useNow } from '../shared/use-now';
import { me, QUEUES, queueOf, type Queue, type QueueName } from './queues';

const MINUTE_MS = 60_000;

export interface Desk {
  readonly queue: Queue;
  /** Whose cases "mine" are. */
  readonly agentId: string | undefined;
  readonly search: string;
  readonly table: boolean;
  /** The minute that it is, ISO 8601. */
  readonly minute: string;
  readonly set: (changes: Readonly<Record<string, string | undefined>>) => void;
  /** The address of a case, or of the queue, with what is shown beside it. */
  readonly at: (id?: string, changes?: Readonly<Record<string, string | undefined>>) => string;
}

const isQueue = (name: string | null): name is QueueName => QUEUES.includes(name as QueueName);

export function useDesk(): Desk {
  const [params, setParams] = useSearchParams();
  const minute = new Date(Math.floor(useNow() / MINUTE_MS) * MINUTE_MS).toISOString();
  const asked = params.get('queue');
  const name = isQueue(asked) ? asked : 'urgent';
  const agentId = params.get('agent') ?? me();
  const queue = useMemo(() => queueOf(name, agentId, minute), [name, agentId, minute]);
  return {
    ...{ queue, agentId, minute },
    search: params.get('q')?.trim() ?? '',
    table: params.get('as') === 'table',
    set: (changes) => setParams((before) => changed(before, changes), { replace: true }),
    at: (id, changes = {}) => {
      const query = changed(params, { new: undefined, customer: undefined, ...changes }).toString();
      return `/app/desk/cases${id ? `/${id}` : ''}${query && `?${query}`}`;
    },
  };
}

function changed(before: URLSearchParams, changes: Readonly<Record<string, string | undefined>>): URLSearchParams {
  const after = new URLSearchParams(before);
  for (const [name, value] of Object.entries(changes)) {
    if (value) after.set(name, value);
    else after.delete(name);
  }
  return after;
}
