/** What every view store must keep. Each engine runs this suite. */
import { IsBoolean, IsNumber, IsString } from 'class-validator';
import { InvalidQuery, type Query } from './query';
import { searchContract } from './search.contract';
import { view } from './view';
import { ViewNotReady, type Indexes, type StoredRow, type Table, type ViewReader, type ViewStore } from './view-store';

class ContactRow {
  @IsString() name!: string;
  @IsNumber() age!: number;
  @IsBoolean() active!: boolean;
}

const contacts = view('contract.contacts', ContactRow, { version: 1 }).indexed('name', 'age');
const first: Table = { view: contacts.name, version: 1, build: 1 };
const second: Table = { ...first, build: 2 };
const third: Table = { ...first, build: 3 };
const by = (...indexes: string[]): Indexes => ({ indexes, lookups: [] });

const rowOf = (tenant: string, key: string, row: Partial<ContactRow> | null = {}, at = 1): StoredRow => {
  return { tenant, key, row, seen: { log: at } };
};

/** A fresh, empty store: its writer, and a reader as another thread would hold it. */
export interface OpenedViewStore {
  readonly store: ViewStore;
  readonly reader: ViewReader;
  /** Closes both and opens the same store again. */
  reopen(): Promise<OpenedViewStore>;
  /** Closes both. */
  close(): Promise<void>;
}

