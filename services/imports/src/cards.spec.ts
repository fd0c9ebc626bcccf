/** How the cards of many makers are read, each with an oddity of its own. */
import fc from 'fast-check';
import { CardReader } from './cards';
import type { CsvRecord } from './csv';
import type { Property } from './vcard';

const COLUMNS = ['FN', 'N', 'ORG', 'TEL', 'EMAIL', 'NOTE', 'PHOTO'] as const;

function records(text: string, pieceSize = text.length || 1): CsvRecord[] {
  const reader = new CardReader(COLUMNS);
  const found: CsvRecord[] = [];
  for (let at = 0; at < text.length; at += pieceSize) found.push(...reader.push(text.slice(at, at + pieceSize)));
  return [...found, ...reader.end()];
}
/** The properties of each card, by name. */
const read = (text: string) =>
  records(text).map(({ fields, broken }) => {
    if (!fields) throw new Error(broken);
    const named = COLUMNS.map((column, at) => [column, JSON.parse(fields[at] || '[]') as Property[]] as const);
    return Object.fromEntries(named) as Record<(typeof COLUMNS)[number], Property[]>;
  });
const card = (version: string, ...lines: string[]) =>
  ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n');
const one = (version: string, ...lines: string[]) => read(card(version, ...lines))[0]!;

test('each card is a record, with the line on which it begins', () => {
  expect(records(`${card('3.0', 'FN:Ann')}\r\n${card('4.0', 'FN:Bob')}`).map(({ line }) => line)).toEqual([1, 6]);
});

test('a value is cut at semicolons into its parts, and has its marks escaped', () => {
  const { N, ORG } = one('3.0', 'N:Lee;Ann;Mary\\, Sue;Dr.;', 'ORG:Any\\; Ltd;Sales');
  expect(N[0]!.parts).toEqual(['Lee', 'Ann', 'Mary, Sue', 'Dr.', '']);
  expect(ORG[0]!.parts).toEqual(['Any; Ltd', 'Sales']);
});

test('an escaped line break is one, and an escaped colon a colon', () =>
  expect(one('3.0', 'NOTE:one\\ntwo\\Nhttp\\://any.example').NOTE[0]!.parts).toEqual(['one\ntwo\nhttp://any.example']));

test('in 2.1 a comma and a backslash are themselves', () =>
  expect(one('2.1', 'ORG:Company, The;C:\\any').ORG[0]!.parts).toEqual(['Company, The', 'C:\\any']));

test.each([
  ['TEL;WORK;VOICE:1', ['work', 'voice']],
  ['TEL;TYPE=WORK,voice:1', ['work', 'voice']],
  ['TEL;TYPE=WORK;TYPE=FAX:1', ['work', 'fax']],
  ['TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:1', ['work', 'voice']],
  ['item1.TEL;type=pref:1', ['pref']],
  ['tel:1', []],
])('%s says what it is for', (line, types) => {
  const { TEL } = one('3.0', line);
  expect(TEL[0]).toMatchObject({ name: 'TEL', types });
});

test('a colon within quotation marks belongs to a parameter', () =>
  expect(one('4.0', 'FN;X-LABEL="a: b; c":Ann').FN[0]!.parts).toEqual(['Ann']));

test('lines that begin with a blank go on where the one before ended', () =>
  expect(one('3.0', 'FN:Ann Ma', ' ry', '\t Lee').FN[0]!.parts).toEqual(['Ann Mary Lee']));

test('quoted-printable is decoded in its charset, over soft line breaks', () => {
  const { FN, NOTE } = one(
    '2.1',
    'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BC=',
    'ller=20=C3=',
    '=91',
    'NOTE;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:=D1 = 2',
  );
  expect(FN[0]!.parts).toEqual(['Müller Ñ']);
  expect(NOTE[0]!.parts).toEqual(['Ñ = 2']);
});

test('a soft line break may be the last thing of a property, or of a card', () => {
  expect(one('2.1', 'FN;QUOTED-PRINTABLE:Ann=', '', 'TEL:1')).toMatchObject({
    FN: [{ parts: ['Ann'] }],
    TEL: [{ parts: ['1'] }],
  });
  expect(one('2.1', 'FN;QUOTED-PRINTABLE:Ann=').FN[0]!.parts).toEqual(['Ann']);
});

test('without a charset it is UTF-8 if it can be, and else Windows-1252', () => {
  expect(one('2.1', 'FN;QUOTED-PRINTABLE:=C3=91').FN[0]).toEqual({ name: 'FN', types: [], parts: ['Ñ'] });
  expect(one('2.1', 'FN;QUOTED-PRINTABLE:=D1').FN[0]!.parts).toEqual(['Ñ']);
});

