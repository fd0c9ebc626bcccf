/**
 * A company that is there already, e.g. one that `kizuna demo` made: how soon its server starts, how quick its pages are
 * while others send 200 commands a second, how long all views take to be built anew, and what that weighs.
 * `npm run bench -- --home FOLDER`; it leaves the customers of its 200 commands a second there.
 */
import { contexts } from '@kizuna/all-in-one';
import { newId } from '@kizuna/event-sourcing';
import { viewPath } from '@kizuna/platform';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { startKizuna, tokenFor, type Server } from '../server-process';
import { percentile, round, type Result } from './measure';

const SAMPLES = 1000;
const PAGES_OF_EACH = 30;
const COMMANDS_PER_SECOND = 200;

type Get = (path: string) => Promise<Response>;

export async function measureCompany(home: string): Promise<Result[]> {
  const began = performance.now();
  const server = await startKizuna(home);
  try {
    const authorization = `Bearer ${await tokenFor(home)}`;
    const get: Get = (path) => fetch(server.url + path, { headers: { authorization } });
    while ((await get('/health/ready')).status !== 200) await setTimeout(20);
    const start = (performance.now() - began) / 1000;
    const { events, customers } = await sizeOf(get);
    const size = `${events} events, ${customers} customers`;
    const results = [result('company.start', start, 's', 10, `until it is ready, ${size}`)];

    const others = new AbortController();
    const sending = sendCommands(server.url, authorization, others.signal);
    const ids = await someCustomers(get);
    const pages = await timed(get, shuffled(Array.from({ length: SAMPLES }, (_, i) => ids[i % ids.length]!)));
    results.push(
      result(
        'company.360.p99',
        percentile(pages, 99),
        'ms',
        20,
        `${SAMPLES} customers, median ${round(percentile(pages, 50), 1)} ms`,
      ),
    );
    results.push(await slowestList(get));
    others.abort();
    results[2] = { ...results[2]!, detail: `${results[2]!.detail}; beside ${await sending} commands/s` };

    const rebuilt = performance.now();
    const before = MiB(server.pid, 'VmRSS');
    for (const { name } of views()) await rebuild(server, authorization, name);
    const minutes = (performance.now() - rebuilt) / 60_000;
    const weights = `${before} MiB before, at most ${MiB(server.pid, 'VmHWM')}, ${MiB(server.pid, 'VmRSS')} after`;
    results.push(
      result(
        'company.rebuild',
        minutes,
        'min',
        30,
        `all ${views().length} views, one after the other; the server weighed ${weights}`,
      ),
    );
    return results;
  } finally {
    await server.stop();
  }
}

const views = () => contexts.flatMap((context) => context.views);

const result = (name: string, value: number, unit: string, most: number, detail: string): Result => ({
  name,
  value: round(value, 1),
  unit,
  budget: `< ${most} ${unit}`,
  holds: value < most,
  detail,
});

async function sizeOf(get: Get): Promise<{ events: number; customers: number }> {
  const status = (await (await get('/ops/views')).json()) as { views: { position: number; lag: number }[] };
  const counted = (await (await get('/identity/customers?limit=1&count=true')).json()) as { count: number };
  return { events: Math.max(...status.views.map(({ position, lag }) => position + lag)), customers: counted.count };
}

/** From all over the list, not only its beginning. */
async function someCustomers(get: Get): Promise<string[]> {
  const ids: string[] = [];
  for (const digit of '0123456789abcdef') {
    const filter = encodeURIComponent(
      JSON.stringify({ name: { $gte: digit === '0' ? '' : String.fromCharCode(65 + parseInt(digit, 16)) } }),
    );
    const page = (await (await get(`/analytics/customers?limit=100&sort=name&filter=${filter}`)).json()) as {
      rows: { id: string }[];
    };
    ids.push(...page.rows.map(({ id }) => id));
  }
  if (ids.length === 0) throw new Error('there are no customers in this folder');
  return shuffled(ids.map((id) => `/analytics/customers/${id}`));
}

/** Milliseconds of each request, one after the other. */
async function timed(get: Get, paths: readonly string[]): Promise<number[]> {
  const all: number[] = [];
  for (const path of paths) {
    const began = performance.now();
    const answer = await get(path);
    await answer.arrayBuffer();
    all.push(performance.now() - began);
    if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}`);
  }
  return all;
}

/** The first pages of each view: as they come, and by each field that the view promises an order of. */
async function slowestList(get: Get): Promise<Result> {
  let slowest = { path: '', p99: 0 };
  const all: number[] = [];
  for (const view of views()) {
    for (const sort of ['', ...view.indexes.flatMap((field) => [`?sort=${field}`, `?sort=-${field}`])]) {
      const path = viewPath(view) + sort;
      const times = (
        await timed(
          get,
          Array.from({ length: PAGES_OF_EACH + 5 }, () => path),
        )
      ).slice(5);
      all.push(...times);
      const p99 = percentile(times, 99);
      if (p99 > slowest.p99) slowest = { path, p99 };
    }
  }
  const detail = `${all.length} pages of all views; median ${round(percentile(all, 50), 1)} ms, slowest list ${slowest.path} ${round(slowest.p99, 1)} ms`;
  return result('company.lists.p99', percentile(all, 99), 'ms', 50, detail);
}

/** @returns how many commands a second were carried out, until the signal */
async function sendCommands(url: string, authorization: string, signal: AbortSignal): Promise<number> {
  const began = performance.now();
  let done = 0;
  const running = new Set<Promise<void>>();
  while (!signal.aborted) {
    const due = ((performance.now() - began) / 1000) * COMMANDS_PER_SECOND;
    for (let sent = done + running.size; sent < due; sent++) {
      const body = JSON.stringify({ id: newId(), kind: 'person', name: 'Somebody', source: 'bench' });
      const headers = { authorization, 'content-type': 'application/json' };
      const one = fetch(`${url}/identity/customers`, { method: 'POST', headers, body }).then(async (answer) => {
        await answer.arrayBuffer();
        if (answer.status !== 201) throw new Error(`a command was answered with ${answer.status}`);
        done++;
        running.delete(one);
      });
      running.add(one);
    }
    await setTimeout(5);
  }
  await Promise.all(running);
  return Math.round(done / ((performance.now() - began) / 1000));
}

async function rebuild({ url, pid }: Server, authorization: string, view: string): Promise<void> {
  const began = performance.now();
  const answer = await fetch(`${url}/ops/views/${view}/rebuild`, { method: 'POST', headers: { authorization } });
  const last = (await answer.text()).trim().split('\n').at(-1)!;
  const { result: comparison } = JSON.parse(last) as { result?: { rows: number; equal: boolean } };
  if (!comparison) throw new Error(`${view} was not rebuilt: ${last}`);
  const took = round((performance.now() - began) / 1000, 1);
  const how = comparison.equal ? 'as before' : 'NOT as before';
  process.stderr.write(`  ${view}: ${comparison.rows} rows, ${how}, ${took} s, then ${MiB(pid, 'VmRSS')} MiB\n`);
}

/** What a process weighs now, or at most so far. */
const MiB = (pid: number, what: 'VmRSS' | 'VmHWM'): number => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(new RegExp(`${what}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0) / 1024);
};

function shuffled<T>(items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, order: Math.random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
