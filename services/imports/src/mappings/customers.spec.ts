/** Customers of files that no mapping knows: what is proposed for their columns, and what becomes of their rows. */
import { mapped } from '../mapped.fixture';
import { wrongIn, type Choice } from '../open-mapping';
import { customers } from './customers';

const TODAY = '2026-04-01T10:00:00.000Z';
const headerOf = (row: string) => ({ columns: row.split(','), delimiter: ',' });
const propose = (row: string) => customers.propose(headerOf(row));

/** Imports rows as proposed, or as chosen. */
function told(header: string, rows: readonly string[], choice: Choice = propose(header)) {
  const mapping = customers.chosen(headerOf(header), choice, TODAY);
  return mapped(mapping, { 'customers.csv': `${[header, ...rows].join('\n')}\n` });
}
const bodies = async (...args: Parameters<typeof told>) =>
  (await told(...args)).commands.map(({ command, body }) => [command.replace('identity.customer.', ''), body]);

describe('what is proposed', () => {
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['Name,E-Mail,Phone number', { Name: 'name', 'E-Mail': 'email', 'Phone number': 'phone' }, { kind: 'person' }],
    ['Company,Tel.,Notes', { Company: 'name', 'Tel.': 'phone' }, { kind: 'organisation' }],
    [
      'first_name,LAST NAME,company',
      { first_name: 'firstName', 'LAST NAME': 'lastName', company: 'company' },
      { kind: 'person' },
    ],
    [
      '顧客番号,氏名,メールアドレス,電話番号,登録日',
      { 顧客番号: 'externalId', 氏名: 'name', メールアドレス: 'email', 電話番号: 'phone', 登録日: 'since' },
      { kind: 'person' },
    ],
    ['会社名,ＴＥＬ', { 会社名: 'name', ＴＥＬ: 'phone' }, { kind: 'organisation' }],
    ['姓,名,区分', { 姓: 'lastName', 名: 'firstName', 区分: 'kind' }, {}],
    ['Phone,Mobile', { Phone: 'phone' }, { kind: 'person' }],
  ])('for %s', (header, columns, defaults) => expect(propose(header)).toEqual({ columns, defaults }));
});

describe('a choice', () => {
  const header = headerOf('Firm,Mail,Other');
  const wrong = (columns: Record<string, string>, defaults: Record<string, string> = {}) =>
    wrongIn(customers, header, { columns, defaults }).map(({ field, rule }) => `${field} ${rule}`);

  test('is right if each column and each field is there, and one of them is the name', () =>
    expect(wrong({ Firm: 'name', Mail: 'email' }, { kind: 'organisation', country: 'Japan' })).toEqual([]));
  test('is wrong in each part that names nothing, or twice the same', () =>
    expect(wrong({ Firm: 'name', Nope: 'email', Mail: 'colour', Other: 'name' }, { kind: 'firm', age: '3' })).toEqual([
      ...['columns.Nope known', 'columns.Mail field', 'columns.Other once', 'defaults.kind value'],
      'defaults.age field',
    ]));
  test('needs a name', () => expect(wrong({ Mail: 'email' })).toEqual(['columns complete']));
});

test('a row is a customer who is recognised by all that it says', async () =>
  expect(await bodies('ID,Name,E-Mail,Phone', ['7,Ada Byron,Ada@Example.com,+44 20 7946 0000'])).toEqual([
    [
      'register',
      {
        ...{ kind: 'person', name: 'Ada Byron', email: 'Ada@Example.com', phone: '+44 20 7946 0000' },
        ...{ country: undefined, source: 'import: customers' },
      },
    ],
    ['link-identifier', { scheme: 'external', value: '7' }],
    ['link-identifier', { scheme: 'email', value: 'ada@example.com' }],
    ['link-identifier', { scheme: 'phone', value: '+442079460000' }],
  ]));

test('what is chosen counts, and what is not chosen is said not to be kept', async () => {
  const choice = { columns: { Label: 'name' }, defaults: { kind: 'organisation', country: 'Japan' } };
  const { summary, commands } = await told('Label,Colour', ['Acme,red'], choice);
  expect(commands.map(({ body }) => body)).toEqual([
    { kind: 'organisation', name: 'Acme', country: 'Japan', source: 'import: customers' },
  ]);
  expect(summary.notKept).toEqual([{ file: 'customers.csv', columns: ['Colour'] }]);
});

test('it begins when the row says, or else with the import', async () => {
  const { commands, report } = await told('Name,Since', ['A,2020/1/9', 'B,', 'C,2020-02-30', 'D,2020-03-01 09:30']);
  expect(commands.map(({ effectiveAt }) => effectiveAt)).toEqual([
    '2020-01-09T00:00:00.000Z',
    '2020-03-01T09:30:00.000Z',
    TODAY,
  ]);
  expect(report('customers.errors.csv')).toEqual([
    '4,Since,"""2020-02-30"" is no day: write YYYY-MM-DD","C,2020-02-30"',
  ]);
});

test('names are put together as they are written where they are from', async () => {
  const { commands } = await told('First name,Last name', ['Ada,Byron', '花子,山田', ',Cher']);
  expect(commands.map(({ body }) => (body as { name: string }).name)).toEqual(['Ada Byron', '山田 花子', 'Cher']);
});

test('persons and organisations are told apart by words of either language, and others are rejected', async () => {
  const { commands, report } = await told('Name,Type', ['A,個人', 'B,法人', 'C,Company', 'D,robot']);
  expect(commands.map(({ body }) => (body as { kind: string }).kind)).toEqual([
    'person',
    'organisation',
    'organisation',
  ]);
  expect(report('customers.errors.csv')).toHaveLength(1);
});

test('a person works for a company, which several rows may name', async () => {
  const { counts, named } = await told('Name,Company', ['A,Acme', 'B,Acme', 'C,']);
  expect(counts).toEqual({ 'identity.customer.register': 4, 'identity.customer.relate': 2 });
  const acme = named('identity.customer.register').find(({ body }) => (body as { name: string }).name === 'Acme')!;
  expect(named('identity.customer.relate').map(({ body }) => body)).toEqual([
    { kind: 'works-for', to: acme.id },
    { kind: 'works-for', to: acme.id },
  ]);
});

test('one is known by id, else by address, else by number, else by name: the second row that says otherwise is rejected', async () => {
  const rows = ['1,A,a@example.com', '1,A2,other@example.com', ',B,b@example.com', ',B2,B@example.com', ',C,', ',C,'];
  const { summary, counts } = await told('ID,Name,Email', rows);
  expect(counts['identity.customer.register']).toBe(3);
  expect(summary.rejectedRows).toBe(2);
});

test('what is no address and no number is noted, and the customer is imported without', async () => {
  const { notes, counts } = await told('Name,Email,Phone', ['A,nowhere,none']);
  expect(notes).toEqual([
    ['Email', 'is no e-mail address: not kept', 1],
    ['Phone', 'is no phone number: not kept', 1],
  ]);
  expect(counts).toEqual({ 'identity.customer.register': 1 });
});

test('a row without a name is rejected', async () => {
  const { report } = await told('Name,Email', [',a@example.com']);
  expect(report('customers.errors.csv')).toEqual(['2,Name,is empty: nobody has no name,",a@example.com"']);
});
