/** How many customers a filter holds for. Kept for a while: it is asked for each condition, and only for orientation. */
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { askJson } from '../../api/request';
import type { Filter } from '../../api/types';

export const TYPING_MS = 250;
const FRESH_MS = 60_000;

const countOf = (path: string, filter: Filter, signal: AbortSignal) =>
  askJson<{ count: number }>(path, { query: { filter: JSON.stringify(filter), limit: 1, count: true }, signal });

export function useCountOf(filter: Filter | undefined): number | undefined {
  const [asked] = useDebouncedValue(JSON.stringify(filter), TYPING_MS);
  const { data } = useQuery({
    queryKey: ['marketing-count', asked],
    queryFn: async ({ signal }) => (await countOf('/marketing/profiles', JSON.parse(asked) as Filter, signal)).count,
    enabled: asked !== undefined,
    staleTime: FRESH_MS,
    placeholderData: keepPreviousData,
  });
  return asked === undefined ? undefined : data;
}
