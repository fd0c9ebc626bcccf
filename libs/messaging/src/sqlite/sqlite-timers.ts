/**
 * Timers in an SQLite file of their own. Commits are durable: what set a timer counts on it from then on. Those that are
 * kept back lie in a table apart, so that looking for what is due never passes them.
 */
import { openDatabase, type SqliteDatabase } from '@kizuna/event-sourcing';
import { concernOf, type Hold, type Timer, type Timers } from '../timers';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS timers (id TEXT PRIMARY KEY, due TEXT NOT NULL, timer TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS timers_by_due ON timers (due, id);
  CREATE TABLE IF NOT EXISTS held (
    id TEXT PRIMARY KEY, tenant TEXT NOT NULL, concern TEXT NOT NULL, due TEXT NOT NULL, timer TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS held_by_due ON held (tenant, due, id);
  CREATE INDEX IF NOT EXISTS held_by_concern ON held (tenant, concern, due);
  CREATE TABLE IF NOT EXISTS holds (tenant TEXT PRIMARY KEY, until TEXT NOT NULL) WITHOUT ROWID;
`;

/** After every date. */
const END_OF_TIME = '~';

/** A change that waits for its turn, and who waits for it. */
interface Change {
  make(): void;
  readonly done: PromiseWithResolvers<void>;
}

export class SqliteTimers implements Timers {
  private readonly db: SqliteDatabase;
  private readonly statements: ReturnType<typeof statementsOf>;
  /** Changes of one turn share a commit. */
  private changes: Change[] = [];

  /** @throws StoreUnavailable */
  constructor(file: string) {
    this.db = openDatabase(file, SCHEMA, { durability: 'full' });
    this.statements = statementsOf(this.db);
  }

  schedule(timers: readonly Timer[]): Promise<void> {
    return this.change(() => timers.forEach((timer) => this.set(timer)));
  }

  remove(ids: readonly string[]): Promise<void> {
    return this.change(() => ids.forEach((id) => this.statements.remove.forEach((remove) => remove.run(id))));
  }

  async due(now: Date, limit: number): Promise<Timer[]> {
    return this.statements.due.all(now.toISOString(), limit).map(timerFrom);
  }

  async next(): Promise<Date | undefined> {
    const due = this.statements.next.get();
    return due ? new Date(due) : undefined;
  }

  hold(tenant: string, until: Date): Promise<void> {
    const date = until.toISOString();
    return this.change(() => {
      const { changes } = this.statements.hold.run(tenant, date);
      if (changes > 0) this.letGoUntil(tenant, date);
    });
  }

  release(tenant: string): Promise<void> {
    return this.change(() => {
      this.letGoUntil(tenant, END_OF_TIME);
      this.statements.release.run(tenant);
    });
  }

  async holdOf(tenant: string): Promise<Hold | undefined> {
    const until = this.until(tenant);
    if (until === undefined) return undefined;
    const { waiting, next } = this.statements.waiting.get(tenant)!;
    return { until, waiting, ...(next === null ? {} : { next }) };
  }

  async held(tenant: string, until: Date, limit: number): Promise<Timer[]> {
    return this.statements.held.all(tenant, until.toISOString(), limit).map(timerFrom);
  }

  async heldOf(tenant: string, before: ReadonlyMap<string, Date>, limit: number): Promise<Timer[]> {
    return this.statements.heldOf.all(JSON.stringify(Object.fromEntries(before)), tenant, limit).map(timerFrom);
  }

  letGo(ids: readonly string[]): Promise<void> {
    return this.change(() => ids.forEach((id) => this.statements.letGo.forEach((step) => step.run(id))));
  }

  async close(): Promise<void> {
    this.commit();
    this.db.close();
  }

  private set(timer: Timer): void {
    const { id, due, historic, stream } = timer;
    const until = historic ? this.until(stream.tenant) : undefined;
    if (until === undefined || due <= until) this.statements.set.run(id, due, JSON.stringify(timer));
    else this.statements.keepBack.run(id, stream.tenant, concernOf(timer), due, JSON.stringify(timer));
  }

  private until(tenant: string): string | undefined {
    return this.statements.until.get(tenant);
  }

  private letGoUntil(tenant: string, until: string): void {
    for (const step of this.statements.letGoUntil) step.run(tenant, until);
  }

  private change(make: () => void): Promise<void> {
    const done = Promise.withResolvers<void>();
    if (this.changes.push({ make, done }) === 1) setImmediate(() => this.commit());
    return done.promise;
  }

  private commit(): void {
    const changes = this.changes.splice(0);
    if (changes.length === 0) return;
    try {
      this.db.atomically(() => changes.forEach(({ make }) => make()));
      for (const { done } of changes) done.resolve();
    } catch (error) {
      for (const { done } of changes) done.reject(error);
    }
  }
}

const timerFrom = (text: string): Timer => JSON.parse(text) as Timer;

function statementsOf(db: SqliteDatabase) {
  return {
    set: db.prepare<[string, string, string]>('INSERT OR IGNORE INTO timers VALUES (?, ?, ?)'),
    keepBack: db.prepare<string[]>('INSERT OR IGNORE INTO held VALUES (?, ?, ?, ?, ?)'),
    remove: ['timers', 'held'].map((table) => db.prepare<[string]>(`DELETE FROM ${table} WHERE id = ?`)),
    due: db.values<[string, number], string>('SELECT timer FROM timers WHERE due <= ? ORDER BY due, id LIMIT ?'),
    next: db.values<[], string | null>('SELECT min(due) FROM timers'),
    until: db.values<[string], string>('SELECT until FROM holds WHERE tenant = ?'),
    hold: db.prepare<[string, string]>(
      `INSERT INTO holds VALUES (?, ?)
       ON CONFLICT (tenant) DO UPDATE SET until = excluded.until WHERE excluded.until > until`,
    ),
    release: db.prepare<[string]>('DELETE FROM holds WHERE tenant = ?'),
    letGoUntil: moving('tenant = ? AND due <= ?').map((sql) => db.prepare<[string, string]>(sql)),
    letGo: moving('id = ?').map((sql) => db.prepare<[string]>(sql)),
    waiting: db.prepare<[string], { waiting: number; next: string | null }>(
      'SELECT count(*) AS waiting, min(due) AS next FROM held WHERE tenant = ?',
    ),
    held: db.values<[string, string, number], string>(
      'SELECT timer FROM held WHERE tenant = ? AND due <= ? ORDER BY due, id LIMIT ?',
    ),
    heldOf: db.values<[string, string, number], string>(
      `SELECT timer FROM json_each(?) AS wanted CROSS JOIN held
       ON held.tenant = ? AND held.concern = wanted.key AND held.due < wanted.value
       ORDER BY held.due, held.id LIMIT ?`,
    ),
  };
}

/** Moves timers that are kept back to the others. */
const moving = (which: string): string[] => [
  `INSERT OR IGNORE INTO timers SELECT id, due, timer FROM held WHERE ${which}`,
  `DELETE FROM held WHERE ${which}`,
];
