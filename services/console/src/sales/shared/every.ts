/** All rows of a question, page after page, up to a bound; for what is summed or laid out on the page. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { keyOf, type PageOfRows, type Question } from '../../api/reading';
import { askJson } from '../../api/request';
import type { Row, ViewPath } from '../../api/types';

const PAGE = 500;

export interface Every<R> {
  readonly rows: readonly R[];
  /** How many there are; more than `rows` if the bound was met. */
  readonly count: number;
}

export function useEvery<P extends ViewPath>(
  path: P,
  question: Pick<Question, 'filter' | 'search' | 'sort'>,
  most: number,
) {
  return useQuery({
    queryKey: keyOf(path, 'every', question, most),
    queryFn: ({ signal }) => every(path, question, most, signal),
    placeholderData: keepPreviousData,
  });
}

async function every<P extends ViewPath>(
  path: P,
  asked: Question,
  most: number,
  signal: AbortSignal,
): Promise<Every<Row<P>>> {
  const { filter, search, sort } = asked;
  const query = { filter: JSON.stringify(filter ?? {}), search, sort, limit: PAGE };
  const rows: Row<P>[] = [];
  let count: number | undefined;
  let cursor: string | undefined;
  do {
    const counted = count === undefined ? { count: 'true' } : {};
    const page: PageOfRows<Row<P>> = await askJson(path, { query: { ...query, ...counted, cursor }, signal });
    rows.push(...page.rows);
    count ??= page.count;
    cursor = page.next;
  } while (cursor && rows.length < most);
  return { rows, count: Math.max(count ?? 0, rows.length) };
}
