import { PriceList } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { AT, Log, rowsOf } from '@kizuna/read-models/testing';
import { priceLists } from './price-lists.view';
import { prices } from './prices.view';

const id = '00000000-0000-7000-8000-0000000000b1';
const productId = '00000000-0000-7000-8000-0000000000f1';
const published = fact(PriceList.Published, { name: 'Wholesale', validFrom: '2030-01-01' });
const priced = fact(PriceList.PriceSet, { productId, price: 4.2 });
const repriced = fact(PriceList.PriceSet, { productId, price: 4, from: 4.2 });
const removed = fact(PriceList.PriceRemoved, { productId, from: 4 });
const withdrawn = fact(PriceList.Withdrawn, { reason: 'replaced' });

const log = (...facts: object[]) => {
  const all = new Log();
  for (const stated of facts) all.add(stated, { id });
  return all.events;
};

test('a price list counts its prices, and tells why it was withdrawn', () => {
  const row = { ...published, id, status: 'published', publishedAt: AT, prices: 0 };
  const after = (...facts: object[]) => rowsOf(priceLists, log(published, ...facts))[id];
  expect(after()).toEqual(row);
  expect(after(priced, repriced)).toEqual({ ...row, prices: 1 });
  expect(after(priced, repriced, removed)).toEqual(row);
  expect(after(withdrawn)).toEqual({ ...row, status: 'withdrawn', withdrawnBecause: 'replaced' });
});

test('a price is what was set last, until it is removed', () => {
  const key = `${id}:${productId}`;
  const row = { priceListId: id, productId, price: 4, since: AT };
  expect(rowsOf(prices, log(published, priced, repriced))).toEqual({ [key]: row });
  expect(rowsOf(prices, log(published, priced, repriced, withdrawn))).toEqual({ [key]: row });
  expect(rowsOf(prices, log(published, priced, repriced, removed))).toEqual({});
});
