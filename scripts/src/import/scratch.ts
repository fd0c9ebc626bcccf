/**
 * What the files said, on disk while an import runs: commands in the order of their dates, and what there is to
 * report. A temporary database of SQLite's, gone with the process whatever ends it; memory stays flat.
 */
import Database from 'better-sqlite3';
import type { MappedCommand } from './kind';
import { Rejected } from './reading';
import type { Row } from './row';

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

/** A command in its place: of its row's commands the `step`th. */
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

const SCHEMA = `
  CREATE TABLE rows (
    file INTEGER NOT NULL, line INTEGER NOT NULL, key TEXT, raw TEXT NOT NULL, PRIMARY KEY (file, line), UNIQUE (file, key));
  CREATE TABLE commands (
    command_id TEXT NOT NULL PRIMARY KEY, at TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
    step INTEGER NOT NULL, shared INTEGER NOT NULL DEFAULT 0, command TEXT NOT NULL, id TEXT NOT NULL,
    lane TEXT NOT NULL, body TEXT NOT NULL, begins INTEGER NOT NULL);
  CREATE TABLE refs (file INTEGER NOT NULL, line INTEGER NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL);
  CREATE TABLE findings (
    kind TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL,
    found TEXT NOT NULL);
`;

/** Made when all is read: one sort costs less than keeping many rows sorted. */
const INDEXES = `
  CREATE INDEX commands_by_date ON commands (at, file, line, step);
  CREATE INDEX commands_that_begin ON commands (id) WHERE begins = 1;
  CREATE INDEX commands_by_row ON commands (file, line);
  CREATE INDEX findings_by_row ON findings (file, line);
  CREATE INDEX refs_by_row ON refs (file, line);
`;

/** The field that tells rows apart. */
export interface KeyField {
  readonly column: string;
  readonly value: string;
}

interface Stated {
  readonly at: string;
  readonly body: string;
  readonly line: number;
  /** Several rows say it. */
  readonly shared: 0 | 1;
}

interface Dangling extends Place {
  readonly name: string;
  readonly text: string;
}

export class Scratch {
  private readonly db = new Database('');
  private readonly statements: ReturnType<typeof statementsOf>;

  constructor() {
    this.db.pragma('journal_mode = MEMORY');
    this.db.pragma('synchronous = OFF');
    this.db.pragma('cache_size = -65536');
    this.db.exec(SCHEMA);
    this.statements = statementsOf(this.db);
    this.db.exec('BEGIN');
  }

  /**
   * Remembers a row and what it stands for, or nothing of it.
   * @param key tells the rows of a file apart, if the file has such a column
   * @throws Rejected if another row has the same key, or says otherwise of the same thing
   */
  add(
    { file, line }: Place,
    raw: string,
    key: KeyField | undefined,
    row: Row,
    commands: readonly CheckedCommand[],
  ): void {
    const { keyed, stated, restate, state, share, refer } = this.statements;
    const twin = key && (keyed.get(file, key.value) as { line: number } | undefined);
    if (twin) throw new Rejected(key.column, `row ${twin.line} has the same ${key.column}`);
    const told = commands.map((command) => {
      const body = JSON.stringify(command.body);
      const before = stated.get(command.commandId) as Stated | undefined;
      if (before && before.body !== body) throw new Rejected('', `row ${before.line} says otherwise of the same thing`);
      return { ...command, body, before };
    });
    this.keep(file, line, raw, key?.value);
    for (const [step, { command, id, commandId, effectiveAt, lane, body, begins, before }] of told.entries()) {
      // What several rows say happened when the first of them says.
      if (!before) state.run(commandId, effectiveAt, file, line, step, command, id, lane, body, Number(begins));
      else if (effectiveAt < before.at) restate.run(effectiveAt, file, line, step, commandId);
      else if (!before.shared) share.run(commandId);
    }
    for (const { column, key: name, id } of row.references) refer.run(file, line, column, id, name);
    for (const { column, from, to } of row.corrections) this.find('corrected', { file, line }, column, to, from);
    for (const { column, note } of row.notes) this.find('noted', { file, line }, column, note);
  }

  /** Remembers why a row is not imported. */
  reject(place: Place, raw: string, column: string, reason: string): void {
    this.keep(place.file, place.line, raw);
    this.find('rejected', place, column, reason);
  }

