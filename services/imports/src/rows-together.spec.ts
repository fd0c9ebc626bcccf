/** Rows that together are one thing: orders with their lines. */
import { aggregate, type CommandDefinition } from '@kizuna/event-sourcing';
import { ArrayMinSize, IsArray, IsInt, Length } from 'class-validator';
import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFolder, type ImportSummary } from './import';
import { kind } from './kind';
import { file, mapping } from './mapping';
import { day, text, whole } from './reading';
import type { AddressedCommand, CommandAnswer } from './replay';

class Place {
  @IsArray() @ArrayMinSize(1) lines!: string[];
}
class List {
  @Length(1, 20) name!: string;
}
class Credit {
  @IsInt() amount!: number;
}
const order = aggregate('shop.order', {})
  .on({}, {})
  .begins({ Place }, { Place: () => [] });
const product = aggregate('shop.product', {})
  .on({}, {})
  .begins({ List }, { List: () => [] });
const note = aggregate('shop.note', {})
  .on({}, {})
  .begins({ Credit }, { Credit: () => [] });
const definitions = new Map<string, CommandDefinition>(
  [order, product, note].flatMap(({ decisions }) => decisions).map((one) => [one.name, one]),
);

const orders = kind('shop', 'shop.order');
const products = kind('shop', 'shop.product');
const notes = kind('shop', 'shop.note');

const shop = mapping('shop', {
  about: 'for this spec',
  files: [
    file('lines.csv', ['order', 'on', 'item', 'name', 'count'], {
      groupBy: (row) => row.get('order', text).replace('-', '') || undefined,
      commandsOf: (rows) => {
        const [first] = rows;
        const at = first.get('on', day);
        if (rows.length === 1 && first.raw('item') === 'CREDIT') {
          return [notes(String(first.line)).tell('credit', { amount: first.get('count', whole) }, { at })];
        }
        const listed = rows.map((row) =>
          products(row.get('item', text)).tell('list', { name: row.raw('name') }, { at, firstCounts: true }),
        );
        const lines = rows.flatMap((row) =>
          row.maybe('count', text) === '0'
            ? (row.note('count', 'a line of nothing'), [])
            : (row.orLeaveOut(() => [`${row.get('count', whole)} ${row.get('item', text)}`]) ?? []),
        );
        const reference = first.raw('order');
        if (reference === 'BAD') rows.at(-1)!.reject('order', 'is no order');
        return [...listed, orders(reference).tell('place', { lines }, { at })];
      },
    }),
  ],
});

const HEADER = 'order,on,item,name,count';
let root: string;
let sent: AddressedCommand[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kizuna-rows-'));
  sent = [];
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const collect = async (commands: readonly AddressedCommand[]): Promise<CommandAnswer[]> =>
  commands.map((command) => ({ status: 200, position: sent.push(command) }));

async function imported(rows: readonly string[], send = collect): Promise<ImportSummary> {
  sent = [];
  writeFileSync(join(root, 'lines.csv'), `${[HEADER, ...rows].join('\n')}\n`);
  return importFolder(shop, root, {
    definitions,
    reports: join(root, 'reports'),
    target: { head: async () => 0, send },
  });
}
const bodies = (command: string) => sent.filter((one) => one.command === command).map(({ body }) => body);
const placed = () => bodies('shop.order.place').map((body) => (body as Place).lines.join());
const errors = () =>
  readFileSync(join(root, 'reports/lines.errors.csv'), 'utf8')
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',').slice(0, 3).join());

test('rows of one group are one command, and a row without group stands alone', async () => {
  const summary = await imported([
    'A,2020-01-01,x,Axe,1',
    'A,2020-01-01,y,Yak,2',
    'B,2020-01-02,x,Axe,3',
    '-,2020-01-03,CREDIT,,7',
    '-,2020-01-03,CREDIT,,8',
  ]);
  expect(placed()).toEqual(['1 x,2 y', '3 x']);
  expect(bodies('shop.note.credit')).toEqual([{ amount: 7 }, { amount: 8 }]);
  expect(summary).toMatchObject({ rows: 5, rejectedRows: 0, commands: 6 });
});

test('of what rows say differently of one thing, the first in the file counts, on the earliest date', async () => {
  await imported(['A,2020-01-05,x,Axe,1', 'A,2020-01-05,x,Axt,1', 'B,2020-01-02,x,Hatchet,1', 'C,2020-01-09,x,Ax,1']);
  expect(bodies('shop.product.list')).toEqual([{ name: 'Axe' }]);
  expect(sent.find(({ command }) => command === 'shop.product.list')!.effectiveAt).toBe('2020-01-02T00:00:00.000Z');
});

