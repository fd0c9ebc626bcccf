/** Accounts and deals row by row, as the Data Loader writes them. */
import iconv from 'iconv-lite';
import { bodyOf, mapped } from '../mapped.fixture';
import { salesforceDataloader } from './salesforce-dataloader';

const columnsOf = (name: string) =>
  salesforceDataloader.files.find((file) => file.name === name)!.columns as readonly string[];

const ACCOUNT: Record<string, string> = {
  ID: '001x0000002Any1AA2',
  ISDELETED: 'false',
  NAME: 'Any Ltd',
  BILLINGCITY: 'Paris',
  BILLINGCOUNTRY: 'US',
  CREATEDDATE: '2006-04-15T03:23:15.000Z',
  ORACLE_ID__C: '4-1',
};
const DEAL: Record<string, string> = {
  ID: '006x0000001Any1AAK',
  ISDELETED: 'false',
  ACCOUNTID: '001x0000002Any1AA2',
  NAME: 'Widgets',
  STAGENAME: 'Value Proposition',
  AMOUNT: '500.0',
  CLOSEDATE: '2006-12-31',
  CREATEDDATE: '2006-06-15T20:47:07.000Z',
};
type Fields = Partial<Record<string, string>>;

function csv(name: string, base: Fields, rows: Fields[]): string {
  const columns = columnsOf(name);
  const lines = [columns, ...rows.map((row) => columns.map((column) => ({ ...base, ...row })[column] ?? ''))];
  return lines.map((fields) => fields.map((field) => `"${field.replaceAll('"', '""')}"`).join()).join('\r\n');
}
const files = (accounts: Fields[], deals: Fields[] = []) => ({
  'accountData.csv': csv('accountData.csv', ACCOUNT, accounts),
  'opportunityData.csv': csv('opportunityData.csv', DEAL, deals),
});
const imported = (accounts: Fields[], deals: Fields[] = []) => mapped(salesforceDataloader, files(accounts, deals));

test('an account is an organisation, known by both its ids and its number', async () => {
  const { named } = await imported([
    { PHONE: '(555) 555-1212', INDUSTRY: 'Media', ANNUALREVENUE: '8.48E10', NUMBEROFEMPLOYEES: '68000' },
  ]);
  expect(named('identity.customer.register')).toMatchObject([{ effectiveAt: '2006-04-15T03:23:15.000Z' }]);
  expect(bodyOf(named('identity.customer.register')[0])).toEqual({
    kind: 'organisation',
    name: 'Any Ltd',
    phone: '(555) 555-1212',
    country: 'US',
    sector: 'Media',
    employees: 68_000,
    revenue: 84_800_000_000,
    source: 'import: salesforce-dataloader',
  });
  expect(named('identity.customer.link-identifier').map((one) => bodyOf(one).value)).toEqual([
    'salesforce:001x0000002Any1',
    'oracle:4-1',
    '5555551212',
  ]);
});

test('the letters of Windows-1252 are read, and that is said', async () => {
  const { 'accountData.csv': accounts, ...deals } = files([{ NAME: 'Crédit Pébéo – 1º' }]);
  const { named, summary } = await mapped(salesforceDataloader, {
    ...deals,
    'accountData.csv': iconv.encode(accounts, 'windows-1252'),
  });
  expect(bodyOf(named('identity.customer.register')[0]).name).toBe('Crédit Pébéo – 1º');
  expect(summary.files[0]).toEqual({ name: 'accountData.csv', encoding: 'windows-1252' });
});

test('a name whose letters were lost is imported and noted', async () => {
  const { notes, summary } = await imported([{ NAME: '????? ??' }, { ID: '001x0000002Any2AA2', NAME: 'What?' }]);
  expect(summary.rejectedRows).toBe(0);
  expect(notes).toEqual([['NAME', 'has question marks only: its letters were lost before it came here', 1]]);
});

test('countries of two spellings become one', async () => {
  const { summary } = await imported([{ BILLINGCOUNTRY: 'USA' }, { ID: '001x0000002Any2AA2', BILLINGCOUNTRY: 'FR' }]);
  expect(summary.corrections).toMatchObject([{ from: 'USA', text: 'US', rows: 1 }]);
});

test('the long and the short id are one account', async () => {
  const { named } = await imported([{}], [{ ACCOUNTID: '001x0000002Any1' }]);
  expect(bodyOf(named('sales.opportunity.open')[0]).customerId).toBe(named('identity.customer.register')[0]!.id);
});

