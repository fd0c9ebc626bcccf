import { openDatabase, SqliteDatabase, StoreUnavailable } from '@kizuna/event-sourcing';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { agreementContract } from '../agreement.contract';
import { deals, Shop, viewsInFile } from '../sample.fixture';
import { viewStoreContract } from '../view-store.contract';
import { openWith } from './sqlite.fixture';
import { SqliteViewReader, SqliteViewStore } from '.';

const open = openWith(SqliteViewReader);

viewStoreContract('SQLite', open);

agreementContract('SQLite', open, 400);

describe('SqliteViewStore', () => {
  it('reads a filter, an order and a page from the declared index', async () => {
    const shop = new Shop();
    const table = { view: deals.name, version: 1, build: 1 };
    await shop.store.prepare(table, deals);
    await shop.store.activate(table);
    const rows = Array.from({ length: 3 }, (_, i) => ({ tenant: 'a', key: `${i}`, row: { amount: i }, seen: {} }));
    await shop.store.save(table, rows, {});
    const explained: string[] = [];
    const { db } = shop.reader as unknown as { db: SqliteDatabase };
    jest.spyOn(db, 'arrays').mockImplementation((sql) => {
      const parameters = Array<number>((sql.match(/\?/g) ?? []).length).fill(0);
      const plan = db.prepare<number[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters);
      explained.push(...plan.map(({ detail }) => detail));
      return SqliteDatabase.prototype.arrays.call(db, sql) as never;
    });
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
    for (const detail of looked) expect(detail).toMatch(/USING (COVERING )?INDEX sample.deals@1.1:stage\?/);

    explained.length = 0;
    await shop.store.prepare(table, { indexes: ['amount'], lookups: [] });
    expect(await shop.reader.count(deals, 'a')).toBe(3);
    expect(await shop.reader.count(deals, 'a', { amount: { $gt: 0 } })).toBe(2);
    const counted = explained.filter((detail) => detail.includes('sample.deals@'));
    expect(counted).toHaveLength(2);
    for (const detail of counted) expect(detail).toContain('USING COVERING INDEX');
    await shop.close();
  });

  it('removes a file of another layout: its views are folded again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kizuna-views-'));
    const file = join(folder, 'views.db');
    const old = openDatabase(file, 'CREATE TABLE tables (view TEXT)', { durability: 'normal' });
    old.close();
    const table = { view: deals.name, version: 1, build: 1 };
    const first = viewsInFile(file);
    expect(await first.reader.tables(deals.name)).toEqual([]);
    await first.store.prepare(table, deals);
    await first.close();
    const again = viewsInFile(file);
    expect(await again.reader.tables(deals.name)).toHaveLength(1);
    await again.close();
    rmSync(folder, { recursive: true });
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
