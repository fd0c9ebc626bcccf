import { Quote } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { Log } from '@kizuna/read-models/testing';
import { quoteExpiry } from './quote-expiry.process';

const id = '00000000-0000-7000-8000-0000000000e1';
const ofVersion = { version: 2, total: 900 };
const after = (stated: object) => quoteExpiry.onEvent({ version: 2 }, new Log().add(stated, { id }).events[0]!);

test('what was sent expires when its last day is over', () =>
  expect(quoteExpiry.onEvent(quoteExpiry.initial, sent())).toMatchObject({
    state: { version: 2 },
    timers: [{ name: 'expire', when: '2030-02-01T00:00:00.000Z' }],
    commands: [],
  }));
test('in the version that was sent', () =>
  expect(quoteExpiry.onTimer({ version: 2 }, 'expire', { id, due: '2030-02-01T00:00:00.000Z' })).toMatchObject({
    commands: [{ id, command: { version: 2 } }],
  }));
test.each([
  ['accepted', fact(Quote.Accepted, ofVersion)],
  ['declined', fact(Quote.Declined, { ...ofVersion, reason: 'price' })],
  [
    'revised',
    fact(Quote.Revised, { ...ofVersion, lines: [{ sku: 'X', quantity: 1, price: 900 }], validUntil: '2030-01-31' }),
  ],
])('what is %s does not', (_, stated) =>
  expect(after(stated)).toMatchObject({ cancel: ['expire'], timers: [], commands: [] }),
);

function sent() {
  return new Log().add(fact(Quote.Sent, { ...ofVersion, validUntil: '2030-01-31' }), { id }).events[0]!;
}
