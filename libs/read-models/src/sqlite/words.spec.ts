import { openDatabase } from '@kizuna/event-sourcing';
import { deals as sample, Shop } from '../sample.fixture';
import type { StoredRow, Table } from '../view-store';

const deals = sample.searched('stage', 'note');
const table: Table = { view: deals.name, version: 1, build: 1 };
const row = (note: string, amount = 1): StoredRow => {
  return { tenant: 'a', key: '1', row: { stage: 'new', moves: 0, note, amount }, seen: { log: amount } };
};

describe('the words of a table in SQLite', () => {
  let shop: Shop;
  beforeEach(async () => {
    shop = new Shop();
    await shop.store.prepare(table, deals);
    await shop.store.activate(table);
    await shop.store.save(table, [row('Tanaka')], {});
  });
  afterEach(() => shop.close());

  const found = async (search: string) =>
    (await shop.reader.find(deals, 'a', { search })).rows.map(({ row }) => row.amount);
  /** Beside the store: what it does not do shows in what stays as it was. */
  function inFile<T>(sql: string): T[] {
    const db = openDatabase(shop.viewFile, '', { durability: 'normal' });
    try {
      return db.prepare<[], T>(sql).all();
    } finally {
      db.close();
    }
  }

  it('are not looked at by an update that changes no text', async () => {
    inFile(`DELETE FROM "sample.deals@1.1:words"`);
    await shop.store.save(table, [row('Tanaka', 2)], {});
    expect(await found('tanaka')).toEqual([]);
    await shop.store.save(table, [row('Sato', 3)], {});
    expect([await found('sato'), await found('tanaka')]).toEqual([[3], []]);
  });

  it('are those of the row as it is, also of one that was taken for new', async () => {
    await shop.store.save(table, [{ ...row('Sato', 2), fresh: true }], {});
    expect([await found('sato'), await found('tanaka')]).toEqual([[2], []]);
  });

  it('are read by their beginning', async () => {
    const plan = inFile<{ detail: string }>(
      `EXPLAIN QUERY PLAN SELECT key FROM "sample.deals@1.1:words" WHERE tenant = 'a' AND word >= 't' AND word < 'u'`,
    );
    expect(plan.map(({ detail }) => detail)).toEqual([
      expect.stringMatching(/USING PRIMARY KEY \(tenant=\? AND word>\? AND word<\?\)/),
    ]);
  });

  it('go with the row, and with the table', async () => {
    const words = () => inFile<{ word: string }>(`SELECT word FROM "sample.deals@1.1:words"`).map(({ word }) => word);
    expect(words()).toEqual(['new', 'tanaka']);
    await shop.store.save(table, [{ ...row(''), row: null }], {});
    expect(words()).toEqual([]);
    const next = { ...table, build: 2 };
    await shop.store.prepare(next, deals);
    await shop.store.activate(next);
    await shop.store.drop(table);
    const tables = inFile<{ name: string }>(`SELECT name FROM sqlite_master WHERE name LIKE '%:words'`);
    expect(tables.map(({ name }) => name)).toEqual(['sample.deals@1.2:words']);
  });
});
