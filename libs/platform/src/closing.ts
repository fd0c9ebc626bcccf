import { Injectable } from '@nestjs/common';
import { StoreUnavailable } from '@kizuna/event-sourcing';

/** Says that the process is about to end, to those who would otherwise go on for ever. */
@Injectable()
export class Closing {
  private readonly controller = new AbortController();
  readonly signal: AbortSignal = this.controller.signal;

  begin(): void {
    this.controller.abort();
  }

  /**
   * What the work answers, for as long as the process may wait for it. The engines break it off when they close.
   * @throws StoreUnavailable as soon as the process is about to end
   */
  async orEnding<T>(work: Promise<T>): Promise<T> {
    const { promise: ending, reject } = Promise.withResolvers<never>();
    const end = () => reject(new StoreUnavailable('the process is ending'));
    this.signal.addEventListener('abort', end, { once: true });
    try {
      if (this.signal.aborted) end();
      return await Promise.race([work, ending]);
    } finally {
      this.signal.removeEventListener('abort', end);
    }
  }
}