  /** Remembers that a command was refused, and so its row. */
  refuse(place: Place, reason: string): void {
    this.find('rejected', place, '', reason);
  }

  /** All is read: puts it in order, and rejects the rows that refer to what no row brings, and those to them in turn. */
  seal(): void {
    this.db.exec(`COMMIT; ${INDEXES}`);
    this.db.exec('BEGIN');
    const { dangling, dropCommands, dropFindings, dropReferences } = this.statements;
    for (let gone = dangling.all() as Dangling[]; gone.length > 0; gone = dangling.all() as Dangling[]) {
      for (const { file, line, name, text } of gone) {
        for (const drop of [dropCommands, dropFindings, dropReferences]) drop.run(file, line);
        this.find('rejected', { file, line }, name, `there is no "${text}", or its own row was rejected`);
      }
    }
    this.db.exec('COMMIT');
  }

  /** Commands by date, those after `after`; at most `limit`. */
  page(after: PlannedCommand | undefined, limit: number): PlannedCommand[] {
    const { effectiveAt = '', file = 0, line = 0, step = 0 }: Partial<PlannedCommand> = after ?? {};
    return this.statements.page.all(effectiveAt, file, line, step, limit) as PlannedCommand[];
  }

  commands(): number {
    return this.count('SELECT count(*) FROM commands');
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
    return this.db.prepare(sql).iterate(kind, file) as IterableIterator<Finding>;
  }

  /** Findings counted, the most frequent of each file first. */
  counts(kind: FindingKind, limit = 1000): FindingCount[] {
    const sql = `SELECT kind, file, name AS "column", text, found, count(*) AS rows FROM findings
      WHERE kind = ? GROUP BY file, name, text, found ORDER BY file, rows DESC LIMIT ?`;
    return this.db.prepare(sql).all(kind, limit) as FindingCount[];
  }

  close(): void {
    this.db.close();
  }

  private count(sql: string): number {
    return this.db.prepare(sql).pluck().get() as number;
  }

  private keep(file: number, line: number, raw: string, key?: string): void {
    this.statements.keep.run(file, line, key ?? null, raw);
  }

  private find(kind: FindingKind, { file, line }: Place, column: string, text: string, found = ''): void {
    this.statements.find.run(kind, file, line, column, text, found);
  }
}

function statementsOf(db: Database.Database) {
  const order = '(at, file, line, step)';
  const fields = 'file, line, step, command, id, command_id AS commandId, at AS effectiveAt, lane, body';
  return {
    keep: db.prepare('INSERT INTO rows (file, line, key, raw) VALUES (?, ?, ?, ?)'),
    keyed: db.prepare('SELECT line FROM rows WHERE file = ? AND key = ?'),
    stated: db.prepare('SELECT at, body, line, shared FROM commands WHERE command_id = ?'),
    state: db.prepare(
      `INSERT INTO commands (command_id, at, file, line, step, command, id, lane, body, begins)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    share: db.prepare('UPDATE commands SET shared = 1 WHERE command_id = ?'),
    restate: db.prepare('UPDATE commands SET shared = 1, at = ?, file = ?, line = ?, step = ? WHERE command_id = ?'),
    refer: db.prepare('INSERT INTO refs (file, line, name, id, text) VALUES (?, ?, ?, ?, ?)'),
    find: db.prepare('INSERT INTO findings (kind, file, line, name, text, found) VALUES (?, ?, ?, ?, ?, ?)'),
    dangling: db.prepare(
      `SELECT file, line, name, text FROM refs
       WHERE NOT EXISTS (SELECT 1 FROM commands WHERE commands.id = refs.id AND begins = 1)`,
    ),
    // What other rows say as well stays.
    dropCommands: db.prepare('DELETE FROM commands WHERE file = ? AND line = ? AND shared = 0'),
    dropFindings: db.prepare(`DELETE FROM findings WHERE file = ? AND line = ? AND kind <> 'rejected'`),
    dropReferences: db.prepare('DELETE FROM refs WHERE file = ? AND line = ?'),
    page: db.prepare(
      `SELECT ${fields} FROM commands WHERE ${order} > (?, ?, ?, ?) ORDER BY at, file, line, step LIMIT ?`,
    ),
  };
}
