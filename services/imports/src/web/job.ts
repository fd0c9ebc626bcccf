/** A check or a run on a thread of its own: reading and planning would keep the answering thread busy. */
import { workerThread } from '@kizuna/platform';
import { extname, join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { Chosen } from './catalogue';
import type { Progress, Summary } from './store';

/** What the thread is told. */
export interface Order {
  /** Files that export the contexts whose commands there are. */
  readonly contextFiles: readonly string[];
  readonly mapping: string;
  readonly chosen: Chosen;
  /** Folders of the files and for the reports. */
  readonly files: string;
  readonly reports: string;
  /** File for all that there is to say. */
  readonly problems: string;
  /** Absent: it is only checked. */
  readonly target?: {
    readonly url: string;
    /** Of the one who asked for it. */
    readonly token: string;
    /** Position of the last event before. */
    readonly head: number;
  };
}

/** How it ended. */
export type Outcome =
  | { readonly summary: Summary }
  /** In words for people: the files are wrong, or it was cut off. */
  | { readonly failed: string }
  /** A fault of ours. */
  | { readonly error: unknown }
  | { readonly cancelled: true }
  /** The process ends. */
  | { readonly left: true };

export type FromThread = Progress | { readonly summary: Summary } | { readonly failed: string };

export class Job {
  progress: Progress | undefined;
  readonly outcome: Promise<Outcome>;
  private readonly worker: Worker;
  private ended: Outcome | undefined;

  constructor(
    readonly tenant: string,
    order: Order,
  ) {
    this.worker = workerThread(join(__dirname, `import.worker${extname(__filename)}`), order);
    this.outcome = new Promise((resolve) => {
      this.worker.on('message', (message: FromThread) => {
        if ('phase' in message) this.progress = message;
        else this.ended ??= message;
      });
      this.worker.on('error', (error) => (this.ended ??= { error }));
      this.worker.on('exit', () => resolve((this.ended ??= { error: new Error('the thread ended without a word') })));
    });
  }

  /** Resolves when it has ended. What was sent until then stays done. */
  async cancel(): Promise<void> {
    this.ended ??= { cancelled: true };
    await this.worker.terminate();
  }

  /** It is left as it is, to be gone on with. */
  async leave(): Promise<void> {
    this.ended ??= { left: true };
    await this.worker.terminate();
  }
}
