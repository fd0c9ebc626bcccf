/** Who was in a segment at a moment, page after page: those who left since are told by their stays. */
import { useCallback, useEffect, useState } from 'react';
import { askJson } from '../../api/request';
import type { PageOfRows } from '../../api/reading';
import type { Filter, Row } from '../../api/types';

export type Member = Row<'/marketing/members'>;

const PAGE = 500;

/** The stay that a moment lies in: from when they came, and no longer when they left. */
export const stayAt = ({ stays }: Member, at: string): Member['stays'][number] | undefined =>
  stays.find(({ since, until }) => since <= at && (until === undefined || at < until));

export interface MembersPage {
  readonly members: readonly Member[];
  /** Rows looked at so far, and how many there are. */
  readonly done: number;
  readonly of: number;
}

/** @throws Problem */
export async function* pagesOfMembers(filter: Filter, signal: AbortSignal): AsyncGenerator<MembersPage> {
  let cursor: string | undefined;
  let done = 0;
  let of = 0;
  do {
    const query = { filter: JSON.stringify(filter), limit: PAGE, cursor, ...(cursor ? {} : { count: true }) };
    const page: PageOfRows<Member> = await askJson('/marketing/members', { query, signal });
    of = page.count ?? of;
    done += page.rows.length;
    yield { members: page.rows, done, of };
    cursor = page.next;
  } while (cursor);
}

interface MembersAt {
  readonly members: readonly Member[];
  readonly done: number;
  readonly of: number | undefined;
  readonly loading: boolean;
  readonly error: unknown;
}

const NOTHING: MembersAt = { members: [], done: 0, of: undefined, loading: true, error: undefined };

export function useMembersAt(segmentId: string, at: string): MembersAt & { readonly again: () => void } {
  const [state, setState] = useState(NOTHING);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const gone = new AbortController();
    setState(NOTHING);
    void (async () => {
      try {
        for await (const { members, done, of } of pagesOfMembers({ segmentId }, gone.signal)) {
          const were = members.filter((member) => stayAt(member, at));
          setState((before) => ({ ...before, members: [...before.members, ...were], done, of }));
        }
        setState((before) => ({ ...before, loading: false }));
      } catch (error) {
        if (!gone.signal.aborted) setState((before) => ({ ...before, loading: false, error }));
      }
    })();
    return () => gone.abort();
  }, [segmentId, at, tries]);
  return { ...state, again: useCallback(() => setTries((before) => before + 1), []) };
}
