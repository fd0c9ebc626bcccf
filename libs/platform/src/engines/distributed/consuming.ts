/**
 * What one instance of a service does while it is the one that consumes: it keeps the views, runs policies and
 * processes, and fires timers. Another instance does the same from where this one has ended.
 */
import type { EventStore } from '@kizuna/event-sourcing';
import {
  PolicyRunner,
  ProcessRunner,
  TimerRunner,
  type Clock,
  type ConsumerStatus,
  type Dispatch,
  type LogEventStream,
  type Timers,
} from '@kizuna/messaging';
import type { Freshness, ViewReader, ViewStore } from '@kizuna/read-models';
import type { Logger } from 'pino';
import type { Context } from '../../context';
import { Projection } from '../projection';
import { ViewRows } from '../view-rows';

export interface ConsumingParts {
  readonly contexts: readonly Context[];
  readonly store: EventStore;
  /** Another one for each use: they share what they are made of. */
  readonly newStream: () => LogEventStream;
  readonly timers: Timers;
  readonly viewStore: ViewStore;
  readonly viewReader: ViewReader;
  readonly freshness: Freshness;
  readonly dispatch: Dispatch;
  readonly clock: Clock;
  readonly log: Logger;
}

export class Consuming {
  readonly projection: Projection;
  /** Views that cannot be opened, and why. */
  private readonly failing = new Map<string, string>();
  private readonly timerRunner: TimerRunner;
  /** What follows from events, which is often waited for; views are waited for one by one. */
  private readonly stream: LogEventStream;
  private readonly viewStream: LogEventStream;
  private policies?: PolicyRunner;
  private ending?: Promise<void>;

  constructor(private readonly parts: ConsumingParts) {
    const { contexts, store, timers, viewStore, freshness, clock, log } = parts;
    const [stream, viewStream] = [parts.newStream(), parts.newStream()];
    this.stream = stream;
    this.viewStream = viewStream;
    this.timerRunner = new TimerRunner(timers, store, clock, () => stream.settled());
    this.projection = new Projection(
      contexts.flatMap(({ views }) => views),
      { history: store, stream: viewStream, store: viewStore },
      {
        reached: (view, position) => {
          this.failing.delete(view);
          freshness.note(view, position);
        },
        failed: (view, reason) => {
          this.failing.set(view, reason);
          log.error({ view, reason }, 'a view could not be opened');
        },
        skipped: (view, { id, type }) => log.error({ event: id, type, view }, 'left out of a build'),
      },
    );
  }

  async start(): Promise<void> {
    const { contexts, store, viewReader, freshness, dispatch } = this.parts;
    const { stream } = this;
    this.projection.start();
    const views = contexts.flatMap((context) => context.views);
    const rows = new ViewRows(views, viewReader, freshness, store, await store.head());
    this.policies = new PolicyRunner(stream, dispatch, rows);
    const processes = new ProcessRunner(stream, store, this.timerRunner, dispatch);
    for (const { policies } of contexts) for (const policy of policies) await this.policies.run(policy);
    for (const context of contexts) for (const process of context.processes) await processes.run(process);
    // What fell due in the meantime fires beside the work of the day.
    void this.timerRunner.start();
  }

  /** Resolves when nothing is due, and policies and processes have handled everything up to a position. */
  async settled(position: number): Promise<void> {
    await this.stream.reached(position);
    await this.timerRunner.idle();
  }

  fire(): Promise<void> {
    return this.timerRunner.fireNow();
  }

  async consumers(): Promise<ConsumerStatus[]> {
    return [...(await this.stream.status()), ...(await this.viewStream.status())];
  }

  /** Up to here all is done; undefined before anything has begun. */
  position(): number | undefined {
    const [done, shown] = [this.stream.position(), this.viewStream.position()];
    return done === undefined || shown === undefined ? (done ?? shown) : Math.min(done, shown);
  }

  trouble(): string[] {
    return [...this.failing].map(([view, reason]) => `the view ${view} cannot be built: ${reason}`);
  }

  /** Takes nothing new, and waits for what is in hand. */
  end(): Promise<void> {
    return (this.ending ??= this.inOrder());
  }

  private async inOrder(): Promise<void> {
    await this.timerRunner.stop();
    await this.policies?.stop();
    this.projection.end();
    await this.stream.close();
    await this.viewStream.close();
    await this.parts.viewStore.close();
  }
}
