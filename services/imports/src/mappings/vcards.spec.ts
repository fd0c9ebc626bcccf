/** Cards one by one, handwritten as their makers write them. */
import { bodyOf, mapped } from '../mapped.fixture';
import { vcards } from './vcards';

const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');
const imported = (...cards: string[][]) =>
  mapped(vcards, { 'book.vcf': cards.map((lines) => card(...lines)).join('') });

const KNOWN = 'REV:20120801T184631Z';
const ANN = ['FN:Dr. Ann Lee', 'N:Lee;Ann;;Dr.;', 'EMAIL;TYPE=WORK:Ann@any.example', KNOWN];

test('a card is a person who works for an organisation, since it was last revised', async () => {
  const { commands, summary } = await imported([
    ...ANN,
    'ORG:Any Ltd;Sales',
    'TEL;TYPE=CELL:+49 (170) 123-45',
    'ADR;TYPE=WORK:;;Street 1;Berlin;;10115;Germany',
    'UID:17',
  ]);
  expect(commands.every(({ effectiveAt }) => effectiveAt === '2012-08-01T18:46:31.000Z')).toBe(true);
  expect(commands.map(({ command, body }) => [command.split('.').at(-1), body])).toEqual([
    [
      'register',
      {
        kind: 'person',
        name: 'Dr. Ann Lee',
        email: 'Ann@any.example',
        phone: '+49 (170) 123-45',
        country: 'Germany',
        source: 'import: vcards',
      },
    ],
    ['link-identifier', { scheme: 'email', value: 'ann@any.example' }],
    ['link-identifier', { scheme: 'phone', value: '+4917012345' }],
    ['link-identifier', { scheme: 'external', value: 'vcard:17' }],
    ['register', { kind: 'organisation', name: 'Any Ltd', source: 'import: vcards' }],
    ['relate', { kind: 'works-for', to: commands[4]!.id }],
  ]);
  expect(summary).toMatchObject({ rows: 1, rejectedRows: 0, notes: [] });
  expect(summary.notKept).toMatchObject([{ file: '*.vcf' }]);
});

test.each([
  ['REV:2012-03-05T13:32:54Z', '2012-03-05T13:32:54.000Z', 0],
  ['REV:20120305', '2012-03-05T00:00:00.000Z', 0],
  ['REV:yesterday', '2000-01-01T00:00:00.000Z', 1],
  ['NOTE:no date', '2000-01-01T00:00:00.000Z', 1],
])('with %s it is known since %s', async (line, since, notes) => {
  const result = await imported(['FN:Ann', line]);
  expect(result.commands[0]!.effectiveAt).toBe(since);
  expect(result.notes).toHaveLength(notes);
});

test('without a name as one is called, it is put together', async () =>
  expect(bodyOf((await imported(['N:Lee;Ann;Mary;Dr.;Jr.', KNOWN])).commands[0]).name).toBe('Dr. Ann Mary Lee Jr.'));

test('without any name the person is called by the address, and that is noted', async () => {
  const { commands, notes } = await imported(['EMAIL:ann@any.example', KNOWN]);
  expect(bodyOf(commands[0])).toMatchObject({ kind: 'person', name: 'ann@any.example' });
  expect(notes).toEqual([['FN', 'is missing: the person is called by the address or number', 1]]);
});

test.each([
  ['only names an organisation', ['ORG:Any Ltd', 'EMAIL:info@any.example', KNOWN]],
  ['says that it is one', ['KIND:org', 'FN:Any Ltd', 'EMAIL:info@any.example', KNOWN]],
])('a card that %s is an organisation', async (_, lines) => {
  const { commands, counts } = await imported(lines);
  expect(bodyOf(commands[0])).toEqual({ kind: 'organisation', name: 'Any Ltd', source: 'import: vcards' });
  expect(counts).toEqual({ 'identity.customer.register': 1, 'identity.customer.link-identifier': 1 });
});

