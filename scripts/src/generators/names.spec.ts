import {
  aggregateNamed,
  articleOf,
  contextNamed,
  eventNamed,
  listOf,
  mustBeUsable,
  policyNamed,
  rowOf,
  viewNamed,
} from './names';
import { NotPossible, WrongName } from './refusal';

test('a name has its spelling in each place', () => {
  expect(aggregateNamed('sales.priceList')).toEqual({
    context: 'sales',
    full: 'sales.priceList',
    value: 'priceList',
    type: 'PriceList',
    file: 'price-list',
    words: 'price list',
  });
  expect(policyNamed('sales.bill-2-weeks-later')).toMatchObject({
    full: 'sales.bill-2-weeks-later',
    value: 'bill2WeeksLater',
    file: 'bill-2-weeks-later',
  });
  expect(eventNamed('sales.priceList.PriceSet')).toMatchObject({ aggregate: { type: 'PriceList' }, event: 'PriceSet' });
});

test('the view of all of an aggregate has its plural, or says that it is a list', () => {
  const list = (name: string) => listOf(aggregateNamed(name));
  expect(list('sales.priceList')).toMatchObject({ full: 'sales.priceLists', value: 'priceLists', file: 'price-lists' });
  expect(list('sales.category')).toMatchObject({ full: 'sales.categories', value: 'categories' });
  expect(list('identity.staff')).toMatchObject({ full: 'identity.staff', value: 'staffList', file: 'staff' });
  expect(rowOf(viewNamed('sales.openInvoices'))).toBe('OpenInvoiceRow');
});

test('a word of the language is no value: the context stands before it', () => {
  expect(aggregateNamed('service.case')).toMatchObject({ value: 'serviceCase', type: 'Case', file: 'case' });
  expect(listOf(aggregateNamed('service.case'))).toMatchObject({ value: 'cases', full: 'service.cases' });
  expect(policyNamed('sales.delete')).toMatchObject({ value: 'salesDelete', file: 'delete' });
});

test.each([
  ['invoice', 'an'],
  ['order', 'an'],
  ['price list', 'a'],
  ['unit', 'a'],
  ['user', 'a'],
  ['upsell', 'an'],
])('%s has the article %s', (words, article) => expect(articleOf(words)).toBe(article));

test.each([
  ['a context of two words', () => contextNamed('price-list')],
  ['a context in capitals', () => contextNamed('Billing')],
  ['an aggregate without context', () => aggregateNamed('invoice')],
  ['an aggregate in kebab case', () => aggregateNamed('sales.price-list')],
  ['an aggregate as a class', () => aggregateNamed('sales.Invoice')],
  ['a way out of the folder', () => aggregateNamed('sales.../x')],
  ['a view with a third part', () => viewNamed('sales.open.invoices')],
  ['a policy in camelCase', () => policyNamed('sales.remindOfInvoice')],
  ['an event without aggregate', () => eventNamed('sales.Won')],
  ['an event in lower case', () => eventNamed('sales.opportunity.won')],
])('%s is no name, and one is told how to write it', (_, name) => {
  expect(name).toThrow(WrongName);
  expect(name).toThrow(/is no name of an? \w+: write .+, e\.g\. /);
});

test('an aggregate cannot be called what the generated files call their own', () => {
  expect(() => mustBeUsable(aggregateNamed('sales.log'))).toThrow(NotPossible);
  expect(() => mustBeUsable(aggregateNamed('sales.logbook'))).not.toThrow();
});
