/**
 * The end of a log, kept in memory for those who follow it in one thread: each event is read and parsed once, however
 * many consumers want it. Whoever is further back reads the log itself.
 */
import { EVERY_TENANT, type EventStore, type LogFilter, type LogPage } from './event-store';
import type { RecordedEvent, StreamId } from './event';
import { LogMemory } from './log-memory';

type Log = Pick<EventStore, 'read' | 'readLog' | 'onAppended' | 'head'>;
/** A log of this process may hand over what it writes, so that it need not be read again. */
type OwnLog = Log & { onWritten?(reader: (events: readonly RecordedEvent[]) => void): () => void };

/** Events kept; twice as many at times. */
const KEPT = 2000;
const ALL: LogFilter = { tenant: EVERY_TENANT };

export class LogTail implements Log {
  private readonly memory = new LogMemory({ events: KEPT });
  private asking: Promise<number> | undefined;
  private extending: Promise<void> | undefined;

  constructor(private readonly log: OwnLog) {
    const { memory } = this;
    log.onWritten?.((events) => {
      // What another process wrote in between is missing here: it is read, and then handing over goes on.
      for (const event of events) if (event.position === memory.until + 1) memory.take([event], event.position);
    });
  }

  async readLog(after: number, limit: number, filter: LogFilter): Promise<LogPage> {
    const { memory } = this;
    if (filter.tenant !== EVERY_TENANT || filter.subject !== undefined) return this.log.readLog(after, limit, filter);
    const head = await this.headForAll();
    if (after < memory.from || head - after > KEPT) {
      // Too far back. At its end this reader finds the tail where the others have left it, or begins it anew.
      return this.log.readLog(after, limit, filter);
    }
    if (head > memory.until) await this.extend(after);
    // Meanwhile another reader may have moved the tail on, past this one.
    if (after < memory.from) return this.log.readLog(after, limit, filter);
    const page = memory.page(after, limit, filter.types);
    return { ...page, end: page.end && memory.until >= head };
  }

  read(stream: StreamId, from?: number): Promise<RecordedEvent[]> {
    return this.log.read(stream, from);
  }

  head(): Promise<number> {
    return this.log.head();
  }

  onAppended(listener: (position: number) => void): () => void {
    return this.log.onAppended(listener);
  }

  /** Those who are woken together ask once. An answer that is on its way may be older than the news of who comes later. */
  private headForAll(): Promise<number> {
    if (!this.asking) {
      this.asking = this.log.head();
      queueMicrotask(() => (this.asking = undefined));
    }
    return this.asking;
  }

  /** Who comes while another reads waits for it: what is new is read once for all. */
  private extend(after: number): Promise<void> {
    this.extending ??= this.readOn(after).finally(() => (this.extending = undefined));
    return this.extending;
  }

  private async readOn(after: number): Promise<void> {
    const { memory } = this;
    if (memory.until === 0 || after > memory.until) memory.begin(after);
    const { events, position } = await this.log.readLog(memory.until, KEPT, ALL);
    // What this process wrote meanwhile was handed over.
    const missing = events.filter((event) => event.position > memory.until);
    if (position > memory.until) memory.take(missing, position);
  }
}
