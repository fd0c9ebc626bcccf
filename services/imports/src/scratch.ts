/**
 * What the files said, on disk while an import runs: commands in the order of their dates, and what there is to
 * report. A temporary database of SQLite's, gone with the process whatever ends it; memory stays flat.
 */
import { SqliteDatabase } from '@kizuna/event-sourcing';
import type { MappedCommand } from './kind';
import type { Rows } from './mapping';
import { Rejected } from './reading';
import type { Record } from './row';
import { HEAD_INDEX, INDEXES, latecomersOf, SCHEMA, statementsOf, TEAM_INDEX } from './scratch-statements';

/** Where something stands in the data. */
export interface Place {
  /** Number of the file in the mapping. */
  readonly file: number;
  readonly line: number;
}

/** A command of a row, and whether it may be the first of its instance, and so brings it. */
export interface CheckedCommand extends MappedCommand {
  readonly begins: boolean;
}

/** A command in its place: of its row's commands the `step`th. That of a group stands at its first row. */
export interface PlannedCommand extends Place {
  readonly step: number;
  readonly command: string;
  readonly id: string;
  readonly commandId: string;
  readonly effectiveAt: string;
  readonly lane: string;
  /** JSON. */
  readonly body: string;
}

export type FindingKind = 'rejected' | 'corrected' | 'noted';

export interface Finding extends Place {
  readonly kind: FindingKind;
  readonly column: string;
  /** Reason, note, or what a correction made of it. */
  readonly text: string;
  /** What a correction found. */
  readonly found: string;
  /** The row as it stands in the file; for rejections. */
  readonly raw: string;
}

/** Equal findings of one file and column together. */
export interface FindingCount extends Pick<Finding, 'kind' | 'file' | 'column' | 'text' | 'found'> {
  readonly rows: number;
}

/** The field that tells rows apart. */
export interface KeyField {
  readonly column: string;
  readonly value: string;
}

/** What rows have in common. */
export interface Team {
  /** Undefined: it is one row, which stands alone. */
  readonly group: string | undefined;
  /** Line of a row that may be one of them, and cannot be read. */
  readonly doubt: number | undefined;
}

interface Stated {
  readonly at: string;
  readonly body: string;
  readonly line: number;
  /** Several rows say it. */
  readonly shared: 0 | 1;
}

interface Dangling extends Place {
  readonly head: number;
  readonly name: string;
  readonly text: string;
}

/** Memory for pages of the database. */
const READING_KIB = 32 * 1024;
const SENDING_KIB = 2 * 1024;
/** After every date. */
const END_OF_TIME = '~';
/** Of commands that many rows say again, so that they need not be looked for. */
const MOST_REMEMBERED = 50_000;

export class Scratch {
  private readonly db = new SqliteDatabase('');
  private readonly statements: ReturnType<typeof statementsOf>;
  private readonly late: ReturnType<typeof latecomersOf>;
  /** Commands whose first statement counts, that several rows have said, and the earliest date of them. */
  private said = new Map<string, string>();

  constructor() {
    this.db.pragma('journal_mode = MEMORY');
    this.db.pragma('synchronous = OFF');
    this.db.pragma(`cache_size = -${READING_KIB}`);
    this.db.exec(SCHEMA);
    this.statements = statementsOf(this.db);
    this.late = latecomersOf(this.db);
    this.db.exec('BEGIN');
  }

  /**
   * Remembers the rows of a group and what they stand for, or nothing of it.
   * @param key tells the rows of a file apart, if the file has such a column
   * @throws Rejected if another row has the same key, or says otherwise of the same thing
   */
  add(file: number, rows: Rows, team: Team, key: KeyField | undefined, commands: readonly CheckedCommand[]): void {
    const head = rows[0].line;
    const twin = key && (this.statements.keyed.get(file, key.value) as { line: number } | undefined);
    if (twin) throw new Rejected(key.column, `row ${twin.line} has the same ${key.column}`);
    const news = commands.map((command) => this.compared(command));
    for (const { record } of rows) this.keep(file, record, head, team, key?.value);
    for (const [step, command] of news.entries()) this.state(command, file, head, step);
    for (const { line, references, corrections, notes, leftOut } of rows) {
      const place = { file, line };
      if (leftOut) this.find('rejected', place, leftOut.column, leftOut.message);
      for (const { column, key: name, id } of references) this.statements.refer.run(file, line, head, column, id, name);
      for (const { column, from, to } of corrections) this.find('corrected', place, column, to, from);
      for (const { column, note } of notes) this.find('noted', place, column, note);
    }
  }

