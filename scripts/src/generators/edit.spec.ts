/** A change of a file says one thing more, and leaves the rest as it was. */
import { boundIn, eventsIn, withExport, withImport, withMember, withPart } from './edit';
import { NotPossible } from './refusal';

const MODULE = `/** Sales. */
import { context } from '@kizuna/platform';
import { opportunity } from './opportunity/opportunity';
import { product } from './product/product';

export const sales = context({
  name: 'sales',
  file: __filename,
  // By weight.
  aggregates: [
    product,
    opportunity, // pinned
  ],
  views: [],
  roles: { seller: ['sales.products'] },
});
`;

test('an import stands among those from the same place, by path', () => {
  expect(withImport(MODULE, './order/order', 'order')).toBe(
    MODULE.replace('import { product', "import { order } from './order/order';\nimport { product"),
  );
  expect(withImport(MODULE, './zebra/zebra', 'zebra')).toContain(
    "product';\nimport { zebra } from './zebra/zebra';\n\n",
  );
  expect(withImport(MODULE, '@kizuna/messaging', 'policy')).toContain(
    "import { policy } from '@kizuna/messaging';\nimport { context }",
  );
  expect(withImport("import { join } from 'node:path';\nimport '@x/a';\n", '@x/b')).toBe(
    "import { join } from 'node:path';\nimport '@x/a';\nimport '@x/b';\n",
  );
  expect(withImport('/** First. */\n', './one', 'one')).toBe("/** First. */\nimport { one } from './one';\n");
});

test('a name that means something else in the file is not imported', () =>
  expect(() => withImport(MODULE, './x', 'product')).toThrow(new NotPossible('has something else called product')));

test('an export stands by path, and takes the place of none at all', () => {
  const one = withExport('/** What sales promises. */\nexport {};\n', './order');
  expect(one).toBe("/** What sales promises. */\nexport * from './order';\n");
  expect(withExport(withExport(one, './line'), './task')).toBe(
    "/** What sales promises. */\nexport * from './line';\nexport * from './order';\nexport * from './task';\n",
  );
});

test('a word is added to a list of the context, empty or not', () => {
  expect(withPart(MODULE, 'views', 'orders')).toBe(MODULE.replace('views: []', 'views: [orders]'));
  expect(withPart(MODULE, 'aggregates', 'order')).toBe(
    MODULE.replace('opportunity, // pinned', 'opportunity, order, // pinned'),
  );
});

test('a list that is not there is added in its place', () =>
  expect(withPart(MODULE, 'policies', 'remind')).toBe(MODULE.replace('views: [],', 'views: [], policies: [remind],')));

test('what cannot be changed is said', () => {
  expect(() => withPart(MODULE.replace('views: []', 'views'), 'views', 'x')).toThrow('does not list its views');
  expect(() => withPart('export const x = 1;\n', 'views', 'x')).toThrow('declares no context');
  expect(() => withMember('export const x = 1;\n', 'contexts', 'x')).toThrow('has no list contexts');
});

test('a member is added to a list of the file', () =>
  expect(withMember('export const contexts = [a, b];\n', 'contexts', 'c')).toBe(
    'export const contexts = [a, b, c];\n',
  ));

test('the events of an aggregate are read from its contract', () => {
  const text = `import { Price as Money } from './money';
    export const Quote = events('sales.quote', { Sent, 'Accepted': Yes });
    export const Order = events('sales.order', { Placed });`;
  expect(eventsIn(text, 'sales.order')).toEqual({ type: 'Order', events: ['Placed'] });
  expect(eventsIn(text, 'sales.nothing')).toBeUndefined();
  expect(['Quote', 'Money', 'Price', 'Placed'].map((name) => boundIn(text, name))).toEqual([true, true, false, false]);
});
