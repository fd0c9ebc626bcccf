/**
 * Articles that may help with a case: those that share most words with it, of equals those about the same. If none
 * does, the newest of those about the same.
 */
import { useQueries } from '@tanstack/react-query';
import { rowsQuery, useRows } from '../../api/reading';
import type { Filter, Row } from '../../api/types';

export type Article = Row<'/service/articles'>;

const PATH = '/service/articles';
const MOST = 4;
const MOST_WORDS = 4;
const EACH = 10;
const PUBLISHED: Filter = { status: 'published' };

/** Words of questions that tell nothing of what they are about. */
const EMPTY = new Set(
  'about after again been does from have into more only that their them then there they this what when where which will with your'.split(
    ' ',
  ),
);

/** The words that tell most: the longer ones, without the ending of a plural, each once. */
export function tellingWords(text: string): string[] {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
    /^[a-z]{4,}s$/.test(word) ? word.slice(0, -1) : word,
  );
  const long = words.filter((word) => (word.length > 3 && !EMPTY.has(word)) || /\P{ASCII}|\d/u.test(word));
  return [...new Set(long)].sort((one, other) => other.length - one.length).slice(0, MOST_WORDS);
}

/** Those found by most words first; of equals, those of the same subject. */
export function ranked(found: readonly (readonly Article[])[], skill: string | undefined): Article[] {
  const hits = new Map<string, { article: Article; weight: number }>();
  for (const articles of found) {
    for (const article of articles) {
      const weight = (hits.get(article.id)?.weight ?? (article.skill === skill ? 0.5 : 0)) + 1;
      hits.set(article.id, { article, weight });
    }
  }
  return [...hits.values()].sort((one, other) => other.weight - one.weight).map(({ article }) => article);
}

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