  /** Whether the command was said by several rows already, its first statement counts, and its date stands. */
  isSaid({ commandId, effectiveAt, firstCounts }: MappedCommand): boolean {
    return firstCounts && (this.said.get(commandId) ?? END_OF_TIME) <= effectiveAt;
  }

  /** Remembers why rows are not imported: because of one of them, or of all. */
  reject(file: number, rows: Rows, team: Team, { column, message, line = rows[0].line }: Rejected): void {
    for (const { record, leftOut } of rows) {
      this.keep(file, record, rows[0].line, team);
      const place = { file, line: record.line };
      if (record.line === line) this.find('rejected', place, column, message);
      else if (leftOut) this.find('rejected', place, leftOut.column, leftOut.message);
      else this.find('rejected', place, '', withIt(line));
    }
  }

  /** Remembers why a row is rejected of which nobody knows what it belongs to. */
  lose(place: Place, raw: string, column: string, reason: string): void {
    const { file, line } = place;
    this.statements.keep.run(file, line, line, null, null, null, 1, line, raw);
    this.find('rejected', place, column, reason);
  }

  /** Remembers rows whose group came before: it is planned when the file ends. */
  setAside(file: number, group: string, rows: Rows, doubt: number | undefined): void {
    for (const { record } of rows) this.keep(file, record, rows[0].line, { group, doubt });
    this.statements.scatter.run(file, group);
  }

  /** The groups of a file whose rows stand apart. */
  scattered(file: number): string[] {
    const groups = this.statements.scattered.all(file) as string[];
    if (groups.length > 0) this.db.exec(INDEXES + TEAM_INDEX);
    return groups;
  }

  /** Forgets all that was planned of a group. Answers its rows. */
  takeBack(file: number, group: string): { records: Omit<Record, 'fields'>[]; doubt: number | undefined } {
    type Kept = Omit<Record, 'fields'> & { readonly head: number; readonly doubt: number | null };
    const rows = this.late.team.all(file, group) as Kept[];
    for (const { line, head } of rows) {
      this.drop(file, head);
      this.late.dropFindings.run(file, line, 'all');
      this.late.dropRow.run(file, line);
    }
    this.said = new Map();
    return { records: rows, doubt: rows.find(({ doubt }) => doubt !== null)?.doubt ?? undefined };
  }

  /** Remembers that a command was refused, and so its rows. */
  refuse({ file, line }: Place, reason: string): void {
    this.find('rejected', { file, line }, '', reason);
    this.rejectOthers(file, line, line);
  }

  /** All is read: puts it in order, and rejects the rows that refer to what no row brings, and those to them in turn. */
  seal(): void {
    this.db.exec(`COMMIT; ${INDEXES}`);
    this.db.exec('BEGIN');
    const { dangling } = this.statements;
    for (let gone = dangling.all() as Dangling[]; gone.length > 0; gone = dangling.all() as Dangling[]) {
      for (const { file, line, head, name, text } of gone) {
        this.drop(file, head);
        this.late.dropFindings.run(file, line, '');
        this.find('rejected', { file, line }, name, `there is no "${text}", or its own row was rejected`);
      }
      for (const { file, line, head } of gone) this.rejectOthers(file, head, line);
    }
    this.db.exec('COMMIT');
    // From here on it is read in order: what memory it took goes to those who carry out the commands.
    this.db.pragma(`cache_size = -${SENDING_KIB}`);
    this.db.pragma('shrink_memory');
  }

  /** Commands by date, those after `after`; at most `limit`. @param until the last date, ISO 8601 */
  page(after: PlannedCommand | undefined, limit: number, until = END_OF_TIME): PlannedCommand[] {
    const { effectiveAt = '', file = 0, line = 0, step = 0 }: Partial<PlannedCommand> = after ?? {};
    return this.statements.page.all(effectiveAt, file, line, step, until, limit) as PlannedCommand[];
  }

