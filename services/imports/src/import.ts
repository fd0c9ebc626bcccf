/** An import from declared files: plan, carry out, report. */
import type { CommandDefinition } from '@kizuna/event-sourcing';
import type { Mapping } from './mapping';
import { prepare } from './prepare';
import { writeProblems, writeReports } from './reports';
import type { FindingCount, FindingKind } from './scratch';
import type { Target } from './replay';
import { send, type Sent } from './send';
import { inFolder } from './source';

export type Phase = 'reading' | 'importing';

export interface Importing {
  /** The commands that there are, by name. */
  readonly definitions: ReadonlyMap<string, CommandDefinition>;
  /** Where the data goes; absent: nowhere, the files are only checked. */
  readonly target?: Target;
  /** Folder for what there is to say about single rows. */
  readonly reports: string;
  /** File for all of that together; absent: none is written. */
  readonly problems?: string;
  /**
   * The last day that is imported, `YYYY-MM-DD`: the application is then as one that lives on that day, and a later
   * import goes on from there. Absent: all is imported.
   */
  readonly until?: string | undefined;
  /** Bytes while reading, commands while importing. */
  readonly progress?: (phase: Phase, done: number, of: number) => void;
}

export interface ImportSummary extends Sent {
  readonly mapping: string;
  readonly dryRun: boolean;
  /** The last day that was imported, if not all was. */
  readonly until?: string;
  /** Rows of all files, without headers. */
  readonly rows: number;
  /** Rows of which something is not imported; the error files say why. */
  readonly rejectedRows: number;
  /** Up to the last day. */
  readonly commands: number;
  /** How many of these there are of each name. */
  readonly byCommand: Readonly<Record<string, number>>;
  readonly files: readonly { readonly name: string; readonly encoding: string }[];
  /** Columns whose content has no place with us. */
  readonly notKept: readonly { readonly file: string; readonly columns: readonly string[] }[];
  readonly corrections: readonly Told[];
  readonly notes: readonly Told[];
  readonly rejections: readonly Told[];
  /** Paths of the files that name each row. */
  readonly reports: readonly string[];
  readonly seconds: number;
}

/** Equal findings of one column: how many rows, and what. */
export interface Told {
  readonly file: string;
  readonly column: string;
  /** What was found, for corrections. */
  readonly from?: string;
  readonly text: string;
  readonly rows: number;
}

/**
 * Imports a folder. The same data again adds nothing; after a crash, run it again.
 * @throws WrongFiles before anything is changed; ImportStopped when the target goes out of reach
 */
export async function importFolder(declared: Mapping, folder: string, importing: Importing): Promise<ImportSummary> {
  const { definitions, target, progress = () => {} } = importing;
  const until = importing.until === undefined ? undefined : new Date(`${importing.until}T23:59:59.999Z`);
  const started = performance.now();
  const mapping = await inFolder(declared, folder);
  const { scratch, encodings } = await prepare(mapping, folder, {
    definitions,
    progress: (done, of) => progress('reading', done, of),
  });
  try {
    let sent: Sent = { added: 0, repeated: 0, refused: 0 };
    let reports: string[] = [];
    try {
      const report = (done: number, of: number) => progress('importing', done, of);
      if (target) sent = await send(scratch, target, { until, progress: report });
    } finally {
      reports = writeReports(mapping, scratch, importing.reports);
      if (importing.problems !== undefined) writeProblems(mapping, scratch, importing.problems);
    }
    const told = (kind: FindingKind) => together(scratch.counts(kind, MOST_COUNTED).map((one) => toldOf(mapping, one)));
    return {
      mapping: mapping.name,
      dryRun: target === undefined,
      ...(importing.until === undefined ? {} : { until: importing.until }),
      rows: scratch.rows(),
      rejectedRows: scratch.rejectedRows(),
      commands: scratch.commands(until?.toISOString()),
      byCommand: scratch.byCommand(until?.toISOString()),
      ...sent,
      files: mapping.files.map(({ name }, number) => ({ name, encoding: encodings[number]! })),
      notKept: notKeptOf(mapping),
      corrections: told('corrected'),
      notes: told('noted'),
      rejections: told('rejected'),
      reports,
      seconds: Math.round(performance.now() - started) / 1000,
    };
  } finally {
    scratch.close();
  }
}

function notKeptOf({ files }: Mapping): ImportSummary['notKept'] {
  const columns = new Map(files.map(({ name, oneOf, notKept }) => [oneOf ?? name, notKept]));
  return [...columns].flatMap(([file, some]) => (some ? [{ file, columns: some }] : []));
}

/** Different findings that are counted, and of these those that are told. */
const MOST_COUNTED = 100_000;
const MOST_TOLD = 1000;

/** What several files of one name with a `*` say is told once, the most frequent of each name first. */
function together(told: readonly Told[]): Told[] {
  const same = Map.groupBy(told, ({ file, column, from, text }) => JSON.stringify([file, column, from, text]));
  const summed = [...same.values()].map((each) => ({
    ...each[0]!,
    rows: each.reduce((sum, { rows }) => sum + rows, 0),
  }));
  const byName = [...Map.groupBy(summed, ({ file }) => file).values()];
  return byName.flatMap((each) => each.sort((a, b) => b.rows - a.rows)).slice(0, MOST_TOLD);
}

const toldOf = ({ files }: Mapping, { file, column, found, text, rows }: FindingCount): Told => ({
  file: files[file]!.oneOf ?? files[file]!.name,
  column,
  ...(found === '' ? {} : { from: found }),
  text,
  rows,
});
