/** Every engine answers each query as the evaluator in memory does, which says what the language means. */
import fc from 'fast-check';
import { answer, planQuery, type Filter, type Query } from './query';
import { deals as sample, type DealRow, type ShopViews } from './sample.fixture';
import type { ViewReader, ViewStore } from './view-store';

const deals = sample.lookedUpBy('note').searched('stage', 'note', 'place.city');

const text = fc.oneof(
  fc.constantFrom('', 'a', 'ab', 'b', '\uffff', '\u{1f600}', "'", '\u0000'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, min: -1e15, max: 1e15 }));
const maybe = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: value }, fc.constantFrom(null, undefined));
const row = fc.record({
  stage: maybe(fc.oneof({ weight: 5, arbitrary: text }, number)),
  amount: maybe(fc.oneof({ weight: 5, arbitrary: number }, text)),
  urgent: maybe(fc.boolean()),
  note: maybe(text),
  place: maybe(fc.record({ city: maybe(text) })),
});
const kinds = { stage: text, note: text, 'place.city': text, amount: number, moves: number, urgent: fc.boolean() };
const ordered = ['stage', 'note', 'place.city', 'amount', 'moves'] as const;
const operators = (field: keyof typeof kinds): fc.Arbitrary<unknown> => {
  const value = kinds[field] as fc.Arbitrary<unknown>;
  const nullable = fc.oneof({ weight: 4, arbitrary: value }, fc.constant(null));
  const some = fc.array(nullable, { minLength: 1, maxLength: 4 });
  const equality = fc.oneof(
    nullable,
    ...['$eq', '$ne'].map((op) => nullable.map((v) => ({ [op]: v }))),
    ...['$in', '$nin'].map((op) => some.map((v) => ({ [op]: v }))),
    fc.boolean().map((v) => ({ $exists: v })),
  );
  if (field === 'urgent') return equality;
  const range = fc.dictionary(fc.constantFrom('$gt', '$gte', '$lt', '$lte'), value, {
    maxKeys: 2,
    noNullPrototype: true,
  });
  return fc.oneof(equality, range, ...(value === text ? [text.map((v) => ({ $prefix: v }))] : []));
};
const field = fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[]));
const leaf = field.chain((name) => operators(name).map((asked) => ({ [name]: asked }) as Filter));
const branch = (part: fc.Arbitrary<Filter>) =>
  fc
    .tuple(fc.constantFrom('$and', '$or'), fc.array(part, { minLength: 1, maxLength: 3 }))
    .map(([op, of]) => ({ [op]: of }) as Filter);
const filter = fc.oneof(fc.constant({}), leaf, branch(leaf), branch(fc.oneof(leaf, branch(leaf))));
const sort = fc.uniqueArray(fc.tuple(fc.constantFrom(...ordered, 'urgent'), fc.constantFrom(1 as const, -1 as const)), {
  maxLength: 3,
  selector: ([name]) => name,
});

const search = fc.option(fc.constantFrom('a', 'b', 'ab', 'a b', 'A'), { nil: undefined, freq: 2 });

/** Runs the law with so many random tables and queries. */
export function agreementContract(name: string, open: () => Promise<ShopViews>, numRuns: number): void {
  const table = { view: deals.name, version: 1, build: 1 };

  describe(`${name} and the evaluator in memory`, () => {
    let opened: ShopViews;
    let store: ViewStore;
    let reader: ViewReader;
    beforeAll(async () => {
      opened = await open();
      ({ store, reader } = opened);
      await store.prepare(table, deals);
      await store.activate(table);
    });
    afterAll(() => opened.close());

    it('agree on rows, order, pages and counts', async () => {
      let tenants = 0;
      const law = fc.asyncProperty(
        fc.array(row, { maxLength: 12 }),
        filter,
        sort,
        fc.integer({ min: 1, max: 6 }),
        search,
        async (rows, filter, sort, limit, search) => {
          const tenant = `t${++tenants}`;
          const saved = rows.map((each, i) => ({
            tenant,
            key: `k${i}`,
            row: JSON.parse(JSON.stringify(each)) as DealRow,
            seen: {},
          }));
          await store.save(table, saved, {});
          const sought = search === undefined ? {} : { search };
          let query: Query = { filter, sort: Object.fromEntries(sort), limit, ...sought };
          for (let more = true; more;) {
            const expected = answer(saved, planQuery(deals, tenant, query));
            const page = await reader.find(deals, tenant, query);
            expect(page.rows.map(({ key }) => key)).toEqual(expected.rows.map(({ key }) => key));
            expect(page.next).toBe(expected.next);
            more = page.next !== undefined;
            if (page.next) query = { ...query, cursor: page.next };
          }
          const all = answer(saved, planQuery(deals, tenant, { filter, limit: 500, ...sought }));
          expect(await reader.count(deals, tenant, filter, search)).toBe(all.rows.length);
        },
      );
      await fc.assert(law, { numRuns });
    });
  });
}
