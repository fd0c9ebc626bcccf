/** Reads imports, and has something done with them. What is under way is looked at again and again. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, askJson, type Problem } from '../api/request';
import { sayProblem } from '../parts/problem';
import { isUnderWay, type Import, type Mapping, type Preview } from './types';

const SOON_MS = 700;
const LISTED_MS = 2000;
const SELDOM_MS = 15_000;

export const importKey = (id: string) => ['imports', id] as const;

export const useMappings = () =>
  useQuery({
    queryKey: ['imports', 'mappings'],
    queryFn: ({ signal }) => askJson<{ mappings: Mapping[] }>('/imports/mappings', { signal }),
    select: ({ mappings }) => mappings,
    staleTime: Infinity,
  });

export const useImports = () =>
  useQuery({
    queryKey: ['imports', 'all'],
    queryFn: ({ signal }) => askJson<{ imports: Import[] }>('/imports', { signal }),
    select: ({ imports }) => imports,
    refetchInterval: ({ state: { data } }) =>
      data?.imports.some(({ state }) => isUnderWay(state)) ? LISTED_MS : SELDOM_MS,
  });

export const useImport = (id: string) =>
  useQuery({
    queryKey: importKey(id),
    queryFn: ({ signal }) => askJson<Import>(`/imports/${id}`, { signal }),
    refetchInterval: ({ state: { data } }) => (data && isUnderWay(data.state) ? SOON_MS : SELDOM_MS),
  });

/** Of the files and the choice as they are: `updatedAt` tells them apart. */
export const usePreview = ({ id, updatedAt }: Import, enabled: boolean) =>
  useQuery({
    queryKey: [...importKey(id), 'preview', updatedAt],
    queryFn: ({ signal }) => askJson<Preview>(`/imports/${id}/preview`, { signal }),
    enabled,
    staleTime: Infinity,
    placeholderData: (before) => before,
    retry: false,
  });

type Step = 'check' | 'run' | 'cancel';

/** Begins or stops something; the answer is the import as it is then. */
export function useStep(id: string) {
  const client = useQueryClient();
  return useMutation<Import, Problem, Step>({
    mutationFn: (step) => askJson<Import>(`/imports/${id}/${step}`, { method: 'POST' }),
    onSuccess: (answer) => client.setQueryData(importKey(id), answer),
    onError: (problem) => {
      sayProblem(problem);
      void client.invalidateQueries({ queryKey: importKey(id) });
    },
  });
}

export function useChoice(id: string) {
  const client = useQueryClient();
  return useMutation<Import, Problem, { columns: Record<string, string>; defaults: Record<string, string> }>({
    mutationFn: (body) => askJson<Import>(`/imports/${id}/columns`, { method: 'PUT', body }),
    onSuccess: (answer) => client.setQueryData(importKey(id), answer),
  });
}

export function useRemoval(done: () => void) {
  const client = useQueryClient();
  return useMutation<unknown, Problem, string>({
    mutationFn: (id) => ask(`/imports/${id}`, { method: 'DELETE' }),
    onSuccess: (_, id) => {
      client.removeQueries({ queryKey: importKey(id) });
      done();
    },
    onError: sayProblem,
    onSettled: () => client.invalidateQueries({ queryKey: ['imports', 'all'] }),
  });
}

/** Hands the file with all findings to the browser. */
export async function downloadProblems(id: string): Promise<void> {
  try {
    const answer = await ask(`/imports/${id}/problems.csv`);
    const address = URL.createObjectURL(await answer.blob());
    const link = document.createElement('a');
    Object.assign(link, { href: address, download: `problems-${id}.csv` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  } catch (error) {
    sayProblem(error);
  }
}
