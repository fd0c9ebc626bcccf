/**
 * Node's own SQLite as the embedded engines ask it. A statement answers its rows as objects, as arrays (the quickest) or
 * as single values; which of them is said when it is prepared.
 */
import { DatabaseSync } from 'node:sqlite';

/** A prepared statement. @throws Error whose `codeOf` tells what went wrong */
export interface Statement<Given extends unknown[] = unknown[], Row = unknown> {
  run(...values: Given): { readonly changes: number; readonly lastInsertRowid: number };
  get(...values: Given): Row | undefined;
  all(...values: Given): Row[];
  iterate(...values: Given): IterableIterator<Row>;
}

/** One that answers the first column of each row. */
export type Values<Given extends unknown[], Value> = Pick<Statement<Given, Value>, 'get' | 'all'>;

export interface SqliteDatabaseOptions {
  readonly readonly?: boolean;
  /** How long a lock that another connection holds is waited for. Default: 5 s. */
  readonly busyMs?: number;
}

export class SqliteDatabase {
  private readonly db: DatabaseSync;

  /** @param file empty: a temporary one, gone with the process */
  constructor(file: string, { readonly = false, busyMs = 5000 }: SqliteDatabaseOptions = {}) {
    this.db = new DatabaseSync(file, { readOnly: readonly, timeout: busyMs });
  }

  get isOpen(): boolean {
    return this.db.isOpen;
  }

  /** Rows as objects, which have no prototype. A value that is not given is NULL. */
  prepare<Given extends unknown[], Row = unknown>(sql: string): Statement<Given, Row> {
    return this.db.prepare(sql) as unknown as Statement<Given, Row>;
  }

  /** Rows as arrays. */
  arrays<Given extends unknown[], Row>(sql: string): Statement<Given, Row> {
    const statement = this.db.prepare(sql);
    statement.setReturnArrays(true);
    return statement as unknown as Statement<Given, Row>;
  }

  /** The first column of each row. */
  values<Given extends unknown[], Value>(sql: string): Values<Given, Value> {
    const rows = this.arrays<Given, [Value]>(sql);
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

  /** Reads of one moment. The work must not wait: what comes after it came too late for the transaction. */
  snapshot<T>(work: () => T): T {
    return this.transaction('BEGIN', work);
  }

  /**
   * All that is written or nothing; the work must not wait. A lock that another process holds is waited for at its
   * beginning, not stumbled over in the middle.
   */
  atomically<T>(work: () => T): T {
    return this.transaction('BEGIN IMMEDIATE', work);
  }

  /** Once closed it stays closed: to close it again is no mistake. */
  close(): void {
    if (this.db.isOpen) this.db.close();
  }

  private transaction<T>(begin: string, work: () => T): T {
    this.db.exec(begin);
    try {
      const result = work();
      this.db.exec('COMMIT');
      return result;
    } catch (error) {
      // SQLite ends it by itself where it could not go on.
      if (this.db.isOpen && this.db.isTransaction) this.db.exec('ROLLBACK');
      throw error;
    }
  }
}

/** Of what SQLite answers, the low byte tells the kind: https://sqlite.org/rescode.html. */
const NAMES: Readonly<Record<number, string>> = {
  ...{ 1: 'SQLITE_ERROR', 5: 'SQLITE_BUSY', 8: 'SQLITE_READONLY', 10: 'SQLITE_IOERR', 11: 'SQLITE_CORRUPT' },
  ...{ 13: 'SQLITE_FULL', 14: 'SQLITE_CANTOPEN', 18: 'SQLITE_TOOBIG', 26: 'SQLITE_NOTADB' },
};
/** Of a unique index, a primary key, and a rowid. */
const TAKEN: readonly (number | undefined)[] = [2067, 1555, 2579];

interface Failure {
  readonly code?: string;
  readonly errcode?: number;
}

/** What went wrong in a word: SQLite's, or that of Node or the operating system; empty for an error without one. */
export function codeOf(error: unknown): string {
  const { code = '', errcode } = error as Failure;
  return errcode === undefined ? String(code) : (NAMES[errcode & 0xff] ?? `SQLITE_${errcode & 0xff}`);
}

/** SQLite's own number, where it says more than the word does; else nothing. */
export function detailOf(error: unknown): string {
  const { errcode = 0 } = error as Failure;
  return errcode > 0xff ? ` ${errcode}` : '';
}

/** Whether a row was refused because another is there. */
export const isTaken = (error: unknown): boolean => TAKEN.includes((error as Failure).errcode);