  /** @param until the last date, ISO 8601 */
  commands(until = END_OF_TIME): number {
    return this.count('SELECT count(*) FROM commands WHERE at <= ?', until);
  }

  /** How many there are of each command. @param until the last date, ISO 8601 */
  byCommand(until = END_OF_TIME): { [command: string]: number } {
    return Object.fromEntries(this.statements.byCommand.all(until) as [string, number][]);
  }

  rows(): number {
    return this.count('SELECT count(*) FROM rows');
  }

  rejectedRows(): number {
    return this.count(`SELECT count(DISTINCT file << 40 | line) FROM findings WHERE kind = 'rejected'`);
  }

  /** Findings in the order of the files. */
  findings(kind: FindingKind, file: number): IterableIterator<Finding> {
    const sql = `SELECT kind, file, line, name AS "column", text, found, raw FROM findings JOIN rows USING (file, line)
      WHERE kind = ? AND file = ? ORDER BY line`;
    return this.db.prepare<[string, number], Finding>(sql).iterate(kind, file);
  }

  /** Findings counted, the most frequent of each file first. */
  counts(kind: FindingKind, limit = 1000): FindingCount[] {
    const sql = `SELECT kind, file, name AS "column", text, found, count(*) AS rows FROM findings
      WHERE kind = ? GROUP BY file, name, text, found ORDER BY file, rows DESC LIMIT ?`;
    return this.db.prepare<[string, number], FindingCount>(sql).all(kind, limit);
  }

  close(): void {
    this.db.close();
  }

  /** A command beside what was said of it before. @throws Rejected if that was otherwise */
  private compared(command: CheckedCommand) {
    const before = this.statements.stated.get(command.commandId) as Stated | undefined;
    if (before && command.firstCounts) return { ...command, body: '', before };
    const body = JSON.stringify(command.body);
    if (before && before.body !== body) throw new Rejected('', `row ${before.line} says otherwise of the same thing`);
    return { ...command, body, before };
  }

  /** What several rows say happened when the first of them says. */
  private state(told: ReturnType<Scratch['compared']>, file: number, line: number, step: number): void {
    const { command, id, commandId, effectiveAt: at, lane, body, begins, firstCounts, before } = told;
    const { state, restate, share } = this.statements;
    if (!before) {
      state.run(commandId, at, file, line, step, command, id, lane, body, Number(begins));
      return;
    }
    if (at < before.at) restate.run(at, file, line, step, commandId);
    else if (!before.shared) share.run(commandId);
    if (!firstCounts) return;
    if (this.said.size >= MOST_REMEMBERED) this.said = new Map();
    this.said.set(commandId, at < before.at ? at : before.at);
  }

  /** Forgets the commands of a group. */
  private drop(file: number, head: number): void {
    this.late.dropCommands.run(file, head);
    this.late.dropReferences.run(file, head);
  }

  private rejectOthers(file: number, head: number, because: number): void {
    this.db.exec(HEAD_INDEX);
    for (const line of [head, ...(this.late.others.all(file, head) as number[])]) {
      if (this.late.isRejected.get(file, line) !== undefined) continue;
      this.late.dropFindings.run(file, line, '');
      this.find('rejected', { file, line }, '', withIt(because));
    }
  }

  private count(sql: string, ...values: string[]): number {
    return this.db.values<string[], number>(sql).get(...values)!;
  }

  private keep(file: number, record: Omit<Record, 'fields'>, head: number, { group, doubt }: Team, key?: string): void {
    const { line, raw, occurrence, firstSuch } = record;
    this.statements.keep.run(file, line, head, group ?? null, doubt ?? null, key ?? null, occurrence, firstSuch, raw);
  }

  private find(kind: FindingKind, { file, line }: Place, column: string, text: string, found = ''): void {
    this.statements.find.run(kind, file, line, column, text, found);
  }
}

const withIt = (line: number): string => `row ${line}, which belongs with it, was not imported`;
