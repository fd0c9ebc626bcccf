/**
 * The embedded view store: one SQLite file, rows as JSON documents, one writer. A power cut may take back the last
 * commits (`synchronous=NORMAL`), rows and checkpoint together: projection goes on from there.
 *
 * Tables have a rowid although they are read by (tenant, key): rows of 1 KB in a WITHOUT ROWID table cost four times as
 * much to update, since they spill out of its small cells. Indexed fields have columns of their own: an index on an
 * expression would parse the old and the new document at each update. So has the tenant, once more as `reader` and only
 * in rows that readers may see: indexes that begin with it count rows without a look at them.
 */
import { openDatabase } from '@kizuna/event-sourcing';
import { existsSync, rmSync } from 'node:fs';
import { valueAt } from '../query';
import {
  tableName,
  type Indexes,
  type Positions,
  type RowId,
  type StoredRow,
  type Table,
  type TableState,
  type ViewStore,
} from '../view-store';
import { bound, column, inDocument, present } from './sql';
import { fieldOf, LOOKUP, quoted, SqliteViewReader } from './sqlite-view-reader';
import { isWords, MARK, wordsEntry, WordTable } from './words';

/** Pages in the write-ahead log before they go into the file (40 MB): batches touch many pages, and often the same. */
const CHECKPOINT_PAGES = 10_000;

/** Of the tables in a file. A file of another layout is removed, and its views are folded from the log again. */
const LAYOUT = 2;

type RawRow = [tenant: string, key: string, seen: string, doc: string | null];

