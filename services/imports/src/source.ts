/** The files of a mapping: whether they are there, are text and have the right columns; and their records. */
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CsvReader, NoCsv, type CsvRecord } from './csv';
import { encodingOf, NoText, textOf } from './encoding';
import type { MappedFile, Mapping } from './mapping';
import { delimiterOf, type Header } from './open-mapping';

/** The files are not those of the mapping; nothing was imported. One line for each thing that is wrong. */
export class WrongFiles extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** A file that was looked at: it is there, it is text, its header is right. */
export interface Source {
  readonly file: MappedFile;
  readonly number: number;
  readonly path: string;
  readonly encoding: string;
  readonly bytes: number;
}

/**
 * The mapping with the files that a folder has: a name with a `*` becomes those that fit, one that may be missing and is
 * falls away. @throws WrongFiles if nothing fits
 */
export async function inFolder(mapping: Mapping, folder: string): Promise<Mapping> {
  const names = await readdir(folder).catch(() => undefined);
  // What is wrong with the folder, `look` says.
  if (!names) return mapping;
  const present = [...new Set(names.map((name) => name.replace(/\.gz$/i, '')))].sort();
  const files = mapping.files.flatMap((file) => {
    if (!file.name.includes('*')) return file.optional && !present.includes(file.name) ? [] : [file];
    const fitting = present
      .filter((name) => fits(name, file.name))
      .map((name) => ({ ...file, name, oneOf: file.name }));
    if (fitting.length === 0) throw new WrongFiles([`${folder} has no ${file.name}`]);
    return fitting;
  });
  return { ...mapping, files };
}

/** The pattern has one `*`. Names that begin with a dot are nobody's business. */
function fits(name: string, pattern: string): boolean {
  const [start, end] = pattern.toLowerCase().split('*') as [string, string];
  const long = name.length >= start.length + end.length;
  return long && !name.startsWith('.') && name.toLowerCase().startsWith(start) && name.toLowerCase().endsWith(end);
}

/** @throws WrongFiles with all that is wrong with any of them */
export async function look(mapping: Mapping, folder: string): Promise<Source[]> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => undefined,
  );
  if (!isFolder) {
    const needed = mapping.files.map(({ name }) => name).join(', ');
    throw new WrongFiles([
      `${folder} ${isFolder === undefined ? 'does not exist' : 'is no folder'}: give the folder with ${needed}`,
    ]);
  }
  const sources: Source[] = [];
  const wrong: string[] = [];
  // One after the other: there may be more of them than a process may have open.
  for (const [number, file] of mapping.files.entries()) {
    try {
      sources.push(await lookAt(file, number, pathOf(folder, file)));
    } catch (error) {
      if (!(error instanceof WrongFiles)) throw error;
      wrong.push(...error.lines);
    }
  }
  if (wrong.length > 0) throw new WrongFiles(wrong);
  return sources;
}

/** A file may be compressed; if it is there both ways, it is read as it is. */
function pathOf(folder: string, { name }: MappedFile): string {
  const path = join(folder, name);
  return !existsSync(path) && existsSync(`${path}.gz`) ? `${path}.gz` : path;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is missing',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
};

async function lookAt(file: MappedFile, number: number, path: string): Promise<Source> {
  try {
    const bytes = (await stat(path)).size;
    const source = { file, number, path, bytes, encoding: file.encoding ?? (await encodingOf(path)) };
    columnsOf(file, await firstOf(source));
    return source;
  } catch (error) {
    if (error instanceof NoText || error instanceof NoCsv) throw new WrongFiles([`${path}: ${error.message}`]);
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
    throw reason ? new WrongFiles([`${path} ${reason}`]) : error;
  }
}

/** The columns of a file that no mapping knows yet, and what stands between them. @throws WrongFiles */
export async function headerOf(path: string): Promise<Header> {
  const name = basename(path);
  const anything = { name, columns: [], commandsOf: () => [] };
  const read = async (delimiter: string) => {
    const encoding = await encodingOf(path);
    return firstOf({ file: { ...anything, delimiter }, number: 0, path, bytes: 0, encoding });
  };
  try {
    const first = await read(',');
    if (!first) throw new WrongFiles([`${name} is empty: its first row must name the columns`]);
    const delimiter = delimiterOf(first.raw);
    const header = delimiter === ',' ? first : await read(delimiter);
    if (!header?.fields) throw new WrongFiles([`${name}, row ${first.line}: the header cannot be read`]);
    const columns = header.fields.map((field) => field.trim());
    const twice = columns.filter((column, at) => columns.indexOf(column) !== at);
    if (twice.length > 0) throw new WrongFiles([`${name} has the ${columnWord(twice)} more than once`]);
    return { columns, delimiter };
  } catch (error) {
    if (error instanceof NoText || error instanceof NoCsv) throw new WrongFiles([`${name}: ${error.message}`]);
    throw error;
  }
}

async function firstOf(source: Source): Promise<CsvRecord | undefined> {
  for await (const [first] of recordsOf(source)) if (first) return first;
  return undefined;
}

/** Places of the columns in a row, as the first row of the file says. @throws WrongFiles */
export function columnsOf(file: MappedFile, first: CsvRecord | undefined): Map<string, number> {
  if (file.reader) return new Map(file.columns.map((column, at) => [column, at]));
  return file.header === false ? columnsInOrder(file, first) : columnsNamed(file, first);
}

function columnsInOrder({ name, columns }: MappedFile, first: CsvRecord | undefined): Map<string, number> {
  const found = first?.fields?.length;
  if (found === columns.length) return new Map(columns.map((column, at) => [column, at]));
  const has = !first ? 'is empty' : found === undefined ? `cannot be read: ${first.broken}` : `has ${found} columns`;
  const which = first ? `${name}, row ${first.line},` : name;
  throw new WrongFiles([`${which} ${has}: each row must be ${columns.join(', ')}`]);
}

function columnsNamed({ name, columns }: MappedFile, header: CsvRecord | undefined): Map<string, number> {
  if (!header) throw new WrongFiles([`${name} is empty: its first row must be ${columns.join(',')}`]);
  if (!header.fields)
    throw new WrongFiles([`${name}, row ${header.line}: the header cannot be read: ${header.broken}`]);
  const found = header.fields.map((field) => field.trim());
  const missing = columns.filter((column) => !found.includes(column));
  const unknown = found.filter((column, at) => !columns.includes(column) || found.indexOf(column) !== at);
  const lines = [
    ...(missing.length > 0 ? [`${name} lacks the ${columnWord(missing)}`] : []),
    ...(unknown.length > 0 ? [`${name} has the ${columnWord(unknown)}, which the mapping does not know`] : []),
  ];
  if (lines.length > 0) throw new WrongFiles(lines);
  return new Map(found.map((column, at) => [column, at]));
}

const columnWord = (names: readonly string[]) => `${names.length === 1 ? 'column' : 'columns'} ${names.join(', ')}`;

/** The records of a file, in the portions in which they come. */
export async function* recordsOf({ file, path, encoding }: Source, read: (bytes: number) => void = () => {}) {
  const reader = file.reader?.() ?? new CsvReader(file.delimiter);
  for await (const text of textOf(path, encoding, read)) yield reader.push(text);
  yield reader.end();
}
