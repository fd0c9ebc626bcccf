/** Parked events in SQLite. Replays are requested by rows, so that any instance on the same file can ask. */
import { NotFound, openDatabase, refuse, type RecordedEvent, type SqliteDatabase } from '@kizuna/event-sourcing';
import type { Lane } from '../consumer/lane';
import { shortened, type HeldLane, type Lot, type Placed, type Waiting } from '../consumer/lot';
import type { Discarded, ParkedEvent, ParkedFilter, ParkedFor } from '../event-stream';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS parked (
    consumer TEXT NOT NULL, position INTEGER NOT NULL, tenant TEXT NOT NULL, key TEXT NOT NULL,
    event_id TEXT NOT NULL, type TEXT NOT NULL, stream TEXT NOT NULL,
    parked_at TEXT NOT NULL, failures INTEGER NOT NULL, error TEXT, revision INTEGER,
    PRIMARY KEY (consumer, position)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS parked_by_key ON parked (consumer, tenant, key, position);
  CREATE TABLE IF NOT EXISTS replays (
    consumer TEXT NOT NULL, tenant TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (consumer, tenant, key)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS discarded (
    consumer TEXT NOT NULL, position INTEGER NOT NULL, tenant TEXT NOT NULL, key TEXT NOT NULL,
    event_id TEXT NOT NULL, type TEXT NOT NULL, stream TEXT NOT NULL,
    reason TEXT NOT NULL, discarded_by TEXT NOT NULL, discarded_at TEXT NOT NULL
  );
`;

const EVENT = 'consumer, tenant, key, event_id AS eventId, type, stream, position';
const MOST_LISTED = 1000;

export class SqliteParkingLot implements Lot {
  private readonly db: SqliteDatabase;
  private readonly listeners = new Set<() => void>();

  /** @throws StoreUnavailable */
  constructor(
    file: string,
    private readonly now: () => Date,
  ) {
    this.db = openDatabase(file, SCHEMA, { durability: 'full' });
    addRevision(this.db);
  }

  onRequested(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async list(filter: ParkedFilter = {}): Promise<ParkedEvent[]> {
    const { where, values } = conditions(filter);
    const rows = this.db
      .prepare<string[], Omit<ParkedEvent, 'error'> & { error: string | null }>(
        `SELECT ${EVENT}, parked_at AS parkedAt, failures, error FROM parked ${where}
         ORDER BY consumer, position LIMIT ${MOST_LISTED}`,
      )
      .all(...values);
    return rows.map(({ error, ...rest }) => (error === null ? rest : { ...rest, error }));
  }

  async replay(filter: ParkedFilter = {}): Promise<number> {
    const { where, values } = conditions(filter);
    const count = this.db.atomically(() => {
      const keys = `FROM (SELECT DISTINCT consumer, tenant, key FROM parked ${where})`;
      this.db.prepare(`INSERT OR IGNORE INTO replays SELECT * ${keys}`).run(...values);
      return this.db.values<string[], number>(`SELECT count(*) ${keys}`).get(...values)!;
    });
    this.tell();
    return count;
  }

  async discard(event: ParkedFor, reason: string, by: string): Promise<void> {
    if (reason.trim() === '') refuse('an event is discarded only with a reason');
    const { consumer, eventId } = event;
    const { where, values } = conditions(event);
    this.db.atomically(() => {
      const row = this.db
        .prepare<string[], Lane & { position: number; failures: number }>(
          `SELECT tenant, key, position, failures FROM parked ${where}`,
        )
        .get(...values);
      if (!row) throw new NotFound(`no event ${eventId} is parked for ${consumer}`);
      this.db
        .prepare(
          `INSERT INTO discarded SELECT consumer, position, tenant, key, event_id, type, stream, ?, ?, ?
           FROM parked WHERE consumer = ? AND position = ?`,
        )
        .run(reason.trim(), by, this.at(), consumer, row.position);
      this.remove(consumer, row.position);
      if (row.failures > 0) {
        this.db.prepare('INSERT OR IGNORE INTO replays VALUES (?, ?, ?)').run(consumer, row.tenant, row.key);
      }
    });
    this.tell();
  }

  async discarded(filter: ParkedFilter = {}): Promise<Discarded[]> {
    const { where, values } = conditions(filter);
    return this.db
      .prepare<string[], Discarded>(
        `SELECT ${EVENT}, reason, discarded_by AS "by", discarded_at AS "at" FROM discarded ${where}
         ORDER BY rowid DESC LIMIT ${MOST_LISTED}`,
      )
      .all(...values);
  }

  async lanes(consumer: string): Promise<HeldLane[]> {
    this.db
      .prepare(
        `DELETE FROM replays WHERE consumer = ? AND (tenant, key) NOT IN
         (SELECT tenant, key FROM parked WHERE parked.consumer = replays.consumer)`,
      )
      .run(consumer);
    return this.db
      .prepare<[string], HeldLane>(
        'SELECT tenant, key, min(position) AS "from" FROM parked WHERE consumer = ? GROUP BY tenant, key',
      )
      .all(consumer);
  }

  async park(consumer: string, lane: Lane, event: RecordedEvent, error: string): Promise<void> {
    this.insert(consumer, { lane, event }, 1, shortened(error));
  }

  async failedAgain(consumer: string, lane: Lane, position: number, error: string): Promise<boolean> {
    return this.db.atomically(() => {
      const { changes } = this.db
        .prepare(
          'UPDATE parked SET parked_at = ?, failures = failures + 1, error = ? WHERE consumer = ? AND position = ?',
        )
        .run(this.at(), shortened(error), consumer, position);
      if (changes > 0) this.endReplay(consumer, lane);
      return changes > 0;
    });
  }

  async hold(consumer: string, placed: readonly Placed[]): Promise<void> {
    if (placed.length === 0) return;
    this.db.atomically(() => placed.forEach((each) => this.insert(consumer, each, 0, null)));
  }

  async replays(consumer: string): Promise<Lane[]> {
    return this.db.prepare<[string], Lane>('SELECT tenant, key FROM replays WHERE consumer = ?').all(consumer);
  }

  async answered(consumer: string, lane: Lane): Promise<void> {
    this.endReplay(consumer, lane);
  }

  async next(consumer: string, { tenant, key }: Lane): Promise<Waiting | undefined> {
    const row = this.db
      .prepare<[string, string, string], Omit<Waiting, 'revision'> & { revision: number | null }>(
        `SELECT position, event_id AS eventId, stream, revision FROM parked
         WHERE consumer = ? AND tenant = ? AND key = ? ORDER BY position LIMIT 1`,
      )
      .get(consumer, tenant, key);
    if (!row) return undefined;
    const { revision, ...rest } = row;
    return revision === null ? rest : { ...rest, revision };
  }

  async release(consumer: string, position: number): Promise<void> {
    this.remove(consumer, position);
  }

  async count(consumer: string): Promise<number> {
    return this.db.values<[string], number>('SELECT count(*) FROM parked WHERE consumer = ?').get(consumer)!;
  }

  close(): void {
    this.db.close();
  }

  private insert(consumer: string, { lane, event }: Placed, failures: number, error: string | null): void {
    const { position, id, type, stream, revision } = event;
    this.db
      .prepare('INSERT OR IGNORE INTO parked VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
      .run(consumer, position, lane.tenant, lane.key, id, type, stream, this.at(), failures, error, revision);
  }

  private remove(consumer: string, position: number): void {
    this.db.prepare('DELETE FROM parked WHERE consumer = ? AND position = ?').run(consumer, position);
  }

  private endReplay(consumer: string, { tenant, key }: Lane): void {
    this.db.prepare('DELETE FROM replays WHERE consumer = ? AND tenant = ? AND key = ?').run(consumer, tenant, key);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private at(): string {
    return this.now().toISOString();
  }
}

const FILTERS = [
  ['consumer', 'consumer'],
  ['tenant', 'tenant'],
  ['key', 'key'],
  ['eventId', 'event_id'],
] as const satisfies readonly (readonly [field: keyof ParkedFilter, column: string])[];

/** A file of an older version lacks the column; what it holds is found by reading its stream from the beginning. */
function addRevision(db: SqliteDatabase): void {
  const columns = db.values(`SELECT name FROM pragma_table_info('parked')`).all();
  if (!columns.includes('revision')) db.exec('ALTER TABLE parked ADD COLUMN revision INTEGER');
}

function conditions(filter: ParkedFilter): { where: string; values: string[] } {
  const given = FILTERS.filter(([field]) => filter[field] !== undefined);
  return {
    where: given.length === 0 ? '' : `WHERE ${given.map(([, column]) => `${column} = ?`).join(' AND ')}`,
    values: given.map(([field]) => filter[field]!),
  };
}
