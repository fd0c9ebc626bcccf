/** How far each consumer has come. A power cut may lose the last steps: they are then delivered again. */
import { openDatabase, type SqliteDatabase, type Statement, type Values } from '@kizuna/event-sourcing';
import type { Cursors } from '../consumer/cursors';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS cursors (consumer TEXT PRIMARY KEY, position INTEGER NOT NULL) WITHOUT ROWID;
`;

export class SqliteCursors implements Cursors {
  private readonly db: SqliteDatabase;
  private readonly select: Values<[string], number>;
  private readonly upsert: Statement<[string, number]>;

  /** @throws StoreUnavailable */
  constructor(file: string) {
    this.db = openDatabase(file, SCHEMA, { durability: 'normal' });
    this.select = this.db.values('SELECT position FROM cursors WHERE consumer = ?');
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
