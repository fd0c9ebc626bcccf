/**
 * The event store on EventStoreDB. Its log ($all) is the log, so positions are the same for every service: byte offsets
 * of records, growing, with gaps. Every append names the exact revision, so the server recognises a repeat.
 */
import type { ReadReq } from '@eventstore/db-client/generated/streams_pb';
import { setTimeout as after } from 'node:timers/promises';
import { streamName, type NewEvent, type RecordedEvent, type StreamId } from '../event';
import {
  EVERY_TENANT,
  StoreUnavailable,
  WrongExpectedRevision,
  type Appended,
  type EventStore,
  type ExpectedRevision,
  type LogFilter,
  type LogPage,
  type LogSearch,
} from '../event-store';
import { Appends, Rejected } from './appends';
import { positionOf, Reads, type Recorded } from './calls';
import { codeOf, Connection, UNKNOWN } from './connection';
import { News } from './news';
import { ofLog, ofLogBackwards, ofStream } from './requests';
import { isOfServer, proposalOf, StoredEvent } from './stored-event';

export interface EventStoreDbOptions {
  /** As the client takes it, `esdb://…`. */
  readonly url: string;
  /**
   * Name of the installation, letters and digits: stands before all stream names, so that several can share a server.
   * Without one, all streams are ours whose names read as ours.
   */
  readonly prefix?: string;
  /** How long a server may be silent before it counts as gone. */
  readonly timeoutMs?: number;
}

/** Events asked for at once, and events of the log that one page considers. */
const PAGE = 2000;
/** No server takes more in one append, whatever its settings; it would end the call that all appends share. */
const MOST_BYTES = 16 * 1024 * 1024;
const RETRY_AFTER_MS = 200;

export class EventStoreDbStore implements EventStore {
  private readonly connection: Connection;
  private readonly appends: Appends;
  private readonly reads: Reads;
  private readonly news: News;
  private readonly prefix: string;
  /** Names of our streams in the database, as a regular expression in the words that .NET and JavaScript share. */
  private readonly pattern: string;
  private readonly timeoutMs: number;
  private readonly underway = new Set<Promise<unknown>>();
  private closed = false;

  /** Connects when it is first used. @throws StoreUnavailable for an address that is none */
  constructor({ url, prefix, timeoutMs = 10_000 }: EventStoreDbOptions) {
    if (prefix !== undefined && !/^[a-zA-Z0-9]+$/.test(prefix)) {
      throw new Error(`"${prefix}" is no name of an installation: letters and digits only`);
    }
    this.prefix = prefix === undefined ? '' : `${prefix}.`;
    this.pattern = `^${this.prefix.replace('.', '\\.')}[a-zA-Z0-9.]+-[a-z0-9]{1,32}\\..`;
    this.timeoutMs = timeoutMs;
    this.connection = new Connection(url);
    this.appends = new Appends(this.connection);
    this.reads = new Reads(this.connection, timeoutMs);
    this.news = new News(new Connection(url), this.pattern, () => this.head());
  }

