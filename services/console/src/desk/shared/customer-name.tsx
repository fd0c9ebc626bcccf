/** Names of customers in lists: all that are in sight are asked for with one question. */
import { useQuery } from '@tanstack/react-query';
import { keyOf } from '../../api/reading';
import { askJson } from '../../api/request';

const PATH = '/identity/customers';
/** The most values of a filter. */
const MOST = 200;
const TOGETHER_MS = 5;

interface Named {
  readonly id: string;
  readonly name?: string;
}
type Answer = (name: string | null) => void;
interface Asked {
  readonly answer: Answer;
  readonly refuse: (error: unknown) => void;
}

let waiting = new Map<string, Asked[]>();

function nameOf(id: string): Promise<string | null> {
  return new Promise((answer, refuse) => {
    if (waiting.size === 0) setTimeout(() => void askAll(), TOGETHER_MS);
    waiting.set(id, [...(waiting.get(id) ?? []), { answer, refuse }]);
  });
}

async function askAll(): Promise<void> {
  const asked = [...waiting];
  waiting = new Map();
  for (let from = 0; from < asked.length; from += MOST) await askSome(asked.slice(from, from + MOST));
}

async function askSome(asked: readonly (readonly [string, readonly Asked[]])[]): Promise<void> {
  try {
    const filter = JSON.stringify({ id: { $in: asked.map(([id]) => id) } });
    const { rows } = await askJson<{ rows: Named[] }>(PATH, { query: { filter, limit: MOST } });
    const names = new Map(rows.map(({ id, name }) => [id, name]));
    for (const [id, all] of asked) for (const { answer } of all) answer(names.get(id) ?? null);
  } catch (error) {
    for (const [, all] of asked) for (const { refuse } of all) refuse(error);
  }
}

/** Undefined while it is not known. */
export function useCustomerName(id: string | undefined): string | undefined {
  const { data } = useQuery({
    queryKey: keyOf(PATH, 'name', id),
    queryFn: () => nameOf(id!),
    enabled: id !== undefined,
    staleTime: 60_000,
  });
  return data ?? undefined;
}

export function CustomerName({ id }: { readonly id: string | undefined }) {
  return useCustomerName(id) ?? (id ? id.slice(0, 8) : '–');
}
