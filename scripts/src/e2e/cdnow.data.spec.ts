/**
 * The command line over CDNOW's sample: stopped on the last day of what Fader, Hardie & Lee calibrate on, where each
 * customer has bought as often as the summary that comes with the data says; then imported to its end.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportSummary } from '@kizuna/imports';
import { givenData } from '@kizuna/imports/testing';
import { asking, eventsOf, settled, type Asking } from './as-of';
import { newFolder, removeFolders } from './processes';
import { startKizuna, tokenFor, type Server } from '../server-process';

const KIZUNA = join(__dirname, '../../bin/kizuna.cjs');
const ROWS = 6919;
const CUSTOMERS = 2357;
/** A registration and two identifiers of each customer, and an order for each row. */
const COMMANDS = 3 * CUSTOMERS + ROWS;
const CALIBRATED_ON = '1997-09-30';
const MINUTE = 60_000;

givenData('cdnow', (data) => {
  const home = newFolder();
  let server: Server;
  let running: Asking;
  beforeAll(async () => {
    server = await startKizuna(home);
    running = asking(server.url, await tokenFor(home));
  }, MINUTE);
  afterAll(async () => {
    await server.stop();
    removeFolders();
  });

  function importAll(...options: string[]): ImportSummary {
    const args = ['import', 'cdnow', data, '--json', ...options];
    const env = { ...process.env, KIZUNA_HOME: home };
    const { status, stdout, stderr } = spawnSync(process.execPath, [KIZUNA, ...args], { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the import ended with ${status}: ${stderr}`);
    return JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as ImportSummary;
  }

  async function rowsOf<T>(view: string): Promise<(T & { id: string })[]> {
    const rows: (T & { id: string })[] = [];
    for (let cursor = ''; ;) {
      const { body } = await running.get<{ rows: (T & { id: string })[]; next?: string }>(`${view}?limit=500${cursor}`);
      rows.push(...body.rows);
      if (!body.next) return rows;
      cursor = `&cursor=${encodeURIComponent(body.next)}`;
    }
  }

  /** Days with purchases, by the number of the customer in the sample. */
  async function frequencies(): Promise<Map<number, number>> {
    await settled(running);
    const days = new Map((await rowsOf<{ frequency: number }>('/analytics/rfm')).map((row) => [row.id, row.frequency]));
    const customers = await rowsOf<{ identifiers: { value: string }[] }>('/identity/customers');
    const numbered = customers.map(({ id, identifiers }) => {
      const known = identifiers.find(({ value }) => value.startsWith('cdnow:'))!.value;
      return [Number(known.slice('cdnow:'.length)), days.get(id)!] as const;
    });
    return new Map(numbered);
  }

  test(
    'has, once it was imported until the end of the calibration, each customer buy as often as the summary says',
    async () => {
      const summary = importAll('--until', CALIBRATED_ON);
      expect(summary).toMatchObject({ until: CALIBRATED_ON, rows: ROWS, rejectedRows: 0, refused: 0 });
      const [header, ...lines] = readFileSync(join(data, 'cdnow_customers_summary.csv'), 'utf8').trim().split(/\r?\n/);
      expect(header).toMatch(/^ID,frequency,/);
      const published = lines.map((line) => line.split(',').map(Number) as [number, number]);
      const bought = await frequencies();
      expect(bought.size).toBe(CUSTOMERS);
      // The summary counts repeated purchases, so not the first; several of a day are one.
      expect(published.filter(([customer, repeated]) => bought.get(customer)! - 1 !== repeated)).toEqual([]);
      expect([...bought.values()].filter((days) => days > 1)).toHaveLength(946);
    },
    MINUTE * 4,
  );

  test(
    'is imported to its end from there, and its oddities are reported',
    async () => {
      const summary = importAll();
      expect(summary).toMatchObject({ rows: ROWS, commands: COMMANDS, rejectedRows: 0, refused: 0 });
      expect(summary.added + summary.repeated).toBe(COMMANDS);
      expect(summary.notes.map(({ column, rows }) => [column, rows])).toEqual([
        ['dollars', 938],
        ['date', 223],
        ['', 21],
        ['dollars', 8],
      ]);
    },
    MINUTE * 4,
  );

  test(
    'is then worth what its rows are worth, to the cent, in as many orders',
    async () => {
      const rows = readFileSync(join(data, 'CDNOW_sample.txt'), 'utf8').trim().split(/\r?\n/);
      const paid = rows.reduce((sum, row) => sum + Math.round(Number(row.trim().split(/\s+/)[4]) * 100), 0) / 100;
      expect(paid).toBe(244_091.94);
      await settled(running);
      const { body } = await running.get('/analytics/figures/all');
      expect(body).toMatchObject({
        customers: CUSTOMERS,
        orders: ROWS,
        orderValueWithCustomer: paid,
        netOrderValue: paid,
      });
    },
    MINUTE,
  );

  test(
    'is imported again, and no event is added',
    async () => {
      const before = (await eventsOf(running)).length;
      expect(importAll()).toMatchObject({ added: 0, repeated: COMMANDS, refused: 0 });
      await settled(running);
      expect(await eventsOf(running)).toHaveLength(before);
    },
    MINUTE * 2,
  );
});
