/** The events behind a figure, picked from all of their types in the log. */
import { useQuery } from '@tanstack/react-query';
import { linesOf } from '../../api/lines';
import type { LiveEvent } from '../../api/live';
import { tellProgress, useProgress } from '../parts/gather';

export interface EventsAsked {
  /** What tells this question from others. */
  readonly name: string;
  /** Full names. */
  readonly types: readonly string[];
  readonly keep: (event: LiveEvent) => boolean;
  /** Of those kept, what is shown; all, if absent. */
  readonly pick?: (events: readonly LiveEvent[]) => readonly LiveEvent[];
}

const TELL_EVERY = 500;

/** The latest first. */
export function useEvents({ name, types, keep, pick }: EventsAsked, asOf: string | undefined, enabled = true) {
  const key = ['events behind', name, asOf];
  const end = asOf === undefined ? undefined : `${asOf}T23:59:59.999Z`;
  const query = useQuery({
    queryKey: key,
    enabled,
    queryFn: async ({ signal, client }) => {
      const kept: LiveEvent[] = [];
      let done = 0;
      for (const type of types) {
        for await (const event of linesOf<LiveEvent>('/events', { query: { type }, signal })) {
          if (++done % TELL_EVERY === 0) tellProgress(client, key, { done });
          if ((end === undefined || event.time <= end) && keep(event)) kept.push(event);
        }
      }
      return (pick?.(kept) ?? kept).toSorted((a, b) => (a.time < b.time ? 1 : -1));
    },
  });
  return { ...query, progress: useProgress(key) };
}

/** The event with which an order came to be; undefined if it is not found. */
export async function eventOfOrder(order: {
  readonly id: string;
  readonly customerId?: string | undefined;
  readonly status: string;
}): Promise<string | undefined> {
  const type = order.status === 'credited' ? 'sales.order.Credited' : 'sales.order.Placed';
  for await (const event of linesOf<LiveEvent>('/events', { query: { type, subject: order.customerId } })) {
    if (event.aggregateid === order.id) return event.id;
  }
  return undefined;
}
