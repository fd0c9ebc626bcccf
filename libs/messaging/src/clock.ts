/** Time as something that can be handed in, so that specs decide when it passes. */

export interface Clock {
  now(): Date;
  /** Calls once, at that time or soon after; at once (but never before this returns) if it is past. */
  at(date: Date, call: () => void | Promise<void>): () => void;
}

export const minutes = (count: number): number => count * 60_000;
export const hours = (count: number): number => minutes(60 * count);
/** Of 24 hours each. */
export const days = (count: number): number => hours(24 * count);

/** Node fires a timer at once that is set further ahead. */
const FURTHEST_MS = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => new Date(),
  at(date, call) {
    let timer: NodeJS.Timeout;
    const arm = (): void => {
      const left = date.getTime() - Date.now();
      timer = left > FURTHEST_MS ? setTimeout(arm, FURTHEST_MS) : setTimeout(() => void call(), Math.max(0, left));
    };
    arm();
    return () => clearTimeout(timer);
  },
};
