/** The embedded engines: SQLite files in one folder, policies on the answering thread, views on a thread of their own. */
import { LogTail, NotFound, SqliteEventStore, SqliteSnapshots } from '@kizuna/event-sourcing';
import {
  History,
  PolicyRunner,
  ProcessRunner,
  SqliteEventStream,
  SqliteTimers,
  TimerRunner,
  type Clock,
  type ConsumerStatus,
  type Dispatch,
  type ParkingLot,
} from '@kizuna/messaging';
import {
  Freshness,
  SqliteListReader,
  SqliteViewReader,
  SqliteViewStore,
  type Comparison,
  type View,
} from '@kizuna/read-models';
import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { FileKeyStore } from '../access/file-key-store';
import type { KeyStore } from '../access/key-store';
import type { Configuration } from '../configuration';
import type { Context } from '../context';
import { Home } from '../home';
import type { Engines, Progress, ViewStatus } from './engines';
import { ProjectionThread } from './projection-thread';
import { ViewRows } from './view-rows';

type Close = () => unknown;

/** How long the start waits for what fell due in the meantime; after that it goes on beside the work of the day. */
const PATIENCE_MS = 5000;

export class EmbeddedEngines implements Engines {
  readonly history: History;
  readonly keys: KeyStore;
  private readonly timerRunner: TimerRunner;

  private constructor(
    readonly store: SqliteEventStore,
    readonly snapshots: SqliteSnapshots,
    readonly views: SqliteListReader,
    readonly freshness: Freshness,
    private readonly stream: SqliteEventStream,
    timers: SqliteTimers,
    private readonly projection: ProjectionThread,
    private readonly contexts: readonly Context[],
    clock: Clock,
    private readonly home: Home,
    /** What to close, in the order in which it was opened. */
    private readonly opened: Close[],
  ) {
    this.timerRunner = new TimerRunner(timers, store, clock, () => stream.settled());
    this.keys = new FileKeyStore(home.keys);
    this.history = new History(timers, this.timerRunner, stream);
  }

  /**
   * Takes the folder, opens its files and starts the projection thread.
   * @throws HomeInUse, StoreUnavailable; nothing stays open then
   */
  static async open(
    contexts: readonly Context[],
    { home: folder, stuckAfterMs }: Configuration,
    log: Logger,
    clock: Clock,
  ): Promise<EmbeddedEngines> {
    const home = Home.take(folder);
    const opened: Close[] = [() => home.release()];
    const keep = <T extends { close(): unknown }>(engine: T): T => {
      opened.push(() => engine.close());
      return engine;
    };
    try {
      const store = keep(new SqliteEventStore(home.events, { now: () => clock.now() }));
      const snapshots = keep(new SqliteSnapshots(home.snapshots));
      const timers = keep(new SqliteTimers(home.timers));
      const stream = keep(new SqliteEventStream(new LogTail(store), home.stream, { stuckAfter: stuckAfterMs }));
      const freshness = new Freshness();
      const files = { events: home.events, stream: home.stream, views: home.views };
      const contextFiles = [...new Set(contexts.map(({ file }) => file))];
      const projection = new ProjectionThread({ contextFiles, stuckAfterMs, ...files }, freshness, log);
      // A file that cannot be used is found here, in words; the thread would end, and only say so.
      await new SqliteViewStore(home.views).close();
      opened.push(() => projection.stop());
      await projection.start();
      const views = keep(new SqliteListReader(home.views));
      opened.push(store.onAppended((position) => projection.appended(position)));
      return new EmbeddedEngines(
        store,
        snapshots,
        views,
        freshness,
        stream,
        timers,
        projection,
        contexts,
        clock,
        home,
        opened,
      );
    } catch (error) {
      await closeAll(opened);
      throw error;
    }
  }

  get parked(): ParkingLot {
    const { parked } = this.stream;
    // What a view's consumer parked is replayed by the thread that runs it.
    const nudging = async <T>(work: Promise<T>): Promise<T> => work.finally(() => this.projection.nudge());
    return {
      list: (filter) => parked.list(filter),
      discarded: (filter) => parked.discarded(filter),
      replay: (filter) => nudging(parked.replay(filter)),
      discard: (...discard) => nudging(parked.discard(...discard)),
    };
  }

  /** Policies, processes and timers begin to work. */
  async start(dispatch: Dispatch): Promise<void> {
    // By index and a few rows at a time: to wake another thread for that would cost more than the read.
    const looks = new SqliteViewReader(this.home.views);
    this.opened.push(() => looks.close());
    const rows = new ViewRows(this.declared(), looks, this.freshness, this.store, await this.store.head());
    const policies = new PolicyRunner(this.stream, dispatch, rows);
    const processes = new ProcessRunner(this.stream, this.store, this.timerRunner, dispatch);
    // Before views and their thread end: a policy that waits for a view would wait in vain.
    this.opened.push(() => policies.stop());
    for (const { policies: declared } of this.contexts) for (const policy of declared) await policies.run(policy);
    for (const { processes: declared } of this.contexts) for (const process of declared) await processes.run(process);
    this.opened.push(() => this.timerRunner.stop());
    const late = this.timerRunner.start();
    await Promise.race([late, setTimeout(PATIENCE_MS, undefined, { ref: false })]);
  }

  /** Resolves when nothing is due, and policies and processes have handled all there is. */
  async settled(): Promise<void> {
    for (let head; head !== (await this.store.head());) {
      head = await this.store.head();
      await this.stream.settled();
      await this.timerRunner.idle();
    }
  }

  fire(): Promise<void> {
    return this.timerRunner.fireNow();
  }

  /** Programs beside the process find it by its folder. */
  async announce(url: string): Promise<void> {
    this.home.announce({ pid: process.pid, url });
  }

  async consumers(): Promise<ConsumerStatus[]> {
    return [...(await this.stream.status()), ...(await this.projection.status())];
  }

  async viewStatus(): Promise<ViewStatus[]> {
    const head = await this.store.head();
    return Promise.all(
      this.declared().map(async ({ name }) => {
        const live = (await this.views.tables(name)).find(({ state }) => state === 'live');
        const position = this.freshness.position(name);
        const table = live ? { version: live.version, build: live.build } : {};
        return { name, ...table, position, lag: Math.max(0, head - position) };
      }),
    );
  }

  async verify(view: string, progress: Progress): Promise<Comparison> {
    return this.projection.verify(this.known(view), progress);
  }

  async rebuild(view: string, progress: Progress): Promise<Comparison> {
    return this.projection.rebuild(this.known(view), progress);
  }

  async trouble(): Promise<string[]> {
    const down = this.projection.trouble();
    if (down.length > 0) return down;
    const stuck = (await this.consumers()).filter(({ state }) => state === 'stuck');
    return stuck.map(({ consumer, since }) => `the consumer ${consumer} has not moved since ${since}`);
  }

  async close(): Promise<void> {
    await closeAll(this.opened);
  }

  private declared(): View[] {
    return this.contexts.flatMap(({ views }) => views);
  }

  private known(view: string): string {
    if (this.declared().some(({ name }) => name === view)) return view;
    throw new NotFound(`there is no view ${view}`);
  }
}

/** Last opened, first closed; one that cannot be closed keeps no other open. */
async function closeAll(opened: Close[]): Promise<void> {
  const failed: unknown[] = [];
  for (const close of opened.splice(0).reverse()) {
    try {
      await close();
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw failed[0];
}
