/**
 * The command line over the whole of maven-crm: killed ten times in the middle, resumed, and then its published figures,
 * now and on any day of the past. All on one folder, since what was resumed must be as good as what never broke off.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SqliteEventLog } from '@kizuna/event-sourcing';
import type { ImportSummary } from '@kizuna/imports';
import { MAVEN_CRM } from '@kizuna/imports/testing';
import { asking, compareAsOf, eventsOf, settled, type Asking } from './as-of';
import { kizuna as begin, newFolder, removeFolders } from './processes';
import { startKizuna, tokenFor, type Server } from '../server-process';

const KIZUNA = join(__dirname, '../../bin/kizuna.cjs');
const DATA = join(process.env.KIZUNA_DATA ?? join(__dirname, '../../../../shared/data'), 'maven-crm');
const present = existsSync(DATA);
if (!present) console.warn(`SKIPPED: the import of maven-crm, because its data is not in ${DATA}. Set KIZUNA_DATA.`);

const EVENTS = {
  'identity.customer.Registered': 85,
  'identity.customer.Related': 15,
  'identity.staff.Joined': 41,
  'identity.team.Formed': 6,
  'sales.product.Listed': 7,
  'sales.opportunity.Opened': 8800,
  'sales.opportunity.Won': 4238,
  // Each deal that is won becomes an order.
  'sales.order.Placed': 4238,
  'sales.opportunity.Lost': 2473,
};
const COMMANDS = 15_665;
const KILLS = 10;
/** Events that an import may add before it is killed. */
const LIFE = 300;
/** The last days of twelve months: of the first one and of those of 2017 without April, the quietest. */
const MONTH_ENDS = [0, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14].map((month) =>
  new Date(Date.UTC(2016, 10 + month, 0)).toISOString().slice(0, 10),
);
const MINUTE = 60_000;

const given = present ? describe : describe.skip;

