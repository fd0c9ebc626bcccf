/**
 * The embedded event store: one SQLite file in WAL mode, one writer, `synchronous=FULL`. Appends that arrive while
 * others wait are committed together (group commit): each is still atomic for itself, and each is acknowledged only
 * after the commit that holds it is on disk.
 */
import { trace } from '@opentelemetry/api';
import { streamName, type NewEvent, type RecordedEvent, type StreamId } from '../event';
import {
  NO_STREAM,
  WrongExpectedRevision,
  type Appended,
  type EventStore,
  type ExpectedRevision,
} from '../event-store';
import { INSERT, insertValues, OF_STREAM, SqliteEvent, type InsertValues } from './event-row';
import { codeOf, isTaken, type Statement, type Values } from './sqlite-database';
import { SqliteEventLog } from './sqlite-event-log';

/** So many turns of the event loop the first of a group waits at most for more to come. */
const MOST_TURNS = 16;
/** How often followers are told while appends keep coming. */
const TELL_EVERY_MS = 10;
const tracer = trace.getTracer('kizuna');

interface Pending {
  readonly stream: string;
  readonly tenant: string;
  readonly expected: ExpectedRevision;
  readonly ids: readonly string[];
  readonly rows: readonly InsertValues[];
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: unknown) => void;
}

/** The most appends in one commit: bounds how long the first of them waits. */
const MOST_IN_GROUP = 1000;

export class SqliteEventStore extends SqliteEventLog implements EventStore {
  private readonly now: () => Date;
  private readonly insert: Statement<unknown[]>;
  private readonly last: Values<[string], number>;
  private readonly idsFrom: Statement<[string, number, number], [id: string, position: number]>;
  private queue: Pending[] = [];
  private scheduled = false;
  /** How many were waiting at the last look, and how many turns of the event loop the first has waited. */
  private seen = 0;
  private turns = 0;
  private published = 0;
  /** Runs while followers were told a moment ago. */
  private pause: NodeJS.Timeout | undefined;
  private readonly readers = new Set<(events: readonly RecordedEvent[]) => void>();

  /** @throws StoreUnavailable */
  constructor(file: string, { maxPages, now = () => new Date() }: { maxPages?: number; now?: () => Date } = {}) {
    super(file, { readonly: false, ...(maxPages ? { maxPages } : {}) });
    this.now = now;
    this.insert = this.db.prepare(INSERT);
    this.last = this.db.values(`SELECT revision FROM events WHERE ${OF_STREAM} ORDER BY revision DESC LIMIT 1`);
    this.idsFrom = this.db.arrays(
      `SELECT id, position FROM events WHERE ${OF_STREAM} AND revision >= ? ORDER BY revision LIMIT ?`,
    );
  }

