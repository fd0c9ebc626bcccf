/** Carries out policies: each is a consumer of the stream under its own name. */
import type { RecordedEvent } from '@kizuna/event-sourcing';
import { Errand, type Helpers } from './errand';
import type { EventStream, Running } from './event-stream';
import type { Policy } from './policy';
import { consume, purely, type Dispatch } from './reaction';
import { NO_ROWS, type RowSource } from './row-source';

export class PolicyRunner {
  private readonly running: Running[] = [];
  private readonly ending = new AbortController();
  private readonly helpers: Helpers;

  /**
   * @param dispatch the command bus
   * @param rows what policies see of views; they can look at none if absent
   */
  constructor(
    private readonly stream: EventStream,
    dispatch: Dispatch,
    rows: RowSource = NO_ROWS,
  ) {
    this.helpers = { dispatch, rows, signal: this.ending.signal };
  }

  async run(policy: Policy): Promise<Running> {
    const consumer = `policy:${policy.name}`;
    // What commands did before this start is not known by key, so looks wait for all of it.
    const appends = new LastAppends(await this.helpers.rows.head());
    const running = await this.stream.subscribe({
      consumer,
      types: policy.types,
      keyOf: policy.keyOf,
      handle: {
        wants: (event) => policy.react(event).length > 0,
        each: (event) =>
          consume(consumer, event, async () => {
            const reactions = purely(() => policy.react(event));
            const lane = laneOf(policy, event);
            const errand = new Errand(this.helpers, policy.name, event);
            try {
              await errand.run(reactions, appends.of(lane));
            } finally {
              appends.note(lane, errand.appended);
            }
          }),
      },
    });
    this.running.push(running);
    return running;
  }

  /** Takes nothing new. What is in flight ends after the command at hand, and is done again at the next start. */
  async stop(): Promise<void> {
    const stopped = this.running.map((running) => running.stop());
    this.ending.abort();
    await Promise.all(stopped);
  }
}

/** As the stream takes it: an event whose key cannot be told goes with its stream. */
function laneOf({ keyOf }: Policy, event: RecordedEvent): string {
  try {
    return `${event.tenant} ${keyOf(event)}`;
  } catch {
    return `${event.tenant} ${event.stream}`;
  }
}

const MOST_LANES = 1000;

/** How far the log had come with the last command of each lane. Of lanes long ago it knows only the last of all. */
class LastAppends {
  private readonly byLane = new Map<string, number>();

  constructor(private floor: number) {}

  of(lane: string): number {
    return Math.max(this.floor, this.byLane.get(lane) ?? 0);
  }

  note(lane: string, position: number): void {
    if (position <= this.of(lane)) return;
    if (this.byLane.size >= MOST_LANES) {
      this.floor = Math.max(...this.byLane.values());
      this.byLane.clear();
    }
    this.byLane.set(lane, position);
  }
}
