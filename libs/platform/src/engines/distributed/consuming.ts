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
  type EventStream,
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
  readonly stream: EventStream;
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
  private policies?: PolicyRunner;
  private ending?: Promise<void>;

  constructor(private readonly parts: ConsumingParts) {
    const { contexts, stream, store, timers, viewStore, freshness, clock, log } = parts;
    this.timerRunner = new TimerRunner(timers, store, clock, () => stream.settled());
    this.projection = new Projection(
      contexts.flatMap(({ views }) => views),
      { history: store, stream, store: viewStore },
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
    const { contexts, stream, store, viewReader, freshness, dispatch } = this.parts;
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

  /** Resolves when nothing is due, and policies and processes have handled all there is. */
  async settled(): Promise<void> {
    const { store, stream } = this.parts;
    for (let head; head !== (await store.head());) {
      head = await store.head();
      await stream.settled();
      await this.timerRunner.idle();
    }
  }

  fire(): Promise<void> {
    return this.timerRunner.fireNow();
  }

  consumers(): Promise<ConsumerStatus[]> {
    return this.parts.stream.status();
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
    await this.parts.stream.close();
    await this.parts.viewStore.close();
  }
}
