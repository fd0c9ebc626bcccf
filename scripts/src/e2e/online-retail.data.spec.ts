/**
 * The command line over all 541,909 lines of online-retail: killed in the middle, resumed, and then the published totals
 * and the published cohort; and a second run adds nothing. KIZUNA_KILLS says how often it is killed, else twice.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SqliteEventLog } from '@kizuna/event-sourcing';
import type { ImportSummary } from '@kizuna/imports';
import { givenData, ONLINE_RETAIL } from '@kizuna/imports/testing';
import { asking, settled, type Asking } from './as-of';
import { kizuna as begin, newFolder, removeFolders } from './processes';
import { startKizuna, tokenFor, type Server } from '../server-process';

const KIZUNA = join(__dirname, '../../bin/kizuna.cjs');
const LINES = ONLINE_RETAIL.lines;
const KILLS = Number(process.env.KIZUNA_KILLS ?? 2);
/** Events that an import may add before it is killed. */
const LIFE = 8000;
const MINUTE = 60_000;

givenData('online-retail', (data) => {
  const home = newFolder();
  let server: Server;
  let running: Asking;
  afterAll(async () => {
    await server?.stop();
    removeFolders();
  });

  function importAll(): ImportSummary {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [KIZUNA, 'import', 'online-retail', data, '--json'],
      {
        env: { ...process.env, KIZUNA_HOME: home },
        encoding: 'utf8',
      },
    );
    if (status !== 0) throw new Error(`the import ended with ${status}: ${stderr}`);
    return JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as ImportSummary;
  }

  /** Begins an import, and kills it once it has added some events. Answers how many there are then. */
  async function killed(before: number): Promise<number> {
    const enough = before + 1 + Math.floor(Math.random() * LIFE);
    const importing = begin(home, 'import', 'online-retail', data);
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
    'is killed in the middle, each time further on',
    async () => {
      const heads: number[] = [];
      for (let kill = 0; kill < KILLS; kill++) heads.push(await killed(heads.at(-1) ?? 0));
      expect(heads).toEqual([...new Set(heads)].sort((a, b) => a - b));
    },
    MINUTE * (2 + KILLS),
  );

  test(
    'is imported to its end by one more run',
    () => {
      const { rows, rejectedRows, refused, seconds, notes } = importAll();
      expect({ rows, rejectedRows, refused }).toEqual({ rows: LINES, rejectedRows: 0, refused: 0 });
      const noted = (column: string, text: RegExp) =>
        notes
          .filter((note) => note.column === column && text.test(note.text))
          .reduce((sum, note) => sum + note.rows, 0);
      expect(noted('InvoiceNo', /cancellation/)).toBe(9288);
      expect(noted('Description', /blank/)).toBe(1454);
      expect(noted('CustomerID', /blank/)).toBe(135_080);
      expect(noted('', /exactly so/)).toBe(5268);
      process.stderr.write(`online-retail: the last run took ${seconds} s\n`);
    },
    MINUTE * 6,
  );

  test(
    'has the published totals and the published cohort',
    async () => {
      server = await startKizuna(home);
      running = asking(server.url, await tokenFor(home));
      await settled(running);
      const figures = (await running.get<Record<string, number>>('/analytics/figures/all')).body;
      expect((figures.orderValue! + figures.creditedValue!).toFixed(2)).toBe(ONLINE_RETAIL.value);
      expect(figures.orderValueWithCustomer).toBe(ONLINE_RETAIL.withCustomer);
      const { body } = await running.get<{ active: number[] }>('/analytics/cohorts/2010-12-01');
      expect(body.active).toEqual(ONLINE_RETAIL.cohort);
    },
    MINUTE * 2,
  );

  test(
    'is imported again, and no event is added',
    () => {
      expect(importAll()).toMatchObject({ rows: LINES, added: 0, refused: 0 });
    },
    MINUTE * 6,
  );
});
