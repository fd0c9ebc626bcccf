import { PriceList } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import { priceList, Publish, RemovePrice, SetPrice, Withdraw } from './price-list';

const productId = '00000000-0000-7000-8000-0000000000f1';
const wholesale = { name: 'Wholesale', validFrom: '2030-01-01', validUntil: '2030-12-31' };
const published = fact(PriceList.Published, wholesale);
const priced = fact(PriceList.PriceSet, { productId, price: 4.2 });
const withdrawn = fact(PriceList.Withdrawn, { reason: 'replaced' });
const productOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

describe('publishing', () => {
  test('for a time', () => given(priceList).when(Publish, wholesale).then(published));
  test('for one day', () =>
    given(priceList)
      .when(Publish, { ...wholesale, validUntil: '2030-01-01' })
      .then(fact(PriceList.Published, { ...wholesale, validUntil: '2030-01-01' })));
  test('not backward', () =>
    given(priceList)
      .when(Publish, { ...wholesale, validUntil: '2029-12-31' })
      .refused('does not end before it begins'));
  test('once', () => given(priceList, published).when(Publish, wholesale).refused('already published'));
});

describe('prices', () => {
  test('a product gets a price', () =>
    given(priceList, published).when(SetPrice, { productId, price: 4.2 }).then(priced));
  test('and another one', () =>
    given(priceList, published, priced)
      .when(SetPrice, { productId, price: 0 })
      .then(fact(PriceList.PriceSet, { productId, price: 0, from: 4.2 })));
  test('the same is no news', () =>
    given(priceList, published, priced).when(SetPrice, { productId, price: 4.2 }).then());
  test('in cents and nothing smaller', () =>
    given(priceList, published).when(SetPrice, { productId, price: 0.125 }).refused('at most two decimals'));
  test('it is removed', () =>
    given(priceList, published, priced)
      .when(RemovePrice, { productId })
      .then(fact(PriceList.PriceRemoved, { productId, from: 4.2 })));
  test('one that is not there need not be', () => given(priceList, published).when(RemovePrice, { productId }).then());
  test('a removed one can be set again', () =>
    given(priceList, published, priced, fact(PriceList.PriceRemoved, { productId, from: 4.2 }))
      .when(SetPrice, { productId, price: 4.2 })
      .then(priced));
  test('they are bounded', () => {
    const many = Array.from({ length: 5000 }, (_, n) =>
      fact(PriceList.PriceSet, { productId: productOf(n), price: 1 }),
    );
    given(priceList, published, ...many)
      .when(SetPrice, { productId: productOf(5000), price: 1 })
      .refused('at most 5000 prices');
    given(priceList, published, ...many)
      .when(SetPrice, { productId: productOf(4999), price: 2 })
      .then(fact(PriceList.PriceSet, { productId: productOf(4999), price: 2, from: 1 }));
  });
});

describe('withdrawing', () => {
  test('for a reason', () => given(priceList, published).when(Withdraw, { reason: 'replaced' }).then(withdrawn));
  test('again for the same reason is no news', () =>
    given(priceList, published, withdrawn).when(Withdraw, { reason: 'replaced' }).then());
  test.each([
    ['is withdrawn for another reason', Withdraw, { reason: 'x' }],
    ['sets prices', SetPrice, { productId, price: 1 }],
    ['removes prices', RemovePrice, { productId }],
  ] as const)('after that it no longer %s', (_, command, body) =>
    given(priceList, published, priced, withdrawn).when<object>(command, body).refused('the price list is withdrawn'),
  );
});
