/**
 * The words by which the rows of a table are found, in a table of their own that is read by the beginning of words.
 * Beside its document each row has a mark of its texts: an update that changes none of them, by far the most frequent
 * one, is known by it and costs no look at the words.
 */
import type { Statement } from '@kizuna/event-sourcing';
import { hash } from 'node:crypto';
import { foundBy, LAST, pathsIn, textsIn, wordsOfFields, type Search } from '../query';
import { tableName, type RowId, type Table } from '../view-store';
import type { Sql } from './sql';

/** Prepares a statement that answers rows as arrays, or has it still. */
export type Raw = <Row>(sql: string) => Statement<unknown[], Row>;

/** Begins what stands for the words among the indexes of a table. */
const ENTRY = '~';
/** Rows of a table which had no words that get theirs at a time, and changes that wait at most: memory stays bounded. */
const STRETCH = 5000;
const MOST_WAITING = 100_000;

/** The column of a row's mark. */
export const MARK = '"words"';

/** Stands among the indexes of a table whose rows have these words. */
export function wordsEntry(fields: readonly string[] = []): string[] {
  const words = wordsOfFields(fields);
  return words === undefined ? [] : [ENTRY + words];
}

export const isWords = (entry: string): boolean => entry.startsWith(ENTRY);

const nameOf = (table: Table): string => `"${tableName(table)}:words"`;

/** Holds for the rows that a search finds. */
export function havingWords(table: Table, tenant: string, { words }: Search): Sql {
  const one = `SELECT key FROM ${nameOf(table)} WHERE tenant = ? AND word >= ? AND word < ?`;
  return {
    text: `key IN (${words.map(() => one).join(' INTERSECT ')})`,
    values: words.flatMap((word) => [tenant, word, word + LAST]),
  };
}

/** What changes at a word. */
interface Change {
  readonly tenant: string;
  readonly word: string;
  /** Keys of rows, and whether it is a word of theirs from now on. */
  readonly rows: Map<string, boolean>;
}

/**
 * Writes the words of a table, within the transaction of its caller. They wait and are written word by word: in the order
 * of rows each would touch another page of a large table.
 */
export class WordTable {
  private readonly paths: readonly (readonly string[])[];
  private readonly rows: string;
  private readonly words: string;
  private readonly waiting = new Map<string, Change>();
  private waits = 0;

  constructor(
    table: Table,
    entry: string,
    private readonly raw: Raw,
  ) {
    this.paths = pathsIn(entry.slice(ENTRY.length));
    this.rows = `"${tableName(table)}"`;
    this.words = nameOf(table);
  }

  /** Rows of the same mark have the same words. */
  mark(row: object | null): string {
    return this.markOf(textsIn(row, this.paths));
  }

  /** Gives a row that was not there its words, at the next `flush`. */
  add(id: RowId, row: object | null): void {
    this.change(id, foundBy(textsIn(row, this.paths)), true);
  }

  /** Gives a row its words in place of those that it has, at the next `flush`. To be called before it is replaced. */
  replace({ tenant, key }: RowId, row: object | null): void {
    const texts = textsIn(row, this.paths);
    const sql = `SELECT ${MARK}, doc FROM ${this.rows} WHERE tenant = ? AND key = ?`;
    const before = this.raw<[string, string | null]>(sql).get(tenant, key);
    if (before?.[0] === this.markOf(texts)) return;
    const had = foundBy(before?.[1] ? textsIn(JSON.parse(before[1]) as object, this.paths) : []);
    const has = foundBy(texts);
    this.change({ tenant, key }, had.difference(has), false);
    this.change({ tenant, key }, has.difference(had), true);
  }

  /** Writes what waits. */
  flush(): void {
    const add = this.raw(`INSERT OR IGNORE INTO ${this.words} VALUES (?, ?, ?)`);
    const remove = this.raw(`DELETE FROM ${this.words} WHERE tenant = ? AND word = ? AND key = ?`);
    for (const place of [...this.waiting.keys()].sort()) {
      const { tenant, word, rows } = this.waiting.get(place)!;
      for (const [key, has] of rows) (has ? add : remove).run(tenant, word, key);
    }
    this.waiting.clear();
    this.waits = 0;
  }

  /** Creates the words of the rows that are there. */
  create(): void {
    this.raw(
      `CREATE TABLE ${this.words} (
      tenant TEXT NOT NULL, word TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (tenant, word, key)) WITHOUT ROWID`,
    ).run();
    this.raw(`ALTER TABLE ${this.rows} ADD COLUMN ${MARK} TEXT NOT NULL DEFAULT ''`).run();
    const sql = `SELECT rowid, tenant, key, doc FROM ${this.rows} WHERE rowid > ? AND doc IS NOT NULL ORDER BY rowid LIMIT ?`;
    const mark = this.raw(`UPDATE ${this.rows} SET ${MARK} = ? WHERE rowid = ?`);
    for (let at = 0, more = true; more;) {
      const stretch = this.raw<[number, string, string, string]>(sql).all(at, STRETCH);
      for (const [id, tenant, key, doc] of stretch) {
        const texts = textsIn(JSON.parse(doc) as object, this.paths);
        this.change({ tenant, key }, foundBy(texts), true);
        mark.run(this.markOf(texts), id);
        at = id;
      }
      this.flush();
      more = stretch.length === STRETCH;
    }
  }

  /** Drops the words; the rows stay. */
  drop(): void {
    this.raw(`DROP TABLE ${this.words}`).run();
    this.raw(`ALTER TABLE ${this.rows} DROP COLUMN ${MARK}`).run();
  }

  private change({ tenant, key }: RowId, words: ReadonlySet<string>, has: boolean): void {
    for (const word of words) {
      const place = `${tenant} ${word}`;
      let change = this.waiting.get(place);
      if (!change) this.waiting.set(place, (change = { tenant, word, rows: new Map() }));
      change.rows.set(key, has);
    }
    if ((this.waits += words.size) > MOST_WAITING) this.flush();
  }

  private markOf(texts: readonly string[]): string {
    return texts.length === 0 ? '' : hash('sha1', texts.join('\u0000'), 'base64');
  }
}
