import iconv from 'iconv-lite';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encodingOf, NoText, textOf } from './encoding';

const folder = mkdtempSync(join(tmpdir(), 'kizuna-encoding-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (bytes: Buffer): string => {
  const path = join(folder, 'file.csv');
  writeFileSync(path, bytes);
  return path;
};
async function reading(bytes: Buffer) {
  const path = file(bytes);
  const encoding = await encodingOf(path);
  let text = '';
  for await (const piece of textOf(path, encoding, () => {})) text += piece;
  return { encoding, text };
}

const TEXT = 'name,city\nJosé Müller,“Köln” – Łódź\n';
const LATIN = 'name,city\nJosé Müller,“Köln” – Åbo, 5 €\n';

test.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-8'])(
  '%s with a byte order mark is read without it',
  async (encoding) => {
    expect(await reading(iconv.encode(TEXT, encoding, { addBOM: true }))).toEqual({ encoding, text: TEXT });
  },
);

test.each(['utf-16le', 'utf-16be', 'utf-8'])('%s without a mark is recognised', async (encoding) => {
  expect(await reading(iconv.encode(TEXT, encoding))).toEqual({ encoding, text: TEXT });
});

test('text of Windows is read as Windows-1252, dashes, quotes and euro included', async () => {
  expect(await reading(iconv.encode(LATIN, 'windows-1252'))).toEqual({ encoding: 'windows-1252', text: LATIN });
});

test('the first accent may come after a megabyte of plain letters', async () => {
  const text = `${'plain,text\n'.repeat(100_000)}é,ü\n`;
  expect(await reading(iconv.encode(text, 'windows-1252'))).toMatchObject({ encoding: 'windows-1252', text });
});

test('a character that is cut by the edge of a piece is whole again', async () => {
  const text = `${'x'.repeat(64 * 1024 - 1)}é€𝄞`;
  expect(await reading(Buffer.from(text))).toEqual({ encoding: 'utf-8', text });
});

test('what is no text is refused', async () => {
  const bytes = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0, 3, 0, 0]);
  await expect(encodingOf(file(bytes))).rejects.toThrow(NoText);
});

test.each(['utf-32le', 'utf-32be'])('%s behind the mark of UTF-16 is refused in a sentence', async (encoding) => {
  const bytes = Buffer.concat([Buffer.from([0xfe, 0xff]), iconv.encode(TEXT, encoding, { addBOM: false })]);
  await expect(encodingOf(file(bytes))).rejects.toThrow(
    'its mark says UTF-16, but it goes on with zero characters, as in UTF-32: save it as UTF-8',
  );
});
