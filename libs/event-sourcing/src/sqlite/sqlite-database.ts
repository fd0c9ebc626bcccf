/**
 * Node's own SQLite as the embedded engines ask it. A statement answers its rows as objects, as arrays (the quickest) or
 * as single values; which of them is said when it is prepared.
 */
import { DatabaseSync, type StatementSync } from 'node:sqlite';

/** A prepared statement. @throws Error whose `codeOf` tells what went wrong */
export interface Statement<Values extends unknown[] = unknown[], Row = unknown> {
  run(...values: Values): { readonly changes: number; readonly lastInsertRowid: number };
  get(...values: Values): Row | undefined;
  all(...values: Values): Row[];
  iterate(...values: Values): IterableIterator<Row>;
}

export class SqliteDatabase {
  private readonly db: DatabaseSync;
  private readonly control: Record<'begin' | 'beginToWrite' | 'commit' | 'rollback', StatementSync>;

  /** @param file empty: a temporary one, gone with the process */
  constructor(file: string, { readonly = false }: { readonly readonly?: boolean } = {}) {
    this.db = new DatabaseSync(file, { readOnly: readonly });
    this.control = {
      begin: this.db.prepare('BEGIN'),
      beginToWrite: this.db.prepare('BEGIN IMMEDIATE'),
      commit: this.db.prepare('COMMIT'),
      rollback: this.db.prepare('ROLLBACK'),
    };
  }

  get isOpen(): boolean {
    return this.db.isOpen;
  }

  /** Rows as objects. */
  prepare<Values extends unknown[], Row = unknown>(sql: string): Statement<Values, Row> {
    return this.db.prepare(sql) as unknown as Statement<Values, Row>;
  }

  /** Rows as arrays. */
  arrays<Values extends unknown[], Row>(sql: string): Statement<Values, Row> {
    const statement = this.db.prepare(sql);
    statement.setReturnArrays(true);
    return statement as unknown as Statement<Values, Row>;
  }

  /** The first column of each row. */
  values<Values extends unknown[], Value>(sql: string): Pick<Statement<Values, Value>, 'get' | 'all'> {
    const rows = this.arrays<Values, [Value]>(sql);
    return {
      get: (...values) => rows.get(...values)?.[0],
      all: (...values) => rows.all(...values).map(([value]) => value),
    };
  }

  /** Sets or asks: `journal_mode = WAL`, `user_version`. Answers the first value. */
  pragma(text: string): unknown {
    return this.values(`PRAGMA ${text}`).get();
  }

  exec(sql: string): void {
    this.db.exec(sql);
  }

  /** Reads of one moment. */
  snapshot<T>(work: () => T): T {
    return this.transaction(this.control.begin, work);
  }

  /** All that is written or nothing. A lock that another process holds is waited for, not stumbled over in the middle. */
  atomically<T>(work: () => T): T {
    return this.transaction(this.control.beginToWrite, work);
  }

  /** Once closed it stays closed: to close it again is no mistake. */
  close(): void {
    if (this.db.isOpen) this.db.close();
  }

  private transaction<T>(begin: StatementSync, work: () => T): T {
    begin.run();
    try {
      const result = work();
      this.control.commit.run();
      return result;
    } catch (error) {
      // SQLite ends it by itself where it could not go on.
      if (this.db.isTransaction) this.control.rollback.run();
      throw error;
    }
  }
}

/** Of what SQLite answers, the low byte: https://sqlite.org/rescode.html. */
const NAMES: Readonly<Record<number, string>> = {
  ...{ 1: 'SQLITE_ERROR', 5: 'SQLITE_BUSY', 8: 'SQLITE_READONLY', 10: 'SQLITE_IOERR', 11: 'SQLITE_CORRUPT' },
  ...{ 13: 'SQLITE_FULL', 14: 'SQLITE_CANTOPEN', 18: 'SQLITE_TOOBIG', 26: 'SQLITE_NOTADB' },
};
const UNIQUE = 2067;

/** What went wrong in a word: SQLite's, or that of the operating system; empty for other errors. */
export function codeOf(error: unknown): string {
  const { code = '', errcode } = error as { readonly code?: string; readonly errcode?: number };
  return errcode === undefined ? String(code) : (NAMES[errcode & 0xff] ?? `SQLITE_${errcode}`);
}

/** Whether a row was refused because another is there. */
export const isTaken = (error: unknown): boolean => (error as { errcode?: number }).errcode === UNIQUE;
