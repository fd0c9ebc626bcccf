/** Finds out in which encoding a file is written, and reads it as text, piece by piece. */
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

const SAMPLE = 64 * 1024;

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The file is no text, or in an encoding that nobody here can read. */
export class NoText extends Error {}

/**
 * The encoding of a file. A mark at the beginning decides; without one the whole file is looked at, since the first
 * accent may come late. Text that is no UTF-8 is judged by its looks; what looks like Latin-1 is read as Windows-1252.
 * @throws NoText
 */
export async function encodingOf(path: string): Promise<string> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  for await (const piece of pieces(path)) {
    const decided = first ? encodingFromStart(piece) : undefined;
    if (decided) return decided;
    first = false;
    try {
      utf8.decode(piece, { stream: true });
    } catch {
      return byItsLooks(piece);
    }
  }
  return 'utf-8';
}

function encodingFromStart(piece: Buffer): string | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => piece[at] === byte));
  const sample = piece.subarray(0, 1024);
  if (marked) return marked[0].startsWith('utf-16') ? inTwoBytes(marked[0], sample) : marked[0];
  if (!sample.includes(0)) return undefined;
  // Most of what people write has a zero in one half of each UTF-16 unit.
  const even = sample.filter((byte, at) => at % 2 === 0 && byte === 0).length;
  const odd = sample.filter((byte, at) => at % 2 === 1 && byte === 0).length;
  if (odd > sample.length / 4 && even === 0) return 'utf-16le';
  if (even > sample.length / 4 && odd === 0) return 'utf-16be';
  throw new NoText('it is no text: there are zero bytes in it');
}

/** Text of a wider encoding behind the mark of a narrower one has a zero character beside each that it means. */
function inTwoBytes(encoding: string, sample: Buffer): string {
  for (let at = 2; at + 1 < sample.length; at += 2) {
    if (sample[at] !== 0 || sample[at + 1] !== 0) continue;
    throw new NoText('its mark says UTF-16, but it goes on with zero characters, as in UTF-32: save it as UTF-8');
  }
  return encoding;
}

function byItsLooks(piece: Buffer): string {
  const guess = chardet.detect(piece);
  if (guess === null || guess === 'ISO-8859-1' || !iconv.encodingExists(guess) || guess.startsWith('UTF')) {
    return 'windows-1252';
  }
  return guess.toLowerCase();
}

/** The text of a file, in pieces; `read` is told how many bytes of the file went into each. @throws NoText */
export async function* textOf(path: string, encoding: string, read: (bytes: number) => void): AsyncGenerator<string> {
  if (!iconv.encodingExists(encoding)) throw new NoText(`there is no encoding ${encoding}`);
  const decoder = iconv.getDecoder(encoding);
  for await (const piece of pieces(path, read)) yield decoder.write(piece);
  yield decoder.end() ?? '';
}

/** The bytes of a file; of one that ends in `.gz`, those that were compressed. @throws NoText if it is damaged */
async function* pieces(path: string, read: (bytes: number) => void = () => {}): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: SAMPLE });
  const content = path.endsWith('.gz') ? pipeline(file, createGunzip({ chunkSize: SAMPLE }), () => {}) : file;
  let told = 0;
  try {
    for await (const piece of content) {
      yield piece as Buffer;
      read(file.bytesRead - told);
      told = file.bytesRead;
    }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw code.startsWith('Z_') ? new NoText(`it cannot be decompressed: ${message}`) : error;
  }
}
