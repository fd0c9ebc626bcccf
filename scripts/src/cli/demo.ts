/** `kizuna demo`: a generated company, for those who want to see a living CRM at once, and for measurements. */
import { type Client, targetOf } from '@kizuna/imports';
import { Command, InvalidArgumentError } from 'commander';
import type { Filled } from '../demo/fill';
import { firstTeam, TWO_YEARS } from '../demo/plan';
import { DemoRefused } from '../demo/refusal';
import { caughtUp, headOf } from './head';
import type { Outcome, Session } from './session';
import { count, plural } from './text';

interface Options {
  readonly customers: number;
  readonly events?: number;
  readonly seed: number;
  readonly until?: string;
  readonly anyway?: boolean;
  readonly json?: boolean;
}

/** How long to wait at the end until the views show it, in milliseconds. */
const PATIENCE_MS = 600_000;
const DAY_MS = 86_400_000;

export const demoCommand = (session: Session): Command =>
  new Command('demo')
    .description('fill it with a plausible company that nobody owns: two years of it')
    .option('--customers <number>', 'how many customers it has', whole(1, 1_000_000), 200)
    .option('--events <number>', 'about how many events, by more or less business', whole(1, 100_000_000))
    .option('--seed <number>', 'another number is another company', whole(0, 1_000_000_000), 1)
    .option('--until <day>', 'its last day (YYYY-MM-DD); default yesterday', pastDay)
    .option('--anyway', 'also beside other data')
    .option('--json', 'end with one JSON object')
    .addHelpText(
      'after',
      `
All of it goes through the commands that people use, with the dates of those two years. Names are made up, addresses are
those of RFC 2606, numbers those that are kept for films. The same options give the same company, so a second run adds
nothing, and one that was cut off is simply run again.`,
    )
    .action(async ({ json = false, ...options }: Options) =>
      session.finish(await demo(await session.client(), options, session), json),
    );

function whole(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${count(most)}.`);
  };
}

function pastDay(text: string): string {
  const day = new Date(`${text}T00:00:00.000Z`);
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${text}T`);
  if (isDay && text <= yesterday()) return text;
  throw new InvalidArgumentError('It must be a day that is over, written YYYY-MM-DD.');
}

// Loaded when it is needed, with all its names: help and wrong usage answer at once.
// eslint-disable-next-line @typescript-eslint/no-require-imports -- import() of a file wants its ending, which differs
const generator = () => require('../demo/fill') as typeof import('../demo/fill');

const yesterday = (): string => new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);

async function demo(client: Client, options: Omit<Options, 'json'>, session: Session): Promise<Outcome> {
  const { fill } = generator();
  const until = await lastDay(client, options);
  const { customers, events, seed } = options;
  const { tenant } = await session.configuration();
  const started = performance.now();
  const before = await headOf(client);
  const filled = await fill(
    { customers, events, seed, until, tenant },
    targetOf(client, () => headOf(client)),
    (phase, done, of) => {
      session.signal.throwIfAborted();
      session.progress.report(phase, done, of);
    },
  );
  const seconds = Math.round(performance.now() - started) / 1000;
  const shown = await caughtUp(client, PATIENCE_MS, {
    signal: session.signal,
    progress: (done, of) => session.progress.report('updating views', done, of),
  });
  const news = (await headOf(client)) - before;
  return {
    json: { customers, seed, until, ...filled, events: news, seconds },
    lines: linesOf({ customers, until, ...filled, events: news, seconds, shown }),
    failed: filled.refused > 0,
  };
}

/** The last day of the company: as it was told when it was begun, if it was. @throws DemoRefused */
async function lastDay(client: Client, { anyway, ...options }: Omit<Options, 'json'>): Promise<string> {
  const { id } = firstTeam(options);
  let first: string | undefined;
  for await (const { aggregateid, time } of client.lines<{ aggregateid: string; time: string }>(
    'GET',
    '/events?type=identity.team.Formed',
  )) {
    if (aggregateid === id) first = time;
  }
  if (first === undefined) {
    if (!anyway && (await headOf(client)) > 0) {
      throw new DemoRefused('There is data already. To have the company beside it: --anyway. Nothing was changed.');
    }
    return options.until ?? yesterday();
  }
  const until = new Date(Date.parse(first) + (TWO_YEARS - 1) * DAY_MS).toISOString().slice(0, 10);
  if (options.until === undefined || options.until === until) return until;
  throw new DemoRefused(`This company is there already, and its last day is ${until}. Another --seed is another one.`);
}

interface Made extends Filled {
  readonly customers: number;
  readonly until: string;
  readonly events: number;
  readonly seconds: number;
  /** Whether the views show all of it. */
  readonly shown: boolean;
}

function linesOf({ customers, until, commands, added, events, seconds, refused, refusals, shown }: Made): string[] {
  const rate = `${count(Math.round(commands / seconds))} a second`;
  return [
    `A company of ${plural(customers, 'customer')}, two years until ${until}`,
    added === 0
      ? `All of it was there already: ${plural(commands, 'command')} in ${count(seconds)} s`
      : `${plural(commands, 'command')} in ${count(seconds)} s, ${rate}; with what followed from them ${plural(events, 'event')}`,
    ...(refused > 0 ? [`Refused: ${plural(refused, 'command')}`, ...refusals.map((line) => `  ${line}`)] : []),
    shown
      ? 'Look around: kizuna figures, kizuna events, /docs of the server'
      : 'The views are still catching up: see `kizuna views lag`.',
  ];
}
