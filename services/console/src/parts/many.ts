/** Gathers single questions that are asked at about the same time, and asks them as one: a list of names is one request. */
import { askJson } from '../api/request';
import type { PageOfRows } from '../api/reading';
import type { Row, ViewPath } from '../api/types';

const GATHER_MS = 8;
/** So many ids make a filter that is not too long: a filter is at most 4,000 characters. */
export const MOST_IDS = 90;

type Answer<R> = { readonly resolve: (row: R | null) => void; readonly reject: (error: unknown) => void };

/** A function that answers with the row of an id, or null if there is none. @throws Problem */
export function rowsAtOnce<P extends ViewPath>(path: P): (id: string) => Promise<Row<P> | null> {
  let waiting = new Map<string, Answer<Row<P>>[]>();
  const ask = async () => {
    const asked = waiting;
    if (asked.size === 0) return;
    waiting = new Map();
    const answers = [...asked.values()].flat();
    try {
      const filter = JSON.stringify({ id: { $in: [...asked.keys()] } });
      const page: PageOfRows<Row<P>> = await askJson(path, { query: { filter, limit: MOST_IDS } });
      const found = new Map(page.rows.map((row) => [row.id, row]));
      for (const [id, each] of asked) for (const { resolve } of each) resolve(found.get(id) ?? null);
    } catch (error) {
      for (const { reject } of answers) reject(error);
    }
  };
  return (id) =>
    new Promise((resolve, reject) => {
      if (waiting.size === 0) setTimeout(() => void ask(), GATHER_MS);
      const same = waiting.get(id);
      if (same) same.push({ resolve, reject });
      else waiting.set(id, [{ resolve, reject }]);
      if (waiting.size >= MOST_IDS) void ask();
    });
}
