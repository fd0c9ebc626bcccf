/** What every view store must keep of words: rows are found by those that they have, and by no others. */
import { Optional } from '@kizuna/contracts/shared';
import { Type } from 'class-transformer';
import { IsArray, IsInt, IsString, ValidateNested } from 'class-validator';
import fc from 'fast-check';
import { answer, InvalidQuery, planQuery, type Query } from './query';
import { view } from './view';
import { ViewNotReady, type StoredRow, type Table, type ViewReader, type ViewStore } from './view-store';
import type { OpenedViewStore } from './view-store.contract';

class Identifier {
  @IsString() value!: string;
}
class PersonRow {
  @IsString() name!: string;
  @Optional() @IsString() email?: string;
  @Optional() @IsInt() age?: number;
  @Optional() @IsArray() @ValidateNested({ each: true }) @Type(() => Identifier) identifiers?: Identifier[];
}

const plain = view('contract.people', PersonRow, { version: 1 }).indexed('age');
const people = plain.searched('name', 'email', 'identifiers.value');
const table: Table = { view: people.name, version: 1, build: 1 };
const second: Table = { ...table, build: 2 };

const person = (key: string, row: PersonRow | null, more: Partial<StoredRow> = {}): StoredRow => {
  return { tenant: 'a', key, row, seen: { log: 1 }, ...more };
};
const tanaka = person('1', { name: 'Tanaka Yūki', email: 'yuki@example.com', age: 3 });
const ada = person('2', {
  name: 'Ada Tanner',
  age: 2,
  identifiers: [{ value: 'M-0042' }, { value: 'ada@example.com' }],
});
const ken = person('3', { name: '田中 健', age: 1 });

