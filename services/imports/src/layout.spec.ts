/** Files that are no plain CSV: compressed, without header, in columns; and rows that are there more than once. */
import { aggregate, type CommandDefinition } from '@kizuna/event-sourcing';
import { IsNumber } from 'class-validator';
import fc from 'fast-check';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { importFolder } from './import';
import { kind } from './kind';
import { file, mapping, type MappedFile } from './mapping';
import { Occurrences } from './occurrences';
import { dayAs, number, text } from './reading';
import type { AddressedCommand } from './replay';

class Buy {
  @IsNumber() dollars!: number;
}
const purchase = aggregate('shop.purchase', {})
  .on({}, {})
  .begins({ Buy }, { Buy: () => [] });
const definitions = new Map<string, CommandDefinition>(purchase.decisions.map((one) => [one.name, one]));
const purchases = kind('music', 'shop.purchase');

const bought = (layout: Partial<MappedFile>) =>
  mapping('music', {
    about: 'for this spec',
    files: [
      file('sales.txt', ['customer', 'on', 'dollars'], {
        ...(layout as object),
        commands: (row) => {
          if (row.occurrence > 2) {
            row.note('', `the same as row ${row.firstSuch}`);
            return [];
          }
          const at = row.get('on', dayAs('yyyymmdd'));
          const key = `${row.get('customer', text)} ${at} ${row.raw('dollars')} ${row.occurrence}`;
          return [purchases(key).tell('buy', { dollars: row.get('dollars', number) }, { at })];
        },
      }),
    ],
  });

const COLUMNS = ' 00004  19970101   29.33\r\n 00004  19970118   29.73\r\n\r\n00021\t19970101 1.5 \r\n';

let root: string;
let sent: AddressedCommand[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kizuna-layout-'));
  sent = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string, content: string | Buffer) => writeFileSync(join(root, name), content);
const imported = (layout: Partial<MappedFile>, progress: (done: number, of: number) => void = () => {}) =>
  importFolder(bought(layout), root, {
    definitions,
    reports: join(root, 'reports'),
    progress: (phase, done, of) => phase === 'reading' && progress(done, of),
    target: {
      head: async () => 0,
      send: async (commands) => commands.map((command) => ({ status: 200, position: sent.push(command) })),
    },
  });
const dollars = () => sent.map(({ body }) => (body as Buy).dollars);
const report = (name: string) =>
  readFileSync(join(root, 'reports', name), 'utf8')
    .trimEnd()
    .split('\r\n')
    .slice(1);

describe('columns with blanks between them, without header', () => {
  const layout = { header: false, delimiter: 'spaces' } as const;

  test('are read from the first row on', async () => {
    put('sales.txt', COLUMNS);
    expect(await imported(layout)).toMatchObject({ rows: 3, rejectedRows: 0 });
    expect(dollars()).toEqual([29.33, 1.5, 29.73]);
  });

  test('a row with more or fewer of them is reported as it stands', async () => {
    put('sales.txt', `${COLUMNS}00005 19970101\r\n`);
    expect(await imported(layout)).toMatchObject({ rows: 4, rejectedRows: 1 });
    expect(report('sales.errors.csv')).toEqual(['5,,"it has 2 fields, and the first row has 3",00005 19970101']);
  });

  test('another number of columns is no such file', async () => {
    put('sales.txt', '00004 19970101\n');
    await expect(imported(layout)).rejects.toThrow(
      'sales.txt, row 1, has 2 columns: each row must be customer, on, dollars',
    );
    put('sales.txt', '');
    await expect(imported(layout)).rejects.toThrow('sales.txt is empty');
  });
});

describe('a compressed file', () => {
  const CSV = `customer,on,dollars\n${Array.from({ length: 5000 }, (_, n) => `${n},19970101,${n}`).join('\n')}\n`;

  test('is read in place of the plain one, and progress counts what is on disk', async () => {
    put('sales.txt.gz', gzipSync(CSV));
    const seen: number[] = [];
    await imported({}, (done, of) => seen.push(done / of));
    expect(sent).toHaveLength(5000);
    expect(seen.at(-1)).toBe(1);
  });

  test('is left alone beside the plain one', async () => {
    put('sales.txt.gz', 'no such thing');
    put('sales.txt', 'customer,on,dollars\n1,19970101,2\n');
    await imported({});
    expect(dollars()).toEqual([2]);
  });

  test.each([
    ['cut off', gzipSync(CSV).subarray(0, 5000)],
    ['damaged', Buffer.concat([gzipSync(CSV).subarray(0, 2000), Buffer.alloc(3000, 7)])],
    ['not compressed at all', Buffer.from(CSV)],
  ])('that is %s is named before anything is imported', async (_, content) => {
    put('sales.txt.gz', content);
    await expect(imported({})).rejects.toThrow(/sales\.txt\.gz: it cannot be decompressed/);
    expect(sent).toEqual([]);
  });

  test('has reports that are named for what it holds', async () => {
    put('sales.txt.gz', gzipSync('customer,on,dollars\n1,never,2\n'));
    await imported({});
    expect(existsSync(join(root, 'reports/sales.errors.csv'))).toBe(true);
  });
});

describe('rows that are written exactly alike', () => {
  test('know which of them they are, and which is the first', async () => {
    put('sales.txt', 'customer,on,dollars\n1,19970101,5\n2,19970101,5\n1,19970101,5\n1,19970101,5\n1,19970101,5.0\n');
    expect(await imported({})).toMatchObject({ commands: 4, rejectedRows: 0 });
    expect(report('sales.notes.csv')).toEqual(['5,,the same as row 2']);
  });

  test('are counted as a map would count them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 9 }), { maxLength: 20_000 }),
        (texts) => {
          const occurrences = new Occurrences();
          const counts = new Map<string, { count: number; first: number }>();
          for (const [number, value] of texts.entries()) {
            const before = counts.get(value) ?? { count: 0, first: number };
            counts.set(value, { ...before, count: before.count + 1 });
            expect(occurrences.add(value, number)).toEqual(counts.get(value));
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  test('are counted beyond the first thousands', () => {
    const occurrences = new Occurrences();
    for (let round = 1; round <= 2; round++) {
      for (let n = 0; n < 20_000; n++)
        expect(occurrences.add(`row ${n}`, n + round)).toEqual({ count: round, first: n + 1 });
    }
  });
});
