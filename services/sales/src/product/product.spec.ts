import { Product } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { given } from '@kizuna/event-sourcing/testing';
import { Discontinue, List, product, Reprice } from './product';

const listed = fact(Product.Listed, { name: 'GTX Pro', series: 'GTX', listPrice: 4821 });
const discontinued = fact(Product.Discontinued, {});

test('a product is listed', () =>
  given(product).when(List, { name: 'GTX Pro', series: 'GTX', listPrice: 4821 }).then(listed));
test('once', () => given(product, listed).when(List, { name: 'GTX Pro', listPrice: 1 }).refused('already listed'));
test('prices have cents and nothing smaller', () =>
  given(product).when(List, { name: 'Bolt', listPrice: 0.125 }).refused('at most two decimals'));
test('it gets another price', () =>
  given(product, listed)
    .when(Reprice, { listPrice: 4900.5 })
    .then(fact(Product.Repriced, { listPrice: 4900.5, from: 4821 })));
test('the same price is no news', () => given(product, listed).when(Reprice, { listPrice: 4821 }).then());
test('a new price has cents and nothing smaller', () =>
  given(product, listed).when(Reprice, { listPrice: 0.125 }).refused('at most two decimals'));
test('it is discontinued', () => given(product, listed).when(Discontinue, {}).then(discontinued));
test('discontinuing again is no news', () => given(product, listed, discontinued).when(Discontinue, {}).then());
test('a discontinued product keeps its price', () =>
  given(product, listed, discontinued).when(Reprice, { listPrice: 1 }).refused('discontinued'));
test('a discontinued product is not listed again', () =>
  given(product, listed, discontinued).when(List, { name: 'GTX Pro', listPrice: 1 }).refused('already listed'));
