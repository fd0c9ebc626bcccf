/** What the first rows of an import look like, and what would come of them: nothing is sent, nothing stays. */
import type { CommandDefinition } from '@kizuna/event-sourcing';
import type { CsvRecord } from './csv';
import type { Mapping } from './mapping';
import { Planner } from './planner';
import { Scratch, type FindingKind } from './scratch';
import { columnsOf, inFolder, look, recordsOf, type Source } from './source';

export interface PreviewRow {
  /** Line of the file on which it begins; a header is line 1. */
  readonly row: number;
  /** As the columns stand; absent if the row cannot be read. Long ones are cut. */
  readonly values?: readonly string[];
}

export interface FilePreview {
  readonly name: string;
  readonly encoding: string;
  readonly columns: readonly string[];
  readonly rows: readonly PreviewRow[];
}

export interface PreviewCommand {
  readonly file: string;
  readonly row: number;
  readonly command: string;
  readonly id: string;
  readonly effectiveAt: string;
  readonly body: unknown;
}

export interface PreviewProblem {
  readonly file: string;
  readonly row: number;
  /** Empty if no single column is at fault. */
  readonly column: string;
  readonly kind: FindingKind;
  readonly text: string;
}

export interface Preview {
  readonly files: readonly FilePreview[];
  /** In the order of their dates. Of rows that belong together it knows those that are among the first. */
  readonly commands: readonly PreviewCommand[];
  readonly problems: readonly PreviewProblem[];
}

const ROWS = 20;
const MOST_COMMANDS = 200;
/** Of several files that fit one name. */
const MOST_FILES = 10;
const LONGEST_VALUE = 200;
const KINDS: readonly FindingKind[] = ['rejected', 'corrected', 'noted'];

/** @throws WrongFiles if a file or a column is missing or unknown */
export async function previewOf(
  declared: Mapping,
  folder: string,
  definitions: ReadonlyMap<string, CommandDefinition>,
): Promise<Preview> {
  const whole = await inFolder(declared, folder);
  const mapping = { ...whole, files: whole.files.slice(0, MOST_FILES) };
  const scratch = new Scratch();
  try {
    const files: FilePreview[] = [];
    for (const source of await look(mapping, folder)) files.push(await fileOf(source, scratch, definitions));
    const nameOf = (file: number) => mapping.files[file]!.name;
    const commands = scratch.page(undefined, MOST_COMMANDS).map(({ file, line, command, id, effectiveAt, body }) => {
      return { file: nameOf(file), row: line, command, id, effectiveAt, body: JSON.parse(body) as unknown };
    });
    const problems = KINDS.flatMap((kind) =>
      mapping.files.flatMap(({ name }, file) =>
        [...scratch.findings(kind, file)].map(({ line, column, text }) => ({
          file: name,
          row: line,
          column,
          kind,
          text,
        })),
      ),
    );
    return { files, commands, problems };
  } finally {
    scratch.close();
  }
}

async function fileOf(source: Source, scratch: Scratch, definitions: ReadonlyMap<string, CommandDefinition>) {
  const { file, number, encoding } = source;
  const hasHeader = file.header !== false && !file.reader;
  const records = await firstOf(source, ROWS + (hasHeader ? 1 : 0));
  const places = columnsOf(file, records[0]);
  const planner = new Planner(file, number, places, scratch, definitions);
  const rows = hasHeader ? records.slice(1) : records;
  for (const record of rows) planner.take(record);
  planner.end();
  const columns = [...places].sort(([, a], [, b]) => a - b).map(([column]) => column);
  return { name: file.name, encoding, columns, rows: rows.map(shown) };
}

async function firstOf(source: Source, most: number): Promise<CsvRecord[]> {
  const first: CsvRecord[] = [];
  for await (const some of recordsOf(source)) {
    first.push(...some.slice(0, most - first.length));
    if (first.length >= most) break;
  }
  return first;
}

const shown = ({ line, fields }: CsvRecord): PreviewRow => ({
  row: line,
  ...(fields
    ? { values: fields.map((value) => (value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value)) }
    : {}),
});
