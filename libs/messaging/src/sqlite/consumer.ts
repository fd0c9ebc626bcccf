/**
 * What all consumers of the embedded stream do: read pages, hold back parked keys, retry, park, replay, keep the cursor
 * and tell how they fare. The loop never ends by an error: what fails is tried again until it is stopped.
 */
import { EVERY_TENANT, type EventStore, type LogPage, type RecordedEvent } from '@kizuna/event-sourcing';
import type { Clock } from '../clock';
import { counter } from '../counter';
import type { ConsumerStatus, Running, Subscription } from '../event-stream';
import type { SqliteCursors } from './sqlite-cursors';
import type { Lane, SqliteParkingLot } from './sqlite-parking-lot';

export interface Surroundings {
  readonly log: Pick<EventStore, 'readLog' | 'onAppended' | 'head'>;
  readonly cursors: SqliteCursors;
  readonly lot: SqliteParkingLot;
  readonly clock: Clock;
  /** How long to wait before each further try, in ms; after the last one the event is parked. */
  readonly backoff: readonly number[];
  /** Failures that are nobody's fault: tried again without end. */
  readonly transient: (error: unknown) => boolean;
  /** Failures that a further try cannot mend. */
  readonly permanent: (error: unknown) => boolean;
  /** How long the position may rest while there is work, in ms. */
  readonly stuckAfter: number;
}

/** Why work was given up. */
export interface Failure {
  /** In the words of the error. */
  readonly error: string;
  /** Whether it was given up without all the tries. */
  readonly permanent: boolean;
}

/** Ends the work of a consumer that is being stopped. */
class Stopped extends Error {}

const parkings = counter('kizuna.stream.parked', 'Events parked because their handler failed');

export abstract class Consumer implements Running {
  readonly consumer: string;
  protected stopped = false;
  /** Everything up to here was read and given to the handler. */
  protected read: number;
  /** The parked keys by name, each with its first position: from there on its events wait. */
  protected readonly held = new Map<string, number>();
  protected readonly laneOf: (event: RecordedEvent) => Lane;
  private readonly failing = new Set<string>();
  private readonly pauses = new Set<() => void>();
  private readonly unsubscribe: () => void;
  private readonly filter;
  private readonly loop: Promise<void>;
  private saved: number;
  private since: Date;
  private awake = false;
  private rouse = () => {};
  private stopping?: Promise<void>;
  /** Who waits until a position is reached. */
  private awaited: { readonly position: number; readonly reached: () => void }[] = [];

  constructor(
    protected readonly around: Surroundings,
    private readonly subscription: Subscription,
    from: number,
    private readonly pageSize: number,
  ) {
    this.consumer = subscription.consumer;
    this.read = this.saved = from;
    this.since = around.clock.now();
    this.laneOf = laneOf(subscription.keyOf);
    this.filter = { tenant: EVERY_TENANT, ...(subscription.types ? { types: subscription.types } : {}) } as const;
    for (const lane of around.lot.lanes(this.consumer)) this.held.set(nameOf(lane), lane.from);
    this.unsubscribe = around.log.onAppended(() => this.wake());
    this.loop = Promise.resolve().then(() => this.run());
  }

  abstract position(): number;
  /** Whether enough is in hand. The consumer wakes itself when that changes. */
  protected abstract isFull(): boolean;
  /** Hands on a page and moves `read` on. */
  protected abstract deliver(page: LogPage): Promise<void>;
  /** Handles one event. */
  protected abstract handle(event: RecordedEvent): Promise<void>;
  /** Begins to replay a key; may answer before the end. */
  protected abstract beginReplay(lane: Lane): Promise<void>;
  /** Waits for handlers that run. */
  protected abstract settle(): Promise<void>;

  /** Looks for events and for requests to replay. */
  wake(): void {
    this.awake = true;
    this.rouse();
  }

  /** Resolves when everything up to a position was handled or parked, or the consumer was stopped. */
  reached(position: number): Promise<void> {
    if (this.stopped || this.position() >= position) return Promise.resolve();
    // The log tells of news now and then; whoever waits for them is in more of a hurry.
    this.wake();
    return new Promise((reached) => this.awaited.push({ position, reached }));
  }

  /** To be called whenever the position may have moved. */
  protected moved(): void {
    if (this.awaited.length === 0) return;
    const now = this.stopped ? Infinity : this.position();
    for (const { position, reached } of this.awaited) if (position <= now) reached();
    this.awaited = this.awaited.filter(({ position }) => position > now);
  }

  async status(): Promise<ConsumerStatus> {
    const position = this.position();
    const lag = Math.max(0, (await this.around.log.head()) - position);
    const rests = this.around.clock.now().getTime() - this.since.getTime();
    const moving = this.failing.size > 0 ? 'failing' : lag > 0 ? 'busy' : 'idle';
    return {
      consumer: this.consumer,
      position,
      lag,
      state: moving !== 'idle' && rests >= this.around.stuckAfter ? 'stuck' : moving,
      since: this.since.toISOString(),
      parked: this.held.size === 0 ? 0 : this.around.lot.count(this.consumer),
    };
  }

  stop(): Promise<void> {
    return (this.stopping ??= this.end());
  }

