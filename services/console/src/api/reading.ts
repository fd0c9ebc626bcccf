/** Reading from views: one row, a page of rows, or one page after the other. The rows stay fresh by live.ts. */
import { keepPreviousData, queryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { askJson, Problem } from './request';
import type { Filter, Row, ViewPath } from './types';

export interface Question {
  readonly filter?: Filter | undefined;
  /** Fields by weight, `-` before those that descend: `-amount,title`. */
  readonly sort?: string | undefined;
  readonly search?: string | undefined;
  /** Rows in a page; 50 if absent, 500 at most. */
  readonly limit?: number | undefined;
  readonly count?: boolean | undefined;
  /** Only these fields of each row, besides its id; `a.b` for one of an object in it. */
  readonly fields?: readonly string[] | undefined;
  /** A day, or a moment: as it was then. */
  readonly asOf?: string | undefined;
}

export interface PageOfRows<R> {
  readonly rows: readonly R[];
  readonly next?: string;
  readonly count?: number;
}

/** In the key of each question: what it is about, so that live.ts knows what an event may have changed. */
export const keyOf = (path: string, ...rest: readonly unknown[]) => ['view', path, ...rest] as const;

/** Whether there is a word to search for; signs alone are none. */
export const isSearch = (text: string | undefined): boolean => /[\p{L}\p{N}]/u.test(text ?? '');

function read<P extends ViewPath>(path: P, question: Question, cursor: string | undefined, signal: AbortSignal) {
  const { filter, sort, limit, count, asOf } = question;
  const search = isSearch(question.search) ? question.search : undefined;
  const conditions = filter && Object.keys(filter).length > 0 ? JSON.stringify(filter) : undefined;
  const fields = question.fields?.join();
  const query = { filter: conditions, sort, search, fields, limit, asOf, cursor, ...(count ? { count: 'true' } : {}) };
  return askJson<PageOfRows<Row<P>>>(path, { query, signal });
}

export const rowsQuery = <P extends ViewPath>(path: P, question: Question = {}) =>
  queryOptions({
    queryKey: keyOf(path, question),
    queryFn: ({ signal }) => read(path, question, undefined, signal),
    placeholderData: keepPreviousData,
  });

/** One page. */
export const useRows = <P extends ViewPath>(path: P, question: Question = {}, enabled = true) =>
  useQuery({ ...rowsQuery(path, question), enabled });

/** One page after the other. The count comes with the first. */
export const usePages = <P extends ViewPath>(path: P, question: Question) =>
  useInfiniteQuery({
    queryKey: keyOf(path, 'pages', question),
    queryFn: ({ pageParam, signal }) =>
      read(path, pageParam ? { ...question, count: false } : question, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: PageOfRows<Row<P>>) => page.next,
    placeholderData: keepPreviousData,
  });

/** All rows of a small list, at most 500. */
export const useAll = <P extends ViewPath>(path: P, question: Question = {}, enabled = true) =>
  useRows(path, { limit: 500, ...question }, enabled);

export const rowQuery = <P extends ViewPath>(path: P, id: string, asOf?: string) =>
  queryOptions({
    queryKey: keyOf(path, { id, asOf }),
    queryFn: async ({ signal }) => {
      try {
        return await askJson<Row<P>>(`${path}/${encodeURIComponent(id)}`, { query: { asOf }, signal });
      } catch (error) {
        // "Not there (yet, or then)" is an answer.
        if (error instanceof Problem && error.status === 404) return null;
        throw error;
      }
    },
    placeholderData: asOf === undefined ? undefined : keepPreviousData,
  });

/** One row; null if there is none. */
export const useRow = <P extends ViewPath>(path: P, id: string | undefined, asOf?: string) =>
  useQuery({ ...rowQuery(path, id ?? '', asOf), enabled: id !== undefined && id !== '' });
