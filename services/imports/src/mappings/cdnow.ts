/**
 * CDNOW's purchases of CDs from 1997-01-01 to 1998-06-30, by a sample of the customers who first bought in the first
 * quarter: the data of Fader and Hardie. The two summaries that come with it follow from the purchases, and are not read.
 *
 * It knows the day of a purchase and not its hour, so all of a day take effect at its first moment.
 */
import { linkedExternally } from '../identifiers';
import { kind } from '../kind';
import { file, mapping } from '../mapping';
import { dayAs, number, text, whole } from '../reading';
import type { Row } from '../row';

const NAME = 'cdnow';

const customer = kind(NAME, 'identity.customer');
const order = kind(NAME, 'sales.order');

const COLUMNS = ['master id', 'sample id', 'date', 'CDs', 'dollars'] as const;
type Purchase = Row<(typeof COLUMNS)[number]>;

/** CDs and what they cost together. Prices have four decimals; where these do not add up, all CDs are one thing. */
function lineOf(row: Purchase) {
  const count = row.get('CDs', whole);
  if (count < 1) row.reject('CDs', 'is below one');
  const together = row.get('dollars', number);
  const each = Math.round((together / count) * 10_000);
  if (each * count === Math.round(together * 10_000)) return { sku: 'CD', quantity: count, price: each / 10_000 };
  row.note('dollars', 'cannot be split among the CDs: imported as one thing with the number of CDs as its description');
  return { sku: 'CD', description: `${count} CDs`, quantity: 1, price: together };
}

function purchase(row: Purchase, isAnother: boolean) {
  const at = row.get('date', dayAs('yyyymmdd'));
  const buyer = customer(row.get('sample id', text));
  const line = lineOf(row);
  if (row.occurrence > 1) row.note('', 'was there before, exactly so: a purchase of its own');
  if (isAnother) row.note('date', 'has another purchase of the same customer: both are imported');
  if (line.price === 0) row.note('dollars', 'is zero: imported as an order for nothing');

  const name = `Customer ${buyer.key}`;
  const identifiers = [`${NAME}:${buyer.key}`, `${NAME}-master:${row.get('master id', text)}`];
  const bought = order([...COLUMNS.map((column) => row.raw(column)), row.occurrence].join(' '));
  return [
    buyer.tell('register', { kind: 'person', name, source: `import: ${NAME}` }, { at }),
    ...identifiers.map((identifier) => linkedExternally(buyer, identifier, at)),
    bought.tell('place', { customerId: buyer.id, channel: 'web', lines: [line] }, { at, concerning: buyer.id }),
  ];
}

/** Those of one customer on one day together, to see how many there are. */
const purchases = file('CDNOW_sample.txt', COLUMNS, {
  delimiter: 'spaces',
  header: false,
  groupBy: (row) => `${row.raw('sample id')} ${row.raw('date')}`,
  commandsOf: (rows) => rows.flatMap((row) => row.orLeaveOut(() => purchase(row, row !== rows[0])) ?? []),
});

export const cdnow = mapping(NAME, {
  about: 'the sample of CDNOW’s customers and their purchases (CDNOW_sample.txt; its summaries are not read)',
  files: [purchases],
});