  /** Also throws an Error for what the server does not take: malformed ids or types, too many bytes. */
  async append(stream: StreamId, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended> {
    const name = streamName(stream);
    if (!Number.isSafeInteger(expected) || expected < -1) throw new Error(`${expected} is no revision`);
    if (events.length === 0) throw new Error(`an append to ${name} has no event`);
    // Made into bytes here, so that what the caller changes afterwards does not matter.
    const proposals = events.map(proposalOf);
    const bytes = proposals.reduce(
      (sum, each) => sum + each.getData_asU8().length + each.getCustomMetadata_asU8().length,
      0,
    );
    if (bytes > MOST_BYTES) throw new Rejected(`an append to ${name} holds more than the server takes at once`);
    return this.guarded(async () => {
      const appended = await this.appendSurely(name, expected, proposals);
      this.news.reached(appended.position);
      return appended;
    });
  }

  async read(stream: StreamId, from = 0): Promise<RecordedEvent[]> {
    const name = streamName(stream);
    return this.guarded(async () => {
      const events: RecordedEvent[] = [];
      for (let next = from, more = true; more; next += PAGE) {
        const before = events.length;
        await this.reads.run(ofStream(this.prefix + name, next, PAGE), (event) => {
          if (!isOfServer(event)) events.push(new StoredEvent(event, name));
          return true;
        });
        more = events.length === before + PAGE;
      }
      return events;
    });
  }

  /** Reads after positions that it gave out itself, or that an append answered. */
  readLog(after: number, limit: number, filter: LogFilter): Promise<LogPage> {
    const ask = (count: number) => ofLog(after, count, this.pattern);
    return this.page(after, limit, filter, ask, (position) => position > after);
  }

  /** As `readLog`. */
  readLogBackwards(before: number, limit: number, search: LogSearch): Promise<LogPage> {
    const ask = (count: number) => ofLogBackwards(count, this.pattern, before);
    return this.page(before, limit, search, ask, (position) => position < before);
  }

  async head(): Promise<number> {
    return this.guarded(async () => {
      // Seldom is the last record in a stream of ours one of the server's own.
      for (const count of [1, PAGE]) {
        let head = 0;
        let found = 0;
        await this.reads.run(ofLogBackwards(count, this.pattern), (event) => {
          found++;
          if (head === 0 && !isOfServer(event)) head = positionOf(event);
          return true;
        });
        if (head > 0 || found < count) return head;
      }
      return 0;
    });
  }

  onAppended(listener: (position: number) => void): () => void {
    return this.news.listen(listener);
  }

  /** First waits for what is under way. */
  async close(): Promise<void> {
    this.closed = true;
    await this.news.close();
    await Promise.allSettled(this.underway);
    await this.connection.close();
  }

  /** An append that got lost on the way is sent once more: at an exact revision it is written once all the same. */
  private async appendSurely(name: string, expected: ExpectedRevision, proposals: Parameters<Appends['send']>[2]) {
    const until = performance.now() + this.timeoutMs;
    const send = (timeoutMs: number) => this.appends.send(this.prefix + name, expected, proposals, timeoutMs);
    try {
      return await send(this.timeoutMs).catch(async (error: unknown) => {
        const left = until - performance.now() - RETRY_AFTER_MS;
        if (isAnswer(error) || left <= 0) throw error;
        await after(RETRY_AFTER_MS);
        return await send(left);
      });
    } catch (error) {
      if (error instanceof WrongExpectedRevision) throw new WrongExpectedRevision(name, expected, error.actual);
      throw error;
    }
  }

  /** Goes on from a place in the order in which the server is asked. */
  private async page(
    place: number,
    limit: number,
    search: LogSearch,
    ask: (count: number) => ReadReq,
    isBeyond: (position: number) => boolean,
  ): Promise<LogPage> {
    const passes = matcher(search);
    const events: RecordedEvent[] = [];
    let position = place;
    let considered = 0;
    let end = true;
    const take = (record: Recorded) => {
      // The record at the place itself comes along.
      if (!isBeyond(positionOf(record))) return true;
      if (events.length === limit || considered === PAGE) return (end = false);
      considered++;
      position = positionOf(record);
      if (isOfServer(record)) return true;
      const event = new StoredEvent(record, this.nameOf(record));
      if (passes(event)) events.push(event);
      return true;
    };
    // One for the record at the place, one to see whether there is more.
    const count = (selects(search) ? PAGE : Math.min(limit, PAGE)) + 2;
    await this.guarded(() => this.reads.run(ask(count), take).catch(noPosition(place)));
    return { events, position, end };
  }

  private nameOf(record: Recorded): string {
    return Buffer.from(record.getStreamIdentifier()!.getStreamName_asU8()).toString('utf8').slice(this.prefix.length);
  }

  private async guarded<T>(work: () => Promise<T>): Promise<T> {
    if (this.closed) throw new StoreUnavailable(`the connection to EventStoreDB at ${this.connection.host} is closed`);
    const working = work();
    this.underway.add(working);
    try {
      return await working;
    } catch (error) {
      throw isAnswer(error) ? error : this.connection.unavailable(error);
    } finally {
      this.underway.delete(working);
    }
  }
}

/** What the server, or this engine, has said about the request itself: it would say it again. */
const isAnswer = (error: unknown) => error instanceof WrongExpectedRevision || error instanceof Rejected;

const noPosition = (after: number) => (error: unknown) => {
  if (codeOf(error) !== UNKNOWN) throw error;
  throw new Rejected(`the log has no event at the position ${after}`, { cause: error });
};

/** Whether it may leave out some of our events. */
const selects = ({ tenant, types, subject, id }: LogSearch) =>
  tenant !== EVERY_TENANT || types !== undefined || subject !== undefined || id !== undefined;

function matcher({ tenant, types, subject, id }: LogSearch): (event: RecordedEvent) => boolean {
  const wanted = types && new Set(types);
  return (event) =>
    (tenant === EVERY_TENANT || event.tenant === tenant) &&
    (!wanted || wanted.has(event.type)) &&
    (subject === undefined || event.subject === subject) &&
    (id === undefined || event.id === id);
}
