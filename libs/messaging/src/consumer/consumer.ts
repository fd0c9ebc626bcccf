/**
 * What all consumers of a log do: read pages, hold back parked keys, retry, park, replay, keep the cursor
 * and tell how they fare. The loop never ends by an error: what fails is tried again until it is stopped.
 */
import { EVERY_TENANT, parseStreamName, type LogPage, type RecordedEvent } from '@kizuna/event-sourcing';
import { counter } from '../counter';
import type { ConsumerStatus, Running, Subscription } from '../event-stream';
import { laneOf, nameOf, type Lane } from './lane';
import type { Waiting } from './lot';
import type { Start, Surroundings } from './surroundings';

/** Why work was given up. */
export interface Failure {
  /** In the words of the error. */
  readonly error: string;
  /** Whether it was given up without all the tries. */
  readonly permanent: boolean;
}

/** Ends the work of a consumer that is being stopped. */
class Stopped extends Error {}

/** So often a position is saved for its own sake, while nothing is handled; what passed since passes again after a crash. */
const SAVE_EVERY_MS = 1000;

const parkings = counter('kizuna.stream.parked', 'Events parked because their handler failed');

export abstract class Consumer implements Running {
  readonly consumer: string;
  protected stopped = false;
  /** Everything up to here was read and given to the handler. */
  protected read: number;
  /** The parked keys by name, each with its first position: from there on its events wait. */
  protected readonly held = new Map<string, number>();
  protected readonly laneOf: (event: RecordedEvent) => Lane;
  /** How often requests to replay were looked for. */
  protected looks = 0;
  private readonly failing = new Set<string>();
  private readonly pauses = new Set<() => void>();
  private readonly filter;
  private unsubscribe = () => {};
  private loop: Promise<void> = Promise.resolve();
  private saved: number;
  private savedAt = 0;
  /** Whether the handler was given anything that lies behind `saved`. */
  private handedOn = false;
  private since: Date;
  private awake = false;
  private rouse = () => {};
  private stopping?: Promise<void>;
  /** Who waits until a position is reached. */
  private awaited: { readonly position: number; readonly reached: () => void }[] = [];

  constructor(
    protected readonly around: Surroundings,
    private readonly subscription: Subscription,
    { from, held }: Start,
    private readonly pageSize: number,
  ) {
    this.consumer = subscription.consumer;
    this.read = this.saved = from;
    this.since = around.clock.now();
    this.laneOf = laneOf(subscription.keyOf);
    this.filter = { tenant: EVERY_TENANT, ...(subscription.types ? { types: subscription.types } : {}) } as const;
    for (const lane of held) this.held.set(nameOf(lane), lane.from);
  }

  /** Whoever has subscribed knows so before the first event comes. */
  start(): void {
    this.unsubscribe = this.around.log.onAppended(() => this.wake());
    this.loop = new Promise(setImmediate).then(() => this.run());
  }

  /** Whether anything is parked. */
  get holds(): boolean {
    return this.held.size > 0;
  }

  /** Everything up to here was handled, held or parked. It is one that the log has handed out. */
  abstract position(): number;
  /** Whether enough is in hand. The consumer wakes itself when that changes. */
  protected abstract isFull(): boolean;
  /** Hands on a page and moves `read` on. Answers whether there was anything in it to handle. */
  protected abstract deliver(page: LogPage): Promise<boolean>;
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

  /** @param head of the log, for those who know it */
  async status(head?: number): Promise<ConsumerStatus> {
    const position = this.position();
    const lag = Math.max(0, (head ?? (await this.around.log.head())) - position);
    const rests = this.around.clock.now().getTime() - this.since.getTime();
    const moving = this.failing.size > 0 ? 'failing' : lag > 0 ? 'busy' : 'idle';
    return {
      consumer: this.consumer,
      position,
      lag,
      state: moving !== 'idle' && rests >= this.around.stuckAfter ? 'stuck' : moving,
      since: this.since.toISOString(),
      parked: this.held.size === 0 ? 0 : await this.around.lot.count(this.consumer),
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
    try {
      await this.save(true);
    } finally {
      this.moved();
    }
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
      this.looks++;
      for (const lane of await this.around.lot.replays(this.consumer)) await this.beginReplay(lane);
    }
    const page = this.isFull() ? undefined : await this.around.log.readLog(this.read, this.pageSize, this.filter);
    if (this.stopped) return true;
    if (page && page.position > this.read && (await this.deliver(page))) this.handedOn = true;
    await this.save();
    this.moved();
    return !page || page.end;
  }

  private async woken(): Promise<void> {
    if (this.awake || this.stopped) return;
    await new Promise<void>((resolve) => (this.rouse = resolve));
    if (this.position() === this.read) this.since = this.around.clock.now();
  }

  private async save(atOnce = this.handedOn): Promise<void> {
    const position = this.position();
    if (position <= this.saved) return;
    this.since = this.around.clock.now();
    if (!atOnce && performance.now() - this.savedAt < SAVE_EVERY_MS) return;
    if (this.subscription.from === undefined) await this.around.cursors.save(this.consumer, position);
    this.saved = position;
    this.savedAt = performance.now();
    if (position === this.read) this.handedOn = false;
  }

  /** Handles what is parked of a key, in order, up to the first that fails again. */
  protected async replay(lane: Lane): Promise<void> {
    const { lot } = this.around;
    let waiting: Waiting | undefined;
    while ((waiting = await lot.next(this.consumer, lane)) !== undefined) {
      const { position } = waiting;
      const event = await this.find(waiting);
      const failure = event && (await this.attempt(nameOf(lane), () => this.handle(event), 0));
      if (!failure) await lot.release(this.consumer, position);
      else if (await lot.failedAgain(this.consumer, lane, position, failure.error)) return;
    }
    await lot.answered(this.consumer, lane);
    this.held.delete(nameOf(lane));
  }

  /** A parked event. In its stream: the log can only be read after a position, and who knows the one before it? */
  private async find({ eventId, stream, revision }: Waiting): Promise<RecordedEvent | undefined> {
    const events = await this.around.log.read(parseStreamName(stream), revision);
    return events.find(({ id }) => id === eventId);
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
    await this.around.lot.park(this.consumer, lane, event, failure.error);
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

const describe = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
