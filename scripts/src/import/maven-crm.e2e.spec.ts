/** The command line over the whole of maven-crm: its published figures, again and again, and through crashes. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ImportSummary } from './import';

const KIZUNA = join(__dirname, '../../bin/kizuna.cjs');
const DATA = join(process.env.KIZUNA_DATA ?? join(__dirname, '../../../../shared/data'), 'maven-crm');
const present = existsSync(DATA);
if (!present) console.warn(`SKIPPED: the import of maven-crm, because its data is not in ${DATA}. Set KIZUNA_DATA.`);

const FIGURES = { won: 4238, lost: 2473, engaging: 1589, prospecting: 500, wonValue: 10_005_534, subsidiaries: 15 };
const EVENTS = {
  'identity.customer.Registered': 85,
  'identity.customer.Related': 15,
  'identity.staff.Joined': 41,
  'identity.team.Formed': 6,
  'sales.product.Listed': 7,
  'sales.opportunity.Opened': 8800,
  'sales.opportunity.Won': 4238,
  'sales.opportunity.Lost': 2473,
};
const MINUTE = 60_000;

let home: string;
const environment = () => ({ ...process.env, KIZUNA_HOME: home });
const begin = () => (home = mkdtempSync(join(tmpdir(), 'kizuna-maven-')));
const end = () => rmSync(home, { recursive: true, force: true });

/** Runs a command to its end. Answers its last line, parsed. */
function kizuna<T>(...args: string[]): T {
  const { status, stdout, stderr } = spawnSync(process.execPath, [KIZUNA, ...args, '--json'], {
    env: environment(),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`kizuna ${args.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as T;
}
const importAll = () => kizuna<ImportSummary>('import', 'maven-crm', DATA);

/** Events by type, without those that follow from others; and whether any is there twice. */
function eventsStored() {
  const { stdout } = spawnSync(process.execPath, [KIZUNA, 'events'], {
    env: environment(),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const events = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; type: string });
  const counts = Map.groupBy(events, ({ type }) => type);
  const imported = [...counts]
    .filter(([type]) => !type.startsWith('analytics.'))
    .map(([type, some]) => [type, some.length]);
  return {
    events,
    distinct: new Set(events.map(({ id }) => id)).size,
    imported: Object.fromEntries(imported) as object,
  };
}

const given = present ? describe : describe.skip;

given('maven-crm', () => {
  beforeAll(begin);
  afterAll(end);
  let first: ImportSummary;

  test(
    'all rows are imported, and its oddities are reported',
    () => {
      first = importAll();
      expect(first).toMatchObject({ rows: 8927, rejectedRows: 0, refused: 0, repeated: 0 });
      expect(first.corrections.map(({ from, rows }) => [from, rows])).toEqual([
        ['technolgy', 12],
        ['Philipines', 1],
        ['GTXPro', 1480],
      ]);
      expect(first.notes.map(({ column, rows }) => [column, rows])).toEqual([
        ['account', 1425],
        ['engage_date', 500],
      ]);
    },
    MINUTE * 2,
  );

  test(
    'the figures are the published ones',
    () => {
      expect(kizuna('figures')).toMatchObject({ ...FIGURES, opportunities: 8800, withoutCustomer: 1425 });
    },
    MINUTE,
  );

  test(
    'the figures of a past day count what had happened by then',
    () => {
      expect(kizuna('figures', '--as-of', '2016-10-24')).toMatchObject({ customers: 85, opportunities: 1, won: 0 });
      expect(kizuna('figures', '--as-of', '2017-12-31')).toMatchObject(FIGURES);
    },
    MINUTE,
  );

  test(
    'every command became its event, and GTXPro is no product of its own',
    () => {
      const { imported, events, distinct } = eventsStored();
      expect(imported).toEqual(EVENTS);
      expect(distinct).toBe(events.length);
    },
    MINUTE,
  );

  test(
    'a second run adds no event',
    () => {
      const before = eventsStored().events.length;
      expect(importAll()).toMatchObject({ added: 0, repeated: first.commands, rejectedRows: 0 });
      expect(eventsStored().events).toHaveLength(before);
    },
    MINUTE * 2,
  );

  test(
    'every view equals its rebuild',
    () => {
      const { views } = kizuna<{ views: { view: string; equal: boolean }[] }>('views', 'verify');
      expect(views.filter(({ equal }) => !equal)).toEqual([]);
      expect(views.length).toBeGreaterThan(0);
    },
    MINUTE * 2,
  );
});

given('maven-crm, killed ten times at random moments', () => {
  beforeAll(begin);
  afterAll(end);

  test(
    'is resumed to the same figures, with no event twice',
    async () => {
      for (let kill = 0; kill < 10; kill++) await killed(1000 + Math.random() * 3000);
      importAll();
      const { imported, events, distinct } = eventsStored();
      expect(imported).toEqual(EVENTS);
      expect(distinct).toBe(events.length);
      expect(kizuna('figures')).toMatchObject(FIGURES);
    },
    MINUTE * 4,
  );

  /** Begins an import, and kills it and all its processes after some time. */
  async function killed(after: number): Promise<void> {
    const child = spawn(process.execPath, [KIZUNA, 'import', 'maven-crm', DATA], {
      env: environment(),
      stdio: 'ignore',
      detached: true,
    });
    const gone = new Promise((resolve) => child.once('exit', resolve));
    await Promise.race([pause(after), gone]);
    if (child.exitCode === null) process.kill(-child.pid!, 'SIGKILL');
    await gone;
  }
});