/** Runs the suite. `open` answers a fresh, empty store each time. */
export function viewStoreContract(name: string, open: () => Promise<OpenedViewStore>): void {
  searchContract(name, open);
  describe(`${name} as ViewStore`, () => {
    let opened: OpenedViewStore;
    let store: ViewStore;
    let reader: ViewReader;

    beforeEach(async () => {
      opened = await open();
      ({ store, reader } = opened);
      await store.prepare(first, contacts);
    });
    afterEach(() => opened.close());

    const live = async (...rows: StoredRow[]) => {
      await store.activate(first);
      await store.save(first, rows, { log: 1 });
    };
    const keysOf = async (query: object, tenant = 'a') =>
      (await reader.find(contacts, tenant, query)).rows.map(({ key }) => key);

    describe('writing', () => {
      it('gives back rows as saved, in the order asked for', async () => {
        await store.save(first, [rowOf('a', '1', { name: 'Ada' }), rowOf('a', '2', null, 7)], { log: 7 });
        expect(
          await store.load(first, [
            { tenant: 'a', key: '2' },
            { tenant: 'a', key: '3' },
            { tenant: 'a', key: '1' },
          ]),
        ).toEqual([rowOf('a', '2', null, 7), undefined, rowOf('a', '1', { name: 'Ada' })]);
      });

      it('replaces a row', async () => {
        await store.save(first, [rowOf('a', '1', { name: 'Ada' })], { log: 1 });
        await store.save(first, [rowOf('a', '1', { age: 3 }, 2)], { log: 2 });
        expect(await store.load(first, [{ tenant: 'a', key: '1' }])).toEqual([rowOf('a', '1', { age: 3 }, 2)]);
      });

      it('takes rows that are there already although they were called new, and rows of one id in their order', async () => {
        await store.save(first, [rowOf('a', '1', { name: 'Ada' })], { log: 1 });
        const again = { ...rowOf('a', '1', { name: 'Bo' }, 2), fresh: true };
        await store.save(first, [{ ...rowOf('a', '2'), fresh: true }, again, rowOf('a', '2', { age: 2 })], { log: 2 });
        expect(await store.load(first, [rowOf('a', '1'), rowOf('a', '2')])).toEqual([
          rowOf('a', '1', { name: 'Bo' }, 2),
          rowOf('a', '2', { age: 2 }),
        ]);
      });

      it('takes saves that come at the same time', async () => {
        const rows = Array.from({ length: 8 }, (_, i) => rowOf('a', `${i}`, { age: i }));
        await Promise.all(rows.map((row, i) => store.save(first, [row], { [`s${i}`]: i })));
        expect(await store.load(first, rows)).toEqual(rows);
        expect(Object.keys(await store.checkpoint(first))).toHaveLength(8);
      });

      it('keeps the checkpoint of each source by itself', async () => {
        expect(await store.checkpoint(first)).toEqual({});
        await store.save(first, [], { log: 3, 'a.b/3': 5 });
        await store.save(first, [], { 'a.b/3': 6 });
        expect(await store.checkpoint(first)).toEqual({ log: 3, 'a.b/3': 6 });
      });

      it('saves all or nothing', async () => {
        const cyclic: { self?: object } = {};
        cyclic.self = cyclic;
        const rows = [rowOf('a', '1'), { ...rowOf('a', '2'), row: cyclic }];
        await expect(store.save(first, rows, { log: 9 })).rejects.toThrow();
        expect(await store.load(first, rows)).toEqual([undefined, undefined]);
        expect(await store.checkpoint(first)).toEqual({});
      });

      it('keeps rows, checkpoint and what is live over a restart', async () => {
        await live(rowOf('a', '1', { name: 'Ada' }));
        opened = await opened.reopen();
        expect(await opened.reader.get(contacts, 'a', '1')).toEqual({
          key: '1',
          row: { name: 'Ada' },
          seen: { log: 1 },
        });
        expect(await opened.store.checkpoint(first)).toEqual({ log: 1 });
      });

      it('prepares a table again without touching its rows, and then has exactly the indexes asked for', async () => {
        await live(rowOf('a', '1', { name: 'Ada', age: 3 }), rowOf('a', '2', { name: 'Bo', age: 2 }));
        for (const indexes of [by('age'), by('age', 'active'), by(), by('name'), { indexes: [], lookups: ['name'] }]) {
          await store.prepare(first, indexes);
          expect(await keysOf({ filter: { name: { $gte: 'A' } }, sort: { age: 1 } })).toEqual(['2', '1']);
        }
      });

      it('finds the same rows whether a field is indexed, looked up by, or neither', async () => {
        const { name: _, ...nameless } = { name: '', age: 7, active: true };
        const rows = [{ name: 'Ada' }, { name: 'Bo' }, nameless, { name: '' }].map((row, i) => rowOf('a', `${i}`, row));
        await live(...rows.map((row, i) => (i === 2 ? { ...row, row: nameless } : row)));
        const filters = [
          { name: 'Bo' },
          { name: { $in: ['Ada', ''] } },
          { name: { $lt: 'B' } },
          { name: { $ne: 'Bo' } },
          { name: null },
          { name: { $in: ['Bo', null] } },
        ];
        const found = [];
        for (const indexes of [by(), by('name'), { indexes: [], lookups: ['name'] }]) {
          await store.prepare(first, indexes);
          const asked = contacts.lookedUpBy(...(indexes.lookups as 'name'[]));
          const keysFor = async (query: Query) => (await reader.find(asked, 'a', query)).rows.map(({ key }) => key);
          const keys = [];
          for (const filter of [...filters, { name: { $exists: false } }, {}]) {
            keys.push(await keysFor({ filter }), await keysFor({ filter, sort: { name: -1 } }));
          }
          found.push(keys);
        }
        expect(found[0]!.slice(0, 2)).toEqual([['1'], ['1']]);
        expect(found).toEqual([found[0], found[0], found[0]]);
      });
    });

    describe('tables', () => {
      it('has nothing to read before a table is live', async () => {
        await expect(reader.get(contacts, 'a', '1')).rejects.toThrow(ViewNotReady);
        await expect(reader.find(contacts, 'a')).rejects.toThrow(ViewNotReady);
        await expect(reader.count(contacts, 'a')).rejects.toThrow(ViewNotReady);
      });

      it('switches every reader at once, keeps what was live, and drops what was kept before', async () => {
        await live(rowOf('a', '1', { name: 'first' }));
        await store.prepare(second, by('age'));
        await store.save(second, [rowOf('a', '1', { name: 'second' })], { log: 1 });
        expect((await reader.get(contacts, 'a', '1'))?.row.name).toBe('first');
        await store.activate(second);
        expect((await reader.get(contacts, 'a', '1'))?.row.name).toBe('second');
        await store.prepare(third, by());
        await store.activate(third);
        expect(await reader.get(contacts, 'a', '1')).toBeUndefined();
        expect(await reader.tables(contacts.name)).toEqual([
          { ...second, state: 'kept', checkpoint: { log: 1 } },
          { ...third, state: 'live', checkpoint: {} },
        ]);
      });

      it('finds the way back to what is kept', async () => {
        await live(rowOf('a', '1', { name: 'first' }));
        await store.prepare(second, by());
        await store.activate(second);
        await store.activate(first);
        expect((await reader.get(contacts, 'a', '1'))?.row.name).toBe('first');
        expect((await reader.tables(contacts.name)).map(({ state }) => state)).toEqual(['live', 'kept']);
      });

      it('does not drop what is live', async () => {
        await live(rowOf('a', '1'));
        await expect(store.drop(first)).rejects.toThrow('is live');
        expect(await reader.count(contacts, 'a')).toBe(1);
      });

      it('drops a table with its rows', async () => {
        await store.save(first, [rowOf('a', '1')], { log: 1 });
        await store.drop(first);
        expect(await reader.tables(contacts.name)).toEqual([]);
        await store.prepare(first, by());
        expect(await store.load(first, [{ tenant: 'a', key: '1' }])).toEqual([undefined]);
      });

      it('scans all rows in one order, however long the stretches are', async () => {
        const rows = [rowOf('a', '1'), rowOf('a', '2', null), rowOf('ab', '1'), rowOf('b', '1'), rowOf('b', 'é')];
        await store.save(first, [...rows].reverse(), { log: 1 });
        for (const stretch of [1, 2, 100]) {
          const scanned: StoredRow[] = [];
          for (let more = true; more;) {
            const part = await store.scan(first, scanned.at(-1), stretch);
            scanned.push(...part);
            more = part.length > 0;
          }
          expect(scanned).toEqual(rows);
        }
      });
    });

    describe('reading', () => {
      it('shows dropped rows to no reader', async () => {
        await live(rowOf('a', '1', null), rowOf('a', '2', { name: 'Bo' }));
        expect(await reader.get(contacts, 'a', '1')).toBeUndefined();
        expect(await keysOf({})).toEqual(['2']);
        expect(await keysOf({ filter: { name: null } })).toEqual([]);
        expect(await reader.count(contacts, 'a')).toBe(1);
      });

      it('pages through all rows once, sorted either way, and counts them', async () => {
        const rows = Array.from({ length: 23 }, (_, i) => {
          const age = i % 4 === 3 ? {} : { age: i % 4 };
          return rowOf('a', String(i).padStart(2, '0'), { name: `n${i % 3}`, ...age });
        });
        await live(...rows);
        const sorts = [{}, { age: 1 }, { age: -1 }, { name: 1, age: 1 }, { name: -1, age: 1 }, { name: 1, age: -1 }];
        for (const sort of sorts) {
          const whole = await keysOf({ sort, limit: 500 });
          const paged: string[] = [];
          for (let cursor: string | undefined, more = true; more;) {
            const page = await reader.find(contacts, 'a', {
              sort: sort as never,
              limit: 5,
              ...(cursor ? { cursor } : {}),
            });
            paged.push(...page.rows.map(({ key }) => key));
            cursor = page.next;
            more = cursor !== undefined;
          }
          expect(paged).toEqual(whole);
          expect(new Set(paged).size).toBe(23);
        }
        expect(await reader.count(contacts, 'a', { age: { $gte: 1 } })).toBe(12);
      });

      it('refuses a cursor that is broken or of another query, tenant or view', async () => {
        await live(rowOf('a', '1'), rowOf('a', '2'), rowOf('b', '1'));
        const cursor = (await reader.find(contacts, 'a', { limit: 1 })).next!;
        const refusals: [string, object][] = [
          ['a', { cursor: 'nonsense' }],
          ['a', { cursor: Buffer.from('[1,2]').toString('base64url') }],
          ['a', { cursor, sort: { age: 1 } }],
          ['a', { cursor, filter: { age: 1 } }],
          ['b', { cursor }],
        ];
        for (const [tenant, query] of refusals) {
          await expect(reader.find(contacts, tenant, { limit: 1, ...query })).rejects.toThrow(InvalidQuery);
        }
        expect(await keysOf({ limit: 1, cursor })).toEqual(['2']);
      });

      it('refuses fields that a row does not have, before it reads', async () => {
        await live();
        await expect(reader.find(contacts, 'a', { filter: { tenant: 'b' } })).rejects.toThrow('tenant is not a field');
        await expect(reader.count(contacts, 'a', { "x') OR 1=1 --": 1 })).rejects.toThrow(InvalidQuery);
      });
    });

    describe('tenants', () => {
      beforeEach(() => live(rowOf('a', '1', { name: 'Ada' }), rowOf('b', '1', { name: 'Bo' }), rowOf('b', '2', {})));

      it('never shows a row of another tenant', async () => {
        expect((await reader.get(contacts, 'a', '1'))?.row.name).toBe('Ada');
        expect(await reader.get(contacts, 'a', '2')).toBeUndefined();
        expect(await keysOf({})).toEqual(['1']);
        expect(await reader.count(contacts, 'a')).toBe(1);
        expect(await store.load(first, [{ tenant: 'a', key: '2' }])).toEqual([undefined]);
      });

      it.each(['b 1', "1' OR tenant = 'b", 'b\u00001', '%', '', '1\u0000'])(
        'is not fooled by the key %j',
        async (key) => {
          expect(await reader.get(contacts, 'a', key)).toBeUndefined();
        },
      );

      it('is not fooled by filters that hold for every row', async () => {
        const always = { $or: [{ name: { $exists: true } }, { name: { $exists: false } }] };
        expect(await keysOf({ filter: always })).toEqual(['1']);
        expect(await keysOf({ filter: { $or: [always, always] }, sort: { age: -1 } })).toEqual(['1']);
        expect(await reader.count(contacts, 'a', always)).toBe(1);
      });
    });
  });
}
