/** Keeps a set of views up to date from the stream of events, on whatever engines it is given. */
import type { RecordedEvent } from '@kizuna/event-sourcing';
import type { EventStream } from '@kizuna/messaging';
import {
  openProjector,
  rebuild,
  verify,
  type Comparison,
  type History,
  type Projector,
  type View,
  type ViewStore,
} from '@kizuna/read-models';
import { setTimeout } from 'node:timers/promises';
import type { Progress } from './engines';

const RETRY_MS = 5000;
/** Large enough that a row which many events touch is written once for many of them. */
const BATCH = 5000;
const consumerOf = (view: string): string => `view:${view}`;

/** What a projection works with. */
export interface Materials {
  readonly history: History;
  readonly stream: EventStream;
  readonly store: ViewStore;
}

/** What there is to say of it, by view. */
export interface Listener {
  /** The view has taken in everything up to a position. */
  reached(view: string, position: number): void;
  /** A view could not be opened or built; it is tried again. */
  failed(view: string, reason: string): void;
  /** An event on which the view's own functions throw was left out of a build. */
  skipped(view: string, event: RecordedEvent): void;
}

export class Projection {
  private readonly projectors = new Map<string, Projector>();
  private readonly ending = new AbortController();

  constructor(
    private readonly views: readonly View[],
    private readonly materials: Materials,
    private readonly listener: Listener,
  ) {}

  /** Views open side by side: one that must first be built does not hold up the others. */
  start(): void {
    for (const view of this.views) void this.open(view);
  }

  /** Folds the history again and compares it with the live rows. @throws Error if the view is not open yet */
  verify(view: string, progress: Progress): Promise<Comparison> {
    return verify(this.projector(view), this.options(view, progress));
  }

  /** Builds the view anew beside the live table, compares, and switches. @throws Error if the view is not open yet */
  async rebuild(view: string, progress: Progress): Promise<Comparison> {
    const comparison = await rebuild(this.projector(view), this.options(view, progress));
    await this.release(view);
    return comparison;
  }

  /** Begins nothing new. What it follows the stream with is ended by who owns the stream. */
  end(): void {
    this.ending.abort();
  }

  private projector(view: string): Projector {
    const projector = this.projectors.get(view);
    if (!projector) throw new Error(`the view ${view} is not open yet`);
    return projector;
  }

  private options(view: string, progress: Progress = () => {}) {
    const { store, history } = this.materials;
    return {
      ...{ store, history },
      signal: this.ending.signal,
      onPoison: (event: RecordedEvent) => this.listener.skipped(view, event),
      onProgress: ({ position, of }: { position: number; of: number }) => progress(position, of),
    };
  }

  /** A table that was built anew holds what was parked, if it can hold it at all: it is handled again, or parked again. */
  private async release(view: string): Promise<void> {
    await this.materials.stream.parked.replay({ consumer: consumerOf(view) });
  }

  private async open(view: View): Promise<void> {
    while (!this.ending.signal.aborted) {
      try {
        await this.follow(view, await openProjector(view, this.options(view.name)));
        return await this.release(view.name);
      } catch (error) {
        if (this.ending.signal.aborted) return;
        this.listener.failed(view.name, (error as Error).message);
        await setTimeout(RETRY_MS, undefined, { ref: false, signal: this.ending.signal }).catch(() => {});
      }
    }
  }

  private async follow(view: View, projector: Projector): Promise<void> {
    this.projectors.set(view.name, projector);
    const tell = () => this.listener.reached(view.name, projector.position());
    tell();
    await this.materials.stream.subscribe({
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
}
