/**
 * Whom a campaign would reach if it were launched now, and whom not for what reason: for each channel and purpose at
 * once, from the members of the segment and what their contacts say. The server decides at the moment of each touch.
 */
import { useEffect, useState } from 'react';
import { askJson } from '../../api/request';
import type { PageOfRows } from '../../api/reading';
import type { Row } from '../../api/types';
import { CHANNELS, PURPOSES, type Channel, type Purpose } from '../rule/fields';
import { MOST_IDS } from '../../parts/many';
import { pagesOfMembers } from '../shared/members-at';

export const BECAUSE = ['no-consent', 'address-withdrawn', 'paused', 'too-often'] as const;
export type Because = (typeof BECAUSE)[number];

export type Tally = Readonly<Record<Because | 'reached', number>>;

/** As the server has it: so many touches in so many days are enough. */
const ENOUGH = { touches: 3, days: 7 };
const DAY_MS = 86_400_000;
const AT_ONCE = 4;

type Contact = Row<'/marketing/contacts'>;

/** The first reason that speaks against a touch. */
function becauseOf(
  contact: Contact | undefined,
  channel: Channel,
  purpose: Purpose,
  since: string,
): Because | undefined {
  if (!contact?.consents.some((consent) => consent.channel === channel && consent.purpose === purpose))
    return 'no-consent';
  if (contact.withdrawnAddresses.some((address) => address.channel === channel)) return 'address-withdrawn';
  if (contact.pauses.length > 0) return 'paused';
  const lately = contact.touches.filter(({ at, withheldBecause }) => !withheldBecause && at > since);
  return lately.length >= ENOUGH.touches ? 'too-often' : undefined;
}

type Use = `${Channel}.${Purpose}`;
type Tallies = Partial<Record<Use, Tally>>;

const NONE: Tally = { reached: 0, 'no-consent': 0, 'address-withdrawn': 0, paused: 0, 'too-often': 0 };

function counted(before: Tallies, ids: readonly string[], contacts: ReadonlyMap<string, Contact>): Tallies {
  const since = new Date(Date.now() - ENOUGH.days * DAY_MS).toISOString();
  const after: Tallies = {};
  for (const channel of CHANNELS) {
    for (const purpose of PURPOSES) {
      const tally = { ...(before[`${channel}.${purpose}`] ?? NONE) };
      for (const id of ids) tally[becauseOf(contacts.get(id), channel, purpose, since) ?? 'reached']++;
      after[`${channel}.${purpose}`] = tally;
    }
  }
  return after;
}

/** The contacts of customers, by their ids. @throws Problem */
export async function contactsOf(ids: readonly string[], signal: AbortSignal): Promise<Map<string, Contact>> {
  const found = new Map<string, Contact>();
  const parts: string[][] = [];
  for (let from = 0; from < ids.length; from += MOST_IDS) parts.push(ids.slice(from, from + MOST_IDS));
  const next = async (): Promise<void> => {
    for (let part = parts.shift(); part; part = parts.shift()) {
      const query = { filter: JSON.stringify({ id: { $in: part } }), limit: MOST_IDS };
      const { rows } = await askJson<PageOfRows<Contact>>('/marketing/contacts', { query, signal });
      for (const row of rows) found.set(row.id, row);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return found;
}

export interface Reach {
  readonly tallies: Tallies;
  readonly done: number;
  /** Customers in the segment; undefined until it is known. */
  readonly of: number | undefined;
  readonly looking: boolean;
  readonly error: unknown;
}

const START: Reach = { tallies: {}, done: 0, of: undefined, looking: true, error: undefined };

/** Looks through a segment. What it has found so far comes page by page. @throws Problem */
async function* looked(segmentId: string, signal: AbortSignal): AsyncGenerator<Reach> {
  let tallies: Tallies = {};
  let known = START;
  for await (const { members, done, of } of pagesOfMembers({ segmentId, isIn: true }, signal)) {
    yield { ...known, of };
    const ids = members.map(({ customerId }) => customerId);
    tallies = counted(tallies, ids, await contactsOf(ids, signal));
    yield (known = { ...START, tallies, done, of });
  }
  yield { ...known, looking: false };
}

/**
 * @param segmentId undefined: nobody asks
 * @param members how many are in it as far as is known: when that changes it is looked through again
 */
export function useReach(segmentId: string | undefined, members: number | undefined): Reach {
  const [found, setFound] = useState<{ readonly of: string | undefined; readonly reach: Reach }>({
    of: undefined,
    reach: START,
  });
  useEffect(() => {
    if (!segmentId) return;
    const gone = new AbortController();
    // What was found out before stands until all of it is found out again.
    const put = (reach: Reach) =>
      setFound((before) =>
        before.of === segmentId && !before.reach.looking && reach.looking ? before : { of: segmentId, reach },
      );
    void (async () => {
      try {
        for await (const reach of looked(segmentId, gone.signal)) put(reach);
      } catch (error) {
        if (!gone.signal.aborted) put({ ...START, looking: false, error });
      }
    })();
    return () => gone.abort();
  }, [segmentId, members]);
  return found.of === segmentId ? found.reach : START;
}

export const tallyOf = ({ tallies }: Reach, channel: Channel, purpose: Purpose): Tally =>
  tallies[`${channel}.${purpose}`] ?? NONE;
