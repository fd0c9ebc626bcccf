/**
 * The embedded stream: the event log is the stream, this adds cursors and parking in an SQLite file of its own.
 *
 * Several instances may share the file, each in its thread with its own connection, as long as each consumer runs in one
 * of them. `parked` of any instance shows and changes what all of them have parked. A replay or discard is a row in the
 * file: the instance that runs the consumer sees it with its next page, or at once after `nudge()`.
 */
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
import type { Consumer, Surroundings } from './consumer';
import { EachConsumer } from './each-consumer';
import { SqliteCursors } from './sqlite-cursors';
import { SqliteParkingLot } from './sqlite-parking-lot';

export interface SqliteEventStreamOptions {
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

/** No chain of causes is longer; what is appended all the time is the work of others. */
const MOST_ROUNDS = 100;
const BACKOFF = [50, 250, 1000, 5000];
const transientByNature = (error: unknown): boolean =>
  error instanceof StoreUnavailable || error instanceof TooMuchContention || isTransient(error);

export class SqliteEventStream implements EventStream {
  private readonly lot: SqliteParkingLot;
  private readonly around: Surroundings;
  private readonly consumers = new Map<string, Consumer>();

  /** @throws StoreUnavailable */
  constructor(log: Surroundings['log'], file: string, options: SqliteEventStreamOptions = {}) {
    const { backoff = BACKOFF, stuckAfter = 30_000, clock = systemClock } = options;
    const { transient = transientByNature, permanent = isPermanent } = options;
    const cursors = new SqliteCursors(file);
    this.lot = new SqliteParkingLot(
      file,
      () => clock.now(),
      () => this.nudge(),
    );
    this.around = { log, cursors, lot: this.lot, clock, backoff, transient, permanent, stuckAfter };
  }

  get parked(): ParkingLot {
    return this.lot;
  }

  async subscribe(subscription: Subscription): Promise<Running> {
    const { consumer: name, handle } = subscription;
    const from = await this.startOf(subscription);
    if (this.consumers.has(name)) throw new Error(`the consumer ${name} is subscribed already`);
    const consumer =
      'each' in handle
        ? new EachConsumer(this.around, subscription, handle, from)
        : new BatchConsumer(this.around, subscription, handle, from);
    this.consumers.set(name, consumer);
    return {
      consumer: name,
      position: () => consumer.position(),
      status: () => consumer.status(),
      stop: async () => {
        await consumer.stop();
        if (this.consumers.get(name) === consumer) this.consumers.delete(name);
      },
    };
  }

  status(): Promise<ConsumerStatus[]> {
    return Promise.all([...this.consumers.values()].map((consumer) => consumer.status()));
  }

  async settled(): Promise<void> {
    const { log } = this.around;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const head = await log.head();
      await Promise.all([...this.consumers.values()].map((consumer) => consumer.reached(head)));
      if ((await log.head()) === head) return;
    }
  }

  /** Looks for replays that another instance on the same file has asked for. */
  nudge(): void {
    for (const consumer of this.consumers.values()) consumer.wake();
  }

  async close(): Promise<void> {
    try {
      await Promise.all([...this.consumers.values()].map((consumer) => consumer.stop()));
    } finally {
      this.around.cursors.close();
      this.lot.close();
    }
  }

  private async startOf({ consumer, from, start }: Subscription): Promise<number> {
    const known = from ?? this.around.cursors.load(consumer);
    if (known !== undefined) return known;
    if (start !== 'now') return 0;
    const head = await this.around.log.head();
    this.around.cursors.save(consumer, head);
    return head;
  }
}
