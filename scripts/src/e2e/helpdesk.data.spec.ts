/** The command line over the whole log of a help desk: each ticket is one case, and each duplicate is named, once. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportSummary } from '@kizuna/imports';
import { givenData } from '@kizuna/imports/testing';
import { asking, eventsOf, settled, type Asking } from './as-of';
import { newFolder, removeFolders } from './processes';
import { startKizuna, tokenFor, type Server } from '../server-process';

const KIZUNA = join(__dirname, '../../bin/kizuna.cjs');
const ROWS = 13_710;
const CASES = 3804;
const DUPLICATES = 91;
const EVENTS = {
  'service.case.Opened': CASES,
  'service.case.Noted': 8533,
  'service.case.Resolved': 4077,
  'service.case.Reopened': 273,
  'service.case.Waiting': 901,
  'service.case.WaitingEnded': 519,
};
const COMMANDS = Object.values(EVENTS).reduce((sum, count) => sum + count);
const MINUTE = 60_000;

givenData('helpdesk', (data) => {
  const home = newFolder();
  let server: Server;
  let running: Asking;
  afterAll(async () => {
    await server?.stop();
    removeFolders();
  });

  function importAll(): ImportSummary {
    const { status, stdout, stderr } = spawnSync(process.execPath, [KIZUNA, 'import', 'helpdesk', data, '--json'], {
      env: { ...process.env, KIZUNA_HOME: home },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`the import ended with ${status}: ${stderr}`);
    return JSON.parse(stdout.trimEnd().split('\n').at(-1)!) as ImportSummary;
  }
  const count = async (filter: object) => {
    const query = `/service/cases?count=true&limit=1&filter=${encodeURIComponent(JSON.stringify(filter))}`;
    return (await running.get<{ count: number }>(query)).body.count;
  };
  /** What the import told, by event; not what the system then did by itself. */
  async function told(): Promise<Record<string, number>> {
    const types = Map.groupBy(await eventsOf(running), ({ type }) => type);
    return Object.fromEntries(Object.keys(EVENTS).map((type) => [type, types.get(type)?.length ?? 0]));
  }

  test(
    'is imported whole, but for the duplicates, each of which is named with its row',
    () => {
      const { reports, ...summary } = importAll();
      expect(summary).toMatchObject({ rows: ROWS, rejectedRows: 0, commands: COMMANDS, added: COMMANDS, refused: 0 });
      expect(summary.notes).toMatchObject([
        { text: 'was there before, exactly so: it happened once', rows: DUPLICATES },
      ]);
      expect(readFileSync(reports[0]!, 'utf8').trimEnd().split('\r\n')).toHaveLength(1 + DUPLICATES);
    },
    MINUTE * 4,
  );

  test(
    'is 3,804 cases, all of them resolved in the end',
    async () => {
      server = await startKizuna(home);
      running = asking(server.url, await tokenFor(home));
      await settled(running);
      expect([await count({}), await count({ status: 'resolved' })]).toEqual([CASES, CASES]);
      expect(await told()).toEqual(EVENTS);
    },
    MINUTE,
  );

  test(
    'imported again, adds nothing',
    async () => {
      const before = (await eventsOf(running)).length;
      expect(importAll()).toMatchObject({ added: 0, repeated: COMMANDS, refused: 0 });
      await settled(running);
      expect(await eventsOf(running)).toHaveLength(before);
      expect(await count({})).toBe(CASES);
    },
    MINUTE * 2,
  );
});
