/**
 * A mapping is a value that says how the files of another system become commands of ours: which columns they have, how
 * each field is read, and by what each thing can be recognised. It is data and pure functions; the engine beside it
 * reads the files, keeps the order of dates, and reports. One mapping is one file in `mappings/`.
 */
import type { CsvRecord } from './csv';
import type { MappedCommand } from './kind';
import type { Row } from './row';

export interface Mapping {
  readonly name: string;
  /** One line for `kizuna import --help`. */
  readonly about: string;
  /** All of them are needed, but those that say otherwise. What a file refers to may be in any of them. */
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
  /** The file may be missing. */
  readonly optional?: true;
}

/** Takes a text in pieces and gives its records, each once it is complete. @throws NoCsv */
export interface RecordReader {
  push(piece: string): CsvRecord[];
  /** What is left at the end of the file. */
  end(): CsvRecord[];
}

export interface MappedFile extends Layout {
  /**
   * In the folder it may be compressed: then its name has `.gz` behind it. With a `*` in it, it is every file of the
   * folder whose name fits.
   */
  readonly name: string;
  /** The name with a `*` that it fits: such files are reported together. */
  readonly oneOf?: string;
  /** Exactly these; with a header in any order. */
  readonly columns: readonly string[];
  /** Columns whose content has no place with us: the import says so in the end. */
  readonly notKept?: readonly string[];
  /** Absent: the file is CSV. Else it has no header, and the fields of its records stand in the order of the columns. */
  readonly reader?: () => RecordReader;
  /** A column that tells the rows apart: a second row with the same value is rejected. */
  readonly key?: string;
  /** Which rows belong together; undefined: the row stands alone. Absent: each does. */
  readonly groupBy?: (row: Row) => string | undefined;
  /** The commands that rows of one group stand for, in order. Pure. @throws Rejected */
  readonly commandsOf: (rows: Rows) => readonly MappedCommand[];
}

/** Declares a mapping. @throws Error for a key that is no column, and for groups where rows cannot be read again */
export function mapping(name: string, parts: Omit<Mapping, 'name'>): Mapping {
  for (const file of parts.files) {
    if (file.key !== undefined && !file.columns.includes(file.key)) {
      throw new Error(`${file.name} has no column ${file.key} to tell its rows apart`);
    }
    if (file.reader && file.groupBy) throw new Error(`${file.name} is no CSV, so its rows cannot be put together`);
  }
  return { name, ...parts };
}

interface Columns<C extends string> {
  /** Columns whose content has no place with us: the import says so in the end. */
  readonly notKept?: readonly NoInfer<C>[];
}

/** Each row stands for itself. */
export interface EachRow<C extends string> extends Layout, Columns<C> {
  /** A column that tells the rows apart: a second row with the same value is rejected. */
  readonly key?: NoInfer<C>;
  /** The commands that a row stands for, in order. Pure. */
  readonly commands: (row: Row<C>) => readonly MappedCommand[];
}

/** Several rows are one thing, as the lines of an order are. They need not stand together in the file. */
interface RowsTogether<C extends string> extends Layout, Columns<C> {
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