test('a line that is left out is reported, and the others are imported', async () => {
  const summary = await imported(['A,2020-01-01,x,Axe,1', 'A,2020-01-01,y,Yak,few', 'A,2020-01-01,z,Zoo,3']);
  expect(placed()).toEqual(['1 x,3 z']);
  expect(summary.rejectedRows).toBe(1);
  expect(errors()).toEqual(['3,count,"""few"" is no whole number"']);
});

test('a row that rejects takes its group with it, and each row of it is named', async () => {
  await imported([
    'A,2020-01-01,x,Axe,1',
    'BAD,2020-01-01,x,Axe,1',
    'BAD,2020-01-01,y,Yak,few',
    'BAD,2020-01-01,z,Zoo,2',
  ]);
  expect(placed()).toEqual(['1 x']);
  expect(errors()).toEqual(['3,,"row 5', '4,count,"""few"" is no whole number"', '5,order,is no order']);
});

test('a command that breaks its contract takes its group with it', async () => {
  await imported(['A,2020-01-01,x,Axe,few', 'B,2020-01-01,y,A name that is far too long,1', 'B,2020-01-01,x,Axe,1']);
  expect(placed()).toEqual([]);
  expect(errors().map((line) => line.split(',')[0])).toEqual(['2', '3', '4']);
});

test('a row that cannot be read takes the groups with it between which it stands, and no others', async () => {
  const rows = [
    'A,2020-01-01,x,Axe,1',
    'B,2020-01-01,x,Axe,2',
    'B,too few',
    'C,2020-01-01,x,Axe,3',
    'D,2020-01-01,x,Axe,4',
  ];
  await imported(rows);
  expect(placed()).toEqual(['1 x', '4 x']);
  expect(errors()).toEqual(['3,,"row 4 cannot be read', '4,,"it has 2 fields', '5,,"row 4 cannot be read']);
});

test('a group whose rows stand apart is put together', async () => {
  const summary = await imported([
    'A,2020-01-01,x,Axe,1',
    'B,2020-01-02,x,Axe,2',
    'A,2020-01-01,y,Yak,0',
    'C,2020-01-03,x,Axe,3',
    'A,2020-01-01,z,Zoo,4',
  ]);
  expect(placed()).toEqual(['1 x,4 z', '2 x', '3 x']);
  expect(summary).toMatchObject({ rows: 5, rejectedRows: 0, notes: [{ column: 'count', rows: 1 }] });
});

test.each([
  [
    ['A,2020-01-01,x,Axe,1', 'broken', 'B,2020-01-01,x,Axe,1', 'A,2020-01-01,y,Yak,2'],
    ['2', '3', '4', '5'],
  ],
  [
    ['A,2020-01-01,x,Axe,1', 'B,2020-01-01,x,Axe,1', 'A,2020-01-01,y,Yak,2', 'broken'],
    ['2', '4', '5'],
  ],
])('a group whose rows stand apart is rejected if one of them is in doubt: %#', async (rows, rejected) => {
  await imported(rows);
  expect(placed()).toEqual(rejected.includes('3') ? [] : ['1 x']);
  expect(errors().map((line) => line.split(',')[0])).toEqual(rejected);
});

test('however the rows are shuffled, the orders are the same', async () => {
  const rows = Array.from({ length: 12 }, (_, n) => `${'ABCD'[n % 4]},2020-01-01,x,Axe,${n + 1}`);
  await imported(rows);
  const sorted = () =>
    placed()
      .map((lines) => lines.split(',').sort().join())
      .sort();
  const first = sorted();
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
      await imported(shuffled);
      expect(sorted()).toEqual(first);
    }),
    { numRuns: 20 },
  );
});

test('a refusal of the application names all rows of the group', async () => {
  const refusing = async (commands: readonly AddressedCommand[]): Promise<CommandAnswer[]> =>
    commands.map(() => ({
      status: 409,
      type: 'urn:kizuna:problem:refused',
      title: 'no',
      detail: 'the shop is closed',
    }));
  const summary = await imported(['A,2020-01-01,x,Axe,1', 'A,2020-01-01,x,Axe,2'], refusing);
  expect(summary).toMatchObject({ refused: 2, rejectedRows: 2 });
  expect(errors()).toContain('3,,"row 2');
});