/** Runs the suite. `open` answers a fresh, empty store each time. */
export function searchContract(name: string, open: () => Promise<OpenedViewStore>): void {
  describe(`${name} as ViewStore`, () => {
    let opened: OpenedViewStore;
    let store: ViewStore;
    let reader: ViewReader;
    beforeEach(async () => {
      opened = await open();
      ({ store, reader } = opened);
      await store.prepare(table, people);
      await store.activate(table);
      await store.save(table, [tanaka, ada, ken], { log: 1 });
    });
    afterEach(() => opened.close());

    const found = async (search: string, query: Query = {}, tenant = 'a') =>
      (await reader.find(people, tenant, { ...query, search })).rows.map(({ key }) => key);

    it.each([
      ['tan', ['1', '2']],
      ['TANA', ['1']],
      ['yuki tan', ['1']],
      ['example', ['1', '2']],
      ['ada@ex', ['2']],
      ['0042', ['2']],
      ['042', []],
      ['中', ['3']],
      ['tan 中', []],
      ['%', undefined],
      ["t' OR '1'='1", []],
    ])('finds by %j: %j', async (search, keys) => {
      if (keys) expect(await found(search)).toEqual(keys);
      else await expect(found(search)).rejects.toThrow(InvalidQuery);
      if (keys) expect(await reader.count(people, 'a', {}, search)).toBe(keys.length);
    });

    it('searches within a filter, in any order, page by page', async () => {
      expect(await found('tan', { filter: { age: { $gte: 3 } } })).toEqual(['1']);
      expect(await reader.count(people, 'a', { age: 2 }, 'tan')).toBe(1);
      expect(await found('tan', { sort: { age: 1 } })).toEqual(['2', '1']);
      const query: Query = { search: 'tan', sort: { age: 1 }, limit: 1 };
      const { rows, next } = await reader.find(people, 'a', query);
      expect(rows.map(({ key }) => key)).toEqual(['2']);
      const page = await reader.find(people, 'a', { ...query, cursor: next! });
      expect([page.rows.map(({ key }) => key), page.next]).toEqual([['1'], undefined]);
      await expect(reader.find(people, 'a', { ...query, search: 'tanner', cursor: next! })).rejects.toThrow(
        InvalidQuery,
      );
    });

    it('finds no row of another tenant', async () => {
      await store.save(table, [{ ...tanaka, tenant: 'b', key: '9' }], {});
      expect(await found('tanaka')).toEqual(['1']);
      expect(await found('tanaka', {}, 'b')).toEqual(['9']);
      expect(await reader.count(people, 'b', {}, 'ada')).toBe(0);
    });

    it('finds rows by what they are now, and those that were dropped by nothing', async () => {
      await store.save(table, [person('1', { name: 'Sato', email: 'yuki@example.com' }), person('2', null)], {});
      expect([await found('tan'), await found('sato'), await found('yuki')]).toEqual([[], ['1'], ['1']]);
      await store.save(table, [ada], {});
      expect(await found('tan')).toEqual(['2']);
    });

    it('finds by all words of a row, of which several begin alike, and each row once', async () => {
      await store.save(table, [person('4', { name: 'tan tana tanab' })], {});
      expect([await found('tan'), await reader.count(people, 'a', {}, 'tan')]).toEqual([['1', '2', '4'], 3]);
    });

    it('gives words to the rows of a table that had none or others, and takes them away', async () => {
      await store.prepare(table, plain);
      await expect(found('tan')).rejects.toThrow(ViewNotReady);
      await store.save(table, [person('4', { name: 'Tanja' }), person('2', null)], {});
      await store.prepare(table, people);
      expect([await found('tan'), await found('yuki')]).toEqual([['1', '4'], ['1']]);
      await store.prepare(table, plain.searched('email'));
      expect([await found('tan'), await found('yuki')]).toEqual([[], ['1']]);
      opened = await opened.reopen();
      ({ store, reader } = opened);
      await store.prepare(table, people);
      await store.save(table, [person('1', { name: 'Sato' })], {});
      expect([await found('tan'), await found('sato')]).toEqual([['4'], ['1']]);
    });

    it('searches the live table alone, and drops words with their table', async () => {
      await store.prepare(second, people);
      await store.save(second, [person('7', { name: 'Tanja' })], {});
      expect(await found('tan')).toEqual(['1', '2']);
      await store.activate(second);
      expect(await found('tan')).toEqual(['7']);
      await store.drop(table);
      await store.prepare(table, people);
      await store.activate(table);
      expect(await found('tan')).toEqual([]);
    });

    it.each([
      ['', 'search must have 1 to 8 words'],
      ['-- !', 'search must have 1 to 8 words'],
      ['a b c d e f g h i', 'search must have 1 to 8 words'],
      ['x'.repeat(201), 'search must be text of at most 200 characters'],
      [5, 'search must be text'],
    ])('refuses to search for %j', async (search, message) => {
      await expect(found(search as string)).rejects.toThrow(message);
      await expect(reader.count(people, 'a', {}, search as string)).rejects.toThrow(InvalidQuery);
    });

    it('refuses to search a view that declares no field for it', async () => {
      await expect(reader.find(plain, 'a', { search: 'tan' })).rejects.toThrow('search is not possible in this view');
    });

    it('finds in the end what the evaluator in memory finds, however rows came to be as they are', async () => {
      const word = fc.constantFrom('tan', 'Tana', 'tanaka', 'é', 'e', '中', '田中', '中田', 'a-b', '', '𠮷');
      const text = fc.array(word, { maxLength: 3 }).map((words) => words.join(' '));
      const row = fc.option(fc.record({ name: text, email: fc.option(text), age: fc.integer({ min: 0, max: 3 }) }));
      const save = fc.array(fc.tuple(fc.constantFrom('1', '2', '3', '1\u0000'), row, fc.boolean()), { maxLength: 4 });
      let tenants = 0;
      const law = fc.asyncProperty(fc.array(save, { maxLength: 6 }), async (saves) => {
        const tenant = `t${++tenants}`;
        const now = new Map<string, StoredRow>();
        for (const rows of saves) {
          const saved = rows.map(([key, row, fresh]) => person(key, row as PersonRow, { tenant, fresh }));
          await store.save(table, saved, {});
          for (const each of saved) now.set(each.key, each);
        }
        const rows = [...now.values()].filter(({ row }) => row !== null) as never[];
        for (const search of ['t', 'tanak', 'e', '中', '田', 'tan b', '𠮷']) {
          const query: Query = { search, sort: { age: -1 } };
          const expected = answer(rows, planQuery(people, tenant, query)).rows.map(({ key }) => key);
          expect(await found(search, { sort: { age: -1 } }, tenant)).toEqual(expected);
          expect(await reader.count(people, tenant, {}, search)).toBe(expected.length);
        }
      });
      await fc.assert(law, { numRuns: 40 });
    });
  });
}
