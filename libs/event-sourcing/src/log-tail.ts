/**
 * The end of a log, kept in memory for those who follow it in one thread: each event is read and parsed once, however
 * many consumers want it. Whoever is further back reads the log itself.
 */
import { EVERY_TENANT, type EventStore, type LogFilter, type LogPage } from './event-store';
import type { RecordedEvent } from './event';

type Log = Pick<EventStore, 'readLog' | 'onAppended' | 'head'>;
/** A log of this process may hand over what it writes, so that it need not be read again. */
type OwnLog = Log & { onWritten?(reader: (events: readonly RecordedEvent[]) => void): () => void };

/** Events kept; twice as many at times. */
const KEPT = 2000;
const ALL: LogFilter = { tenant: EVERY_TENANT };

export class LogTail implements Log {
  private events: RecordedEvent[] = [];
  /** Every event behind `from`, up to and with `until`, is in memory. */
  private from = 0;
  private until = 0;
  private readonly typeSets = new WeakMap<readonly string[], ReadonlySet<string>>();

  constructor(private readonly log: OwnLog) {
    log.onWritten?.((events) => {
      // What another process wrote in between is missing here: it is read, and then handing over goes on.
      for (const event of events) if (event.position === this.until + 1) this.take([event], event.position);
    });
  }

  async readLog(after: number, limit: number, filter: LogFilter): Promise<LogPage> {
    if (filter.tenant !== EVERY_TENANT || filter.subject !== undefined) return this.log.readLog(after, limit, filter);
    const head = await this.log.head();
    if (after < this.from || head - after > KEPT) {
      // Too far back. At its end this reader finds the tail where the others have left it, or begins it anew.
      return this.log.readLog(after, limit, filter);
    }
    if (head > this.until) await this.extend(after);
    // Meanwhile another reader may have moved the tail on, past this one.
    if (after < this.from) return this.log.readLog(after, limit, filter);
    const page = this.page(after, limit, filter.types);
    return { ...page, end: page.end && this.until >= head };
  }

  head(): Promise<number> {
    return this.log.head();
  }

  onAppended(listener: (position: number) => void): () => void {
    return this.log.onAppended(listener);
  }

  private async extend(after: number): Promise<void> {
    if (this.until === 0 || after > this.until) {
      this.events = [];
      this.from = this.until = after;
    }
    const { events, position } = await this.log.readLog(this.until, KEPT, ALL);
    if (position <= this.until) return;
    this.take(
      events.filter((event) => event.position > this.until),
      position,
    );
  }

  private take(events: readonly RecordedEvent[], until: number): void {
    for (const event of events) this.events.push(event);
    this.until = until;
    if (this.events.length > 2 * KEPT) {
      this.events = this.events.slice(-KEPT);
      this.from = this.events[0]!.position - 1;
    }
  }

  private page(after: number, limit: number, types: readonly string[] | undefined): LogPage {
    const wanted = types && this.setOf(types);
    const events: RecordedEvent[] = [];
    for (let i = this.firstBehind(after); i < this.events.length; i++) {
      const event = this.events[i]!;
      if (wanted && !wanted.has(event.type)) continue;
      if (events.length === limit) return { events, position: events[limit - 1]!.position, end: false };
      events.push(event);
    }
    return { events, position: Math.max(after, this.until), end: true };
  }

  /** Index of the first event behind a position. */
  private firstBehind(after: number): number {
    let [low, high] = [0, this.events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.events[middle]!.position <= after) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private setOf(types: readonly string[]): ReadonlySet<string> {
    let set = this.typeSets.get(types);
    if (!set) this.typeSets.set(types, (set = new Set(types)));
    return set;
  }
}