test('a subsidiary is related to its parent', async () => {
  const { named } = await imported([{ PARENTID: '001x0000002Any2' }, { ID: '001x0000002Any2AA2' }]);
  expect(bodyOf(named('identity.customer.relate')[0])).toEqual({
    kind: 'subsidiary-of',
    to: named('identity.customer.register').find(({ id }) => id !== named('identity.customer.relate')[0]!.id)!.id,
  });
});

test('an open deal is there since it was entered; its stage becomes one of ours, and that is said', async () => {
  const { named, summary } = await imported([{}], [{}]);
  const [deal] = named('sales.opportunity.open');
  expect(deal!.effectiveAt).toBe('2006-06-15T20:47:07.000Z');
  expect(bodyOf(deal)).toMatchObject({
    title: 'Widgets',
    stage: 'engaging',
    amount: 500,
    expectedCloseOn: '2006-12-31',
  });
  expect(summary.corrections).toMatchObject([{ column: 'STAGENAME', from: 'Value Proposition', text: 'engaging' }]);
});

test('to prospect is to prospect, and nothing to speak of', async () => {
  const { named, summary } = await imported([{}], [{ STAGENAME: 'Prospecting' }]);
  expect(bodyOf(named('sales.opportunity.open')[0]).stage).toBe('prospecting');
  expect(summary.corrections).toEqual([]);
});

test('a deal that was won is won on the day on which it closed, and began no later', async () => {
  const { named, notes } = await imported(
    [{}],
    [
      { STAGENAME: 'Closed Won', CLOSEDATE: '2005-11-09' },
      { ID: '006x0000001Any2AAK', STAGENAME: 'Closed Won', CLOSEDATE: '2006-11-09' },
    ],
  );
  expect(named('sales.opportunity.open').map(({ effectiveAt }) => effectiveAt.slice(0, 10))).toEqual([
    '2005-11-09',
    '2006-06-15',
  ]);
  expect(named('sales.opportunity.win').map(({ effectiveAt, body }) => [effectiveAt.slice(0, 10), body])).toEqual([
    ['2005-11-09', { amount: 500 }],
    ['2006-11-09', { amount: 500 }],
  ]);
  expect(notes).toEqual([['CREATEDDATE', 'is after the deal closed: it begins on the day on which it closed', 1]]);
});

test('a deal that was lost is lost', async () =>
  expect((await imported([{}], [{ STAGENAME: 'Closed Lost' }])).counts).toMatchObject({ 'sales.opportunity.lose': 1 }));

test('what was deleted there is not imported, and noted', async () => {
  const { counts, notes } = await imported(
    [{}, { ID: '001x0000002Any2AA2', ISDELETED: 'true' }],
    [{ ISDELETED: 'true' }],
  );
  expect(counts).toEqual({ 'identity.customer.register': 1, 'identity.customer.link-identifier': 2 });
  expect(notes).toEqual([
    ['ISDELETED', 'is true: not imported', 1],
    ['ISDELETED', 'is true: not imported', 1],
  ]);
});

test.each<[string, Fields, string]>([
  ['of an account that no row brings', { ACCOUNTID: '001x0000002Any9AA2' }, 'ACCOUNTID'],
  ['of an account that has no id of Salesforce', { ACCOUNTID: 'Any Ltd' }, 'ACCOUNTID'],
  ['in an unknown stage', { STAGENAME: 'Dreaming' }, 'STAGENAME'],
  ['won without an account', { STAGENAME: 'Closed Won', ACCOUNTID: '' }, 'ACCOUNTID'],
  ['won without an amount', { STAGENAME: 'Closed Won', AMOUNT: '' }, 'AMOUNT'],
  ['that closes on no day', { CLOSEDATE: '2006-02-30' }, 'CLOSEDATE'],
  ['entered at a time without zone', { CREATEDDATE: '2006-06-15T20:47:07.000' }, 'CREATEDDATE'],
])('a deal %s is rejected with its column', async (_, deal, column) => {
  const { summary, counts } = await imported([{}], [deal]);
  expect(summary.rejections).toMatchObject([{ file: 'opportunityData.csv', column, rows: 1 }]);
  expect(counts).not.toHaveProperty('sales.opportunity.open');
});
