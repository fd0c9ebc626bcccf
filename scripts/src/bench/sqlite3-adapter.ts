/**
 * What emmett's SQLite store needs of the `sqlite3` package, over the SQLite that we use ourselves. The real `sqlite3`
 * needs a compiler, so the lock file puts another package in its place; the comparison is then of the two stores alone.
 */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import sqlite3 from 'sqlite3';

type Done = (this: { changes: number; lastID: number | bigint } | void, error: Error | null, rows?: unknown) => void;

class CallbackDatabase {
  private readonly db: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();

  constructor(file: string) {
    this.db = new DatabaseSync(file);
    this.db.exec('PRAGMA synchronous = FULL; PRAGMA cache_size = -16384; PRAGMA busy_timeout = 5000');
  }

  run(sql: string, ...rest: unknown[]): void {
    this.answer(sql, rest, (statement, params) => {
      if (statement.columns().length > 0) return void statement.all(...params);
      const { changes, lastInsertRowid } = statement.run(...params);
      return { changes: Number(changes), lastID: lastInsertRowid };
    });
  }

  all(sql: string, ...rest: unknown[]): void {
    this.answer(sql, rest, (statement, params) => statement.all(...params));
  }

  get(sql: string, ...rest: unknown[]): void {
    this.answer(sql, rest, (statement, params) => statement.get(...params));
  }

  close(): void {
    if (this.db.isOpen) this.db.close();
  }

  private answer(
    sql: string,
    rest: unknown[],
    ask: (statement: StatementSync, params: SQLInputValue[]) => unknown,
  ): void {
    const done = rest.find((item): item is Done => typeof item === 'function');
    const params = (rest.find(Array.isArray) ?? []) as unknown[];
    let result: unknown;
    try {
      result = ask(this.prepared(sql), params.map(plain));
    } catch (error) {
      done?.call(undefined, error as Error);
      return;
    }
    done?.call(result as never, null, result);
  }

  private prepared(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (!statement) this.statements.set(sql, (statement = this.db.prepare(sql)));
    return statement;
  }
}

/** As `sqlite3` binds it: emmett hands over a column's description where it means "no partition". */
function plain(value: unknown): SQLInputValue {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'object' && value !== null ? String(value) : ((value ?? null) as SQLInputValue);
}

/** To be called before emmett's store is loaded. */
export function adaptSqlite3(): void {
  Object.assign(sqlite3, { Database: CallbackDatabase });
}
