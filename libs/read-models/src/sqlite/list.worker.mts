/** A thread that asks one database file. It loads nothing of ours, so it is there at once; Node itself strips the types. */
import { LRUCache } from 'lru-cache';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { ListAnswer, ListFailure, ListQuestion } from './sqlite-list-reader.js';

const MOST_STATEMENTS = 500;
/** For a lock that another process holds. */
const BUSY_MS = 5000;

let db: DatabaseSync | undefined;
const statements = new LRUCache<string, StatementSync>({
  max: MOST_STATEMENTS,
  memoMethod: (text) => {
    const statement = db!.prepare(text);
    statement.setReturnArrays(true);
    return statement;
  },
});

export default function answer({ file, text, values }: ListQuestion): ListAnswer {
  try {
    db ??= opened(file);
    return { rows: statements.memo(text).all(...values) };
  } catch (error) {
    const { code, errcode, message } = error as Error & Pick<ListFailure, 'code' | 'errcode'>;
    return { message, ...(code === undefined ? {} : { code }), ...(errcode === undefined ? {} : { errcode }) };
  }
}

/** As the other connections of this file are. */
function opened(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly: true, timeout: BUSY_MS });
  database.exec('PRAGMA cache_size = -16384');
  return database;
}
