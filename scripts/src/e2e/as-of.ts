/** For end-to-end specs: a running Kizuna asked over HTTP, and what it says of the past beside a fold made here. */
import { contexts } from '@kizuna/all-in-one';
import type { RecordedEvent } from '@kizuna/event-sourcing';

export interface Asked<T> {
  readonly status: number;
  readonly body: T;
}

export interface Asking {
  get<T = Record<string, unknown>>(path: string): Promise<Asked<T>>;
  post<T = Record<string, unknown>>(path: string, body: object): Promise<Asked<T>>;
}

/** Asks a server; the body of an answer that is no JSON is its text. */
export function asking(url: string, token: string): Asking {
  const ask = async <T>(path: string, body?: object): Promise<Asked<T>> => {
    const answer = await fetch(url + path, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    const isJson = /^application\/(problem\+)?json/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, body: (isJson ? JSON.parse(text) : text) as T };
  };
  return { get: (path) => ask(path), post: ask };
}

/** A CloudEvent, as far as a fold looks at it. */
export interface Event {
  readonly id: string;
  readonly type: string;
  readonly subject?: string;
  readonly time: string;
  readonly aggregateid: string;
  readonly globalposition: number;
  readonly data: object;
}

export async function eventsOf({ get }: Asking, query = ''): Promise<Event[]> {
  const { body } = await get<string>(`/events${query}`);
  return body
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Event);
}

/** Until policies and views have come to the end of the log. */
export async function settled({ get }: Asking): Promise<void> {
  for (;;) {
    const { consumers } = (await get<{ consumers: { lag: number }[] }>('/ops/consumers')).body;
    if (consumers.every(({ lag }) => lag === 0)) return;
  }
}

type Row = Record<string, unknown>;

const customers = contexts.flatMap(({ views }) => views).find(({ name }) => name === 'analytics.customers')!;

/** The 360 from the events of one customer that had taken effect by the end of a day; undefined if none had. */
function folded(events: readonly Event[], id: string, day: string): Row | undefined {
  const known = events.filter(({ type, time }) => customers.evolve.has(type) && time <= `${day}T23:59:59.999Z`);
  if (known.length === 0) return undefined;
  const row = known.reduce<object>((before, event) => {
    const recorded = {
      ...event,
      aggregateId: event.aggregateid,
      effectiveAt: event.time,
      position: event.globalposition,
    };
    return customers.evolve.get(event.type)!(before, event.data, recorded as unknown as RecordedEvent, id)!;
  }, customers.initial(id));
  // As JSON has it: what is undefined is not there.
  return JSON.parse(JSON.stringify(row)) as Row;
}

/**
 * Asks for every customer on each of the days, one by one and all together, and folds the same here.
 * @param first the day on which the first customer was there
 * @returns how many rows were compared
 */
export async function compareAsOf(kizuna: Asking, days: readonly string[], dayBefore: string): Promise<number> {
  const live = (await kizuna.get<{ rows: Row[]; next?: string }>('/analytics/customers?limit=500')).body;
  expect(live.next).toBeUndefined();
  expect(live.rows.length).toBeGreaterThan(0);
  const listed = new Map(await Promise.all(days.map(async (day) => [day, await listOn(kizuna, day)] as const)));
  const today = new Date().toISOString().slice(0, 10);
  let compared = 0;
  for (const row of live.rows) {
    const id = row.id as string;
    const at = `/analytics/customers/${id}?asOf=`;
    const events = await eventsOf(kizuna, `?subject=${id}`);
    for (const day of days) {
      const expected = folded(events, id, day);
      const { status, body } = await kizuna.get<Row>(at + day);
      expect([id, day, status]).toEqual([id, day, expected ? 200 : 404]);
      if (expected) expect(body).toEqual(expected);
      expect(listed.get(day)!.get(id)).toEqual(expected);
      compared += expected ? 1 : 0;
    }
    expect((await kizuna.get(at + dayBefore)).status).toBe(404);
    expect((await kizuna.get(at + today)).body).toEqual(row);
    expect((await kizuna.get(`/analytics/customers/${id}`)).body).toEqual(row);
  }
  return compared;
}

async function listOn({ get }: Asking, day: string): Promise<Map<string, Row>> {
  const { status, body } = await get<{ rows: Row[] }>(`/analytics/customers?limit=500&asOf=${day}`);
  expect(status).toBe(200);
  return new Map(body.rows.map((row) => [row.id as string, row]));
}
