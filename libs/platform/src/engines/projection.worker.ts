/** The projection thread: folds events into views, away from the thread that answers requests. */
import 'reflect-metadata';
import { LogTail, SqliteEventLog, type RecordedEvent } from '@kizuna/event-sourcing';
import { SqliteEventStream } from '@kizuna/messaging';
import { openProjector, rebuild, SqliteViewStore, verify, type Projector, type View } from '@kizuna/read-models';
import { setTimeout } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { contextsIn } from '../context';
import type { Call, FromProjection, ProjectionSetup, ToProjection } from './projection-messages';
import { HeadReader } from './shared-head';

const RETRY_MS = 5000;
const consumerOf = (view: string): string => `view:${view}`;
/** Large enough that a row which many events touch is written once for many of them. */
const BATCH = 5000;

class Projection {
  private readonly log: SqliteEventLog;
  private readonly stream: SqliteEventStream;
  private readonly store: SqliteViewStore;
  private readonly projectors = new Map<string, Projector>();
  private readonly head: HeadReader;
  private readonly ending = new AbortController();

  constructor(
    { events, stream, views: viewsFile, stuckAfterMs, head }: ProjectionSetup,
    private readonly views: readonly View[],
    private readonly say: (message: FromProjection) => void,
  ) {
    this.log = new SqliteEventLog(events);
    this.stream = new SqliteEventStream(new LogTail(this.log), stream, { stuckAfter: stuckAfterMs });
    this.store = new SqliteViewStore(viewsFile);
    this.head = new HeadReader(head, (position) => this.log.announce(position));
  }

  /** Views open side by side: one that must first be built does not hold up the others. */
  start(): void {
    this.say({ opened: true });
    this.head.start();
    for (const view of this.views) void this.open(view);
  }

  wake(): void {
    this.head.start();
  }

  nudge(): void {
    this.stream.nudge();
  }

  async answer(id: number, call: Call) {
    switch (call.call) {
      case 'status':
        return this.stream.status();
      case 'stop':
        return this.stop();
      case 'verify':
      case 'rebuild': {
        const live = this.projectors.get(call.view);
        if (!live) throw new Error(`the view ${call.view} is not open yet`);
        const { store, log: history } = this;
        const onProgress = ({ position, of }: { position: number; of: number }) => this.say({ id, done: position, of });
        const options = { store, history, onProgress, ...this.options(call.view) };
        if (call.call === 'verify') return verify(live, options);
        const comparison = await rebuild(live, options);
        await this.release(call.view);
        return comparison;
      }
    }
  }

  private options(view: string) {
    return {
      signal: this.ending.signal,
      onPoison: ({ id, type }: RecordedEvent) => this.say({ skipped: id, type, view }),
    };
  }

  /** A table that was built anew holds what was parked, if it can hold it at all: it is handled again, or parked again. */
  private async release(view: string): Promise<void> {
    await this.stream.parked.replay({ consumer: consumerOf(view) });
  }

  private async open(view: View): Promise<void> {
    while (!this.ending.signal.aborted) {
      try {
        const { store, log: history } = this;
        const projector = await openProjector(view, { store, history, ...this.options(view.name) });
        await this.follow(view, projector);
        return await this.release(view.name);
      } catch (error) {
        if (this.ending.signal.aborted) return;
        this.say({ failed: view.name, reason: (error as Error).message });
        await setTimeout(RETRY_MS, undefined, { ref: false });
      }
    }
  }

  private async follow(view: View, projector: Projector): Promise<void> {
    this.projectors.set(view.name, projector);
    const tell = () => this.say({ view: view.name, position: projector.position() });
    tell();
    await this.stream.subscribe({
      consumer: consumerOf(view.name),
      from: projector.position(),
      types: view.types,
      // What is parked holds back the later events of its row, of whatever stream: a row takes events in order only.
      keyOf: (event) => view.keysOf(event).join(' '),
      handle: {
        batch: async (delivery) => {
          await projector.apply(delivery);
          tell();
        },
        size: BATCH,
      },
    });
  }

  private async stop(): Promise<null> {
    this.ending.abort();
    this.head.stop();
    await this.stream.close();
    await this.store.close();
    await this.log.close();
    return null;
  }
}

const port = parentPort!;
const setup = workerData as ProjectionSetup;
// eslint-disable-next-line @typescript-eslint/no-require-imports -- which contexts run is known only at start
const contexts = setup.contextFiles.flatMap((file) => contextsIn(require(file) as object));
const projection = new Projection(
  setup,
  contexts.flatMap(({ views }) => views),
  (message) => port.postMessage(message),
);
port.on('message', (message: ToProjection) => {
  if ('wake' in message) return projection.wake();
  if ('nudge' in message) return projection.nudge();
  const { id, ...call } = message;
  projection
    .answer(id, call as Call)
    .then((result) => port.postMessage({ id, result } satisfies FromProjection))
    .catch((error: Error) =>
      port.postMessage({ id, error: error.message, kind: error.constructor.name } satisfies FromProjection),
    )
    .finally(() => call.call === 'stop' && port.close());
});
projection.start();
