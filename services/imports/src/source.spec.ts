/** Which files of a folder a mapping reads: those with a star in their name, and those that may be missing. */
import { gzipSync } from 'node:zlib';
import { file, mapping, type MappedFile } from './mapping';
import { folderOf, mapped } from './mapped.fixture';
import { inFolder } from './source';

const reading = (name: string, parts: Partial<MappedFile> = {}): MappedFile => ({
  ...file(name, ['name'], {
    commands: (row) => {
      row.note('name', row.raw('name'));
      return [];
    },
  }),
  ...parts,
});
const namesIn = async (files: Record<string, string>, ...declared: MappedFile[]) =>
  (await inFolder(mapping('any', { about: '', files: declared }), folderOf(files))).files.map(({ name }) => name);

test('a star is every file that fits, in the order of names, in capitals or small, compressed or not', async () => {
  const files = { 'b.txt': '', 'A.TXT': '', 'c.txt.gz': '', 'd.csv': '', '.e.txt': '', 'b.txt.gz': '' };
  expect(await namesIn(files, reading('*.txt'))).toEqual(['A.TXT', 'b.txt', 'c.txt']);
});

test('a star in the middle has something of both ends', async () =>
  expect(await namesIn({ aba: '', abxba: '', abba: '' }, reading('ab*ba'))).toEqual(['abba', 'abxba']));

test('that nothing fits a star is an error', async () =>
  expect(namesIn({}, reading('*.txt'))).rejects.toThrow(/has no \*\.txt/));

test('what may be missing is read if it is there', async () => {
  const files = [reading('a.csv'), reading('b.csv', { optional: true })];
  expect(await namesIn({ 'a.csv': '' }, ...files)).toEqual(['a.csv']);
  expect(await namesIn({ 'a.csv': '', 'b.csv.gz': '' }, ...files)).toEqual(['a.csv', 'b.csv']);
});

test('all files of a star are imported, compressed ones too, and wrong ones are named together', async () => {
  const all = mapping('any', { about: '', files: [reading('*.csv')] });
  const { summary, report } = await mapped(all, { 'a.csv': 'name\nAnn\n', 'b.csv.gz': gzipSync('name\nBob\n') });
  expect(summary).toMatchObject({ rows: 2, notes: [{ file: '*.csv' }, { file: '*.csv' }] });
  expect(report('all.notes.csv')).toEqual(['a.csv,2,name,Ann', 'b.csv,2,name,Bob']);
  await expect(mapped(all, { 'a.csv': 'age\n', 'b.csv': 'name\n', 'c.csv': '' })).rejects.toThrow(
    /a\.csv lacks the column name\n.*age.*\nc\.csv is empty/,
  );
});
