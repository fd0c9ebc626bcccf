/** One row of a file while it is read: gives its fields as values and remembers what there is to report. */
import type { Kind, Thing } from './kind';
import { Rejected, Unreadable, type Read } from './reading';

/** A field was taken for something else than it says. */
export interface Correction {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** The row names a thing that some row must bring. */
export interface Reference {
  readonly column: string;
  /** As the data names it. */
  readonly key: string;
  readonly id: string;
}

/** A row as it stands in the file. */
export interface Record {
  /** Line of the file on which it begins, from 1; a header is line 1. */
  readonly line: number;
  readonly raw: string;
  readonly fields: readonly string[];
  /** Of the rows of the file that are written exactly so, it is the `occurrence`th: 1 for almost all. */
  readonly occurrence: number;
  /** Line of the first row that is written exactly so; its own if it is that one. */
  readonly firstSuch: number;
}

export class Row<C extends string = string> {
  corrections: Correction[] = [];
  notes: { readonly column: string; readonly note: string }[] = [];
  references: Reference[] = [];
  /** Why the row alone is left out, while the others of its group are imported. */
  leftOut: Rejected | undefined;

  constructor(
    readonly record: Record,
    private readonly places: ReadonlyMap<string, number>,
  ) {}

  /** Line of the file on which it begins; a header is line 1. */
  get line(): number {
    return this.record.line;
  }

  /** Of the rows of the file that are written exactly so, it is the `occurrence`th: 1 for almost all. */
  get occurrence(): number {
    return this.record.occurrence;
  }

  /** Line of the first row of the file that is written exactly so; its own if it is that one. */
  get firstSuch(): number {
    return this.record.firstSuch;
  }

  /** A field that must be there. @throws Rejected */
  get<T>(column: C, read: Read<T>): T {
    const value = this.maybe(column, read);
    return value === undefined ? this.reject(column, 'is empty') : value;
  }

  /** A field that may be blank. @throws Rejected */
  maybe<T>(column: C, read: Read<T>): T | undefined {
    const value = this.raw(column);
    if (value === '') return undefined;
    try {
      return read(value, (to) => this.corrections.push({ column, from: value, to }));
    } catch (error) {
      throw error instanceof Unreadable ? new Rejected(column, error.message, this.line) : error;
    }
  }

  /** The thing that a field names. If no row brings it, this row is rejected. @throws Rejected */
  refer(column: C, kind: Kind, read: Read<string>): Thing {
    return this.maybeRefer(column, kind, read) ?? this.reject(column, 'is empty');
  }

  /** The thing that a field names, if it is not blank. */
  maybeRefer(column: C, kind: Kind, read: Read<string>): Thing | undefined {
    const key = this.maybe(column, read);
    if (key === undefined) return undefined;
    const thing = kind(key);
    this.references.push({ column, key, id: thing.id });
    return thing;
  }

  /** Something that the mapping expects and that is worth knowing; the row is imported all the same. */
  note(column: C | '', note: string): void {
    this.notes.push({ column, note });
  }

  /** The row cannot be imported, nor can its group. @param column empty if no single one is at fault @throws Rejected */
  reject(column: C | '', reason: string): never {
    throw new Rejected(column, reason, this.line);
  }

  /** What is read of this row; if it is rejected meanwhile, it alone is left out of its group, and reported. */
  orLeaveOut<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
      this.leftOut = error;
      this.corrections = [];
      this.notes = [];
      this.references = [];
      return undefined;
    }
  }

  /** Without the blanks around it. */
  raw(column: C): string {
    return this.record.fields[this.places.get(column)!]!.trim();
  }
}
