/** A thread that asks one database file. It loads nothing of ours, so it is there at once; Node itself strips the types. */
import { LRUCache } from 'lru-cache';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { ListAnswer, ListQuestion } from './sqlite-list-reader.js';

const MOST_STATEMENTS = 500;

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
    db ??= new DatabaseSync(file, { readOnly: true });
    return { rows: statements.memo(text).all(...values) };
  } catch (error) {
    const { errcode = 0, message } = error as Error & { readonly errcode?: number };
    return { errcode, message };
  }
}
