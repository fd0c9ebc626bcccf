/** The mapping row by row, on rows as they stand in the data. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFolder, type ImportSummary } from '../import';
import { definitions } from '../mapped.fixture';
import type { AddressedCommand } from '../send';
import { mavenCrm } from './maven-crm';

const FILES = {
  'accounts.csv': `account,sector,year_established,revenue,employees,office_location,subsidiary_of
Acme Corporation,technolgy,1996,1100.04,2822,United States,
Bioholding,medical,2012,587.34,1356,Philipines,
Codehow,software,1998,2714.9,2641,United States,Acme Corporation
`,
  'products.csv': `product,series,sales_price
GTX Pro,GTX,4821
`,
  'sales_teams.csv': `sales_agent,manager,regional_office
Moses Frase,Dustin Brinkmann,Central
Anna Snelling,Dustin Brinkmann,Central
`,
  'sales_pipeline.csv': `opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value
Z063OYW0,Moses Frase,GTXPro,Codehow,Won,2016-10-25,2017-03-11,4514
EC4QE1BX,Anna Snelling,GTX Pro,Bioholding,Lost,2016-10-25,2017-03-07,0
HAXMC4IX,Anna Snelling,GTXPro,,Engaging,2016-11-03,,
LIB4KUZJ,Anna Snelling,GTX Pro,,Prospecting,,,
`,
};
type Name = keyof typeof FILES;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kizuna-maven-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Imports the files, with one more row in one of them, into nothing that says no. */
async function imported(name?: Name, row?: string): Promise<{ summary: ImportSummary; commands: AddressedCommand[] }> {
  const commands: AddressedCommand[] = [];
  for (const [file, content] of Object.entries(FILES)) {
    writeFileSync(join(folder, file), file === name ? `${content}${row}\n` : content);
  }
  const send = async (batch: readonly AddressedCommand[]) =>
    batch.map((command) => ({ status: 200 as const, position: commands.push(command) }));
  const target = { head: async () => 0, send };
  const summary = await importFolder(mavenCrm, folder, {
    definitions: definitions(),
    reports: join(folder, 'reports'),
    target,
  });
  return { summary, commands };
}
const named = (commands: readonly AddressedCommand[], command: string) =>
  commands.filter((one) => one.command === command);

test('every row becomes commands that their contracts accept', async () => {
  const { summary, commands } = await imported();
  expect(summary.rejections).toEqual([]);
  const counted = Object.fromEntries(
    [...Map.groupBy(commands, ({ command }) => command)].map(([name, all]) => [name, all.length]),
  );
  expect(counted).toEqual({
    'identity.customer.register': 3,
    'identity.customer.relate': 1,
    'identity.staff.join': 3,
    'identity.team.form': 1,
    'sales.product.list': 1,
    'sales.opportunity.open': 4,
    'sales.opportunity.win': 1,
    'sales.opportunity.lose': 1,
  });
});

test('misspellings are corrected and reported; GTXPro is GTX Pro', async () => {
  const { summary, commands } = await imported();
  expect(summary.corrections.map(({ column, from, text, rows }) => [column, from, text, rows])).toEqual([
    ['office_location', 'Philipines', 'Philippines', 1],
    ['sector', 'technolgy', 'technology', 1],
    ['product', 'GTXPro', 'GTX Pro', 2],
  ]);
  const [product] = named(commands, 'sales.product.list');
  for (const { body } of named(commands, 'sales.opportunity.open'))
    expect(body).toMatchObject({ productId: product!.id });
});

test('revenue counts in millions', async () => {
  const [acme] = named((await imported()).commands, 'identity.customer.register');
  expect(acme!.body).toMatchObject({ name: 'Acme Corporation', revenue: 1_100_040_000, yearEstablished: 1996 });
});

