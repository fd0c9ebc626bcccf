/** What the one who operates asks the server for; all of it again every few seconds, as long as it is looked at. */
import { useQuery } from '@tanstack/react-query';
import { askJson, Problem } from '../api/request';
import { session } from '../session/session';

const OFTEN_MS = 3000;
const SELDOM_MS = 10_000;

export interface ViewStatus {
  readonly name: string;
  readonly version?: number;
  readonly build?: number;
  readonly position: number;
  readonly lag: number;
}

export interface ConsumerStatus {
  readonly consumer: string;
  readonly position: number;
  readonly lag: number;
  readonly state: 'idle' | 'busy' | 'failing' | 'stuck';
  readonly since: string;
  readonly parked: number;
}

export interface ParkedEvent {
  readonly consumer: string;
  readonly key: string;
  readonly eventId: string;
  readonly type: string;
  readonly stream: string;
  readonly position: number;
  readonly parkedAt: string;
  /** 0: it only waits behind another one of its key. */
  readonly failures: number;
  readonly error?: string;
}

export interface Discarded {
  readonly consumer: string;
  readonly key: string;
  readonly eventId: string;
  readonly type: string;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface ForeignMessage {
  readonly consumer: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly reason: string;
  readonly at: string;
}

/** Without `until`: no history is being told. */
export interface History {
  readonly until?: string;
  readonly waiting: number;
  /** When the next of the timers is due that wait. */
  readonly next?: string;
}

export interface Readiness {
  readonly status: 'ready' | 'not ready';
  readonly reasons?: readonly string[];
}

/** Asked again and again, also after it failed: the one who operates looks most closely when things go wrong. */
const useOps = <T, R>(path: string, permission: string, pick: (answer: T) => R, every = OFTEN_MS) =>
  useQuery({
    queryKey: ['ops', path],
    queryFn: ({ signal }) => askJson<T>(path, { signal }),
    select: pick,
    enabled: session.can(permission),
    refetchInterval: every,
    retry: false,
  });

export const useViews = () => useOps('/ops/views', 'ops.views', ({ views }: { views: ViewStatus[] }) => views);

export const useConsumers = () =>
  useOps('/ops/consumers', 'ops.consumers', ({ consumers }: { consumers: ConsumerStatus[] }) => consumers);

export const useParked = () => useOps('/ops/parked', 'ops.parked', ({ parked }: { parked: ParkedEvent[] }) => parked);

export const useDiscarded = () =>
  useOps('/ops/discarded', 'ops.parked', ({ discarded }: { discarded: Discarded[] }) => discarded, SELDOM_MS);

export const useForeign = () =>
  useOps('/ops/foreign', 'ops.foreign', ({ foreign }: { foreign: ForeignMessage[] }) => foreign, SELDOM_MS);

export const useHistory = () => useOps('/ops/history', 'ops.history', (history: History) => history);

export const useReadiness = () =>
  useQuery({
    queryKey: ['ops', 'ready'],
    // "Not ready" is an answer too, with a status of its own.
    queryFn: async ({ signal }): Promise<Readiness> => {
      const answer = await fetch('/health/ready', { signal }).catch((error: unknown) => {
        if (signal.aborted) throw error;
        throw new Problem(0, 'urn:kizuna:problem:unreachable', 'The server does not answer');
      });
      return (await answer.json()) as Readiness;
    },
    refetchInterval: OFTEN_MS,
    retry: false,
  });
