/** What the answering thread knows of how far each view has come, so that a read can wait for its own write. */

/** The longest wait, in milliseconds, whatever the caller asks for. */
export const LONGEST_WAIT_MS = 5000;

/** The view has not come as far as the reader asked for within the limit. */
export class NotYet extends Error {
  /** It passes by itself: who reads on behalf of an event tries again. */
  readonly transient = true;
  /** Positions that are missing. */
  readonly lag: number;

  constructor(
    readonly view: string,
    readonly asked: number,
    readonly reached: number,
  ) {
    super(`${view} has come to position ${reached}, not yet to ${asked}; ask again soon`);
    this.lag = asked - reached;
  }
}

interface Waiter {
  readonly position: number;
  readonly reached: () => void;
}

export class Freshness {
  private readonly positions = new Map<string, number>();
  private readonly waiters = new Map<string, Set<Waiter>>();

  /** The projection says where the view is now. It may say less than before: after the way back to an older table. */
  note(view: string, position: number): void {
    this.positions.set(view, position);
    for (const waiter of this.waiters.get(view) ?? []) if (waiter.position <= position) waiter.reached();
  }

  /** Position of the view, 0 if nothing is known. */
  position(view: string): number {
    return this.positions.get(view) ?? 0;
  }

  /**
   * Resolves once the view has taken in everything up to a position.
   * @param ms how long to wait, at most 5 s
   * @throws NotYet
   */
  waitFor(view: string, position: number, ms: number): Promise<void> {
    if (this.position(view) >= position) return Promise.resolve();
    const waiters = this.waiters.get(view) ?? new Set();
    this.waiters.set(view, waiters);
    return new Promise((resolve, reject) => {
      const leave = (settle: () => void) => {
        clearTimeout(timer);
        waiters.delete(waiter);
        settle();
      };
      const waiter: Waiter = { position, reached: () => leave(resolve) };
      const tooLate = () => leave(() => reject(new NotYet(view, position, this.position(view))));
      const timer = setTimeout(tooLate, Math.min(Math.max(ms, 0), LONGEST_WAIT_MS));
      waiters.add(waiter);
    });
  }
}
