/**
 * Turns due timers into events: `{category}.Elapsed` in the stream of the process, effective when the timer was due, be
 * it late or not. The process then meets it like any other event: in order, retried, parked.
 */
import { derivedId, streamName, type EventStore, type NewEvent } from '@kizuna/event-sourcing';
import { appendDecided } from './append-decided';
import { systemClock, type Clock } from './clock';
import type { Timer, Timers } from './timers';

/** Data of the event that says a timer's time has come. */
export interface Elapsed {
  readonly timer: string;
  readonly name: string;
  readonly due: string;
}

export const elapsedType = (category: string): string => `${category}.Elapsed`;

const PAGE = 100;
const RETRY_MS = 1000;

export class TimerRunner {
  private stopped = true;
  private disarm = () => {};
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly timers: Timers,
    private readonly store: Pick<EventStore, 'append' | 'read'>,
    private readonly clock: Clock = systemClock,
  ) {}

  /** Fires what fell due in the meantime, then each timer in time. */
  start(): Promise<void> {
    this.stopped = false;
    return this.check();
  }

  /** Waits for the timer that is being fired. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.disarm();
    await this.working;
  }

  async schedule(timers: readonly Timer[]): Promise<void> {
    if (timers.length === 0) return;
    await this.timers.schedule(timers);
    await this.check();
  }

  async cancel(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.timers.remove(ids);
  }

  /** Fires what is due, now. @throws StoreUnavailable; nothing is lost then, and it is tried again soon */
  async fireNow(): Promise<void> {
    let failure: unknown;
    await (this.working = this.working.then(() => this.fireAll((error) => (failure = error))));
    if (failure !== undefined) throw failure;
  }

  /** One check after the other, each arming the clock anew. */
  private check(): Promise<void> {
    return (this.working = this.working.then(() => this.fireAll()));
  }

  private async fireAll(failed: (error: unknown) => void = () => {}): Promise<void> {
    this.disarm();
    try {
      for (let due = await this.due(); due.length > 0; due = await this.due()) await this.fire(due);
      const next = await this.timers.next();
      if (next) this.arm(next);
    } catch (error) {
      failed(error);
      // Store or timers are away: nothing is lost, the timer is still there.
      this.arm(new Date(this.clock.now().getTime() + RETRY_MS));
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
