/**
 * Turns due timers into events: `{category}.Elapsed` in the stream of the process, effective when the timer was due, be
 * it late or not. The process then meets it like any other event: in order, retried, parked.
 *
 * Where several dates fell due before anybody looked, they come one after the other: what follows from one is done
 * before the next, since it may cancel that, or be due in between.
 */
import { derivedId, streamName, type EventStore, type NewEvent } from '@kizuna/event-sourcing';
import { appendDecided } from './append-decided';
import { systemClock, type Clock } from './clock';
import { oneOfEach, type Timer, type Timers } from './timers';

/** Data of the event that says a timer's time has come. */
export interface Elapsed {
  readonly timer: string;
  readonly name: string;
  readonly due: string;
}

export const elapsedType = (category: string): string => `${category}.Elapsed`;

const PAGE = 500;
const RETRY_MS = 1000;
/** How long what follows from a timer is waited for: what takes longer holds up nothing else. */
const PATIENCE_MS = 10_000;

export class TimerRunner {
  private stopped = true;
  private disarm = () => {};
  private working: Promise<void> = Promise.resolve();
  /** The check that has not begun. */
  private checking: Promise<void> | undefined;
  /** Resolved while effects are waited for. */
  private pause = Promise.withResolvers<void>();
  private end = () => {};

  /** @param settled resolves when all that follows from what has fired is done */
  constructor(
    private readonly timers: Timers,
    private readonly store: Pick<EventStore, 'append' | 'read'>,
    private readonly clock: Clock = systemClock,
    private readonly settled: () => Promise<void> = async () => {},
  ) {}

  /** Fires what fell due in the meantime, then each timer in time. */
  start(): Promise<void> {
    this.stopped = false;
    // What happened just before the end is yet to be heard by those who set timers and cancel them.
    return this.check(true);
  }

  /** Waits for the timer that is being fired. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.disarm();
    this.end();
    await this.working;
  }

  /**
   * Answers when they are set, and those among them fired that are due: unless effects are being waited for, of which
   * the caller may be one. Then they fire after that.
   */
  async schedule(timers: readonly Timer[]): Promise<void> {
    if (timers.length === 0) return;
    await this.timers.schedule(timers);
    await Promise.race([this.check(), this.pause.promise]);
  }

  async cancel(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.timers.remove(ids);
  }

  /** Fires what is due, now. @throws StoreUnavailable; nothing is lost then, and it is tried again soon */
  async fireNow(): Promise<void> {
    let failure: unknown;
    await (this.working = this.working.then(() => this.fireAll(false, (error) => (failure = error))));
    if (failure !== undefined) throw failure;
  }

  /** Resolves when nothing is due. */
  async idle(): Promise<void> {
    for (let seen; seen !== this.working;) await (seen = this.working);
  }

  /** One check after the other, each arming the clock anew. */
  private check(late = false): Promise<void> {
    return (this.working = this.working.then(() => this.fireAll(late)));
  }

  /** @param late whether effects are waited for before the first, too */
  private async fireAll(late: boolean, failed: (error: unknown) => void = () => {}): Promise<void> {
    this.disarm();
    try {
      for (let wait = late; (await this.due()).length > 0; wait = true) {
        if (wait) await this.effects();
        await this.fire(oneOfEach(await this.due()));
      }
      const next = await this.timers.next();
      if (next) this.arm(next);
    } catch (error) {
      failed(error);
      // Store or timers are away: nothing is lost, the timer is still there.
      this.arm(new Date(this.clock.now().getTime() + RETRY_MS));
    }
  }

  /** Until all that follows is done, patience is at its end, or this is stopped. */
  private async effects(): Promise<void> {
    if (this.stopped) return;
    this.pause.resolve();
    const ended = Promise.withResolvers<void>();
    this.end = ended.resolve;
    const patience = setTimeout(ended.resolve, PATIENCE_MS);
    try {
      await Promise.race([this.settled(), ended.promise]);
    } finally {
      clearTimeout(patience);
      this.pause = Promise.withResolvers();
    }
  }

  private async due(): Promise<Timer[]> {
    return this.stopped ? [] : this.timers.due(this.clock.now(), PAGE);
  }

  private arm(at: Date): void {
    if (!this.stopped) this.disarm = this.clock.at(at, () => this.check());
  }

  /** Side by side, so that they share commits; those of one stream in their order. */
  private async fire(timers: readonly Timer[]): Promise<void> {
    if (timers.length === 0) return;
    const streams = Map.groupBy(timers, ({ stream }) => streamName(stream));
    const fired = await Promise.allSettled(
      [...streams.values()].map(async (each) => {
        for (const timer of each) await this.append(timer);
      }),
    );
    const failed = fired.find(({ status }) => status === 'rejected');
    if (failed) throw (failed as PromiseRejectedResult).reason;
    await this.timers.remove(timers.map(({ id }) => id));
  }

  private append(timer: Timer): Promise<void> {
    const event = elapsed(timer);
    return appendDecided(this.store, timer.stream, (history) =>
      history.some(({ id }) => id === event.id) ? [] : [event],
    );
  }
}

function elapsed({ id, name, due, stream, causationId, correlationId, subject }: Timer): NewEvent {
  const data: Elapsed = { timer: id, name, due };
  return {
    id: derivedId(id, streamName(stream), 0),
    type: elapsedType(stream.category),
    data,
    ...(subject === undefined ? {} : { subject }),
    effectiveAt: due,
    metadata: { actor: 'timer', correlationId, causationId, commandId: id, commandHash: '', schemaVersion: 1 },
  };
}
