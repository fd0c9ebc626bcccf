/** A thread that asks one database file. It loads nothing of ours, so it is there at once; Node itself strips the types. */
import Database from 'better-sqlite3';
import { LRUCache } from 'lru-cache';
import type { ListAnswer, ListQuestion } from './sqlite-list-reader.js';

const MOST_STATEMENTS = 500;

let db: Database.Database | undefined;
const statements = new LRUCache<string, Database.Statement<unknown[]>>({
  max: MOST_STATEMENTS,
  memoMethod: (text) => db!.prepare<unknown[]>(text).raw(),
});

export default function answer({ file, text, values }: ListQuestion): ListAnswer {
  try {
    db ??= new Database(file, { readonly: true });
    return { rows: statements.memo(text).all(...values) };
  } catch (error) {
    const { code, message } = error as Error & { readonly code?: string };
    return { code: String(code ?? ''), message };
  }
}
