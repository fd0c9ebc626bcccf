/**
 * A mapping is a value that says how the files of another system become commands of ours: which columns they have, how
 * each field is read, and by what each thing can be recognised. It is data and pure functions; the engine beside it
 * reads the files, keeps the order of dates, and reports. One mapping is one file in `mappings/`.
 */
import type { MappedCommand } from './kind';
import type { Row } from './row';

export interface Mapping {
  readonly name: string;
  /** One line for `kizuna import --help`. */
  readonly about: string;
  /** All of them are needed. What a file refers to may be in any of them. */
  readonly files: readonly MappedFile[];
}

export interface MappedFile {
  readonly name: string;
  /** Exactly these, in any order. */
  readonly columns: readonly string[];
  /** A column that tells the rows apart: a second row with the same value is rejected. */
  readonly key?: string;
  /** One character; default a comma. */
  readonly delimiter?: string;
  /** Default: found out from the file. */
  readonly encoding?: string;
  /** The commands that a row stands for, in order. Pure. @throws Rejected */
  readonly commands: (row: Row) => readonly MappedCommand[];
}

/** Declares a mapping. @throws Error for a key that is no column */
export function mapping(name: string, parts: Omit<Mapping, 'name'>): Mapping {
  for (const file of parts.files) {
    if (file.key !== undefined && !file.columns.includes(file.key)) {
      throw new Error(`${file.name} has no column ${file.key} to tell its rows apart`);
    }
  }
  return { name, ...parts };
}

/** Declares a file of a mapping; the columns are known to the compiler from here on. */
export function file<const C extends string>(
  name: string,
  columns: readonly C[],
  parts: {
    readonly key?: NoInfer<C>;
    readonly delimiter?: string;
    readonly encoding?: string;
    readonly commands: (row: Row<C>) => readonly MappedCommand[];
  },
): MappedFile {
  return { name, columns, ...parts, commands: parts.commands as MappedFile['commands'] };
}