test('colleagues work for the same organisation, also of two files', async () => {
  const { named } = await mapped(vcards, {
    'a.vcf': card('FN:Ann', 'ORG:Any Ltd', KNOWN),
    'B.VCF': card('FN:Bob', 'ORG:Any Ltd;Sales', 'REV:20100101T000000Z'),
  });
  const [company] = named('identity.customer.register').filter((one) => bodyOf(one).kind === 'organisation');
  expect(company!.effectiveAt).toBe('2010-01-01T00:00:00.000Z');
  expect(named('identity.customer.relate').map((one) => bodyOf(one).to)).toEqual([company!.id, company!.id]);
});

test('the same card is one person wherever it is found, with a new photo too', async () => {
  const { named, summary } = await mapped(vcards, { 'a.vcf': card(...ANN), 'b.vcf': card(...ANN, 'PHOTO:a.jpg') });
  expect(summary).toMatchObject({ rows: 2, rejectedRows: 0 });
  expect(named('identity.customer.register')).toHaveLength(1);
});

test('two cards of one UID that say different things are no two truths: the later is rejected', async () => {
  const { summary } = await imported(['UID:17', 'FN:Ann', KNOWN], ['UID:17', 'FN:Bob', KNOWN]);
  expect(summary.rejections).toMatchObject([{ text: 'row 1 says otherwise of the same thing', rows: 1 }]);
});

test('faxes and pagers are no numbers of a person, and a photo is not kept: both are noted', async () => {
  const lines = ['TEL;TYPE=WORK;TYPE=FAX:111', 'TEL;TYPE=PAGER:222', 'TEL:333', 'PHOTO;ENCODING=b:AAAA'];
  const { named, notes } = await imported([...ANN, ...lines]);
  expect(named('identity.customer.link-identifier').map((one) => bodyOf(one).value)).toEqual([
    'ann@any.example',
    '333',
  ]);
  expect(notes.map(([column]) => column)).toEqual(['PHOTO', 'TEL']);
});

test('an extension is no part of the number by which a person is recognised', async () => {
  const { commands } = await imported([...ANN, 'TEL;VALUE=uri;TYPE="work,voice":tel:+1-418-555-0100;ext=102']);
  expect(bodyOf(commands[0]).phone).toBe('+1-418-555-0100 x102');
  expect(bodyOf(commands.at(-1)).value).toBe('+14185550100');
});

test('what is no address or number is left out and noted', async () => {
  const { notes, counts } = await imported(['FN:Ann', 'EMAIL:at home', 'TEL:HomePhone', KNOWN]);
  expect(counts).toEqual({ 'identity.customer.register': 1 });
  expect(notes.map(([column]) => column).sort()).toEqual(['EMAIL', 'TEL']);
});

test.each([
  ['that names nobody', ['NOTE:nothing', KNOWN], 'FN'],
  ['of a group', ['FN:The team', 'KIND:group', KNOWN], 'KIND'],
])('a card %s is rejected with its column', async (_, lines, column) => {
  const { summary, commands, report } = await imported(lines);
  expect(summary.rejections).toMatchObject([{ file: '*.vcf', column, rows: 1 }]);
  expect(commands).toEqual([]);
  expect(report('all.errors.csv')[0]).toMatch(`book.vcf,1,${column},`);
});

test('a card that cannot be read is rejected, and the others are imported', async () => {
  const { summary, counts } = await mapped(vcards, {
    'a.vcf': `BEGIN:VCARD\nVERSION:3.0\nFN:Ann\n${card('FN:Bob', KNOWN)}`,
  });
  expect(summary.rejections).toMatchObject([{ text: 'it does not end: END:VCARD is missing' }]);
  expect(counts).toEqual({ 'identity.customer.register': 1 });
});

test('what the files of a folder have in common is told once, and row by row with the name of the file', async () => {
  const { notes, report } = await mapped(vcards, { 'a.vcf': card('FN:Ann'), 'b.vcf': card('FN:Bob') });
  expect(notes).toEqual([['REV', 'is missing: taken to be known since 2000-01-01', 2]]);
  expect(report('all.notes.csv')).toEqual([
    'a.vcf,1,REV,is missing: taken to be known since 2000-01-01',
    'b.vcf,1,REV,is missing: taken to be known since 2000-01-01',
  ]);
});

test('a folder without cards is none', async () =>
  expect(mapped(vcards, { 'a.txt': '' })).rejects.toThrow(/has no \*\.vcf$/));
