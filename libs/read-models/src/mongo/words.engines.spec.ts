import { onEngine } from '@kizuna/event-sourcing/testing';
import { deals as sample } from '../sample.fixture';
import type { StoredRow, Table } from '../view-store';
import { openMongo, type OpenedMongo } from './mongo.fixture';

const deals = sample.searched('stage', 'note');
const table: Table = { view: deals.name, version: 1, build: 1 };
const row = (i: number): StoredRow => {
  return { tenant: 'a', key: `${i}`, row: { stage: `s${i}`, moves: 0, note: 'Tanaka', amount: i }, seen: { log: i } };
};

onEngine('KIZUNA_MONGO_URL', (url) => {
  describe('the words of a table in MongoDB', () => {
    let opened: OpenedMongo;
    beforeEach(async () => {
      opened = await openMongo(url);
      await opened.store.prepare(table, deals);
      await opened.store.activate(table);
      await opened.store.save(
        table,
        Array.from({ length: 300 }, (_, i) => row(i)),
        {},
      );
    });
    afterEach(() => opened.close());

    const rows = async () => {
      const { collection } = (await opened.db.collection('tables').findOne({ state: 'live' })) as unknown as {
        collection: string;
      };
      return opened.db.collection(collection);
    };

    it('are found by their beginning, and have an index', async () => {
      expect((await opened.reader.find(deals, 'a', { search: 's29 tan' })).rows).toHaveLength(11);
      expect(await (await rows()).listIndexes().toArray()).toContainEqual(
        expect.objectContaining({ name: '~words', key: { tenant: 1, words: 1, _id: 1 } }),
      );
    });

    it('are taken away from a table whose view has none any more', async () => {
      expect(await (await rows()).countDocuments({ words: 'tanaka' })).toBe(300);
      await opened.store.prepare(table, sample);
      expect(await (await rows()).countDocuments({ words: { $exists: true } })).toBe(0);
      const names = (await (await rows()).listIndexes().toArray()).map(({ name }) => name as string);
      expect(names).not.toContain('~words');
    });

    it('are none in a row that has no text', async () => {
      await opened.store.save(
        table,
        [
          { ...row(1), row: { amount: 1 } },
          { ...row(2), row: null },
        ],
        {},
      );
      expect(await (await rows()).countDocuments({ words: { $exists: false } })).toBe(2);
    });
  });
});