given('maven-crm', () => {
  const home = newFolder();
  let server: Server;
  let running: Asking;
  let summary: ImportSummary;
  afterAll(async () => {
    await server?.stop();
    removeFolders();
  });

  /** Runs a command to its end. Answers its last line, parsed. */
  function kizuna<T>(...args: string[]): T {
    const { status, stdout, stderr } = spawnSync(process.execPath, [KIZUNA, ...args, '--json'], {
      env: { ...process.env, KIZUNA_HOME: home },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`kizuna ${args.join(' ')} ended with ${status}: ${stderr}`);
    return JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as T;
  }
  const importAll = () => kizuna<ImportSummary>('import', 'maven-crm', DATA);

  /** Begins an import, and kills it once it has added some events. Answers how many there are then. */
  async function killed(before: number): Promise<number> {
    const enough = before + 1 + Math.floor(Math.random() * LIFE);
    const importing = begin(home, 'import', 'maven-crm', DATA);
    while (importing.running && !existsSync(join(home, 'server.json'))) await pause(10);
    const log = new SqliteEventLog(join(home, 'events.db'));
    try {
      while (importing.running && (await log.head()) < enough) await pause(5);
      expect(importing.running).toBe(true);
      importing.signal('SIGKILL');
      expect(await importing.end()).toBeNull();
      return await log.head();
    } finally {
      await log.close();
    }
  }

  test(
    'is killed ten times in the middle, each time further on',
    async () => {
      const heads: number[] = [];
      for (let kill = 0; kill < KILLS; kill++) heads.push(await killed(heads.at(-1) ?? 0));
      expect(heads).toEqual([...new Set(heads)].sort((a, b) => a - b));
      expect(heads.at(-1)).toBeLessThan(COMMANDS);
    },
    MINUTE * 3,
  );

  test(
    'is imported to its end by one more run, and its oddities are reported',
    () => {
      summary = importAll();
      expect(summary).toMatchObject({ rows: 8927, commands: COMMANDS, rejectedRows: 0, refused: 0 });
      expect(summary.repeated).toBeGreaterThan(KILLS);
      expect(summary.added).toBe(COMMANDS - summary.repeated);
      expect(summary.corrections.map(({ from, rows }) => [from, rows])).toEqual([
        ['technolgy', 12],
        ['Philipines', 1],
        ['GTXPro', 1480],
      ]);
      expect(summary.notes.map(({ column, rows }) => [column, rows])).toEqual([
        ['account', 1425],
        ['engage_date', 500],
      ]);
    },
    MINUTE * 2,
  );

  test(
    'became one event for each command and an order for each deal won, and GTXPro is no product of its own',
    async () => {
      server = await startKizuna(home);
      running = asking(server.url, await tokenFor(home));
      await settled(running);
      const events = await eventsOf(running);
      const own = Map.groupBy(
        events.filter(({ type }) => !type.startsWith('analytics.')),
        ({ type }) => type,
      );
      expect(Object.fromEntries([...own].map(([type, some]) => [type, some.length]))).toEqual(EVENTS);
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    },
    MINUTE,
  );

  test(
    'has the published figures',
    () => {
      expect(kizuna('figures')).toMatchObject({ ...MAVEN_CRM, opportunities: 8800, withoutCustomer: 1425 });
      expect(kizuna('figures', '--as-of', '2016-10-24')).toMatchObject({ customers: 85, opportunities: 1, won: 0 });
    },
    MINUTE,
  );

  test(
    'has on each month’s last day the figures that its rows say',
    async () => {
      expect(new Set(MONTH_ENDS).size).toBe(12);
      for (const day of [...MONTH_ENDS, '2017-12-31']) {
        const { status, body } = await running.get(`/analytics/figures/all?asOf=${day}`);
        expect([day, status]).toEqual([day, 200]);
        expect(body).toMatchObject(recounted(day));
      }
      expect(recounted('2017-12-31')).toMatchObject({ won: MAVEN_CRM.won, wonValue: MAVEN_CRM.wonValue });
      expect((await running.get('/analytics/figures/all?asOf=2016-10-18')).status).toBe(404);
    },
    MINUTE,
  );

  test(
    'shows each customer on each month’s last day as a fold of their events until then',
    async () => {
      expect(await compareAsOf(running, MONTH_ENDS, '2016-10-18')).toBe(85 * 12);
    },
    MINUTE * 2,
  );

  test(
    'is imported again beside a running server, and no event is added',
    async () => {
      const before = (await eventsOf(running)).length;
      expect(importAll()).toMatchObject({ added: 0, repeated: COMMANDS, rejectedRows: 0 });
      await settled(running);
      expect(await eventsOf(running)).toHaveLength(before);
    },
    MINUTE * 2,
  );

  test(
    'has views that equal their rebuild',
    () => {
      const { views } = kizuna<{ views: { view: string; equal: boolean }[] }>('views', 'verify');
      expect(views.filter(({ equal }) => !equal)).toEqual([]);
      expect(views.length).toBeGreaterThan(0);
    },
    MINUTE * 2,
  );
});

interface Deal {
  account: string;
  deal_stage: string;
  engage_date: string;
  close_date: string;
  close_value: string;
}

/** The rows of the pipeline's file, which has no quotes in it. */
function deals(): Deal[] {
  const [header, ...lines] = readFileSync(join(DATA, 'sales_pipeline.csv'), 'utf8').trim().split(/\r?\n/);
  const names = header!.split(',');
  return lines.map(
    (line) => Object.fromEntries(line.split(',').map((value, i) => [names[i], value])) as unknown as Deal,
  );
}

/** The figures of a day, counted from the rows. A deal in prospecting has no date, and is there on the last day. */
function recounted(day: string): object {
  const there = deals().filter(({ engage_date: began }) => (began || '2017-12-31') <= day);
  const ended = there.filter(({ close_date: at }) => at !== '' && at <= day);
  const won = ended.filter(({ deal_stage: stage }) => stage === 'Won');
  const prospecting = there.filter(({ deal_stage: stage }) => stage === 'Prospecting').length;
  return {
    customers: 85,
    subsidiaries: 15,
    opportunities: there.length,
    prospecting,
    engaging: there.length - ended.length - prospecting,
    won: won.length,
    lost: ended.length - won.length,
    wonValue: won.reduce((sum, { close_value: value }) => sum + Number(value), 0),
    withoutCustomer: there.filter(({ account }) => account === '').length,
  };
}
