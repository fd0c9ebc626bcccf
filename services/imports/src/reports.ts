/** What an import has to say about single rows, as CSV files that a spreadsheet opens. Only their owner may read them. */
import { closeSync, existsSync, mkdirSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { MappedFile, Mapping } from './mapping';
import type { Finding, FindingKind, Scratch } from './scratch';

type Cells = (finding: Finding) => readonly (string | number)[];

/** A report for each kind of finding: what its file is called, and its columns. */
const REPORTS: Record<FindingKind, { ending: string; header: readonly string[]; cells: Cells }> = {
  rejected: {
    ending: 'errors',
    header: ['row', 'column', 'reason', 'raw'],
    cells: ({ line, column, text, raw }) => [line, column, text, raw],
  },
  corrected: {
    ending: 'corrections',
    header: ['row', 'column', 'from', 'to'],
    cells: ({ line, column, text, found }) => [line, column, found, text],
  },
  noted: {
    ending: 'notes',
    header: ['row', 'column', 'note'],
    cells: ({ line, column, text }) => [line, column, text],
  },
};

/** Everything in one file, errors first; without a row if there is nothing to say. */
export function writeProblems({ files }: Mapping, scratch: Scratch, path: string): void {
  const rows = function* () {
    for (const kind of Object.keys(REPORTS) as FindingKind[]) {
      for (const [number, { name }] of files.entries()) {
        for (const { line, column, text, found, raw } of scratch.findings(kind, number)) {
          yield [kind, name, line, column, kind === 'corrected' ? `"${found}" was taken for "${text}"` : text, raw];
        }
      }
    }
  };
  const header = ['kind', 'file', 'row', 'column', 'reason', 'raw'];
  if (!writeReport(path, header, rows())) writeFileSync(path, line(header), { mode: 0o600 });
}

/** Writes one report for each file and kind of finding, and removes those of an earlier run. Answers their paths. */
export function writeReports(mapping: Mapping, scratch: Scratch, folder: string): string[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const paths: string[] = [];
  const numbered = mapping.files.map((file, number) => ({ ...file, number }));
  for (const [name, files] of Map.groupBy(numbered, ({ name, oneOf }) => oneOf ?? name)) {
    const several = name.includes('*');
    for (const [kind, { ending, header, cells }] of Object.entries(REPORTS)) {
      const path = join(folder, `${several ? 'all' : name.replace(/\.\w+(\.gz)?$/, '')}.${ending}.csv`);
      if (existsSync(path)) rmSync(path);
      const rows = rowsOf(files, (number) => scratch.findings(kind as FindingKind, number), cells);
      if (writeReport(path, several ? ['file', ...header] : header, rows)) paths.push(path);
    }
  }
  return paths;
}

type Numbered = Pick<MappedFile, 'name' | 'oneOf'> & { readonly number: number };

/** The findings of one file, or of several, which are then named. */
function* rowsOf(files: readonly Numbered[], findings: (file: number) => Iterable<Finding>, cells: Cells) {
  for (const { name, oneOf, number } of files) {
    for (const finding of findings(number)) yield oneOf === undefined ? cells(finding) : [name, ...cells(finding)];
  }
}

function writeReport(path: string, header: readonly string[], rows: Iterable<ReturnType<Cells>>): boolean {
  let file: number | undefined;
  let lines: string[] = [line(header)];
  const flush = () => {
    file ??= openSync(path, 'w', 0o600);
    writeSync(file, lines.join(''));
    lines = [];
  };
  for (const row of rows) if (lines.push(line(row)) >= 1000 || file === undefined) flush();
  if (file === undefined) return false;
  flush();
  closeSync(file);
  return true;
}

const line = (cells: readonly (string | number)[]): string => `${cells.map(cell).join()}\r\n`;

/** A leading `=`, `+`, `-` or `@` would be a formula to a spreadsheet; an apostrophe before it makes it text again. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
