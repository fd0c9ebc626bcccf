/** How far each consumer has come. A power cut may lose the last steps: they are then delivered again. */
import { openDatabase, type SqliteDatabase } from '@kizuna/event-sourcing';
import type { Statement } from 'better-sqlite3';
import type { Cursors } from '../consumer/cursors';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS cursors (consumer TEXT PRIMARY KEY, position INTEGER NOT NULL) WITHOUT ROWID;
`;

export class SqliteCursors implements Cursors {
  private readonly db: SqliteDatabase;
  private readonly select: Statement<[string], number>;
  private readonly upsert: Statement<[string, number]>;

  /** @throws StoreUnavailable */
  constructor(file: string) {
    this.db = openDatabase(file, SCHEMA, { durability: 'normal' });
    this.select = this.db.prepare<[string], number>('SELECT position FROM cursors WHERE consumer = ?').pluck();
    this.upsert = this.db.prepare('INSERT OR REPLACE INTO cursors VALUES (?, ?)');
  }

  async load(consumer: string): Promise<number | undefined> {
    return this.select.get(consumer);
  }

  async save(consumer: string, position: number): Promise<void> {
    this.upsert.run(consumer, position);
  }

  close(): void {
    this.db.close();
  }
}
