/** Timers in an SQLite file of their own. Commits are durable: what set a timer counts on it from then on. */
import { openDatabase, type SqliteDatabase } from '@kizuna/event-sourcing';
import type { Timer, Timers } from '../timers';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS timers (id TEXT PRIMARY KEY, due TEXT NOT NULL, timer TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS timers_by_due ON timers (due, id);
`;

export class SqliteTimers implements Timers {
  private readonly db: SqliteDatabase;

  /** @throws StoreUnavailable */
  constructor(file: string) {
    this.db = openDatabase(file, SCHEMA, { durability: 'full' });
  }

  async schedule(timers: readonly Timer[]): Promise<void> {
    const insert = this.db.prepare('INSERT OR IGNORE INTO timers VALUES (?, ?, ?)');
    this.db.transaction(() => {
      for (const timer of timers) insert.run(timer.id, timer.due, JSON.stringify(timer));
    })();
  }

  async remove(ids: readonly string[]): Promise<void> {
    const remove = this.db.prepare('DELETE FROM timers WHERE id = ?');
    this.db.transaction(() => {
      for (const id of ids) remove.run(id);
    })();
  }

  async due(now: Date, limit: number): Promise<Timer[]> {
    return this.db
      .prepare<[string, number], string>('SELECT timer FROM timers WHERE due <= ? ORDER BY due, id LIMIT ?')
      .pluck()
      .all(now.toISOString(), limit)
      .map((timer) => JSON.parse(timer) as Timer);
  }

  async next(): Promise<Date | undefined> {
    const due = this.db.prepare<[], string | null>('SELECT min(due) FROM timers').pluck().get();
    return due ? new Date(due) : undefined;
  }

  async close(): Promise<void> {
    this.db.close();
  }
}
