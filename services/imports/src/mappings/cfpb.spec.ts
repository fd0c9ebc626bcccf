/** Complaints row by row, on handwritten rows in their form. */
import { bodyOf, mapped, type Mapped } from '../mapped.fixture';
import { cfpb } from './cfpb';

const ROW = {
  'Date received': '3/1/2016',
  Product: 'Mortgage',
  'Sub-product': '',
  Issue: '"Loan servicing, payments"',
  'Sub-issue': '',
  Company: 'Any Bank',
  State: 'CT',
  'ZIP code': '6106',
  'Consumer consent provided?': 'N/A',
  'Submitted via': 'Postal mail',
  'Date sent to company': '3/4/2016',
  'Company response to consumer': 'Closed with explanation',
  'Timely response?': 'Yes',
  'Consumer disputed?': 'No',
};
type Row = Partial<typeof ROW>;

const imported = (...rows: Row[]) =>
  mapped(cfpb, {
    'consumer_complaints_cuny.csv': [
      Object.keys(ROW).join(),
      ...rows.map((row) => Object.values({ ...ROW, ...row }).join()),
    ].join('\n'),
  });
const story = ({ commands }: Mapped) =>
  commands.map(({ command, effectiveAt, body }) => {
    const { activity = '', reason = '', resolution = '' } = body as Record<string, string>;
    return `${effectiveAt.slice(5, 10)} ${command.slice('service.case.'.length)} ${activity}${reason}${resolution}`.trim();
  });

test('a complaint is a case of nobody, from when it came until the company settled it', async () => {
  const result = await imported({ 'Sub-issue': 'Escrow' });
  expect(story(result)).toEqual([
    '03-01 open',
    '03-04 note Sent to the company',
    '03-04 resolve Closed with explanation',
  ]);
  expect(bodyOf(result.commands[0])).toEqual({
    channel: 'post',
    subject: 'Loan servicing, payments: Escrow',
    text: 'Product: Mortgage\nCompany: Any Bank\nState: CT\nZIP code: 06106',
    skill: 'Mortgage',
  });
  expect(result.summary.notKept).toEqual([
    { file: 'consumer_complaints_cuny.csv', columns: ['Consumer consent provided?'] },
  ]);
});

test.each([
  ['Web', 'web'],
  ['Referral', 'referral'],
  ['Phone', 'phone'],
  ['Postal mail', 'post'],
  ['Fax', 'fax'],
  ['Email', 'email'],
])('%s comes on the channel %s', async (via, channel) => {
  expect(bodyOf((await imported({ 'Submitted via': via })).commands[0]).channel).toBe(channel);
});

test.each([
  ['6106', 'ZIP code: 06106', 'is shortened: imported with the zeros that it had before'],
  ['907', 'ZIP code: 00907', 'is shortened: imported with the zeros that it had before'],
  ['300XX', 'ZIP code: 300XX', 'is masked: imported as it is'],
  ['30-XX', 'ZIP code: 30-XX', 'is masked: imported as it is'],
  ['', 'State: CT', 'is blank: imported without'],
])('the ZIP code %p is noted', async (zip, line, note) => {
  const { commands, notes } = await imported({ 'ZIP code': zip });
  expect(String(bodyOf(commands[0]).text).split('\n').at(-1)).toBe(line);
  expect(notes).toEqual([['ZIP code', note, 1]]);
});

test('a complete ZIP code is nothing to speak of', async () =>
  expect((await imported({ 'ZIP code': '10065' })).notes).toEqual([]));

test('a complaint that stands twice is one, and named', async () => {
  const { counts, notes, summary } = await imported({ 'ZIP code': '10065' }, {}, { 'ZIP code': '10065' });
  expect(counts['service.case.open']).toBe(2);
  expect(summary).toMatchObject({ rows: 3, rejectedRows: 0 });
  expect(notes).toContainEqual(['', 'was there before, exactly so: it is one complaint', 1]);
});

test('one that was sent before it came was sent on the day on which it came', async () => {
  const result = await imported({ 'Date sent to company': '2/29/2016' });
  expect(story(result).map((told) => told.slice(0, 5))).toEqual(['03-01', '03-01', '03-01']);
  expect(result.notes).toContainEqual([
    'Date sent to company',
    'is before the day on which it came: taken for that day',
    1,
  ]);
});

test('a disputed answer reopens the case', async () =>
  expect(story(await imported({ 'Consumer disputed?': 'Yes' }))).toEqual([
    '03-01 open',
    '03-04 note Sent to the company',
    '03-04 resolve Closed with explanation',
    '03-04 reopen the consumer disputed the answer',
  ]));

test('without an answer the case stays open; that it was late is told', async () => {
  const result = await imported({
    'Company response to consumer': 'Untimely response',
    'Timely response?': 'No',
    'Consumer disputed?': 'Yes',
  });
  expect(story(result).slice(1)).toEqual([
    '03-04 note Sent to the company',
    '03-04 note The company did not answer in time',
    '03-04 note Untimely response',
    '03-04 note The consumer disputed',
  ]);
  expect(result.notes).toContainEqual([
    'Company response to consumer',
    'is "Untimely response": the case stays open',
    1,
  ]);
});

test.each<[keyof Row, string]>([
  ['Date received', '13/1/2016'],
  ['Date sent to company', ''],
  ['Submitted via', 'Pigeon'],
  ['Company response to consumer', 'Ignored'],
  ['Timely response?', 'Perhaps'],
  ['Consumer disputed?', 'Perhaps'],
  ['ZIP code', 'SW1A 1AA'],
  ['Issue', ''],
  ['Product', ''],
])('a %s that is %p is rejected with its column', async (column, value) => {
  const { summary, commands } = await imported({ [column]: value });
  expect(summary.rejections).toMatchObject([{ column, rows: 1 }]);
  expect(commands).toEqual([]);
});
