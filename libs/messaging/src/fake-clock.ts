/** A clock for specs: time passes when the spec says so. */
import type { Clock } from './clock';

export class FakeClock implements Clock {
  private readonly calls = new Set<{ readonly time: number; readonly call: () => void | Promise<void> }>();
  private time: number;

  /** @param settled is awaited before time passes on: what the calls have led to is done by then */
  constructor(
    start = '2030-01-01T00:00:00.000Z',
    private readonly settled: () => Promise<void> = async () => {},
  ) {
    this.time = Date.parse(start);
  }

  now(): Date {
    return new Date(this.time);
  }

  at(date: Date, call: () => void | Promise<void>): () => void {
    const entry = { time: date.getTime(), call };
    this.calls.add(entry);
    return () => this.calls.delete(entry);
  }

  /** How many calls are awaited. */
  get armed(): number {
    return this.calls.size;
  }

  /** Lets time pass and makes the calls that fall due, in order of time, awaiting each; also those that they set. */
  async advance(ms: number): Promise<void> {
    const until = this.time + ms;
    for (let next = await this.next(until); next; next = await this.next(until)) {
      this.calls.delete(next);
      this.time = Math.max(this.time, next.time);
      await next.call();
    }
    this.time = until;
  }

  private async next(until: number) {
    await this.settled();
    return [...this.calls].filter(({ time }) => time <= until).sort((a, b) => a.time - b.time)[0];
  }
}
