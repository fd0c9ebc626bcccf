/**
 * Records of a CSV file, framed here and not by the parser: to a parser that reads a stream, a quotation mark that is
 * never closed swallows the rest of the file. Here it costs the one line that it stands in.
 */
import { parse } from 'csv-parse/sync';

export interface CsvRecord {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly raw: string;
  /** Absent if it cannot be read; then `broken` says why. */
  readonly fields?: readonly string[];
  readonly broken?: string;
}

/** The text has no line breaks where a CSV file would have some. */
export class NoCsv extends Error {}

const LONGEST_LINE = 1024 * 1024;
/** A quoted field that goes on for longer is taken for a quotation mark too many. */
const MOST_LINES = 1000;
const MOST_CHARACTERS = 128 * 1024;

/** Fields stand in columns, with one or more blanks between them; there are no quotation marks. */
export const SPACES = 'spaces';

export class CsvReader {
  /** What came after the last line break. */
  private rest = '';
  private line = 0;
  /** Lines of a record that is not complete: a quoted field goes on. */
  private open: string[] = [];
  private openLength = 0;
  private quotes = 0;
  private records: CsvRecord[] = [];
  /** Fields of the first record, and so of each. */
  private width: number | undefined;

  /** @param delimiter one character, or SPACES */
  constructor(private readonly delimiter = ',') {}

  /** The records that are complete with this piece of text. @throws NoCsv */
  push(piece: string): CsvRecord[] {
    const text = this.rest + piece;
    let from = 0;
    for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
      this.take(text.slice(from, to));
      from = to + 1;
    }
    this.rest = text.slice(from);
    if (this.rest.length > LONGEST_LINE) throw new NoCsv(`row ${this.line + 1} never ends: this is no CSV file`);
    return this.handOver();
  }

  /** What is left at the end of the file. */
  end(): CsvRecord[] {
    if (this.rest !== '') this.take(this.rest);
    this.rest = '';
    while (this.open.length > 0) this.giveUp();
    return this.handOver();
  }

  private handOver(): CsvRecord[] {
    const { records } = this;
    this.records = [];
    return records;
  }

  private take(text: string): void {
    this.line++;
    const line = text.endsWith('\r') ? text.slice(0, -1) : text;
    if (this.delimiter === SPACES) return this.takeColumns(line);
    if (this.open.length === 0) {
      if (line === '') return;
      if (!line.includes('"')) return this.emit(this.line, line, line.split(this.delimiter));
    }
    this.open.push(line);
    this.openLength += line.length;
    this.quotes += count(line, '"');
    if (this.quotes % 2 === 0) this.complete();
    else if (this.open.length >= MOST_LINES || this.openLength >= MOST_CHARACTERS) this.giveUp();
  }

  private takeColumns(line: string): void {
    const text = line.trim();
    if (text !== '') this.emit(this.line, line, text.split(/\s+/));
  }

  /** The marks are even: this should be a record. */
  private complete(): void {
    const raw = this.open.join('\n');
    const fields = fieldsOf(raw, this.delimiter);
    if (this.open.length > 1 && fields?.length !== (this.width ?? fields?.length)) return this.giveUp();
    const line = this.line - this.open.length + 1;
    this.forgetOpen();
    if (fields) this.emit(line, raw, fields);
    else this.records.push({ line, raw, broken: 'the quotation marks are broken' });
  }

  /** The first of the open lines is broken; those after it are read anew. */
  private giveUp(): void {
    const [raw, ...others] = this.open as [string, ...string[]];
    this.line -= this.open.length;
    this.forgetOpen();
    this.records.push({ line: ++this.line, raw, broken: 'a quotation mark is not closed' });
    for (const line of others) this.take(line);
  }

  private forgetOpen(): void {
    this.open = [];
    this.openLength = this.quotes = 0;
  }

  private emit(line: number, raw: string, fields: readonly string[]): void {
    this.width ??= fields.length;
    if (fields.length === this.width) this.records.push({ line, raw, fields });
    else
      this.records.push({ line, raw, broken: `it has ${fields.length} fields, and the first row has ${this.width}` });
  }
}

/** The fields of one record. Undefined if its quotation marks are broken. */
export function fieldsOf(raw: string, delimiter = ','): string[] | undefined {
  if (delimiter === SPACES) return raw.trim().split(/\s+/);
  if (!raw.includes('"')) return raw.split(delimiter);
  try {
    const records = parse(raw, { delimiter, relax_column_count: true });
    return records.length === 1 ? records[0] : undefined;
  } catch {
    return undefined;
  }
}

function count(text: string, character: string): number {
  let found = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found++;
  return found;
}
