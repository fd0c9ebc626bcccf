/** The rows of a queue, page by page, and how many each queue has. */
import { keepPreviousData, useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { keyOf, rowsQuery, type PageOfRows } from '../../api/reading';
import { askJson } from '../../api/request';
import type { Filter } from '../../api/types';
import { lanes, mergeNext, type Lane } from './due-first';
import { QUEUES, queueOf, type Part, type Queue, type QueueName } from './queues';
import type { CaseRow } from './sla';

const PATH = '/service/cases';
/** A queue of no more than this is sorted here, with one question. */
const AT_ONCE = 200;
const PAGE = 50;

type Place = readonly Lane<Part, CaseRow>[];

interface Page {
  readonly rows: readonly CaseRow[];
  readonly next?: Place | undefined;
}

interface Asked {
  readonly filter: Filter;
  readonly sort?: string;
  readonly search?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

const ask = ({ filter, ...rest }: Asked, signal: AbortSignal): Promise<PageOfRows<CaseRow>> =>
  askJson(PATH, { query: { filter: JSON.stringify(filter), ...rest }, signal });

async function firstPage(
  { name, filter, before }: Queue,
  search: string,
  signal: AbortSignal,
): Promise<Page | undefined> {
  if (name === 'all') return undefined;
  const { rows, next } = await ask({ filter, search: search || undefined, limit: AT_ONCE }, signal);
  return next === undefined ? { rows: [...rows].sort(before) } : undefined;
}

async function pageOf(queue: Queue, search: string, from: Place | undefined, signal: AbortSignal): Promise<Page> {
  const whole = from ? undefined : await firstPage(queue, search, signal);
  if (whole) return whole;
  return mergeNext<Part, CaseRow>(from ?? lanes(queue.parts), queue.before, (part, cursor) =>
    ask({ ...part, search: search || undefined, cursor, limit: PAGE }, signal),
  );
}

export const useQueue = (queue: Queue, search: string) =>
  useInfiniteQuery({
    queryKey: keyOf(PATH, 'queue', queue.name, queue.filter, search),
    queryFn: ({ pageParam, signal }) => pageOf(queue, search, pageParam, signal),
    initialPageParam: undefined as Place | undefined,
    getNextPageParam: (page: Page) => page.next,
    placeholderData: keepPreviousData,
  });

/** How many cases are in each queue; undefined until that is known. */
export function useQueueCounts(agentId: string | undefined, now: string): Record<QueueName, number | undefined> {
  const asked = useQueries({
    queries: QUEUES.map((name) => {
      const { filter } = queueOf(name, agentId, now);
      return {
        ...rowsQuery(PATH, { filter, limit: 1, count: true }),
        enabled: name !== 'mine' || agentId !== undefined,
      };
    }),
  });
  return Object.fromEntries(QUEUES.map((name, index) => [name, asked[index]!.data?.count])) as Record<
    QueueName,
    number | undefined
  >;
}
