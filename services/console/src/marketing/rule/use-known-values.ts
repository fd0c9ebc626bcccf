/** What customers have in a field of free text: suggestions from some of them, since any other text may be asked too. */
import { useQuery } from '@tanstack/react-query';
import { askJson } from '../../api/request';
import type { PageOfRows } from '../../api/reading';
import type { Row } from '../../api/types';
import type { FieldName } from './fields';

const FRESH_MS = 5 * 60_000;
const LOOKED_AT = 500;
const NAMED = ['country', 'sector', 'source'] as const;
type Named = (typeof NAMED)[number];

async function someProfiles(signal: AbortSignal): Promise<Record<Named, string[]>> {
  const { rows } = await askJson<PageOfRows<Row<'/marketing/profiles'>>>('/marketing/profiles', {
    query: { limit: LOOKED_AT },
    signal,
  });
  const known = (name: Named) =>
    [...new Set(rows.flatMap((row) => row[name] ?? []))].sort((a, b) => a.localeCompare(b));
  return { country: known('country'), sector: known('sector'), source: known('source') };
}

export function useKnownValues(field: FieldName): string[] {
  const named = NAMED.find((each) => each === field);
  const { data } = useQuery({
    queryKey: ['marketing-known-values'],
    queryFn: ({ signal }) => someProfiles(signal),
    enabled: named !== undefined,
    staleTime: FRESH_MS,
  });
  return named && data ? data[named] : [];
}
