import { Quote } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { Log, rowsOf } from '@kizuna/read-models/testing';
import { quotes } from './quotes.view';

const id = '00000000-0000-7000-8000-0000000000e1';
const customerId = '00000000-0000-7000-8000-0000000000c1';
const validUntil = '2030-01-31';
const lines = [{ sku: 'GTX Pro', quantity: 2, price: 480.25 }];
const drafted = fact(Quote.Drafted, { version: 1, customerId, lines, validUntil, total: 960.5 });
const sent = fact(Quote.Sent, { version: 1, total: 960.5, validUntil });
const offer = { version: 2, lines: [{ ...lines[0]!, price: 450 }], validUntil: '2030-02-28', total: 900 };
const day = (n: number) => `2030-01-0${n}T03:04:05.000Z`;

/** Each a day after the one before. */
const row = (...facts: object[]) => {
  const log = new Log();
  facts.forEach((stated, i) => log.add(stated, { id, at: day(i + 1) }));
  return rowsOf(quotes, log.events)[id];
};
const asDrafted = { ...drafted, id, status: 'drafted', draftedAt: day(1), since: day(1) };
const asSent = { ...asDrafted, status: 'sent', sentVersion: 1, since: day(2) };

test('a quote tells what it offers, and whether the customer has it', () => {
  expect(row(drafted)).toEqual(asDrafted);
  expect(row(drafted, sent)).toEqual(asSent);
});
test('a revised one offers the latest version, and still tells which was sent', () =>
  expect(row(drafted, sent, fact(Quote.Revised, offer))).toEqual({
    ...asSent,
    ...offer,
    status: 'drafted',
    since: day(3),
  }));
test.each([
  ['accepted', fact(Quote.Accepted, { version: 1, total: 960.5 }), {}],
  ['declined', fact(Quote.Declined, { version: 1, total: 960.5, reason: 'price' }), { declinedBecause: 'price' }],
  ['expired', fact(Quote.Expired, { version: 1, total: 960.5 }), {}],
])('what is %s tells when, and why', (status, end, more) =>
  expect(row(drafted, sent, end)).toEqual({ ...asSent, ...more, status, since: day(3), endedOn: '2030-01-03' }),
);