  private async end(): Promise<void> {
    this.stopped = true;
    this.unsubscribe();
    for (const end of this.pauses) end();
    this.wake();
    await this.settle();
    await this.loop;
    this.save();
    this.moved();
  }

  private async run(): Promise<void> {
    while (!this.stopped) {
      this.awake = false;
      let mayRest = false;
      const step = async (): Promise<void> => {
        mayRest = await this.step();
      };
      await this.attempt('the log', step, Infinity).catch(ignoreStopped);
      if (mayRest) await this.woken();
      else await new Promise(setImmediate); // gives others of this thread a turn
    }
  }

  /** Hands on the next page, if there is room for it. Answers whether there is nothing more to do for now. */
  private async step(): Promise<boolean> {
    if (this.held.size > 0) {
      for (const lane of this.around.lot.replays(this.consumer)) await this.beginReplay(lane);
    }
    const page = this.isFull() ? undefined : await this.around.log.readLog(this.read, this.pageSize, this.filter);
    if (this.stopped) return true;
    if (page && page.position > this.read) await this.deliver(page);
    this.save();
    this.moved();
    return !page || page.end;
  }

  private async woken(): Promise<void> {
    if (this.awake || this.stopped) return;
    await new Promise<void>((resolve) => (this.rouse = resolve));
    if (this.position() === this.read) this.since = this.around.clock.now();
  }

  private save(): void {
    const position = this.position();
    if (position <= this.saved) return;
    if (this.subscription.from === undefined) this.around.cursors.save(this.consumer, position);
    this.saved = position;
    this.since = this.around.clock.now();
  }

  /** Handles what is parked of a key, in order, up to the first that fails again. */
  protected async replay(lane: Lane): Promise<void> {
    const { log, lot } = this.around;
    let position: number | undefined;
    while ((position = lot.next(this.consumer, lane)) !== undefined) {
      const { events } = await log.readLog(position - 1, 1, { tenant: EVERY_TENANT });
      const event = events.find((e) => e.position === position);
      const failure = event && (await this.attempt(nameOf(lane), () => this.handle(event), 0));
      if (!failure) lot.release(this.consumer, position);
      else if (lot.failedAgain(this.consumer, lane, position, failure.error)) return;
    }
    this.held.delete(nameOf(lane));
    lot.answered(this.consumer, lane);
  }

  /** Whether an event must wait behind a parked one. What lies before that was handled once and may come again. */
  protected isHeld(lane: Lane, event: RecordedEvent): boolean {
    const from = this.held.get(nameOf(lane));
    return from !== undefined && event.position >= from;
  }

  /** Handles an event, or parks it with its key. Answers why it was parked, undefined if it was handled. */
  protected async handleOrPark(lane: Lane, event: RecordedEvent, retries?: number): Promise<Failure | undefined> {
    const failure = await this.attempt(nameOf(lane), () => this.handle(event), retries);
    if (!failure) return undefined;
    this.around.lot.park(this.consumer, lane, event, failure.error);
    this.held.set(nameOf(lane), event.position);
    parkings({ consumer: this.consumer });
    return failure;
  }

  /**
   * Works until it succeeds, has failed too often, or fails for good; what is transient never counts. With infinite
   * retries it never gives up.
   * @returns why it failed at last, or undefined
   * @throws Stopped if the consumer is being stopped before that is known
   */
  protected async attempt(
    what: string,
    work: () => Promise<void>,
    retries = this.around.backoff.length,
  ): Promise<Failure | undefined> {
    const { backoff } = this.around;
    for (let tries = 0, failures = 0; ; tries++) {
      try {
        await work();
        this.failing.delete(what);
        return undefined;
      } catch (error) {
        if (this.stopped) throw new Stopped();
        const transient = this.around.transient(error);
        const permanent = !transient && retries < Infinity && this.around.permanent(error);
        if (permanent || (!transient && ++failures > retries)) {
          this.failing.delete(what);
          return { error: describe(error), permanent };
        }
        this.failing.add(what);
        await this.pause(backoff[Math.min(tries, backoff.length - 1)] ?? 1000);
      }
    }
  }

  private async pause(ms: number): Promise<void> {
    const { clock } = this.around;
    await new Promise<void>((resolve) => {
      const end = (): void => {
        cancel();
        this.pauses.delete(end);
        resolve();
      };
      const cancel = clock.at(new Date(clock.now().getTime() + ms), end);
      this.pauses.add(end);
    });
    if (this.stopped) throw new Stopped();
  }
}

export function ignoreStopped(error: unknown): void {
  if (!(error instanceof Stopped)) throw error;
}

/** No tenant has a space in it. */
export const nameOf = ({ tenant, key }: Lane): string => `${tenant} ${key}`;

/** An event whose key cannot be told has something wrong with it: its handler shall say what, under its stream. */
function laneOf(keyOf: Subscription['keyOf']): (event: RecordedEvent) => Lane {
  if (!keyOf) return ({ tenant, stream }) => ({ tenant, key: stream });
  return (event) => {
    try {
      return { tenant: event.tenant, key: keyOf(event) };
    } catch {
      return { tenant: event.tenant, key: event.stream };
    }
  };
}

const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
