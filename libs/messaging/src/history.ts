/**
 * History on its own clock. What is told of the past sets timers that are due in the past: fired at once, they would
 * fire before the history has come to what cancels them. So while history is told it holds its timers, and they fire
 * when it has passed them. Timers that are set for the future of the real clock know nothing of this.
 */
import type { EventStream } from './event-stream';
import type { TimerRunner } from './timer-runner';
import { oneOfEach, type Hold, type Timers } from './timers';

/** Policies and processes have not come to their end in time. What was done stays done: ask again. */
export class NotSettled extends Error {}

/** What a step of history came to. */
export interface Passed extends Partial<Hold> {
  /** How many timers fired. */
  readonly fired: number;
}

/** Timers that fire before effects are waited for. */
const MOST_AT_ONCE = 500;
const PATIENCE_MS = 20_000;

export class History {
  /** One step after the other: two at once would fire in no order. */
  private working: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly timers: Timers,
    private readonly runner: Pick<TimerRunner, 'fireNow'>,
    private readonly stream: Pick<EventStream, 'settled'>,
    private readonly patienceMs = PATIENCE_MS,
  ) {}

  /**
   * The history of a tenant has come to a date, and holds its timers from here on. Those that it has passed have fired
   * when this answers, in the order of their dates, and what follows from them is done. It never moves back.
   * @throws NotSettled, StoreUnavailable
   */
  pass(tenant: string, until: Date): Promise<Passed> {
    return this.next(async () => {
      const fired = await this.fire(tenant, until);
      await this.timers.hold(tenant, until);
      return { fired, ...(await this.timers.holdOf(tenant)) };
    });
  }

  /**
   * The history has come to a date for each of some customers, or instances of a process. What they did until then is
   * told; when this answers, their timers that were due before have fired, and what follows from all of it is done.
   * Only while the history holds its timers. @throws NotSettled, StoreUnavailable
   */
  passEach(tenant: string, before: ReadonlyMap<string, Date>): Promise<void> {
    return this.next(async () => {
      for (;;) {
        await this.settled();
        const group = oneOfEach(await this.timers.heldOf(tenant, before, MOST_AT_ONCE));
        if (group.length === 0) return;
        await this.timers.letGo(group.map(({ id }) => id));
        await this.runner.fireNow();
      }
    });
  }

  /**
   * The history of a tenant is told: what it still holds and is due fires, in order, and nothing is held any more.
   * @throws NotSettled, StoreUnavailable
   */
  end(tenant: string, now: Date): Promise<Passed> {
    return this.next(async () => {
      const fired = await this.fire(tenant, now);
      await this.timers.release(tenant);
      await this.runner.fireNow();
      await this.settled();
      return { fired };
    });
  }

  /** How far the history of a tenant has come; undefined if none is told. */
  of(tenant: string): Promise<Hold | undefined> {
    return this.timers.holdOf(tenant);
  }

  private async fire(tenant: string, until: Date): Promise<number> {
    for (let fired = 0; ;) {
      await this.settled();
      const group = oneOfEach(await this.timers.held(tenant, until, MOST_AT_ONCE));
      if (group.length === 0) return fired;
      await this.timers.hold(tenant, new Date(group.at(-1)!.due));
      await this.runner.fireNow();
      fired += group.length;
    }
  }

  private async settled(): Promise<void> {
    const late = Promise.withResolvers<never>();
    const patience = setTimeout(
      () => late.reject(new NotSettled('policies and processes have not come to their end')),
      this.patienceMs,
    );
    try {
      await Promise.race([this.stream.settled(), late.promise]);
    } finally {
      clearTimeout(patience);
    }
  }

  private next<T>(step: () => Promise<T>): Promise<T> {
    const done = this.working.then(step);
    this.working = done.catch(() => {});
    return done;
  }
}
