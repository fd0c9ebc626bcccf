/**
 * vCards as records: each card of a file is one, and its fields are the properties of each name. Photos and keys are
 * not read; of each there is left that it was there.
 */
import { NoCsv, type CsvRecord } from './csv';
import { file, type EachRow, type MappedFile, type RecordReader } from './mapping';
import { type Read } from './reading';
import { BINARY, contentLine, propertyOf, type ContentLine, type Property } from './vcard';

/**
 * Declares the files of cards that a mapping reads: `cards('*.vcf', ['FN', 'TEL'], { commands })`. The columns are the
 * names of properties, in capitals; `row.maybe('TEL', properties)` reads those of a name.
 */
export const cards = <const C extends string>(
  name: string,
  columns: readonly C[],
  parts: Pick<EachRow<C>, 'commands' | 'notKept' | 'encoding'>,
): MappedFile => ({ ...file(name, columns, parts), reader: () => new CardReader(columns) });

/** All properties of one name, in the order of the card. */
export const properties: Read<readonly Property[]> = (value) => JSON.parse(value) as Property[];

/** The first that is not blank, without its parts. */
export const textOfFirst: Read<string | undefined> = (value, correct) =>
  properties(value, correct)
    .map(({ parts }) => parts.join(';'))
    .find((text) => text.trim() !== '');

/** What nobody reads as text, and may be long. */
const UNREAD = new Set(['PHOTO', 'LOGO', 'SOUND', 'KEY']);
/** Of a card without its photos. */
const LONGEST_CARD = 256 * 1024;
/** Some write a photo as one line. */
const LONGEST_LINE = 16 * 1024 * 1024;
const VERSIONS = ['2.1', '3.0', '4.0'];

/** A property that may go on in the next line. */
interface Open {
  /** As far as it is read; undefined if nobody asks for it. */
  text: string | undefined;
  /** It is a photo or the like, of which the lines are not even shown. */
  readonly binary: boolean;
  /** Its lines may end with `=`, and then go on. */
  continues: boolean;
}

/** A card that has begun. */
interface Card {
  readonly line: number;
  /** As it is written, without photos. */
  readonly raw: string[];
  rawLength: number;
  readonly lines: ContentLine[];
  open: Open | undefined;
  /** Why it cannot be read. */
  broken: string | undefined;
}

export class CardReader implements RecordReader {
  /** What came after the last line break. */
  private rest = '';
  private line = 0;
  private card: Card | undefined;
  /** The last line was none of a card: those after it are reported with it. */
  private astray = false;
  private records: CsvRecord[] = [];
  private readonly wanted: ReadonlySet<string>;

  /** @param columns names of the properties that are read */
  constructor(private readonly columns: readonly string[]) {
    this.wanted = new Set([...columns, 'VERSION']);
  }

  /** The cards that are complete with this piece of text. @throws NoCsv */
  push(piece: string): CsvRecord[] {
    const lines = (this.rest + piece).split('\n');
    this.rest = lines.pop()!;
    for (const line of lines) this.take(line);
    if (this.rest.length > LONGEST_LINE) throw new NoCsv(`row ${this.line + 1} never ends: this is no file of vCards`);
    return this.handOver();
  }

  /** What is left at the end of the file. */
  end(): CsvRecord[] {
    if (this.rest !== '') this.take(this.rest);
    this.rest = '';
    this.abandon();
    return this.handOver();
  }

  private handOver(): CsvRecord[] {
    const { records } = this;
    this.records = [];
    return records;
  }

  private take(text: string): void {
    this.line++;
    const line = text.replace(/\r+$/, '');
    if (/^\s*BEGIN:VCARD\s*$/i.test(line)) this.begin(line);
    else if (!this.card) this.goAstray(line);
    else if (/^\s*END:VCARD\s*$/i.test(line)) this.complete(this.card, line);
    else this.takeInto(this.card, line);
  }

  private begin(line: string): void {
    this.abandon();
    this.astray = false;
    this.card = { line: this.line, raw: [line], rawLength: 0, lines: [], open: undefined, broken: undefined };
  }

  private goAstray(line: string): void {
    if (line.trim() === '') return;
    const broken = 'it is in no card: BEGIN:VCARD is missing';
    if (!this.astray) this.records.push({ line: this.line, raw: line, broken });
    this.astray = true;
  }

  private takeInto(card: Card, line: string): void {
    const { open } = card;
    const folded = /^[ \t]/.test(line);
    if (open?.binary && (folded || isBase64(line))) return;
    if (open?.continues) {
      open.continues = line.endsWith('=');
      this.add(card, line, withoutBreak(line));
    } else if (open && folded && line.trim() !== '') this.add(card, line, line.slice(1));
    else {
      this.close(card);
      if (line.trim() !== '') this.open(card, line);
    }
  }

  /** The open property goes on. */
  private add(card: Card, line: string, more: string): void {
    this.keepRaw(card, line);
    if (card.broken === undefined && card.open?.text !== undefined) card.open.text += more;
  }

  private open(card: Card, line: string): void {
    const begun = contentLine(line);
    if (!begun) {
      this.keepRaw(card, line);
      card.broken ??= `line ${this.line} is no property: these begin with a name and a colon`;
      return;
    }
    const { name, encoding, value } = begun;
    const unread = UNREAD.has(name) || (BINARY.has(encoding) && !this.wanted.has(name));
    const head = line.slice(0, line.length - value.length);
    const continues = encoding === 'quoted-printable' && line.endsWith('=');
    this.keepRaw(card, unread ? `${head}…` : line);
    const text = unread ? head : continues ? withoutBreak(line) : line;
    card.open = { text: this.wanted.has(name) ? text : undefined, binary: unread, continues };
  }

  private keepRaw(card: Card, line: string): void {
    card.rawLength += line.length;
    if (card.rawLength <= LONGEST_CARD) card.raw.push(line);
    else card.broken ??= `it is longer than ${LONGEST_CARD} characters without its photos`;
  }

  /** The open property is complete. */
  private close(card: Card): void {
    const line = card.open?.text === undefined ? undefined : contentLine(card.open.text);
    card.open = undefined;
    if (line && card.broken === undefined) card.lines.push(line);
  }

  private complete(card: Card, end: string): void {
    this.close(card);
    this.card = undefined;
    const version = card.lines.find(({ name }) => name === 'VERSION')?.value.trim() ?? '';
    if (!VERSIONS.includes(version)) card.broken ??= `its version is "${version}", and ${VERSIONS.join(', ')} are read`;
    const { line, broken } = card;
    const raw = [...card.raw, end].join('\n');
    this.records.push(
      broken === undefined ? { line, raw, fields: this.fieldsOf(card, version) } : { line, raw, broken },
    );
  }

  /** The properties of each column, as JSON; blank if there is none. */
  private fieldsOf({ lines }: Card, version: string): string[] {
    const named = Map.groupBy(lines, ({ name }) => name);
    return this.columns.map((column) => {
      const found = named.get(column);
      return found ? JSON.stringify(found.map((line) => propertyOf(line, version))) : '';
    });
  }

  /** The open card, if there is one, has no end. */
  private abandon(): void {
    const { card } = this;
    this.card = undefined;
    if (!card) return;
    this.records.push({ line: card.line, raw: card.raw.join('\n'), broken: 'it does not end: END:VCARD is missing' });
  }
}

const withoutBreak = (line: string): string => (line.endsWith('=') ? line.slice(0, -1) : line);

/** A line of a photo in 2.1, where it need not be folded. */
const isBase64 = (line: string): boolean => /^[A-Za-z0-9+/]{4,}={0,2}$/.test(line);
