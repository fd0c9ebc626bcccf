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

export class Row<C extends string = string> {
  readonly corrections: Correction[] = [];
  readonly notes: { readonly column: string; readonly note: string }[] = [];
  readonly references: Reference[] = [];

  constructor(
    /** Line of the file on which it begins; the header is line 1. */
    readonly line: number,
    private readonly fields: readonly string[],
    private readonly places: ReadonlyMap<string, number>,
  ) {}

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
      throw error instanceof Unreadable ? new Rejected(column, error.message) : error;
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
  note(column: C, note: string): void {
    this.notes.push({ column, note });
  }

  reject(column: C, reason: string): never {
    throw new Rejected(column, reason);
  }

  /** Without the blanks around it. */
  raw(column: C): string {
    return this.fields[this.places.get(column)!]!.trim();
  }
}
