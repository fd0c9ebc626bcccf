/** A stream of events made of a log, cursors and a parking lot, on whatever engines these are. */
import { StoreUnavailable, TooMuchContention } from '@kizuna/event-sourcing';
import { systemClock, type Clock } from '../clock';
import {
  isPermanent,
  isTransient,
  type ConsumerStatus,
  type EventStream,
  type ParkingLot,
  type Running,
  type Subscription,
} from '../event-stream';
import { BatchConsumer } from './batch-consumer';
import type { Consumer } from './consumer';
import type { Cursors } from './cursors';
import { EachConsumer } from './each-consumer';
import type { Lot } from './lot';
import type { StreamLog, Surroundings } from './surroundings';

export type { StreamLog } from './surroundings';

export interface LogEventStreamOptions {
  /** Waits before each further try, in ms; when they are used up the event is parked. Default: 50, 250, 1000, 5000. */
  readonly backoff?: readonly number[];
  /** What is tried again without end: the store is away, others keep writing, the mark `Transient`; unless told otherwise. */
  readonly transient?: (error: unknown) => boolean;
  /** What is parked without a further try: errors that carry the mark `Permanent`, unless told otherwise. */
  readonly permanent?: (error: unknown) => boolean;
  /** How long a position may rest while there is work before it counts as stuck, in ms. Default: 30 s. */
  readonly stuckAfter?: number;
  readonly clock?: Clock;
}

export interface LogEventStreamParts extends LogEventStreamOptions {
  readonly log: StreamLog;
  readonly cursors: Cursors;
  readonly lot: Lot;
}

/** No chain of causes is longer; what is appended all the time is the work of others. */
const MOST_ROUNDS = 100;
const BACKOFF = [50, 250, 1000, 5000];
const transientByNature = (error: unknown): boolean =>
  error instanceof StoreUnavailable || error instanceof TooMuchContention || isTransient(error);

/** Each consumer may run in one instance at a time. Closes none of its parts: they are the caller's. */
export class LogEventStream implements EventStream {
  private readonly around: Surroundings;
  private readonly consumers = new Map<string, Consumer>();
  /** Also those that are about to begin. */
  private readonly names = new Set<string>();
  private readonly ends: (() => void)[] = [];
  private closed = false;

  constructor({ log, cursors, lot, ...options }: LogEventStreamParts) {
    const { backoff = BACKOFF, stuckAfter = 30_000, clock = systemClock } = options;
    const { transient = transientByNature, permanent = isPermanent } = options;
    this.around = { log, cursors, lot, clock, backoff, transient, permanent, stuckAfter };
    this.ends.push(lot.onRequested(() => this.nudge()));
    if (lot.lookEvery !== undefined) {
      const looking = setInterval(() => this.lookForReplays(), lot.lookEvery).unref();
      this.ends.push(() => clearInterval(looking));
    }
  }

  get parked(): ParkingLot {
    return this.around.lot;
  }

  async subscribe(subscription: Subscription): Promise<Running> {
    const { consumer: name } = subscription;
    if (this.names.has(name)) throw new Error(`the consumer ${name} is subscribed already`);
    this.names.add(name);
    try {
      const consumer = await this.prepared(subscription);
      this.consumers.set(name, consumer);
      consumer.start();
      return this.running(name, consumer);
    } catch (error) {
      this.names.delete(name);
      throw error;
    }
  }

  async status(): Promise<ConsumerStatus[]> {
    const head = await this.around.log.head();
    return Promise.all([...this.consumers.values()].map((consumer) => consumer.status(head)));
  }

  /** Up to here all consumers have handled or parked everything; undefined if there are none. */
  position(): number | undefined {
    const positions = [...this.consumers.values()].map((consumer) => consumer.position());
    return positions.length > 0 ? Math.min(...positions) : undefined;
  }

  /** Resolves when all consumers have handled or parked everything up to a position. */
  async reached(position: number): Promise<void> {
    await Promise.all([...this.consumers.values()].map((consumer) => consumer.reached(position)));
  }

  async settled(): Promise<void> {
    const { log } = this.around;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const head = await log.head();
      await this.reached(head);
      if ((await log.head()) === head) return;
    }
  }

  /** Looks for replays that another instance on the same parking lot has asked for. */
  nudge(): void {
    for (const consumer of this.consumers.values()) consumer.wake();
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const end of this.ends.splice(0)) end();
    await Promise.all([...this.consumers.values()].map((consumer) => consumer.stop()));
  }

  private lookForReplays(): void {
    for (const consumer of this.consumers.values()) if (consumer.holds) consumer.wake();
  }

  private async prepared(subscription: Subscription): Promise<Consumer> {
    const { consumer, handle } = subscription;
    const start = { from: await this.startOf(subscription), held: await this.around.lot.lanes(consumer) };
    if (this.closed) throw new Error(`the stream was closed before ${consumer} began`);
    return 'each' in handle
      ? new EachConsumer(this.around, subscription, handle, start)
      : new BatchConsumer(this.around, subscription, handle, start);
  }

  private running(name: string, consumer: Consumer): Running {
    return {
      consumer: name,
      position: () => consumer.position(),
      status: () => consumer.status(),
      stop: async () => {
        await consumer.stop();
        if (this.consumers.get(name) !== consumer) return;
        this.consumers.delete(name);
        this.names.delete(name);
      },
    };
  }

  private async startOf({ consumer, from, start }: Subscription): Promise<number> {
    const known = from ?? (await this.around.cursors.load(consumer));
    if (known !== undefined) return known;
    if (start !== 'now') return 0;
    const head = await this.around.log.head();
    await this.around.cursors.save(consumer, head);
    return head;
  }
}