test('a subsidiary is related to its parent, wherever the parent stands in the file', async () => {
  const { commands } = await imported();
  const [acme] = named(commands, 'identity.customer.register');
  expect(named(commands, 'identity.customer.relate')[0]!.body).toEqual({ kind: 'subsidiary-of', to: acme!.id });
});

test('a manager is staff, joins once, and leads one team', async () => {
  const { commands } = await imported();
  const staff = named(commands, 'identity.staff.join');
  const manager = staff.find(({ body }) => (body as { name: string }).name === 'Dustin Brinkmann')!;
  const [team] = named(commands, 'identity.team.form');
  expect(team!.body).toEqual({ name: 'Team Dustin Brinkmann', region: 'Central', managerId: manager.id });
  for (const { body } of staff) expect(body).toMatchObject({ teamId: team!.id });
});

test('a deal opens when it engages and ends when it closes', async () => {
  const { commands } = await imported();
  const won = commands.find(({ command }) => command === 'sales.opportunity.win')!;
  expect(won).toMatchObject({ effectiveAt: '2017-03-11T00:00:00.000Z', body: { amount: 4514 } });
  const opened = named(commands, 'sales.opportunity.open').find(({ id }) => id === won.id);
  expect(opened).toMatchObject({
    effectiveAt: '2016-10-25T00:00:00.000Z',
    body: { stage: 'engaging', reference: 'Z063OYW0' },
  });
});

test('open deals without account are imported without customer, and reported', async () => {
  const { summary, commands } = await imported();
  expect(summary.notes.find(({ column }) => column === 'account')).toMatchObject({ rows: 2 });
  const without = named(commands, 'sales.opportunity.open').filter(({ body }) => !('customerId' in (body as object)));
  expect(without).toHaveLength(2);
});

test('a deal in prospecting begins on the last day of the data, and that is said', async () => {
  const { summary, commands } = await imported();
  expect(summary.notes.find(({ column }) => column === 'engage_date')).toMatchObject({ rows: 1 });
  expect(commands.at(-1)).toMatchObject({ effectiveAt: '2017-12-31T00:00:00.000Z', body: { stage: 'prospecting' } });
});

test.each<[string, Name, string, string]>([
  ['a won deal without account', 'sales_pipeline.csv', 'X,Moses Frase,GTX Pro,,Won,2017-01-01,2017-02-01,5', 'account'],
  ['an unknown agent', 'sales_pipeline.csv', 'X,Nobody,GTX Pro,Codehow,Won,2017-01-01,2017-02-01,5', 'sales_agent'],
  ['an unknown product', 'sales_pipeline.csv', 'X,Moses Frase,GTX,Codehow,Won,2017-01-01,2017-02-01,5', 'product'],
  ['an unknown stage', 'sales_pipeline.csv', 'X,Moses Frase,GTX Pro,Codehow,Gone,2017-01-01,,', 'deal_stage'],
  ['a deal that engages on no date', 'sales_pipeline.csv', 'X,Moses Frase,GTX Pro,Codehow,Engaging,,,', 'engage_date'],
  [
    'a won deal without value',
    'sales_pipeline.csv',
    'X,Moses Frase,GTX Pro,Codehow,Won,2017-01-01,2017-02-01,',
    'close_value',
  ],
  [
    'a deal that was there before',
    'sales_pipeline.csv',
    'Z063OYW0,Moses Frase,GTX Pro,,Engaging,2017-01-01,,',
    'opportunity_id',
  ],
  ['a parent that nobody knows', 'accounts.csv', 'Zed,retail,2000,1,1,Italy,Zeta', 'subsidiary_of'],
  ['a price that is no number', 'products.csv', 'GTX Max,GTX,a lot', 'sales_price'],
])('%s is rejected, named with its column, and nothing else is lost', async (_, name, row, column) => {
  const { commands } = await imported();
  const more = await imported(name, row);
  expect(more.summary.rejections).toMatchObject([{ file: name, column, rows: 1 }]);
  expect(more.commands).toEqual(commands);
});
