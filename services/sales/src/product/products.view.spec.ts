import { Product } from '@kizuna/contracts/sales';
import { fact } from '@kizuna/event-sourcing';
import { Log, rowsOf } from '@kizuna/read-models/testing';
import { products } from './products.view';

const id = '00000000-0000-7000-8000-0000000000f1';
const listed = fact(Product.Listed, { name: 'GTX Pro', series: 'GTX', listPrice: 4821 });

test('a product has its latest price, also after it is discontinued', () => {
  const log = new Log().add(listed, { id });
  expect(rowsOf(products, log.events)).toEqual({ [id]: { id, ...listed, status: 'listed' } });
  log.add(fact(Product.Repriced, { listPrice: 5000, from: 4821 }), { id }).add(fact(Product.Discontinued, {}), { id });
  expect(rowsOf(products, log.events)).toEqual({ [id]: { id, ...listed, listPrice: 5000, status: 'discontinued' } });
});
