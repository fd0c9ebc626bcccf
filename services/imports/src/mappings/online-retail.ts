/**
 * UCI's "Online Retail": the invoice lines of one year of a British seller of gifts, many of whose customers are
 * wholesalers. It knows them by number only, and says of eight that they are in two countries: the first counts.
 *
 * An invoice is an order. What takes back or corrects is a credit, since it says no word of the invoice that it corrects.
 */
import { kind, type MappedCommand } from '../kind';
import { file, mapping } from '../mapping';
import { moment, number, text, Unreadable, whole, type Read } from '../reading';
import type { Row } from '../row';

const NAME = 'online-retail';

const customer = kind(NAME, 'identity.customer');
const order = kind(NAME, 'sales.order');

const COLUMNS = [
  'InvoiceNo',
  'StockCode',
  'Description',
  'Quantity',
  'InvoiceDate',
  'UnitPrice',
  'CustomerID',
  'Country',
] as const;
type Line = Row<(typeof COLUMNS)[number]>;
type Lines = readonly [Line, ...Line[]];

/** Stock codes that stand for something else than goods. */
const NO_GOODS = new Map([
  ['AMAZONFEE', 'a fee of Amazon'],
  ['B', 'a bad debt'],
  ['BANK CHARGES', 'bank charges'],
  ['C2', 'carriage'],
  ['CRUK', 'a commission for charity'],
  ['D', 'a discount'],
  ['DOT', 'postage'],
  ['M', 'what was entered by hand'],
  ['m', 'what was entered by hand'],
  ['POST', 'postage'],
  ['S', 'samples'],
]);

/** The number of a customer, which was once stored as one with a fraction: `17850.0`. */
const customerNumber: Read<string> = (value) => {
  const [, digits] = /^(\d+)(?:\.0+)?$/.exec(value) ?? [];
  if (digits === undefined) throw new Unreadable(`"${value}" is no number of a customer`);
  return digits;
};

/** What a line says, and what is odd about it. */
function itemOf(line: Line) {
  const sku = line.get('StockCode', text);
  const description = line.maybe('Description', text);
  const item = { sku, description, quantity: line.get('Quantity', whole), price: line.get('UnitPrice', number) };
  const noGoods = NO_GOODS.get(sku);
  if (noGoods !== undefined) line.note('StockCode', `${sku} stands for ${noGoods}: counts like any line`);
  if (description === undefined) line.note('Description', 'is blank: imported without');
  else if (/[^\x20-\x7e]/.test(description))
    line.note('Description', 'has letters beyond ASCII: read as they are meant');
  if (item.quantity < 1) line.note('Quantity', 'is below one: imported as taken back or corrected');
  if (item.price === 0) line.note('UnitPrice', 'is zero: imported as given away');
  if (item.price < 0) line.note('UnitPrice', 'is below zero: imported as a correction');
  if (line.occurrence > 1)
    line.note('', 'was there before, exactly so: an invoice may have a line twice, so both count');
  return item;
}
type Item = ReturnType<typeof itemOf>;

const isSold = ({ quantity, price }: Item) => quantity >= 1 && price >= 0;

/** Whose invoice it is, if it says so. @throws Rejected if its lines name several */
function buyerOf(lines: Lines) {
  const [first] = lines;
  const written = first.raw('CustomerID');
  const number = first.maybe('CustomerID', customerNumber);
  for (const line of lines) {
    if (line.raw('CustomerID') !== written) {
      line.reject('CustomerID', `is not that of row ${first.line}, which is a line of the same invoice`);
    }
    if (number === undefined) line.note('CustomerID', 'is blank: imported as an order of nobody whom we know');
  }
  if (number === undefined) return undefined;
  if (number !== written)
    first.note('CustomerID', 'is written with a fraction, ".0": read without (said once an invoice)');
  return customer(number);
}

/** When it was written. A few took long enough for their lines to have two dates. */
function dateOf(lines: Lines): string {
  const [first] = lines;
  let date = first.get('InvoiceDate', moment);
  for (const line of lines) {
    if (line.raw('InvoiceDate') === first.raw('InvoiceDate')) continue;
    const other = line.get('InvoiceDate', moment);
    if (other < date) date = other;
    line.note('InvoiceDate', 'is not that of the first line of the invoice: the earliest counts');
  }
  return date;
}

/** Why all of an invoice is taken back, if it is. */
function creditOf(lines: Lines): { readonly kind: string; readonly reason: string } | undefined {
  const [type] = lines[0].raw('InvoiceNo');
  if (type === 'C') {
    for (const line of lines) line.note('InvoiceNo', 'begins with C, a cancellation: imported as a credit');
    return { kind: 'return', reason: 'cancellation' };
  }
  if (type === 'A') {
    for (const line of lines) line.note('InvoiceNo', 'begins with A, a bad debt: imported as a credit');
    return { kind: 'adjustment', reason: 'bad debt' };
  }
  return undefined;
}

const CORRECTION = { kind: 'adjustment', reason: 'stock or price corrected' };

function invoice(lines: Lines): MappedCommand[] {
  const [first] = lines;
  const reference = first.get('InvoiceNo', text);
  const at = dateOf(lines);
  const buyer = buyerOf(lines);
  const concerning = buyer?.id;
  const items = lines.map(itemOf);
  const credit = creditOf(lines);

  const sold = credit ? [] : items.filter(isSold);
  const others = credit ? items : items.filter((item) => !isSold(item));
  const common = { customerId: buyer?.id, reference };
  const told: MappedCommand[] = [];
  if (buyer) {
    const name = `Customer ${buyer.key}`;
    const details = { kind: 'organisation', name, country: first.maybe('Country', text), source: `import: ${NAME}` };
    const identifier = { scheme: 'external', value: `${NAME}:${buyer.key}` };
    told.push(buyer.tell('register', details, { at, firstCounts: true }));
    told.push(buyer.tell('link-identifier', identifier, { at, firstCounts: true }));
  }
  if (sold.length > 0)
    told.push(order(reference).tell('place', { ...common, channel: 'web', lines: sold }, { at, concerning }));
  if (others.length > 0) {
    const apart = order(sold.length > 0 ? `${reference}, corrections` : reference);
    told.push(apart.tell('credit', { ...common, ...(credit ?? CORRECTION), lines: others }, { at, concerning }));
  }
  return told;
}

const invoiceLines = file('online_retail.csv', COLUMNS, {
  groupBy: (line) => line.raw('InvoiceNo') || undefined,
  commandsOf: invoice,
});

export const onlineRetail = mapping(NAME, {
  about: 'invoice lines of UCI’s Online Retail: customers, orders, returns and corrections (1 CSV file)',
  files: [invoiceLines],
});
