import { StoreUnavailable } from '@kizuna/event-sourcing';
import { onEngine } from '@kizuna/event-sourcing/testing';
import fc from 'fast-check';
import { Collection, MongoClient } from 'mongodb';
import { isDeepStrictEqual } from 'node:util';
import { deals } from '../sample.fixture';
import { Deposed, type StoredRow, type Table } from '../view-store';
import { MongoViewStore } from '.';
import { openMongo, type OpenedMongo } from './mongo.fixture';

jest.setTimeout(60_000);

const table: Table = { view: deals.name, version: 1, build: 1 };
const builds = [1, 2, 3].map((build) => ({ ...table, build }));
const rowOf = (key: string, row: object | null, at = 1): StoredRow => ({ tenant: 'a', key, row, seen: { log: at } });

onEngine('KIZUNA_MONGO_URL', (url) => {
  describe('MongoViewStore', () => {
    let opened: OpenedMongo;
    let store: MongoViewStore;
    beforeEach(async () => {
      opened = await openMongo(url);
      ({ store } = opened);
      await store.prepare(table, deals);
      await store.activate(table);
    });
    afterEach(() => opened.close());

    const stageOf = async (key: string) => (await opened.reader.get(deals, 'a', key))?.row.stage;
    const collections = async () => (await opened.db.listCollections().toArray()).map(({ name }) => name);

    it('is taken over at once from a writer that was killed in the middle of a save', async () => {
      const killed = new MongoClient(url);
      const session = killed.startSession();
      const tables = killed.db(opened.db.databaseName).collection('tables');
      await tables.updateOne({ view: deals.name }, { $set: { session: session.id, writer: 'killed' } });
      session.startTransaction();
      await tables.updateOne({ view: deals.name }, { $set: { checkpoint: { log: 7 } } }, { session });
      const next = new MongoViewStore(opened.db);
      const before = performance.now();
      await next.prepare(table, deals);
      await next.save(table, [rowOf('a', { id: 'a', stage: 'new' })], { log: 1 });
      expect(performance.now() - before).toBeLessThan(5000);
      await expect(session.commitTransaction()).rejects.toThrow();
      await next.close();
      await killed.close();
    });

    describe('rows', () => {
      const name = fc.oneof(
        fc.constantFrom(
          ...[
            '$set',
            '$ref',
            '$id',
            '$',
            '',
            '.',
            'a.b',
            '$a.b',
            '_bsontype',
            '__proto__',
            'constructor',
            'toString',
            'toBSON',
          ],
          ...['\u0000', 'a\u0000', '\ud800', '1', '01', '_id', 'length', 'stage', 'tenant'],
        ),
        fc.string({ maxLength: 3 }),
      );
      const leaf = fc.oneof(
        fc.constantFrom(
          null,
          undefined,
          -0,
          2 ** 31,
          2 ** 53,
          -(2 ** 63),
          1e308,
          5e-324,
          0.1,
          '\ud800',
          '\u0000',
          '$a',
        ),
        fc.constantFrom('ObjectId', 'Long', 'Timestamp', [], {}, new Date(0), [undefined], [[[1]]], NaN),
        fc.string({ unit: 'binary', maxLength: 3 }),
        fc.double(),
        fc.boolean(),
      );
      const { value } = fc.letrec<{ value: unknown }>((tie) => ({
        value: fc.oneof(
          { depthSize: 'small' },
          leaf,
          fc.dictionary(name, tie('value'), { maxKeys: 4 }),
          fc.array(tie('value'), { maxLength: 3 }),
        ),
      }));

      it('come back as JSON would give them, whatever is in them, and are found by what is plain in them', async () => {
        let keys = 0;
        const law = fc.asyncProperty(fc.dictionary(name, value, { maxKeys: 5 }), async (parts) => {
          const row = Object.assign(parts, { amount: ++keys });
          const expected = JSON.parse(JSON.stringify(row)) as object;
          await store.save(table, [rowOf(`k${keys}`, row)], {});
          const [loaded] = await store.load(table, [{ tenant: 'a', key: `k${keys}` }]);
          expect([isDeepStrictEqual(loaded?.row, expected), loaded?.row]).toEqual([true, expect.anything()]);
          const page = await opened.reader.find(deals, 'a', { filter: { amount: keys } });
          expect(page.rows.map(({ row, key }) => [isDeepStrictEqual(row, expected), key])).toEqual([
            [true, `k${keys}`],
          ]);
        });
        const traps: object[] = [
          { $ref: 'a', $id: 1 },
          { _bsontype: 'Long' },
          { valueOf: [{}] },
          { constructor: [[{}]] },
        ];
        await fc.assert(law, { numRuns: 200, examples: traps.map((each) => [{ each }]) });
      });

      it('may be deeper than the server takes documents', async () => {
        let row: object = { bottom: true };
        for (let depth = 0; depth < 300; depth++) row = depth % 2 ? { down: row } : [row];
        await store.save(table, [rowOf('1', { stage: 'deep', row })], {});
        const { rows } = await opened.reader.find(deals, 'a', { filter: { stage: 'deep' } });
        expect(isDeepStrictEqual(rows[0]?.row, { stage: 'deep', row })).toBe(true);
      });

      it('are known by their key, whatever is in it', async () => {
        const keys = ['', '$a', 'a.b', '\u0000', '\ud800', '\u{1f600}', '\uffff', '{"$gt":""}'];
        await store.save(
          table,
          keys.map((key) => rowOf(key, { stage: key })),
          {},
        );
        const loaded = await store.load(
          table,
          keys.map((key) => ({ tenant: 'a', key })),
        );
        expect(loaded.map((found) => (found?.row as { stage: string }).stage)).toEqual(keys);
        for (const key of keys) expect(await stageOf(key)).toBe(key);
      });
    });

    describe('a store that another has taken over from', () => {
      let other: MongoViewStore;
      beforeEach(async () => {
        await store.save(table, [rowOf('1', { stage: 'old' })], { log: 1 });
        other = new MongoViewStore(opened.db);
        await other.prepare(table, deals);
      });

      it('can save no more: neither rows nor checkpoint change', async () => {
        const refused = [
          () => store.save(table, [rowOf('1', { stage: 'late' }, 2), rowOf('2', {})], { log: 2 }),
          () => store.save(table, [], { log: 2 }),
        ];
        for (const save of refused) {
          await expect(save()).rejects.toThrow(new Deposed(table));
          await expect(save()).rejects.toThrow('another process writes sample.deals@1.1 now');
        }
        expect(await other.checkpoint(table)).toEqual({ log: 1 });
        expect(await other.scan(table, undefined, 10)).toEqual([rowOf('1', { stage: 'old' })]);
        await other.save(table, [rowOf('1', { stage: 'new' }, 2)], { log: 2 });
        expect(await stageOf('1')).toBe('new');
      });

      it('cannot switch away from the table', async () => {
        await store.prepare(builds[1]!, deals);
        await expect(store.activate(builds[1]!)).rejects.toThrow(new Deposed(table));
        expect(await stageOf('1')).toBe('old');
      });

      it('takes it back by preparing it again', async () => {
        await store.prepare(table, deals);
        await store.save(table, [rowOf('1', { stage: 'back' })], {});
        await expect(other.save(table, [], { log: 9 })).rejects.toThrow(Deposed);
        expect(await stageOf('1')).toBe('back');
      });
    });

    it('writes nothing after another store has begun, though it is in the middle of its saves', async () => {
      const other = new MongoViewStore(opened.db);
      let at = 0;
      let begun = () => {};
      const beginning = new Promise<void>((resolve) => (begun = resolve));
      const saving = (async () => {
        for (;;) {
          await store.save(table, [rowOf('1', { amount: ++at }, at)], { log: at });
          begun();
        }
      })();
      const ended = expect(saving).rejects.toThrow(Deposed);
      await beginning;
      await other.prepare(table, deals);
      const { log } = await other.checkpoint(table);
      await ended;
      expect(await other.checkpoint(table)).toEqual({ log });
      expect(await other.scan(table, undefined, 10)).toEqual([rowOf('1', { amount: log }, log)]);
    });

    it.each<[string, () => Promise<unknown>, unknown]>([
      ['get', () => stageOf('1'), 'build 3'],
      ['find', async () => (await opened.reader.find(deals, 'a')).rows.map(({ row }) => row.stage), ['build 3']],
      ['count', () => opened.reader.count(deals, 'a'), 1],
    ])(
      '%s answers from the new table, though the old one is replaced and dropped meanwhile',
      async (_, read, answer) => {
        for (const build of builds) {
          await store.prepare(build, deals);
          await store.save(build, [rowOf('1', { stage: `build ${build.build}` })], {});
        }
        const reader = opened.reader as unknown as { liveTable(...args: unknown[]): Promise<unknown> };
        const look = reader.liveTable.bind(reader);
        const next = builds.slice(1);
        reader.liveTable = async (...args) => {
          const found = await look(...args);
          for (const build of next.splice(0)) await store.activate(build);
          return found;
        };
        expect(await read()).toEqual(answer);
        const left = (await opened.reader.tables(deals.name)).map(({ build, state }) => `${build} ${state}`);
        expect(left).toEqual(['2 kept', '3 live']);
      },
    );

    it('answers though the server broke a read off, because an index was dropped under it', async () => {
      const killed = Object.assign(new Error('query plan killed'), { code: 175 });
      const count = jest.spyOn(Collection.prototype, 'countDocuments').mockRejectedValueOnce(killed);
      expect(await opened.reader.count(deals, 'a')).toBe(0);
      expect(count).toHaveBeenCalledTimes(2);
      count.mockRestore();
    });

    it('takes back all of a save that the server refuses in the middle', async () => {
      const [rows] = (await collections()).filter((name) => name.startsWith('sample.deals@1.1'));
      await opened.db.collection(rows!).createIndex({ 'doc.amount': 1 }, { unique: true, sparse: true });
      await store.save(table, [rowOf('1', { amount: 1 })], { log: 1 });
      const refused = ['2', '3', '4'].map((key, i) => ({ ...rowOf(key, { amount: i && 1 }, 2), fresh: true }));
      await expect(store.save(table, [rowOf('1', null, 2), ...refused], { log: 2 })).rejects.toThrow('E11000');
      expect(await store.scan(table, undefined, 10)).toEqual([rowOf('1', { amount: 1 })]);
      expect(await store.checkpoint(table)).toEqual({ log: 1 });
    });

    it('has the declared indexes and no others, and leaves nothing behind of tables that are gone', async () => {
      await opened.db.createCollection('sample.deals@7.1-left');
      await opened.db.createCollection('sample.dealsmore@7.1-other');
      await store.prepare(builds[1]!, { indexes: ['stage', 'amount'], lookups: [] });
      await store.prepare(builds[1]!, { indexes: ['stage'], lookups: ['note', 'stage'] });
      const [rows] = (await collections()).filter((name) => name.startsWith('sample.deals@1.2'));
      expect(await opened.db.collection(rows!).listIndexes().toArray()).toEqual([
        expect.objectContaining({ name: '_id_' }),
        expect.objectContaining({ name: 'stage', key: { tenant: 1, 'doc.stage': 1, _id: 1 } }),
        expect.objectContaining({ name: 'note?', partialFilterExpression: { 'doc.note': { $exists: true } } }),
      ]);
      expect(await collections()).not.toContain('sample.deals@7.1-left');
      expect(await collections()).toContain('sample.dealsmore@7.1-other');
      await store.drop(builds[1]!);
      expect(await collections()).not.toContain(rows);
      await expect(store.drop(builds[1]!)).rejects.toThrow('there is no table sample.deals@1.2');
      await expect(store.save(builds[1]!, [rowOf('1', {})], {})).rejects.toThrow('there is no table sample.deals@1.2');
    });
  });

  it('says in one line which server it cannot reach, without its password', async () => {
    const client = new MongoClient('mongodb://me:secret@127.0.0.1:1,localhost:1/?serverSelectionTimeoutMS=300');
    const store = new MongoViewStore(client.db('views'));
    const calls = [
      () => store.tables(deals.name),
      () => store.find(deals, 'a'),
      () => store.prepare(table, deals),
      () => store.save(table, [rowOf('1', {})], {}),
      () => store.activate(table),
    ];
    for (const call of calls) {
      const error = await call().then(
        () => undefined,
        (error: unknown) => error as Error,
      );
      expect(error).toBeInstanceOf(StoreUnavailable);
      expect(error!.message).toMatch(/^cannot use MongoDB at 127\.0\.0\.1:1,localhost:1: [^\n]+$/);
      expect(error!.message).not.toContain('secret');
    }
    await client.close();
  });

  it('cannot be used once its client is closed', async () => {
    const { store, close } = await openMongo(url);
    await close();
    await expect(store.tables(deals.name)).rejects.toThrow(StoreUnavailable);
  });
});
