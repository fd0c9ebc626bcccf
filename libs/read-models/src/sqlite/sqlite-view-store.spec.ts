import { StoreUnavailable } from '@kizuna/event-sourcing';
import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer, planQuery, type Filter, type Query } from '../query';
import { type DealRow, deals, Shop } from '../sample.fixture';
import { viewStoreContract, type OpenedViewStore } from '../view-store.contract';
import { SqliteViewReader, SqliteViewStore } from '.';

async function open(folder = mkdtempSync(join(tmpdir(), 'kizuna-views-'))): Promise<OpenedViewStore> {
  const file = join(folder, 'views.db');
  const store = new SqliteViewStore(file);
  const reader = new SqliteViewReader(file);
  const close = async () => {
    await reader.close();
    await store.close();
  };
  return {
    store,
    reader,
    reopen: async () => {
      await close();
      return open(folder);
    },
    close: async () => {
      await close();
      rmSync(folder, { recursive: true });
    },
  };
}

viewStoreContract('SQLite', open);

describe('SQLite and the evaluator in memory', () => {
  const table = { view: deals.name, version: 1, build: 1 };
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
  const sort = fc.uniqueArray(
    fc.tuple(fc.constantFrom(...ordered, 'urgent'), fc.constantFrom(1 as const, -1 as const)),
    {
      maxLength: 3,
      selector: ([name]) => name,
    },
  );

  let shop: Shop;
  beforeAll(async () => {
    shop = new Shop();
    await shop.store.prepare(table, deals);
    await shop.store.activate(table);
  });
  afterAll(() => shop.close());

  it('agree on rows, order, pages and counts', async () => {
    let tenants = 0;
    const law = fc.asyncProperty(
      fc.array(row, { maxLength: 12 }),
      filter,
      sort,
      fc.integer({ min: 1, max: 6 }),
      async (rows, filter, sort, limit) => {
        const tenant = `t${++tenants}`;
        const saved = rows.map((each, i) => ({
          tenant,
          key: `k${i}`,
          row: JSON.parse(JSON.stringify(each)) as DealRow,
          seen: {},
        }));
        await shop.store.save(table, saved, {});
        let query: Query = { filter, sort: Object.fromEntries(sort), limit };
        for (let more = true; more;) {
          const expected = answer(saved, planQuery(deals, tenant, query));
          const page = await shop.reader.find(deals, tenant, query);
          expect(page.rows.map(({ key }) => key)).toEqual(expected.rows.map(({ key }) => key));
          expect(page.next).toBe(expected.next);
          more = page.next !== undefined;
          if (page.next) query = { ...query, cursor: page.next };
        }
        const all = answer(saved, planQuery(deals, tenant, { filter, limit: 500 }));
        expect(await shop.reader.count(deals, tenant, filter)).toBe(all.rows.length);
      },
    );
    await fc.assert(law, { numRuns: 400 });
  });
});

describe('SqliteViewStore', () => {
  it('reads a filter, an order and a page from the declared index', async () => {
    const shop = new Shop();
    const table = { view: deals.name, version: 1, build: 1 };
    await shop.store.prepare(table, deals);
    await shop.store.activate(table);
    const rows = Array.from({ length: 3 }, (_, i) => ({ tenant: 'a', key: `${i}`, row: { amount: i }, seen: {} }));
    await shop.store.save(table, rows, {});
    const explained: string[] = [];
    const db = (
      shop.reader as unknown as { db: { prepare(sql: string): { all(...v: unknown[]): { detail: string }[] } } }
    ).db;
    const prepare = db.prepare.bind(db);
    db.prepare = (sql) => {
      const parameters = Array<unknown>((sql.match(/\?/g) ?? []).length).fill(0);
      explained.push(
        ...prepare(`EXPLAIN QUERY PLAN ${sql}`)
          .all(...parameters)
          .map(({ detail }) => detail),
      );
      return prepare(sql);
    };
    const { next } = await shop.reader.find(deals, 'a', { sort: { amount: -1 }, limit: 1 });
    await shop.reader.find(deals, 'a', { sort: { amount: -1 }, limit: 1, cursor: next! });
    await shop.reader.find(deals, 'a', { filter: { amount: { $gt: 1 } }, sort: { amount: 1 } });
    const used = explained.filter((detail) => detail.includes('sample.deals@'));
    expect(used).toHaveLength(3);
    for (const detail of used) expect(detail).toContain('USING INDEX sample.deals@1.1:amount');
    expect(used[1]).toMatch(/amount.*[<>]|<expr>[<>]/);
    expect(explained.join()).not.toContain('TEMP B-TREE');

    explained.length = 0;
    await shop.store.prepare(table, { indexes: [], lookups: ['stage'] });
    await shop.reader.find(deals, 'a', { filter: { stage: 'won' } });
    await shop.reader.find(deals, 'a', { filter: { stage: { $gte: 'lost' } } });
    await shop.reader.count(deals, 'a', { stage: { $in: ['won', 'lost'] } });
    const looked = explained.filter((detail) => detail.includes('sample.deals@'));
    expect(looked).toHaveLength(3);
    for (const detail of looked) expect(detail).toContain('USING INDEX sample.deals@1.1:stage?');
    await shop.close();
  });

  it('reads from one snapshot, though its table is replaced and dropped in the middle of the read', async () => {
    const shop = new Shop();
    const tables = [1, 2, 3].map((build) => ({ view: deals.name, version: 1, build }));
    for (const table of tables) {
      await shop.store.prepare(table, { indexes: [], lookups: [] });
      const row = { stage: `build ${table.build}` };
      await shop.store.save(table, [{ tenant: 'a', key: '1', row, seen: {} }], {});
    }
    await shop.store.activate(tables[0]!);
    const inside = shop.reader as unknown as { raw(sql: string): unknown };
    const raw = inside.raw.bind(inside);
    inside.raw = (sql) => {
      if (!sql.includes('FROM tables')) for (const table of tables.slice(1)) void shop.store.activate(table);
      return raw(sql);
    };
    expect((await shop.reader.get(deals, 'a', '1'))?.row.stage).toBe('build 1');
    expect((await shop.reader.tables(deals.name)).map(({ build }) => build)).toEqual([2, 3]);
    expect((await shop.reader.get(deals, 'a', '1'))?.row.stage).toBe('build 3');
    await shop.close();
  });

  it('says in one sentence what is wrong with its file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kizuna-views-'));
    const file = join(folder, 'views.db');
    expect(() => new SqliteViewReader(file)).toThrow(StoreUnavailable);
    writeFileSync(file, 'this is no database, and long enough to be looked at as one'.repeat(100));
    expect(() => new SqliteViewStore(file)).toThrow(/cannot use .*views\.db: it is no database/);
    rmSync(folder, { recursive: true });
  });
});
