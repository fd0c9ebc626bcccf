/** A stretch of a log in memory, whose end moves on and whose beginning follows when it is full. */
import type { LogPage } from './event-store';
import type { RecordedEvent } from './event';

export interface LogMemoryBounds {
  /** Events kept; twice as many at times. */
  readonly events: number;
  /** Bytes kept; twice as many at times. Counted only with `sizeOf`. */
  readonly bytes?: number;
  readonly sizeOf?: (event: RecordedEvent) => number;
}

export class LogMemory {
  private events: RecordedEvent[] = [];
  private bytes = 0;
  private beginning = 0;
  private end = 0;
  private readonly typeSets = new WeakMap<readonly string[], ReadonlySet<string>>();

  constructor(private readonly bounds: LogMemoryBounds) {}

  /** Every event behind it, up to and with `until`, is here. */
  get from(): number {
    return this.beginning;
  }

  get until(): number {
    return this.end;
  }

  /** Forgets all, to go on behind a position. */
  begin(position: number): void {
    this.events = [];
    this.bytes = 0;
    this.beginning = this.end = position;
  }

  /** Takes all events behind `until`, in order, up to the new one. */
  take(events: readonly RecordedEvent[], until: number): void {
    const { events: most, bytes: mostBytes = Infinity, sizeOf } = this.bounds;
    for (const event of events) {
      this.events.push(event);
      if (sizeOf) this.bytes += sizeOf(event);
    }
    this.end = until;
    if (this.events.length > 2 * most || this.bytes > 2 * mostBytes) this.shorten(most, mostBytes);
  }

  /** What is here behind a position that is not before `from`. Its end is the end of what is here. */
  page(after: number, limit: number, types: readonly string[] | undefined): LogPage {
    const wanted = types && this.setOf(types);
    const events: RecordedEvent[] = [];
    for (let i = this.firstBehind(after); i < this.events.length; i++) {
      const event = this.events[i]!;
      if (wanted && !wanted.has(event.type)) continue;
      if (events.length === limit) return { events, position: events[limit - 1]!.position, end: false };
      events.push(event);
    }
    return { events, position: Math.max(after, this.end), end: true };
  }

  private shorten(most: number, mostBytes: number): void {
    const { sizeOf = () => 0 } = this.bounds;
    let first = this.events.length;
    let bytes = 0;
    while (first > 0 && this.events.length - first < most) {
      bytes += sizeOf(this.events[first - 1]!);
      if (bytes > mostBytes) break;
      first--;
    }
    if (first === 0) return;
    this.beginning = this.events[first - 1]!.position;
    this.events = this.events.slice(first);
    this.bytes = this.events.reduce((sum, event) => sum + sizeOf(event), 0);
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
