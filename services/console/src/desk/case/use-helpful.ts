/**
 * Articles that may help with a case: those that share most words with it, of equals those about the same. If none
 * does, the newest of those about the same.
 */
import { useQueries } from '@tanstack/react-query';
import { rowsQuery, useRows } from '../../api/reading';
import type { Filter } from '../../api/types';
import { ranked, tellingWords, type Article } from './helpful-words';

const PATH = '/service/articles';
const MOST = 4;
const EACH = 10;
const PUBLISHED: Filter = { status: 'published' };

export interface Helpful {
  readonly articles: readonly Article[];
  /** Whether they were found by the words, or only may be of use. */
  readonly matching: boolean;
  readonly loading: boolean;
}

export function useHelpful(text: string, skill: string | undefined): Helpful {
  const found = useQueries({
    queries: tellingWords(text).map((search) => rowsQuery(PATH, { search, filter: PUBLISHED, limit: EACH })),
  });
  const loading = found.some(({ isPending, error }) => isPending && !error);
  const best = ranked(
    found.map(({ data }) => data?.rows ?? []),
    skill,
  ).slice(0, MOST);
  const instead = useRows(
    PATH,
    { filter: { ...PUBLISHED, ...(skill ? { skill } : {}) }, sort: '-publishedAt', limit: MOST },
    !loading && best.length === 0,
  );
  if (best.length > 0 || loading) return { articles: best, matching: true, loading };
  return { articles: instead.data?.rows ?? [], matching: false, loading: instead.isPending };
}
