/** `kizuna figures`: how the firm is doing, now or at the end of any past day. */
import { type Client, Problem } from '@kizuna/imports';
import { Command } from 'commander';
import { setTimeout as pause } from 'node:timers/promises';
import { day } from './day';
import { headOf } from './head';
import type { Session } from './session';
import { count } from './text';

type Figures = Record<string, string | number>;

interface Options {
  readonly asOf?: string;
  readonly json?: boolean;
}

/** How long to wait for the view to show all that has happened, in milliseconds. */
const PATIENCE_MS = 60_000;

export const figuresCommand = (session: Session): Command =>
  new Command('figures')
    .description('the figures of the whole firm')
    .option('--as-of <date>', 'as they were at the end of that day, e.g. 2017-03-31', day)
    .option('--json', 'end with one JSON object')
    .action(async ({ asOf, json = false }: Options) => {
      const figures = (await read(await session.client(), asOf, session.signal)) ?? {};
      const { id: _, ...shown } = figures;
      const lines = Object.entries(shown).map(([name, value]) => `${words(name).padEnd(18)} ${said(name, value)}`);
      const nothing = `There is nothing to count${asOf ? ' as of that day' : ' yet'}.`;
      session.finish({ json: { ...(asOf ? { asOf } : {}), ...shown }, lines: lines.length ? lines : [nothing] }, json);
    });

/** The figures, once they contain all that has happened by now; undefined if nothing has. @throws Problem */
async function read(client: Client, asOf: string | undefined, signal: AbortSignal): Promise<Figures | undefined> {
  const token: Record<string, string> = asOf ? {} : { 'consistency-token': String(await headOf(client)) };
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await client.get<Figures>(`/analytics/figures/all${asOf ? `?asOf=${asOf}` : ''}`, token);
    } catch (error) {
      const status = error instanceof Problem ? error.problem.status : 0;
      if (status === 404) return undefined;
      if (status !== 503 || performance.now() > until) throw error;
      await pause(100, undefined, { signal });
    }
  }
}

/** `wonValue` → `Won value` */
function words(name: string): string {
  const spaced = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return spaced[0]!.toUpperCase() + spaced.slice(1);
}

function said(name: string, value: string | number): string {
  if (typeof value !== 'number') return value;
  return name.endsWith('Rate') ? `${count(value * 100)} %` : count(value);
}
