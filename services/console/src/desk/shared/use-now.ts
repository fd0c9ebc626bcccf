/** The time of day for what counts down: one ticker for the whole page, twice a minute. */
import { useSyncExternalStore } from 'react';

const TICK_MS = 30_000;

let now = Date.now();
let ticker: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

function listen(listener: () => void): () => void {
  listeners.add(listener);
  ticker ??= setInterval(() => {
    now = Date.now();
    for (const each of listeners) each();
  }, TICK_MS);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(ticker);
    ticker = undefined;
  };
}

/** Milliseconds since the epoch. */
export const useNow = (): number => useSyncExternalStore(listen, () => (ticker ? now : (now = steady(now))));

/** While nothing ticks, a reading is as good as the tick that it falls into. */
const steady = (before: number): number => (Date.now() - before >= TICK_MS ? Date.now() : before);
