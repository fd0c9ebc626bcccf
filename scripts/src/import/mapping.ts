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

/** Rows that together stand for something; often it is one. */
export type Rows<C extends string = string> = readonly [Row<C>, ...Row<C>[]];

/** How a file is written. */
export interface Layout {
  /** One character, or `spaces`: columns with blanks between them, and no quotation marks. Default a comma. */
  readonly delimiter?: string;
  /** `false`: there is none, the first row is data, and the columns stand in the order of their names. */
  readonly header?: false;
  /** Default: found out from the file. */
  readonly encoding?: string;
}

export interface MappedFile extends Layout {
  /** In the folder it may be compressed: then its name has `.gz` behind it. */
  readonly name: string;
  /** Exactly these; with a header in any order. */
  readonly columns: readonly string[];
  /** A column that tells the rows apart: a second row with the same value is rejected. */
  readonly key?: string;
  /** Which rows belong together; undefined: the row stands alone. Absent: each does. */
  readonly groupBy?: (row: Row) => string | undefined;
  /** The commands that rows of one group stand for, in order. Pure. @throws Rejected */
  readonly commandsOf: (rows: Rows) => readonly MappedCommand[];
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

/** Each row stands for itself. */
interface EachRow<C extends string> extends Layout {
  /** A column that tells the rows apart: a second row with the same value is rejected. */
  readonly key?: NoInfer<C>;
  /** The commands that a row stands for, in order. Pure. */
  readonly commands: (row: Row<C>) => readonly MappedCommand[];
}

/** Several rows are one thing, as the lines of an order are. They need not stand together in the file. */
interface RowsTogether<C extends string> extends Layout {
  /** What the rows of a group have in common; undefined: the row stands alone. Pure. */
  readonly groupBy: (row: Row<C>) => string | undefined;
  /**
   * The commands that the rows of a group stand for, in order. Pure. A row that is rejected takes its whole group with
   * it, unless the mapping leaves it out (`row.orLeaveOut`). A row that cannot be read, so that nobody knows its group,
   * takes those with it between whose rows it stands: a thing is never imported by halves without a word.
   */
  readonly commandsOf: (rows: Rows<C>) => readonly MappedCommand[];
}

/** Declares a file of a mapping; the columns are known to the compiler from here on. */
export function file<const C extends string>(
  name: string,
  columns: readonly C[],
  parts: EachRow<C> | RowsTogether<C>,
): MappedFile {
  if ('commandsOf' in parts) return { name, columns, ...(parts as unknown as Omit<MappedFile, 'name' | 'columns'>) };
  const { commands, ...layout } = parts;
  return { name, columns, ...layout, commandsOf: ([row]) => commands(row as Row<C>) };
}
