/**
 * Parked events in SQLite: where they stand in the log and why, never what they say. So an event that was mended by an
 * upcaster is replayed mended, and one that was erased is not kept here.
 *
 * Only the instance that runs a consumer adds its rows. Replays are requested by rows, so that any instance on the same
 * file can ask. Commits are durable: a consumer with its own cursor goes on past a parked event, so losing the row would
 * lose the event.
 */
import { NotFound, openDatabase, refuse, type RecordedEvent, type SqliteDatabase } from '@kizuna/event-sourcing';
import type { Discarded, ParkedEvent, ParkedFilter, ParkedFor, ParkingLot } from '../event-stream';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS parked (
    consumer TEXT NOT NULL, position INTEGER NOT NULL, tenant TEXT NOT NULL, key TEXT NOT NULL,
    event_id TEXT NOT NULL, type TEXT NOT NULL, stream TEXT NOT NULL,
    parked_at TEXT NOT NULL, failures INTEGER NOT NULL, error TEXT,
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
const LONGEST_ERROR = 500;

/** A key of a tenant: within it order is kept, and it is parked as a whole. */
export interface Lane {
  readonly tenant: string;
  readonly key: string;
}

export class SqliteParkingLot implements ParkingLot {
  private readonly db: SqliteDatabase;

  /**
   * @param requested called when a replay was asked for through this instance
   * @throws StoreUnavailable
   */
  constructor(
    file: string,
    private readonly now: () => Date,
    private readonly requested: () => void,
  ) {
    this.db = openDatabase(file, SCHEMA, { durability: 'full' });
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
    const ask = this.db.transaction(() => {
      const keys = `FROM (SELECT DISTINCT consumer, tenant, key FROM parked ${where})`;
      this.db.prepare(`INSERT OR IGNORE INTO replays SELECT * ${keys}`).run(...values);
      return this.db
        .prepare<string[], number>(`SELECT count(*) ${keys}`)
        .pluck()
        .get(...values)!;
    });
    const count = ask.immediate();
    this.requested();
    return count;
  }

  async discard(event: ParkedFor, reason: string, by: string): Promise<void> {
    if (reason.trim() === '') refuse('an event is discarded only with a reason');
    const { consumer, eventId } = event;
    const { where, values } = conditions(event);
    const discard = this.db.transaction(() => {
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
      this.release(consumer, row.position);
      if (row.failures > 0) {
        this.db.prepare('INSERT OR IGNORE INTO replays VALUES (?, ?, ?)').run(consumer, row.tenant, row.key);
      }
    });
    discard.immediate();
    this.requested();
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

  /** The keys of a consumer that are parked, each with its first position. For the start of the consumer. */
  lanes(consumer: string): (Lane & { from: number })[] {
    this.db
      .prepare(
        `DELETE FROM replays WHERE consumer = ? AND (tenant, key) NOT IN
         (SELECT tenant, key FROM parked WHERE parked.consumer = replays.consumer)`,
      )
      .run(consumer);
    return this.db
      .prepare<[string], Lane & { from: number }>(
        'SELECT tenant, key, min(position) AS "from" FROM parked WHERE consumer = ? GROUP BY tenant, key',
      )
      .all(consumer);
  }

  /** Parks an event that failed, and its key with it. */
  park(consumer: string, { tenant, key }: Lane, event: RecordedEvent, error: string): void {
    this.db
      .prepare('INSERT OR IGNORE INTO parked VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)')
      .run(consumer, event.position, tenant, key, event.id, event.type, event.stream, this.at(), cut(error));
  }

  /** Ends a replay that failed. Answers false if the event is not parked any more: it was discarded meanwhile. */
  failedAgain(consumer: string, lane: Lane, position: number, error: string): boolean {
    const end = this.db.transaction(() => {
      const { changes } = this.db
        .prepare(
          'UPDATE parked SET parked_at = ?, failures = failures + 1, error = ? WHERE consumer = ? AND position = ?',
        )
        .run(this.at(), cut(error), consumer, position);
      if (changes > 0) this.answered(consumer, lane);
      return changes > 0;
    });
    return end.immediate();
  }

  /** Lets events wait behind the failed one of their key. */
  hold(consumer: string, held: readonly { lane: Lane; event: RecordedEvent }[]): void {
    if (held.length === 0) return;
    const insert = this.db.prepare('INSERT OR IGNORE INTO parked VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, NULL)');
    const at = this.at();
    this.db.transaction(() => {
      for (const { lane, event } of held) {
        insert.run(consumer, event.position, lane.tenant, lane.key, event.id, event.type, event.stream, at);
      }
    })();
  }

  /** Keys that somebody asked to replay. */
  replays(consumer: string): Lane[] {
    return this.db.prepare<[string], Lane>('SELECT tenant, key FROM replays WHERE consumer = ?').all(consumer);
  }

  /** A replay has come to its end. */
  answered(consumer: string, { tenant, key }: Lane): void {
    this.db.prepare('DELETE FROM replays WHERE consumer = ? AND tenant = ? AND key = ?').run(consumer, tenant, key);
  }

  /** Position of the next event of a key. */
  next(consumer: string, { tenant, key }: Lane): number | undefined {
    return this.db
      .prepare<[string, string, string], number>(
        'SELECT position FROM parked WHERE consumer = ? AND tenant = ? AND key = ? ORDER BY position LIMIT 1',
      )
      .pluck()
      .get(consumer, tenant, key);
  }

  /** The event is handled, or given up. */
  release(consumer: string, position: number): void {
    this.db.prepare('DELETE FROM parked WHERE consumer = ? AND position = ?').run(consumer, position);
  }

  count(consumer: string): number {
    return this.db.prepare<[string], number>('SELECT count(*) FROM parked WHERE consumer = ?').pluck().get(consumer)!;
  }

  close(): void {
    this.db.close();
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

const cut = (error: string): string => error.slice(0, LONGEST_ERROR);

function conditions(filter: ParkedFilter): { where: string; values: string[] } {
  const given = FILTERS.filter(([field]) => filter[field] !== undefined);
  return {
    where: given.length === 0 ? '' : `WHERE ${given.map(([, column]) => `${column} = ?`).join(' AND ')}`,
    values: given.map(([field]) => filter[field]!),
  };
}
