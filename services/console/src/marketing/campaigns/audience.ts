/** The frozen audience of a campaign, and what became of each: members at its launch, their contacts, and purchases. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { linesOf } from '../../api/lines';
import type { LiveEvent } from '../../api/live';
import type { Row } from '../../api/types';
import { session } from '../../session/session';
import { pagesOfMembers, stayAt } from '../shared/members-at';
import type { Campaign } from './campaign-shape';
import { contactsOf } from './reach';

type Touch = Row<'/marketing/contacts'>['touches'][number];

export interface Addressed {
  readonly customerId: string;
  /** Absent: it was not decided yet. */
  readonly touch: Touch | undefined;
}

interface Audience {
  readonly addressed: readonly Addressed[];
  readonly done: number;
  readonly of: number | undefined;
  readonly looking: boolean;
  readonly error: unknown;
}

const START: Audience = { addressed: [], done: 0, of: undefined, looking: true, error: undefined };

/** Looked up once and again when `again` changes, e.g. with the number of those decided on. */
export function useAudience(
  { id, segmentId, launchedAt }: Campaign,
  again: number,
): Audience & { readonly stop: () => void } {
  const [audience, setAudience] = useState(START);
  const [running, setRunning] = useState<AbortController>();
  useEffect(() => {
    if (!launchedAt) return;
    const gone = new AbortController();
    setRunning(gone);
    void (async () => {
      let found: Addressed[] = [];
      try {
        for await (const { members, done, of } of pagesOfMembers({ segmentId }, gone.signal)) {
          const ids = members.filter((member) => stayAt(member, launchedAt)).map(({ customerId }) => customerId);
          const contacts = await contactsOf(ids, gone.signal);
          const touchOf = (customerId: string) =>
            contacts.get(customerId)?.touches.find(({ campaignId }) => campaignId === id);
          found = [...found, ...ids.map((customerId) => ({ customerId, touch: touchOf(customerId) }))];
          const shown = found;
          // What was shown before stays until there is more of the new.
          setAudience((before) => ({
            ...{ done, of, looking: true, error: undefined },
            addressed: shown.length >= before.addressed.length ? shown : before.addressed,
          }));
        }
        setAudience((before) => ({ ...before, addressed: found, looking: false }));
      } catch (error) {
        if (!gone.signal.aborted) setAudience((before) => ({ ...before, looking: false, error }));
      }
    })();
    return () => gone.abort();
  }, [id, segmentId, launchedAt, again]);
  const stop = () => {
    running?.abort();
    setAudience((before) => ({ ...before, looking: false }));
  };
  return { ...audience, stop };
}

const FRESH_MS = 30_000;

/** What each customer bought because of a campaign, as far as nothing was undone. Empty for who may not read events. */
export function usePurchases({ id, conversions }: Campaign) {
  return useQuery({
    queryKey: ['marketing-purchases', id, conversions],
    queryFn: async ({ signal }) => {
      const bought = new Map<string, number>();
      for (const [type, sign] of [
        ['marketing.contact.Converted', 1],
        ['marketing.contact.ConversionUndone', -1],
      ] as const) {
        for await (const { data, aggregateid } of linesOf<LiveEvent>('/events', { query: { type }, signal })) {
          if (data.campaignId !== id) continue;
          bought.set(
            aggregateid,
            Math.round(100 * ((bought.get(aggregateid) ?? 0) + sign * Number(data.amount))) / 100,
          );
        }
      }
      return bought;
    },
    enabled: conversions > 0 && session.can('events.read'),
    staleTime: FRESH_MS,
  });
}
