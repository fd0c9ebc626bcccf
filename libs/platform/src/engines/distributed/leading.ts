/** The time in which this instance is the one that consumes: begun when the group chooses it, again and again until it succeeds. */
import { backOff } from '@kizuna/messaging';
import type { Logger } from 'pino';
import type { Consuming } from './consuming';

export class Leading {
  private current?: Consuming;
  private over?: AbortController;
  private beginning: Promise<void> = Promise.resolve();

  constructor(
    private readonly service: string,
    private readonly newConsuming: () => Consuming,
    private readonly log: Logger,
  ) {}

  /** What is consumed here; undefined while another instance does, and until it has begun here. */
  get consuming(): Consuming | undefined {
    return this.current;
  }

  /** Begins, and answers before that is done: a server that is away is waited for. */
  begin(): void {
    this.over = new AbortController();
    this.beginning = this.untilBegun(this.over.signal);
  }

  /** Resolves when nothing is done here any more. */
  async end(): Promise<void> {
    this.over?.abort();
    await this.beginning;
    const { current } = this;
    delete this.current;
    await current?.end();
  }

  private async untilBegun(signal: AbortSignal): Promise<void> {
    for (let failures = 1; !signal.aborted; failures++) {
      const consuming = this.newConsuming();
      try {
        await consuming.start();
        this.current = consuming;
        return this.log.info(`${this.service}: this instance runs the consumers`);
      } catch (error) {
        this.log.warn(`${this.service}: the consumers cannot begin yet: ${(error as Error).message}`);
        await consuming.end().catch(() => {});
        await backOff(failures, signal);
      }
    }
  }
}
