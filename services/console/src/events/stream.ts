/**
 * The events that the page shows: what was, page by page backwards, and what comes, as it comes. However long one looks,
 * no more than MOST are kept; those at the far end are let go, and are read again when they are wanted.
 */
import { linesOf } from '../api/lines';
import { Problem } from '../api/request';
import { pageBack, type EventFilter, type LoggedEvent } from './reading';

export const MOST = 5000;
/** Of those that came while they were not to be shown. */
const MOST_HELD = 1000;
const PAGE = 200;
/** At most so often the page is told that more has come. */
const TELL_EVERY_MS = 200;
const AGAIN_MS = 2000;

export interface Shown {
  /** The latest first. */
  readonly events: readonly LoggedEvent[];
  readonly state: 'connecting' | 'live' | 'lost';
  /** Came while they were held back; `MOST_HELD` stands for that many or more. */
  readonly held: number;
  readonly reading: boolean;
  /** What is earlier is read from before here; undefined: nothing is. */
  readonly before: number | undefined;
  /** What was has been read for the first time. */
  readonly begun: boolean;
  readonly error: unknown;
}

const EMPTY: Shown = {
  events: [],
  state: 'connecting',
  held: 0,
  reading: false,
  before: undefined,
  begun: false,
  error: undefined,
};

export class EventStream {
  private shown: Shown = EMPTY;
  private holding = false;
  private held: LoggedEvent[] = [];
  /** The latest were let go, or too many were held back: going on means reading from the end again. */
  private cut = false;
  private arrived: LoggedEvent[] = [];
  private telling: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();
  private gone = new AbortController();

  constructor(private readonly filter: EventFilter) {}

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly look = (): Shown => this.shown;

  /** Listens first and reads then what was, so that nothing falls between. */
  start(): void {
    this.gone = new AbortController();
    void this.follow(this.gone.signal);
  }

  stop(): void {
    this.gone.abort();
    clearTimeout(this.telling);
    this.telling = undefined;
  }

  /** From now on what comes is kept aside; or all of that is shown. */
  hold(on: boolean): void {
    if (on === this.holding) return;
    this.holding = on;
    if (on) return;
    if (this.cut) return this.again();
    const held = this.held.splice(0);
    this.take(held);
  }

  /** Reads what is before the earliest that is there. */
  async more(): Promise<void> {
    const { reading, before, begun } = this.shown;
    if (reading || !begun || before === undefined) return;
    await this.read(before, this.gone.signal);
  }

  again(): void {
    this.stop();
    Object.assign(this, { held: [], arrived: [], cut: false, holding: false });
    this.set(EMPTY);
    this.start();
  }

  private async follow(signal: AbortSignal): Promise<void> {
    for (;;) {
      try {
        const query = { ...this.filter, from: 'now', follow: true };
        const opened = () => void this.listening(signal);
        for await (const event of linesOf<LoggedEvent>('/events', { query, signal }, opened)) this.came(event);
      } catch (error) {
        if (signal.aborted) return;
        if (error instanceof Problem && !error.passing) return this.set({ error, state: 'lost', reading: false });
      }
      if (signal.aborted) return;
      this.set({ state: 'lost' });
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      if (signal.aborted) return;
      // What came meanwhile is among what is read anew.
      this.held = [];
      this.arrived = [];
      this.set({ held: 0 });
    }
  }

  private async listening(signal: AbortSignal): Promise<void> {
    this.set({ state: 'live' });
    await this.read(undefined, signal);
  }

  private async read(before: number | undefined, signal: AbortSignal): Promise<void> {
    this.set({ reading: true, error: undefined });
    try {
      const page = await pageBack({ ...this.filter, last: PAGE, before }, signal);
      const known = before === undefined ? this.withoutGap(page.events) : this.shown.events;
      let events = merged(known, page.events);
      if (events.length > MOST) {
        // Who reads so far back has left the present behind.
        events = events.slice(-MOST);
        this.cut = this.holding = true;
      }
      this.set({ events, before: page.before, begun: true, reading: false });
    } catch (error) {
      if (!signal.aborted) this.set({ error, reading: false });
    }
  }

  /** After a pause in the connection: what is there stays, if what was read now reaches back to it. */
  private withoutGap(read: readonly LoggedEvent[]): readonly LoggedEvent[] {
    const { events } = this.shown;
    const oldest = read.at(-1)?.globalposition ?? 0;
    const reaches = events.some(({ globalposition }) => globalposition === oldest);
    return reaches ? events : events.filter(({ globalposition }) => globalposition > oldest);
  }

  private came(event: LoggedEvent): void {
    this.arrived.push(event);
    this.telling ??= setTimeout(() => {
      this.telling = undefined;
      this.take(this.arrived.splice(0));
    }, TELL_EVERY_MS);
  }

  private take(events: readonly LoggedEvent[]): void {
    if (!this.holding) {
      const all = merged(events.toReversed(), this.shown.events);
      const over = all.length > MOST;
      const before = over ? all[MOST - 1]!.globalposition : this.shown.before;
      return this.set({ events: over ? all.slice(0, MOST) : all, before, held: 0 });
    }
    this.held.push(...events);
    if (this.held.length > MOST_HELD) {
      this.held = this.held.slice(0, MOST_HELD);
      this.cut = true;
    }
    this.set({ held: this.held.length });
  }

  private set(news: Partial<Shown>): void {
    this.shown = { ...this.shown, ...news };
    for (const listener of this.listeners) listener();
  }
}

/** Each once, the latest first. */
function merged(some: readonly LoggedEvent[], others: readonly LoggedEvent[]): LoggedEvent[] {
  const all = new Map([...some, ...others].map((event) => [event.globalposition, event]));
  return [...all.values()].sort((a, b) => b.globalposition - a.globalposition);
}