  append(stream: StreamId, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended> {
    return new Promise((resolve, reject) => {
      // Made into text here, so that what cannot be text fails alone and not with its group.
      const rows = events.map(insertValues);
      const ids = events.map(({ id }) => id);
      this.queue.push({ stream: streamName(stream), tenant: stream.tenant, expected, ids, rows, resolve, reject });
      if (!this.scheduled) {
        this.scheduled = true;
        setImmediate(this.flush);
      }
    });
  }

  /** Hands over what this store writes, in order, as it would be read: who follows the log need not read it again. */
  onWritten(reader: (events: readonly RecordedEvent[]) => void): () => void {
    this.readers.add(reader);
    return () => this.readers.delete(reader);
  }

  override async close(): Promise<void> {
    while (this.scheduled) await new Promise(setImmediate);
    clearTimeout(this.pause);
    await super.close();
  }

  /**
   * Commits once nothing more has come for a turn of the event loop: the disk's answer takes as long as many commands,
   * so those that are on their way travel along. How long the first waits is bounded by turns, not by a clock.
   */
  private readonly flush = (): void => {
    const grew = this.queue.length > this.seen;
    if (grew && this.queue.length < MOST_IN_GROUP && ++this.turns < MOST_TURNS) {
      this.seen = this.queue.length;
      setImmediate(this.flush);
      return;
    }
    this.seen = this.turns = 0;
    const group = this.queue.splice(0, MOST_IN_GROUP);
    if (this.queue.length > 0) setImmediate(this.flush);
    else this.scheduled = false;
    this.settle(group);
  };

  private settle(group: readonly Pending[]): void {
    const now = this.now().toISOString();
    let answers;
    try {
      answers = this.db.atomically(() => group.map((pending) => this.write(pending, now)));
    } catch (error) {
      if (group.length > 1 && isOfOne(error)) return group.forEach((pending) => this.settle([pending]));
      const reason = this.unavailable(error);
      return group.forEach((pending) => pending.reject(reason));
    }
    const written: RecordedEvent[] = [];
    let grown = 0;
    answers.forEach((answer, i) => {
      if (answer instanceof WrongExpectedRevision) return group[i]!.reject(answer);
      if (!answer.again && this.readers.size > 0) written.push(...eventsOf(group[i]!, answer.position, now));
      grown = Math.max(grown, answer.position);
      group[i]!.resolve(answer);
    });
    if (written.length > 0) for (const reader of this.readers) reader(written);
    if (grown > 0) this.publish(grown);
  }

  /**
   * The log is the stream: once committed an event is published, and those who follow are told at once. Under load they
   * are told now and then, so that each look of theirs finds many events and costs those who write little.
   */
  private publish(position: number): void {
    // A repeated append answers its old position.
    this.published = Math.max(this.published, position);
    this.pause ??= this.tell();
  }

  private tell(): NodeJS.Timeout {
    const position = this.published;
    tracer.startActiveSpan('publish', { attributes: { 'kizuna.position': position }, root: true }, (span) => {
      this.announce(position);
      span.end();
    });
    return setTimeout(() => (this.pause = this.published > position ? this.tell() : undefined), TELL_EVERY_MS);
  }

  /** Within the transaction: a refusal is a value, since a throw would undo the whole group. */
  private write(pending: Pending, now: string): Appended | WrongExpectedRevision {
    // A new stream needs no look: the unique index refuses its first event if it exists.
    if (pending.expected !== NO_STREAM && this.last.get(pending.stream) !== pending.expected) {
      return this.refusal(pending);
    }
    try {
      return this.insertAll(pending, now);
    } catch (error) {
      if (isTaken(error)) return this.refusal(pending);
      throw error;
    }
  }

  private insertAll({ stream, tenant, expected, rows }: Pending, now: string): Appended {
    let revision = expected;
    let position = 0;
    for (const row of rows) {
      position = this.insert.run(stream, ++revision, now, tenant, ...row).lastInsertRowid;
    }
    return { revision, position, again: false };
  }

  /** What the same append answered before, if it is a repeat; else who was quicker. */
  private refusal({ stream, expected, ids }: Pending): Appended | WrongExpectedRevision {
    const stored = this.idsFrom.all(stream, expected + 1, ids.length);
    const last = stored[ids.length - 1];
    if (last && ids.every((id, i) => stored[i]![0] === id)) {
      return { revision: expected + ids.length, position: last[1], again: true };
    }
    return new WrongExpectedRevision(stream, expected, this.last.get(stream) ?? NO_STREAM);
  }
}

/** The events of an append as the log has them; the last is at `position`. */
function eventsOf({ stream, tenant, expected, rows }: Pending, position: number, recordedAt: string): RecordedEvent[] {
  const [before, first] = [position - rows.length + 1, expected + 1];
  return rows.map(
    ([id, type, version, ...rest], i) =>
      new SqliteEvent([before + i, stream, first + i, id, type, version, tenant, ...rest, recordedAt]),
  );
}

/** Whether one append may be the reason (too big for what is left, say), so that the others can do without it. */
const isOfOne = (error: unknown): boolean => ['SQLITE_FULL', 'SQLITE_TOOBIG'].includes(codeOf(error));
