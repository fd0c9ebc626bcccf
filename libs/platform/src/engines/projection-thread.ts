/** The answering thread's side of the projection thread: starts it, starts it again if it dies, and asks it things. */
import { NotFound, StoreUnavailable } from '@kizuna/event-sourcing';
import type { ConsumerStatus } from '@kizuna/messaging';
import type { Comparison, Freshness } from '@kizuna/read-models';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { extname, join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import { workerThread } from '../worker-thread';
import type { Progress } from './engines';
import type { Call, FromProjection, ProjectionSetup, ToProjection } from './projection-messages';
import { HeadWriter, sharedHead } from './shared-head';

const RESTART_MS = 1000;
/** A batch at hand takes no longer; one that hangs is not waited for, and is done again at the next start. */
const LONGEST_END_MS = 5000;

interface Asked {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
  readonly progress?: Progress;
}

export class ProjectionThread {
  private worker!: Worker;
  private readonly asked = new Map<number, Asked>();
  private readonly failing = new Map<string, string>();
  private next = 1;
  private ending = false;
  /** Why views are not being projected; undefined while they are. */
  private down: string | undefined = 'the projection thread has not started';
  private readonly setup: ProjectionSetup;
  private readonly head: HeadWriter;

  constructor(
    setup: Omit<ProjectionSetup, 'head'>,
    private readonly freshness: Freshness,
    private readonly log: Logger,
  ) {
    this.setup = { ...setup, head: sharedHead() };
    this.head = new HeadWriter(this.setup.head, () => this.tell({ wake: true }));
  }

  /** Resolves when the file of views is there to be read. */
  start(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.worker = workerThread(join(__dirname, `projection.worker${extname(__filename)}`), this.setup);
      this.worker.on('message', (message: FromProjection) => {
        if ('opened' in message) {
          this.down = undefined;
          resolve();
        } else this.hear(message);
      });
      this.worker.on('error', (error) => {
        this.log.error({ err: error }, 'the projection thread failed');
        reject(error);
      });
      this.worker.on('exit', () => this.ended());
    });
  }

  appended(position: number): void {
    this.head.set(position);
  }

  nudge(): void {
    this.tell({ nudge: true });
  }

  status(): Promise<readonly ConsumerStatus[]> {
    return this.ask({ call: 'status' });
  }

  verify(view: string, progress: Progress): Promise<Comparison> {
    return this.ask({ call: 'verify', view }, progress);
  }

  rebuild(view: string, progress: Progress): Promise<Comparison> {
    return this.ask({ call: 'rebuild', view }, progress);
  }

  trouble(): string[] {
    const failing = [...this.failing].map(([view, reason]) => `the view ${view} cannot be built: ${reason}`);
    return this.down === undefined ? failing : [this.down, ...failing];
  }

  /** Ends after the batch at hand. */
  async stop(): Promise<void> {
    this.ending = true;
    if (this.down === undefined) {
      const ended = once(this.worker, 'exit');
      const late = setTimeout(LONGEST_END_MS, undefined, { ref: false });
      await Promise.race([this.ask({ call: 'stop' }).then(() => ended), late]);
    }
    await this.worker.terminate();
  }

  private tell(message: ToProjection): void {
    this.worker.postMessage(message);
  }

  private ask<T>(call: Call, progress?: Progress): Promise<T> {
    if (this.down !== undefined) return Promise.reject(new StoreUnavailable(this.down));
    const id = this.next++;
    return new Promise<T>((resolve, reject) => {
      this.asked.set(id, { resolve, reject, ...(progress ? { progress } : {}) });
      this.tell({ id, ...call });
    });
  }

  private hear(message: Exclude<FromProjection, { opened: true }>): void {
    if ('failed' in message) {
      this.failing.set(message.failed, message.reason);
      this.log.error({ view: message.failed, reason: message.reason }, 'a view could not be opened');
    } else if ('skipped' in message) {
      this.log.error({ event: message.skipped, type: message.type, view: message.view }, 'left out of a build');
    } else if ('view' in message) {
      this.failing.delete(message.view);
      this.freshness.note(message.view, message.position);
    } else if ('done' in message) this.asked.get(message.id)?.progress?.(message.done, message.of);
    else this.settle(message);
  }

  private settle(message: { id: number } & ({ result: unknown } | { error: string; kind: string })): void {
    const asked = this.asked.get(message.id);
    this.asked.delete(message.id);
    if (!asked) return;
    if ('result' in message) asked.resolve(message.result as never);
    else asked.reject(errorOf(message.kind, message.error));
  }

  private ended(): void {
    this.down = 'the projection thread has ended';
    for (const { reject } of this.asked.values()) reject(new StoreUnavailable(this.down));
    this.asked.clear();
    if (!this.ending) {
      this.log.error('the projection thread ended; it is started again');
      void setTimeout(RESTART_MS, undefined, { ref: false }).then(async () => {
        if (!this.ending) await this.start().catch(() => {});
      });
    }
  }
}

function errorOf(kind: string, message: string): Error {
  if (kind === 'StoreUnavailable') return new StoreUnavailable(message);
  return kind === 'NotFound' ? new NotFound(message) : new Error(message);
}