interface Save {
  readonly write: () => void;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export class SqliteViewStore extends SqliteViewReader implements ViewStore {
  private saves: Save[] = [];

  /** @throws StoreUnavailable */
  constructor(file: string) {
    const isNew = removed(file);
    super(file, { readonly: false });
    if (isNew) this.db.pragma(`user_version = ${LAYOUT}`);
    this.db.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  }

  async prepare(table: Table, wanted: Indexes): Promise<void> {
    const { view, version, build } = table;
    const lookups = wanted.lookups.map((field) => `${field}${LOOKUP}`);
    const indexes = [...wanted.indexes, ...lookups, ...wordsEntry(wanted.searchable)];
    this.atomically(() => {
      this.raw(`INSERT OR IGNORE INTO tables VALUES (?, ?, ?, 'building', '{}', '[]')`).run(view, version, build);
      this.db.exec(`CREATE TABLE IF NOT EXISTS ${quoted(table)} (
        tenant TEXT NOT NULL, key TEXT NOT NULL, reader TEXT, seen TEXT NOT NULL, doc TEXT, PRIMARY KEY (tenant, key));
        CREATE INDEX IF NOT EXISTS "${tableName(table)}:" ON ${quoted(table)} (reader, key)`);
      const existing = this.declaredIndexes(table);
      for (const index of existing) if (!indexes.includes(index)) this.dropIndex(table, index);
      for (const index of indexes) if (!existing.includes(index)) this.createIndex(table, index);
      this.raw('UPDATE tables SET indexes = ? WHERE view = ? AND version = ? AND build = ?').run(
        JSON.stringify(indexes),
        ...[view, version, build],
      );
    });
  }

  async checkpoint(table: Table): Promise<Positions> {
    return this.guarded(() => this.status(table).checkpoint);
  }

  async load(table: Table, ids: readonly RowId[]): Promise<(StoredRow | undefined)[]> {
    const sql = `SELECT tenant, key, seen, doc FROM ${quoted(table)} WHERE tenant = ? AND key = ?`;
    const read = () => {
      const query = this.raw<RawRow>(sql);
      return ids.map(({ tenant, key }) => query.get(tenant, key)).map((row) => row && stored(row));
    };
    return this.guarded(() => this.db.snapshot(read));
  }

  save(table: Table, rows: readonly StoredRow[], checkpoint: Positions): Promise<void> {
    return new Promise((resolve, reject) => {
      this.saves.push({ write: () => this.write(table, rows, checkpoint), resolve, reject });
      if (this.saves.length === 1) setImmediate(this.flush);
    });
  }

  async scan(table: Table, after: RowId | undefined, limit: number): Promise<StoredRow[]> {
    const sql = `SELECT tenant, key, seen, doc FROM ${quoted(table)} WHERE (tenant, key) > (?, ?)
      ORDER BY tenant, key LIMIT ?`;
    return this.guarded(() =>
      this.raw<RawRow>(sql)
        .all(after?.tenant ?? '', after?.key ?? '', limit)
        .map(stored),
    );
  }

  async activate(table: Table): Promise<void> {
    this.atomically(() => {
      if (this.status(table).state === 'live') return;
      for (const other of this.statuses(table.view)) {
        if (tableName(other) === tableName(table)) continue;
        if (other.state === 'kept') this.remove(other);
        if (other.state === 'live') this.mark(other, 'kept');
      }
      this.mark(table, 'live');
    });
  }

  async drop(table: Table): Promise<void> {
    this.atomically(() => {
      if (this.status(table).state === 'live') throw new Error(`${tableName(table)} is live and cannot be dropped`);
      this.remove(table);
    });
  }

  override async close(): Promise<void> {
    while (this.saves.length > 0) await new Promise(setImmediate);
    await super.close();
  }

  /** Saves of all views that come in one turn are one transaction: a commit costs more than the rows of a small batch. */
  private readonly flush = (): void => {
    const group = this.saves;
    this.saves = [];
    try {
      this.atomically(() => group.forEach(({ write }) => write()));
      for (const { resolve } of group) resolve();
    } catch (error) {
      if (group.length === 1) return group[0]!.reject(error);
      for (const save of group) this.settleAlone(save);
    }
  };

  /** One that cannot be saved takes no other with it. */
  private settleAlone({ write, resolve, reject }: Save): void {
    try {
      this.atomically(write);
      resolve();
    } catch (error) {
      reject(error);
    }
  }

  private atomically(work: () => void): void {
    this.guarded(() => this.db.atomically(work));
  }

  private write(table: Table, rows: readonly StoredRow[], checkpoint: Positions): void {
    const declared = this.declaredIndexes(table);
    const indexes = declared.filter((entry) => !isWords(entry)).map(fieldOf);
    const words = declared.filter(isWords).map((entry) => this.wordsOf(table, entry))[0];
    const columns = ['reader', ...indexes.map(column), ...(words ? [MARK] : [])];
    const insert = this.raw(`${insertSql(table, columns)} DO NOTHING`);
    const update = this.raw(updateSql(table, columns));
    const upsert = this.raw(upsertSql(table, columns));
    for (const { tenant, key, seen, row, fresh } of rows) {
      const content = [JSON.stringify(seen), row === null ? null : JSON.stringify(row)];
      const fields = indexes.map((index) => bound(valueAt(row ?? {}, index.split('.'))));
      const reader = row === null ? null : tenant;
      const values = [...content, tenant, key, reader, ...fields, ...(words ? [words.mark(row)] : [])];
      if (!fresh && update.run(...values).changes > 0) continue;
      if (fresh && insert.run(...values).changes > 0) {
        words?.add({ tenant, key }, row);
        continue;
      }
      words?.replace({ tenant, key }, row);
      upsert.run(...values);
    }
    words?.flush();
    this.raw(
      'UPDATE tables SET checkpoint = json_patch(checkpoint, ?) WHERE view = ? AND version = ? AND build = ?',
    ).run(JSON.stringify(checkpoint), table.view, table.version, table.build);
  }

  private status(table: Table) {
    const status = this.statuses(table.view).find((other) => tableName(other) === tableName(table));
    if (!status) throw new Error(`there is no table ${tableName(table)}`);
    return status;
  }

  private declaredIndexes({ view, version, build }: Table): string[] {
    const sql = 'SELECT indexes FROM tables WHERE view = ? AND version = ? AND build = ?';
    const row = this.raw<[string]>(sql).get(view, version, build);
    if (!row) throw new Error(`there is no table ${tableName({ view, version, build })}`);
    return JSON.parse(row[0]) as string[];
  }

  private wordsOf(table: Table, entry: string): WordTable {
    return new WordTable(table, entry, (sql) => this.raw(sql));
  }

  private createIndex(table: Table, index: string): void {
    if (isWords(index)) return this.wordsOf(table, index).create();
    const field = fieldOf(index);
    const some = index.endsWith(LOOKUP) ? ` WHERE ${present(column(field))}` : '';
    this.db.exec(`
      ALTER TABLE ${quoted(table)} ADD COLUMN ${column(field)};
      UPDATE ${quoted(table)} SET ${column(field)} = ${inDocument(field.split('.'))};
      CREATE INDEX "${tableName(table)}:${index}" ON ${quoted(table)} (reader, ${column(field)}, key)${some}`);
  }

  private dropIndex(table: Table, index: string): void {
    if (isWords(index)) return this.wordsOf(table, index).drop();
    this.db.exec(`
      DROP INDEX "${tableName(table)}:${index}";
      ALTER TABLE ${quoted(table)} DROP COLUMN ${column(fieldOf(index))}`);
  }

  private mark({ view, version, build }: Table, state: TableState): void {
    this.raw('UPDATE tables SET state = ? WHERE view = ? AND version = ? AND build = ?').run(
      state,
      view,
      version,
      build,
    );
  }

  private remove(table: Table): void {
    for (const entry of this.declaredIndexes(table).filter(isWords)) this.wordsOf(table, entry).drop();
    this.db.exec(`DROP TABLE ${quoted(table)}`);
    const { view, version, build } = table;
    this.raw('DELETE FROM tables WHERE view = ? AND version = ? AND build = ?').run(view, version, build);
  }
}

/** Removes a file of another layout. Answers whether there is no file now. */
function removed(file: string): boolean {
  if (!existsSync(file)) return true;
  const db = openDatabase(file, '', { durability: 'normal' });
  const layout = db.pragma('user_version');
  db.close();
  if (layout === LAYOUT) return false;
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
  return true;
}

/** Where no indexed field and no text changes, indexes and words need not be touched: by far the most frequent update. */
const updateSql = (table: Table, columns: readonly string[]): string =>
  `UPDATE ${quoted(table)} SET seen = ?, doc = ? WHERE tenant = ? AND key = ?` +
  columns.map((name) => ` AND ${name} IS ?`).join('');

const upsertSql = (table: Table, columns: readonly string[]): string =>
  `${insertSql(table, columns)} DO UPDATE SET ` +
  ['seen', 'doc', ...columns].map((name) => `${name} = excluded.${name}`).join(', ');

function insertSql(table: Table, more: readonly string[]): string {
  const columns = ['seen', 'doc', 'tenant', 'key', ...more];
  return `INSERT INTO ${quoted(table)} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
    ON CONFLICT (tenant, key)`;
}

function stored([tenant, key, seen, doc]: RawRow): StoredRow {
  return {
    tenant,
    key,
    seen: JSON.parse(seen) as Positions,
    row: doc === null ? null : (JSON.parse(doc) as object),
  };
}
