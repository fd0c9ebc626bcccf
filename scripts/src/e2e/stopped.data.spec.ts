/**
 * What the customer 360 says as of a past day is what a system says that stopped importing on that day: for each data
 * set, on twelve month-ends. The large sets take minutes and are compared only if KIZUNA_LARGE_DATA is set.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { MAPPINGS } from '@kizuna/imports';
import { startKizuna, tokenFor, type Server } from '../server-process';
import { asking } from './as-of';
import { compareStops, monthEnds } from './stopped';

const DATA = resolve(process.env.KIZUNA_DATA ?? join(__dirname, '../../../../shared/data'));
const HOUR = 3_600_000;

/** Mapping, first of the twelve months, and whether it is large. */
const SETS = [
  ['maven-crm', '2017-01', false],
  ['atomic-crm', '2024-06', false],
  ['salesforce-dataloader', '2006-01', false],
  ['vcards', '2013-01', false],
  ['cfpb', '2012-01', false],
  ['helpdesk', '2011-01', false],
  ['cdnow', '1997-01', true],
  ['online-retail', '2010-12', true],
] as const;

describe.each(SETS)('the 360 of %s', (name, first, large) => {
  const folder = join(DATA, name);
  const left = !existsSync(folder)
    ? 'the data is not there'
    : large && !process.env.KIZUNA_LARGE_DATA
      ? 'it is large'
      : '';
  if (left) process.stderr.write(`SKIPPED: as-of against stopped imports of ${name}, since ${left}\n`);
  const home = mkdtempSync(join(tmpdir(), 'kizuna-stopped-'));
  let server: Server | undefined;
  afterAll(async () => {
    await server?.stop();
    rmSync(home, { recursive: true, force: true });
  });

  (left ? test.skip : test)(
    'is on each of twelve month-ends that of a system which stopped importing on that day',
    async () => {
      server = await startKizuna(home);
      const { url } = server;
      const token = await tokenFor(home);
      const remove = (path: string) =>
        fetch(url + path, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } });
      const mapping = MAPPINGS.find((one) => one.name === name)!;
      const options = { days: monthEnds(first, 12), reports: join(home, 'reports') };
      const { compared, differing } = await compareStops({ ...asking(url, token), remove }, mapping, folder, options);
      process.stderr.write(`${name}: ${compared} rows compared\n`);
      expect(differing).toEqual([]);
    },
    HOUR,
  );
});
