/**
 * All rows that a figure is made of, page after page, with how far it is. Rows as of a past date cost the server its
 * whole log, so these are asked for one at a time, and broken off as soon as nobody waits for them.
 */
import { queryOptions, skipToken, useQuery, type QueryClient } from '@tanstack/react-query';
import { askJson } from '../../api/request';
import { keyOf, type PageOfRows } from '../../api/reading';
import type { Filter, Row, ViewPath } from '../../api/types';

export interface Asked {
  readonly filter?: Filter;
  readonly sort?: string;
  readonly asOf?: string | undefined;
}

export interface Progress {
  readonly done: number;
  /** Absent while it is not known, as for the past. */
  readonly of?: number | undefined;
}

interface Gathered<R> {
  readonly rows: readonly R[];
  /** By these live.ts knows what is too long to be read again with each event. */
  readonly pages: readonly unknown[];
}

const PAGE = 500;

let before: Promise<unknown> = Promise.resolve();

/** After what of the past was asked for before. */
export function inTurn<T>(signal: AbortSignal, read: () => Promise<T>): Promise<T> {
  const mine = before.then(() => {
    signal.throwIfAborted();
    return read();
  });
  before = mine.catch(() => {});
  return mine;
}

const progressKey = (key: readonly unknown[]) => ['progress', ...key];

export const allQuery = <P extends ViewPath>(path: P, asked: Asked = {}) =>
  queryOptions({
    queryKey: keyOf(path, 'gathered', asked),
    queryFn: ({ signal, client, queryKey }) => {
      const read = () => gather<P>(path, asked, signal, (done) => client.setQueryData(progressKey(queryKey), done));
      return asked.asOf === undefined ? read() : inTurn(signal, read);
    },
    ...(asked.asOf === undefined ? {} : { staleTime: Infinity }),
  });

async function gather<P extends ViewPath>(
  path: P,
  { filter, sort, asOf }: Asked,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Gathered<Row<P>>> {
  const pages: (readonly Row<P>[])[] = [];
  const query = { filter: filter && JSON.stringify(filter), sort, asOf, limit: PAGE };
  let done = 0;
  let of: number | undefined;
  let cursor: string | undefined;
  do {
    const counted = cursor === undefined && asOf === undefined ? { count: 'true' } : {};
    const page = await askJson<PageOfRows<Row<P>>>(path, { query: { ...query, cursor, ...counted }, signal });
    pages.push(page.rows);
    done += page.rows.length;
    of ??= page.count;
    cursor = page.next;
    tell({ done, of });
  } while (cursor);
  return { rows: pages.flat(), pages };
}

/** What is to be shown of all rows: the rows, or how far it is. */
export function useGathered<P extends ViewPath>(path: P, asked: Asked = {}, enabled = true) {
  const options = allQuery(path, asked);
  const { data, error, refetch, isFetching } = useQuery({ ...options, enabled });
  const progress = useProgress(options.queryKey);
  return { data: data?.rows, error, refetch, isFetching, progress };
}

/** How far a question is that tells its progress. */
export function useProgress(key: readonly unknown[]): Progress | undefined {
  return useQuery<Progress>({ queryKey: progressKey(key), queryFn: skipToken }).data;
}

export const tellProgress = (client: QueryClient, key: readonly unknown[], progress: Progress) =>
  client.setQueryData(progressKey(key), progress);
