/** Names of customers, asked for together: while one scrolls, hundreds come into sight. */
import { useQuery } from '@tanstack/react-query';
import { askJson } from '../api/request';
import { session } from '../session/session';

interface Named {
  readonly rows: readonly { readonly id: string; readonly name?: string }[];
}

const SOON_MS = 40;
const MOST = 100;
const FRESH_MS = 300_000;

let wanted = new Map<string, ((name: string | null) => void)[]>();
let soon: ReturnType<typeof setTimeout> | undefined;

function nameOf(id: string): Promise<string | null> {
  return new Promise((resolve) => {
    wanted.set(id, [...(wanted.get(id) ?? []), resolve]);
    soon ??= setTimeout(() => void askAll(), SOON_MS);
  });
}

async function askAll(): Promise<void> {
  soon = undefined;
  const asked = [...wanted];
  wanted = new Map();
  for (let at = 0; at < asked.length; at += MOST) {
    const some = asked.slice(at, at + MOST);
    const filter = JSON.stringify({ id: { $in: some.map(([id]) => id) } });
    // Without a name the id is shown: a list of events must not fail for it.
    const { rows } = await askJson<Named>('/identity/customers', { query: { filter, limit: MOST } }).catch(
      (): Named => ({ rows: [] }),
    );
    const names = new Map(rows.map((row) => [row.id, row.name ?? null]));
    for (const [id, resolves] of some) for (const resolve of resolves) resolve(names.get(id) ?? null);
  }
}

export const useCustomerName = (id: string | undefined): string | undefined => {
  const { data } = useQuery({
    queryKey: ['name', id],
    queryFn: () => nameOf(id!),
    enabled: id !== undefined && session.can('identity.customers'),
    staleTime: FRESH_MS,
  });
  return data ?? undefined;
};
