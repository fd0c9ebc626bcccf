/**
 * The words of a text, by which rows are found: the same for what is in a row and for what somebody looks for. It is
 * lenient: neither case, accents, full or half width, nor hiragana or katakana make a difference.
 *
 * A row is found by the beginning of each of its words. Where a script sets no spaces between words, a run of it is
 * found by any part, and as if it had no gaps. A long number is found from each of its groups on, also by who does not group its digits.
 */

/** Bounds: what a row may cost, and what somebody may ask. Letters are code points. */
export const MOST_WORDS = { letters: 32, ofRow: 1000, asked: 8, askedLetters: 200 };

/** Raised with each change of what is a word. */
const VERSION = 1;

/** What words a table keeps, those of these fields: where it is another, engines make the words anew. None: undefined. */
export const wordsOfFields = (fields: readonly string[]): string | undefined =>
  fields.length === 0 ? undefined : `${VERSION}:${fields.join(',')}`;

/** The fields that such a mark names. */
export const pathsIn = (mark: string | undefined): readonly (readonly string[])[] =>
  mark === undefined
    ? []
    : mark
        .slice(mark.indexOf(':') + 1)
        .split(',')
        .map((field) => field.split('.'));

const ASCII = /^[\0-\x7f]*$/;
/** Of Latin, Greek and Cyrillic letters. Marks of other scripts, such as the two dots of が, make another letter. */
const ACCENTS = /[\u0300-\u036f]/g;
/** Letters that people write in two ways and that no normal form of Unicode takes apart. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i', ς: 'σ' },
};
const SPELT = new RegExp(`[${Object.keys(SPELLINGS).join('')}]`, 'g');
const KATAKANA = /[\u30a1-\u30f4\u30fd\u30fe]/g;
const TO_HIRAGANA = 0x60;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SCRIPTS = ['Han', 'Hira', 'Kana', 'Bopo', 'Hang', 'Thai', 'Laoo', 'Khmr', 'Mymr'];
const UNSPACED = SCRIPTS.map((script) => `\\p{scx=${script}}`).join('');
const RUN = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
/** Names are written with a gap or without. */
const GAP = new RegExp(`(?<=[${UNSPACED}])[\\s・]+(?=[${UNSPACED}])`, 'gu');
const MARK = /^\p{M}/u;

/** 7 to 20 digits, grouped as people group them: `+81 (3) 1234-5678`. */
const NUMBER = /\d(?:[\s()./-]{0,3}\d){6,19}/g;

/** The words of a text in its order; as long as they are, and as often as they come. */
export function wordsOf(text: string): string[] {
  return wordsIn(folded(text));
}

/** The words that somebody looks for, each once. */
export const askedWords = (text: string): string[] => [...new Set(wordsOf(text).map(cut))];

/** All words that begin what a row with these texts is found by, each once; of the first texts if they are too many. */
export function foundBy(texts: Iterable<string>): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of beginnings(folded(text).replace(GAP, ''))) {
      words.add(cut(word));
      if (words.size === MOST_WORDS.ofRow) return words;
    }
  }
  return words;
}

/** Whether a row that is found by these words is one that somebody looks for. */
export const hasAll = (words: ReadonlySet<string>, asked: readonly string[]): boolean =>
  asked.every((beginning) => words.has(beginning) || words.values().some((word) => word.startsWith(beginning)));

/** The texts of a row in these fields, also in lists and in the objects of lists. */
export function textsIn(row: object | null, paths: readonly (readonly string[])[]): string[] {
  const texts: string[] = [];
  for (const path of paths) collect(row, path, 0, texts);
  return texts;
}

function collect(value: unknown, path: readonly string[], depth: number, texts: string[]): void {
  if (Array.isArray(value)) for (const each of value) collect(each, path, depth, texts);
  else if (depth === path.length) {
    if (typeof value === 'string') texts.push(value);
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, path[depth]!)) {
    collect((value as Record<string, unknown>)[path[depth]!], path, depth + 1, texts);
  }
}

/** A text without the differences that make none here. */
function folded(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(SPELT, (letter) => SPELLINGS[letter]!)
    .replace(KATAKANA, (letter) => String.fromCharCode(letter.charCodeAt(0) - TO_HIRAGANA))
    .normalize('NFC');
}

function wordsIn(text: string): string[] {
  const words = text.match(WORD) ?? [];
  return ASCII.test(text) ? words : words.flatMap((word) => word.match(RUN) ?? []);
}

function* beginnings(text: string): Generator<string> {
  for (const word of wordsIn(text)) {
    if (IS_UNSPACED.test(word)) yield* endings([...word]).filter((ending) => !MARK.test(ending));
    else yield word;
  }
  for (const [number] of text.matchAll(NUMBER)) yield* endings(number.split(/\D+/));
}

/** What is left of a run without its first parts, as far as it counts. */
function* endings(parts: readonly string[]): Generator<string> {
  for (let start = 0; start < parts.length; start++) {
    yield parts.slice(start, start + MOST_WORDS.letters).join('');
  }
}

function cut(word: string): string {
  return word.length <= MOST_WORDS.letters ? word : [...word].slice(0, MOST_WORDS.letters).join('');
}
