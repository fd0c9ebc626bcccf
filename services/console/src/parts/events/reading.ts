/**
 * Reading events: all that concern one customer, and a single one by its place in the log. What was read of a customer
 * is kept, and only what came after it is asked for again.
 */
import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { linesOf } from '../../api/lines';
import type { LiveEvent } from '../../api/live';
import { keyOf } from '../../api/reading';
import { session } from '../../session/session';

/** By which an event is found: who names it as a cause knows no more of it than its id. */
export interface EventAt {
  readonly id: string;
  /** Name and place in the log, if they are known: it is found at once then. */
  readonly type?: string;
  readonly position?: number;
}

export const mayReadEvents = (): boolean => session.can('events.read');

const ofSubject = (client: QueryClient, subject: string) => {
  const queryKey = keyOf('/events', { subject });
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }) => {
      const known = client.getQueryData<readonly LiveEvent[]>(queryKey) ?? [];
      const last = known.reduce((most, { globalposition }) => Math.max(most, globalposition), 0);
      const news: LiveEvent[] = [];
      const query = { subject, ...(last > 0 ? { from: last } : {}) };
      for await (const event of linesOf<LiveEvent>('/events', { query, signal })) news.push(event);
      return news.length === 0 ? known : [...known, ...news].sort(latestFirst);
    },
  });
};

/** All events that concern a customer, the latest first. Not asked for by those who may not read them. */
export function useEventsOf(subject: string) {
  return useQuery({ ...ofSubject(useQueryClient(), subject), enabled: mayReadEvents() });
}

/** By when they took effect; what took effect together, by the order of the log. */
const latestFirst = (one: LiveEvent, other: LiveEvent): number =>
  other.time < one.time ? -1 : other.time > one.time ? 1 : other.globalposition - one.globalposition;

/** One event; null if it is not there. */
export function useEvent(at: EventAt | undefined) {
  return useQuery({
    queryKey: ['event', at?.id],
    queryFn: async ({ signal }) => {
      const { id, type, position } = at!;
      const query = position === undefined ? { id, last: 1 } : { from: position - 1, type };
      for await (const event of linesOf<LiveEvent>('/events', { query, signal })) return event.id === id ? event : null;
      return null;
    },
    enabled: at !== undefined && mayReadEvents(),
    staleTime: Infinity,
  });
}