test('bytes that are none of the charset are marked', () =>
  expect(one('2.1', 'FN;CHARSET=UTF-8;QUOTED-PRINTABLE:Ann=80').FN[0]).toMatchObject({
    parts: ['Ann\ufffd'],
    damaged: true,
  }));

test('text may be written in base64', () =>
  expect(one('2.1', `FN;ENCODING=BASE64:${Buffer.from('Ñ').toString('base64')}`).FN[0]!.parts).toEqual(['Ñ']));

describe('a photo', () => {
  const photo = Array.from({ length: 5 }, () => 'AAAA'.repeat(18));

  test.each([
    ['folded', ['PHOTO;ENCODING=b;TYPE=JPEG:AAAA', ...photo.map((line) => ` ${line}`)]],
    ['not folded, and closed by an empty line', ['PHOTO;ENCODING=BASE64:', ...photo, '']],
    ['in one line', [`PHOTO;BASE64:${photo.join('')}`]],
    ['as an address', ['PHOTO:https://any.example/photo', ' .jpg']],
  ])('%s is not read, and not shown', (_, lines) => {
    const text = card('3.0', 'FN:Ann', ...lines, 'TEL:1');
    expect(read(text)[0]).toMatchObject({ PHOTO: [{ parts: [''] }], TEL: [{ parts: ['1'] }] });
    const { raw } = records(text)[0]!;
    expect(raw).not.toMatch(/AAAA|photo\b/);
    expect(raw).toContain(':…\nTEL:1');
  });

  test('may be much longer than a card', () => {
    const lines = Array.from({ length: 10_000 }, () => ` ${'AAAA'.repeat(18)}`);
    expect(one('3.0', 'PHOTO;ENCODING=b:AAAA', ...lines, 'FN:Ann').FN[0]!.parts).toEqual(['Ann']);
  });
});

test.each(['\n', '\r\n', '\r\r\n'])('line breaks may be %j', (lineBreak) =>
  expect(read(card('3.0', 'FN:Ann', 'TEL:1').replaceAll('\r\n', lineBreak))).toMatchObject([
    { FN: [{ parts: ['Ann'] }], TEL: [{ parts: ['1'] }] },
  ]),
);

test.each<[string, string, string]>([
  ['no end', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ann\n', 'it does not end: END:VCARD is missing'],
  ['an unknown version', card('5.0', 'FN:Ann'), 'its version is "5.0", and 2.1, 3.0, 4.0 are read'],
  ['no version', 'BEGIN:VCARD\nFN:Ann\nEND:VCARD\n', 'its version is "", and 2.1, 3.0, 4.0 are read'],
  [
    'a line that is no property',
    card('3.0', 'FN:Ann', 'and so on'),
    'line 4 is no property: these begin with a name and a colon',
  ],
  ['no beginning', 'FN:Ann\nTEL:1\n', 'it is in no card: BEGIN:VCARD is missing'],
  [
    'too much to say',
    card('3.0', ...Array.from({ length: 300 }, () => `NOTE:${'x'.repeat(1000)}`)),
    'it is longer than 262144 characters without its photos',
  ],
])('a card with %s is broken, and those after it are read', (_, text, broken) => {
  const [first, ...others] = records(text + card('3.0', 'FN:Bob'));
  expect(first).toMatchObject({ line: 1, broken });
  expect(others).toMatchObject([{ fields: expect.any(Array) }]);
});

test('a file that is no text in lines is given up', () =>
  expect(() => new CardReader(COLUMNS).push('x'.repeat(17 * 1024 * 1024))).toThrow('no file of vCards'));

test('cards are the same wherever the file is cut into pieces', () => {
  const text =
    card('2.1', 'FN;QUOTED-PRINTABLE:=C3=', '=91', 'N:a', ' b;c', 'PHOTO;BASE64:', ' AAAA', '') + card('4.0');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (pieceSize) => {
      expect(records(text, pieceSize)).toEqual(records(text));
    }),
  );
});

test('what is written as a value is read as it was', () => {
  const escaped = (value: string) => value.replace(/[\\;,\n]/g, (mark) => (mark === '\n' ? '\\n' : `\\${mark}`));
  const value = fc.string({ unit: fc.constantFrom('a', 'é', ';', ',', '\\', ':', '"', '=', '\n'), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (parts) => {
      const { ORG } = one('4.0', `ORG:${parts.map(escaped).join(';')}`);
      expect(ORG[0]!.parts).toEqual(parts.map((part) => part.trim()));
    }),
  );
});
