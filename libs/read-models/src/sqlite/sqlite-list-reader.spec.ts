import { StoreUnavailable } from '@kizuna/event-sourcing';
import { agreementContract } from '../agreement.contract';
import { deals } from '../sample.fixture';
import { viewStoreContract, type OpenedViewStore } from '../view-store.contract';
import { SqliteListReader } from '.';
import type { Sql } from './sql';
import { openWith } from './sqlite.fixture';

const open = openWith(SqliteListReader);
const tables = [1, 2].map((build) => ({ view: deals.name, version: 1, build }));

viewStoreContract('SQLite, lists on threads', open);

agreementContract('SQLite, lists on threads', open, 50);

describe('SqliteListReader', () => {
  let opened: OpenedViewStore;
  beforeEach(async () => {
    opened = await open();
    await opened.store.prepare(tables[0]!, { indexes: [], lookups: [] });
    await opened.store.activate(tables[0]!);
  });
  afterEach(() => opened.close());

  it('leaves the thread that asks to others while a long list is read', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => ({
      ...{ tenant: 'a', key: `${i}`, row: { amount: i % 1000, stage: 'x'.repeat(500) }, seen: {} },
    }));
    await opened.store.save(tables[0]!, rows, {});
    await opened.reader.count(deals, 'a');
    let turns = 0;
    let reading = true;
    const turn = (): void => {
      turns++;
      if (reading) setImmediate(turn);
    };
    turn();
    const page = await opened.reader.find(deals, 'a', { sort: { amount: -1 }, limit: 1 });
    reading = false;
    expect(page.rows[0]!.row.amount).toBe(999);
    expect(turns).toBeGreaterThan(20);
  });

  it('looks again which table is live if the one it was to read is gone', async () => {
    const inside = opened.reader as unknown as { live(...of: unknown[]): unknown };
    const live = inside.live.bind(inside);
    const [first, second] = tables as [(typeof tables)[0], (typeof tables)[0]];
    await opened.store.prepare(second, { indexes: [], lookups: [] });
    await opened.store.save(second, [{ tenant: 'a', key: '1', row: { amount: 1 }, seen: {} }], {});
    let looks = 0;
    inside.live = (...of) => {
      const question = live(...of);
      if (++looks === 1) {
        void opened.store.activate(second);
        void opened.store.drop(first);
      }
      return question;
    };
    expect(await opened.reader.count(deals, 'a')).toBe(1);
    expect(looks).toBe(2);
  });

  it('answers others while lists that took too long are still being read', async () => {
    const { file } = opened.reader as SqliteListReader;
    const reader = new SqliteListReader(file, { longestMs: 1000 });
    await reader.count(deals, 'a');
    const inside = reader as unknown as { asked(view: typeof deals, question: () => Sql): Promise<unknown[]> };
    const long = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000000) SELECT count(*) FROM n`;
    const late = [1, 2].map(() => inside.asked(deals, () => ({ text: long, values: [] })));
    for (const each of await Promise.allSettled(late)) expect(each).toMatchObject({ status: 'rejected' });
    expect(await reader.count(deals, 'a')).toBe(0);
    await reader.close();
  });

  it('gives up a list that takes too long, and says so', async () => {
    const { file } = opened.reader as SqliteListReader;
    const hasty = new SqliteListReader(file, { longestMs: 0 });
    const late = hasty.find(deals, 'a');
    await expect(late).rejects.toThrow(StoreUnavailable);
    await expect(late).rejects.toThrow('cannot list sample.deals: it took longer than 0 ms');
    expect(await hasty.get(deals, 'a', '1')).toBeUndefined();
    await hasty.close();
  });
});
