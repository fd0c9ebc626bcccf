/** Runs work of one lane in order and work of different lanes at once, a bounded number at a time. */

/** Must not reject. */
export type Work = () => Promise<void>;

export class Lanes {
  /** Of each lane that has work at hand: what has not begun yet. */
  private readonly queues = new Map<string, Work[]>();
  private waiting: string[] = [];
  private running = 0;
  private emptied = () => {};

  constructor(private readonly concurrency: number) {}

  add(lane: string, work: Work): void {
    const queue = this.queues.get(lane);
    if (queue) {
      queue.push(work);
      return;
    }
    this.queues.set(lane, [work]);
    this.waiting.push(lane);
    this.start();
  }

  /** Drops what has not begun and waits for what has. */
  async stop(): Promise<void> {
    this.waiting = [];
    for (const queue of this.queues.values()) queue.length = 0;
    if (this.running > 0) await new Promise<void>((resolve) => (this.emptied = resolve));
  }

  private start(): void {
    while (this.running < this.concurrency && this.waiting.length > 0) void this.step(this.waiting.shift()!);
  }

  /** One piece of work, then the lane queues up again, so that a long lane keeps no place from the others. */
  private async step(lane: string): Promise<void> {
    const queue = this.queues.get(lane)!;
    this.running++;
    await queue.shift()!();
    this.running--;
    if (queue.length > 0) this.waiting.push(lane);
    else this.queues.delete(lane);
    this.start();
    if (this.running === 0) this.emptied();
  }
}
