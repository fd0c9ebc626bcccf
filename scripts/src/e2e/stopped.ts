/**
 * For end-to-end specs: imports a history with a stop on each of some days, keeps what the customer 360 says there, and
 * compares that with what the 360 says as of these days once the whole history is in.
 */
import { contexts } from '@kizuna/all-in-one';
import { type CommandAnswer, importFolder, type Mapping, type Target } from '@kizuna/imports';
import { isDeepStrictEqual } from 'node:util';
import { settled, type Asking } from './as-of';

type Row = { readonly id: string } & Record<string, unknown>;

export interface Compared {
  /** Customers by days. */
  readonly compared: number;
  /** `customer on day`, of those that differ. */
  readonly differing: readonly string[];
}

const definitions = new Map(
  contexts.flatMap(({ aggregates }) => aggregates.flatMap(({ decisions }) => decisions)).map((one) => [one.name, one]),
);

/** @param reports a folder for what the import has to say */
export async function compareStops(
  server: Asking & { remove(path: string): Promise<unknown> },
  mapping: Mapping,
  folder: string,
  { days, reports }: { readonly days: readonly string[]; readonly reports: string },
): Promise<Compared> {
  const target = targetOf(server);
  const told = new Map<string, readonly Row[]>();
  for (const until of [...days, undefined]) {
    await importFolder(mapping, folder, { definitions, target, reports, until });
    await settled(server);
    if (until) told.set(until, await allCustomers(server));
  }
  const differing: string[] = [];
  let compared = 0;
  for (const [day, rows] of told) {
    for (const row of rows) {
      const { status, body } = await server.get<Row>(`/analytics/customers/${row.id}?asOf=${day}`);
      if (status !== 200 || !isDeepStrictEqual(body, row)) differing.push(`${row.id} on ${day}`);
      compared++;
    }
  }
  return { compared, differing };
}

const targetOf = (server: Parameters<typeof compareStops>[0]): Target => ({
  head: async () => {
    const { views } = (await server.get<{ views: { position: number; lag: number }[] }>('/ops/views')).body;
    return Math.max(...views.map(({ position, lag }) => position + lag));
  },
  send: async (commands) => {
    const { status, body } = await server.post<{ results: CommandAnswer[] }>('/commands', { commands, history: true });
    if (status !== 200) throw new Error(`the commands were answered with ${status}: ${JSON.stringify(body)}`);
    return body.results;
  },
  history: {
    rest: async (until) => (await server.post<never>('/ops/history', { until: until.toISOString() })).body,
    end: async () => server.remove('/ops/history'),
  },
});

async function allCustomers({ get }: Asking): Promise<Row[]> {
  const rows: Row[] = [];
  for (let cursor = ''; ;) {
    const { body } = await get<{ rows: Row[]; next?: string }>(`/analytics/customers?limit=500${cursor}`);
    rows.push(...body.rows);
    if (!body.next) return rows;
    cursor = `&cursor=${encodeURIComponent(body.next)}`;
  }
}

/** The last days of so many months. @param first `YYYY-MM` */
export function monthEnds(first: string, months: number): string[] {
  const [year, month] = first.split('-').map(Number) as [number, number];
  return Array.from({ length: months }, (_, i) => new Date(Date.UTC(year, month + i, 0)).toISOString().slice(0, 10));
}
