/**
 * Complaints of consumers about financial companies, as the Consumer Financial Protection Bureau of the United States
 * publishes them. Nobody who complains is named, so these are cases without a customer; and nothing numbers them, so one
 * is known by all that it says.
 *
 * Two days are told: on which a complaint came in, and was sent to the company. When the company answered, and when the
 * consumer disputed that, is not: both take effect on the day on which it was sent.
 */
import { kind } from '../kind';
import { file, mapping } from '../mapping';
import { dayAs, oneOf, text, Unreadable, type Read } from '../reading';
import type { Row } from '../row';

const NAME = 'cfpb';

const complaint = kind(NAME, 'service.case');

const COLUMNS = [
  'Date received',
  'Product',
  'Sub-product',
  'Issue',
  'Sub-issue',
  'Company',
  'State',
  'ZIP code',
  'Consumer consent provided?',
  'Submitted via',
  'Date sent to company',
  'Company response to consumer',
  'Timely response?',
  'Consumer disputed?',
] as const;
type Complaint = Row<(typeof COLUMNS)[number]>;

const date = dayAs('m/d/yyyy');

const CHANNELS = {
  Web: 'web',
  Referral: 'referral',
  Phone: 'phone',
  'Postal mail': 'post',
  Fax: 'fax',
  Email: 'email',
};
const channel: Read<string> = (value) =>
  CHANNELS[oneOf(...(Object.keys(CHANNELS) as (keyof typeof CHANNELS)[]))(value, () => {})];

const SETTLED = [
  'Closed',
  'Closed with explanation',
  'Closed with monetary relief',
  'Closed with non-monetary relief',
  'Closed with relief',
  'Closed without relief',
] as const;
const response = oneOf(...SETTLED, 'Untimely response', 'In progress');
const yesOrNo = oneOf('Yes', 'No');

/** Five digits; a spreadsheet has taken the zeros before some. Of a masked one three digits are known, and sometimes two. */
function zipOf(row: Complaint): string | undefined {
  const zip: Read<string> = (value) => {
    if (!/^\d{3,5}$|^\d{3}XX$|^\d\d-XX$/.test(value)) throw new Unreadable(`"${value}" is no ZIP code`);
    return value.includes('X') ? value : value.padStart(5, '0');
  };
  const read = row.maybe('ZIP code', zip);
  if (read === undefined) row.note('ZIP code', 'is blank: imported without');
  else if (read.includes('X')) row.note('ZIP code', 'is masked: imported as it is');
  else if (read !== row.raw('ZIP code'))
    row.note('ZIP code', 'is shortened: imported with the zeros that it had before');
  return read;
}

/** What there is to read of a complaint. */
function openedBy(row: Complaint) {
  const issue = row.get('Issue', text);
  const part = row.maybe('Sub-issue', text);
  const zip = zipOf(row);
  const told = (['Product', 'Sub-product', 'Company', 'State'] as const).flatMap((column) => {
    const value = row.maybe(column, text);
    return value === undefined ? [] : [`${column}: ${value}`];
  });
  return {
    channel: row.get('Submitted via', channel),
    subject: part === undefined ? issue : `${issue}: ${part}`,
    text: [...told, ...(zip === undefined ? [] : [`ZIP code: ${zip}`])].join('\n'),
    skill: row.get('Product', text),
  };
}

const complaints = file('consumer_complaints_cuny.csv', COLUMNS, {
  notKept: ['Consumer consent provided?'],
  commands: (row) => {
    if (row.occurrence > 1) {
      row.note('', 'was there before, exactly so: it is one complaint');
      return [];
    }
    const received = row.get('Date received', date);
    const wasSent = row.get('Date sent to company', date);
    if (wasSent < received) row.note('Date sent to company', 'is before the day on which it came: taken for that day');
    const at = wasSent < received ? received : wasSent;

    const it = complaint(COLUMNS.map((column) => row.raw(column)).join('\n'));
    const note = (activity: string) => it.tell('note', { activity }, { at, step: activity });
    const answer = row.get('Company response to consumer', response);
    const isSettled = SETTLED.some((one) => one === answer);
    const isLate = row.get('Timely response?', yesOrNo) === 'No';
    const isDisputed = row.maybe('Consumer disputed?', yesOrNo) === 'Yes';
    if (!isSettled) row.note('Company response to consumer', `is "${answer}": the case stays open`);
    return [
      it.tell('open', openedBy(row), { at: received }),
      note('Sent to the company'),
      ...(isLate ? [note('The company did not answer in time')] : []),
      isSettled ? it.tell('resolve', { resolution: answer }, { at }) : note(answer),
      ...(isDisputed && isSettled ? [it.tell('reopen', { reason: 'the consumer disputed the answer' }, { at })] : []),
      ...(isDisputed && !isSettled ? [note('The consumer disputed')] : []),
    ];
  },
});

export const cfpb = mapping(NAME, {
  about: 'complaints about financial companies, of the CFPB (consumer_complaints_cuny.csv)',
  files: [complaints],
});
