/** Reads the embedded event log. Any thread may hold one beside the single writer. */
import { EVERY_TENANT, StoreUnavailable, type LogFilter, type LogPage, type LogSearch } from '../event-store';
import { streamName, type RecordedEvent, type StreamId } from '../event';
import { openDatabase, unavailable } from './database';
import { EVENTS_SCHEMA, OF_STREAM, RAW, SqliteEvent, type RawEvent } from './event-row';
import type { SqliteDatabase, Statement, Values } from './sqlite-database';

/** How many rows a filtered read looks at before it gives others a turn. */
const SCAN = 20_000;

export class SqliteEventLog {
  protected readonly db: SqliteDatabase;
  private readonly queries = new Map<string, Statement<unknown[], RawEvent>>();
  private readonly headQuery: Values<[], number>;
  private readonly listeners = new Set<(position: number) => void>();

  constructor(
    readonly file: string,
    options: { readonly?: boolean; maxPages?: number } = { readonly: true },
  ) {
    this.db = openDatabase(file, EVENTS_SCHEMA, { durability: 'full', ...options });
    this.headQuery = this.guarded(() => this.db.values('SELECT coalesce(max(position), 0) FROM events'));
  }

  async read(stream: StreamId, from = 0): Promise<RecordedEvent[]> {
    return this.select(`${OF_STREAM} AND revision >= ? ORDER BY revision`, streamName(stream), from);
  }

  async readLog(after: number, limit: number, filter: LogFilter): Promise<LogPage> {
    const head = await this.head();
    const until = walks(filter) ? Math.min(head, after + SCAN) : head;
    const { where, values } = conditions(filter);
    const events = this.select(
      `position > ? AND position <= ?${where} ORDER BY position LIMIT ?`,
      after,
      until,
      ...values,
      limit,
    );
    const full = events.length === limit;
    const position = full ? events[events.length - 1]!.position : Math.max(until, after);
    return { events, position, end: position >= head };
  }

  async readLogBackwards(before: number, limit: number, search: LogSearch): Promise<LogPage> {
    const behind = Math.min(before, (await this.head()) + 1);
    const after = walks(search) ? Math.max(0, behind - 1 - SCAN) : 0;
    const { where, values } = conditions(search);
    const events = this.select(
      `position > ? AND position < ?${where} ORDER BY position DESC LIMIT ?`,
      after,
      behind,
      ...values,
      limit,
    );
    const full = events.length === limit;
    const position = full ? events[events.length - 1]!.position : after + 1;
    return { events, position, end: position <= 1 };
  }

  async head(): Promise<number> {
    return this.guarded(() => this.headQuery.get() ?? 0);
  }

  onAppended(listener: (position: number) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells the listeners of this thread that the log has grown; a reader is told by the thread that writes. */
  announce(position: number): void {
    for (const listener of this.listeners) listener(position);
  }

  async close(): Promise<void> {
    this.db.close();
  }

  private select(rest: string, ...values: unknown[]): SqliteEvent[] {
    return this.guarded(() => {
      let query = this.queries.get(rest);
      if (!query) {
        query = this.db.arrays(`SELECT ${RAW} FROM events WHERE ${rest}`);
        this.queries.set(rest, query);
      }
      return query.all(...values).map((row) => new SqliteEvent(row));
    });
  }

  private guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.unavailable(error);
    }
  }

  protected unavailable(error: unknown): unknown {
    return this.db.isOpen
      ? unavailable(this.file, error)
      : new StoreUnavailable(`${this.file} is closed`, { cause: error });
  }
}

/** A customer's events are few and indexed; any other filter walks the log, a bounded stretch at a time. */
const walks = ({ tenant, subject, types, id }: LogSearch): boolean =>
  subject === undefined && (types !== undefined || id !== undefined || tenant !== EVERY_TENANT);

function conditions({ tenant, subject, types, id }: LogSearch): { where: string; values: string[] } {
  const parts: string[] = [];
  const values: string[] = [];
  if (tenant !== EVERY_TENANT) {
    parts.push('tenant = ?');
    values.push(tenant);
  }
  if (subject !== undefined) {
    parts.push('subject = ?');
    values.push(subject);
  }
  if (id !== undefined) {
    parts.push('id = ?');
    values.push(id);
  }
  if (types) {
    parts.push(`type IN (${types.map(() => '?').join(', ')})`);
    values.push(...types);
  }
  return { where: parts.map((part) => ` AND ${part}`).join(''), values };
}
