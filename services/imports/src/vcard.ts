/**
 * One line of a vCard as a property: its name, what it is for, its value. Of versions 2.1, 3.0 and 4.0; what one of them
 * allows is read in all, since their writers mix them.
 */
import iconv from 'iconv-lite';

export interface Property {
  /** In capitals, without the group before it (`item1.EMAIL`). */
  readonly name: string;
  /** What it is for, in small letters: `work`, `cell`, `fax`, … */
  readonly types: readonly string[];
  /** The value as it is meant, in the parts that semicolons make; of most properties it is one. */
  readonly parts: readonly string[];
  /** Some of its bytes are none of the encoding that it names. */
  readonly damaged?: true;
}

/** A line with its value as it is written. */
export interface ContentLine {
  readonly name: string;
  readonly types: readonly string[];
  /** Of the transfer: `quoted-printable`, `base64`, `b`, … */
  readonly encoding: string;
  readonly charset: string;
  readonly value: string;
}

/** Bytes in letters: of 2.1, and of 3.0. */
export const BINARY: ReadonlySet<string> = new Set(['base64', 'b']);
/** Names that stand without `TYPE=` or `ENCODING=` before them, as 2.1 allows, and are no types. */
const ENCODINGS = new Set(['quoted-printable', 'base64', '7bit', '8bit']);

/** Undefined if the line is no property: it has no colon, or no name before it. */
export function contentLine(line: string): ContentLine | undefined {
  const [head, value] = cut(line, ':');
  const [path = '', ...parameters] = cutAll(head, ';');
  const name = path.slice(path.lastIndexOf('.') + 1).trim();
  if (value === undefined || !/^[\w-]+$/.test(name)) return undefined;
  const types: string[] = [];
  let encoding = '';
  let charset = '';
  for (const parameter of parameters) {
    const [key, quoted] = cut(parameter, '=');
    const text = (quoted ?? key).replaceAll('"', '').trim();
    const small = text.toLowerCase();
    const kind = quoted === undefined ? (ENCODINGS.has(small) ? 'ENCODING' : 'TYPE') : key.trim().toUpperCase();
    if (kind === 'TYPE') types.push(...small.split(',').map((type) => type.trim()));
    else if (kind === 'ENCODING') encoding = small;
    else if (kind === 'CHARSET') charset = text;
  }
  return { name: name.toUpperCase(), types, encoding, charset, value };
}

/** The property that a line stands for; `version` is that of its card. */
export function propertyOf(line: ContentLine, version: string): Property {
  const { name, types, encoding, charset } = line;
  const { text, damaged } =
    encoding === 'quoted-printable'
      ? decoded(bytesOf(line.value), charset)
      : BINARY.has(encoding)
        ? decoded(Buffer.from(line.value, 'base64'), charset)
        : { text: line.value, damaged: false };
  const parts = cutAll(text, ';', '\\').map((part) => unescaped(part, version).trim());
  return { name, types, parts, ...(damaged ? { damaged: true } : {}) };
}

/** What quoted-printable stands for; a sequence that is none stands for itself. */
function bytesOf(value: string): Buffer {
  const bytes: Buffer[] = [];
  for (const [, hex, plain] of value.matchAll(/=([0-9A-Fa-f]{2})|([^=]+|=)/g)) {
    bytes.push(hex === undefined ? Buffer.from(plain!) : Buffer.from(hex, 'hex'));
  }
  return Buffer.concat(bytes);
}

/** Without a charset, or with one that nobody knows, it is UTF-8 if it can be, and else what Windows wrote. */
function decoded(bytes: Buffer, charset: string): { text: string; damaged: boolean } {
  if (charset !== '' && iconv.encodingExists(charset)) {
    const text = iconv.decode(bytes, charset);
    return { text, damaged: text.includes('\ufffd') };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), damaged: false };
  } catch {
    return { text: iconv.decode(bytes, 'windows-1252'), damaged: false };
  }
}

/** In 2.1 only a semicolon is escaped; a backslash before anything else is one. */
const unescaped = (part: string, version: string): string =>
  version === '2.1'
    ? part.replaceAll('\\;', ';')
    : part.replace(/\\(.)/gs, (_, character: string) => (/n/i.test(character) ? '\n' : character));

/** The text before the first such character outside quotation marks, and that after it, if there is one. */
function cut(text: string, at: string): [string, string?] {
  const [first = '', ...rest] = cutAll(text, at);
  return rest.length === 0 ? [first] : [first, text.slice(first.length + 1)];
}

/** Cuts at each such character that is not within quotation marks or, if they escape, not behind an escape. */
function cutAll(text: string, at: string, escape?: string): string[] {
  const parts: string[] = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    if (escape !== undefined) {
      if (text[i] === escape) i++;
      else if (text[i] === at) from = keep(i);
    } else if (text[i] === '"') quoted = !quoted;
    else if (text[i] === at && !quoted) from = keep(i);
  }
  keep(text.length);
  return parts;

  function keep(to: number): number {
    parts.push(text.slice(from, to));
    return to + 1;
  }
}
