import fc from 'fast-check';
import { CsvReader, NoCsv, type CsvRecord } from './csv';

const read = (text: string, pieceSize = text.length || 1): CsvRecord[] => {
  const reader = new CsvReader();
  const records: CsvRecord[] = [];
  for (let at = 0; at < text.length; at += pieceSize) records.push(...reader.push(text.slice(at, at + pieceSize)));
  return [...records, ...reader.end()];
};
const fieldsOf = (text: string) => read(text).map(({ fields }) => fields);
const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;

test('records are the same wherever the file is cut into pieces', () => {
  // A record of blanks alone would be an empty line, which is none.
  const field = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', ' '), maxLength: 6 });
  const rows = fc.array(fc.tuple(field, field, fc.constant('end')), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rows, fc.integer({ min: 1, max: 9 }), (records, pieceSize) => {
      const text = records.map((record) => record.map(quoted).join(',')).join('\r\n');
      expect(read(text, pieceSize).map(({ fields }) => fields)).toEqual(records);
    }),
  );
});

test('another character may separate the fields, and then a comma is none', () => {
  const reader = new CsvReader('!');
  const records = [...reader.push('a,b!c\n"1!2"!"""The Best"" one"\n'), ...reader.end()];
  expect(records.map(({ fields }) => fields)).toEqual([
    ['a,b', 'c'],
    ['1!2', '"The Best" one'],
  ]);
});

test('line breaks may be those of any system, and the last one may be missing', () => {
  expect(fieldsOf('a,b\r\n1,2\n3,4')).toEqual([
    ['a', 'b'],
    ['1', '2'],
    ['3', '4'],
  ]);
});

test('empty lines are no rows', () =>
  expect(fieldsOf('a,b\n\n\r\n1,2\n\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]));

test('a quoted field may hold line breaks, and the record has the number of its first line', () => {
  expect(read('a,b\n1,"two\nlines"\n3,4').map(({ line }) => line)).toEqual([1, 2, 4]);
});

test('a quotation mark that is never closed costs one line and not the rest of the file', () => {
  const records = read(`a,b\n1,"open\n${'2,3\n'.repeat(5000)}`);
  expect(records).toHaveLength(5002);
  expect(records.filter(({ broken }) => broken)).toEqual([
    { line: 2, raw: '1,"open', broken: 'a quotation mark is not closed' },
  ]);
  expect(records.at(-1)).toMatchObject({ line: 5002, fields: ['2', '3'] });
});

test('two broken lines far apart do not swallow what stands between them', () => {
  const records = read('a,b\n1,"open\n2,3\n4,5\n6,"open too\n7,8\n');
  expect(records.filter(({ broken }) => broken).map(({ line }) => line)).toEqual([2, 5]);
  expect(records.filter(({ fields }) => fields).map(({ line }) => line)).toEqual([1, 3, 4, 6]);
});

test('quotation marks in the wrong place break their own line', () => {
  const records = read('a,b\n"x"y,1\n2,3\n');
  expect(records[1]).toMatchObject({ line: 2, broken: 'the quotation marks are broken' });
  expect(records[2]).toMatchObject({ fields: ['2', '3'] });
});

test('a row with more or fewer fields than the header says so', () => {
  expect(read('a,b\n1\n1,2,3\n').map(({ broken }) => broken)).toEqual([
    undefined,
    'it has 1 fields, and the first row has 2',
    'it has 3 fields, and the first row has 2',
  ]);
});

test('a file without line breaks is no CSV file', () => {
  const reader = new CsvReader();
  expect(() => reader.push('x'.repeat(2 * 1024 * 1024))).toThrow(NoCsv);
});
