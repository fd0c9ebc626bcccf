/** Waits before something is tried again: longer after each failure, and never all at the same moment. */
import { setTimeout } from 'node:timers/promises';

const SHORTEST_MS = 100;
const LONGEST_MS = 5000;

/** Ends early, without an error, when the signal is aborted. */
export async function backOff(failures: number, signal?: AbortSignal): Promise<void> {
  const most = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** failures);
  const ms = SHORTEST_MS + Math.random() * (most - SHORTEST_MS);
  await setTimeout(ms, undefined, signal ? { signal } : {}).catch(() => {});
}

/** Waits for something that may hang, for some time at most. What it rejects with is not of interest. */
export async function bounded(work: Promise<unknown>, ms: number): Promise<void> {
  const over = new AbortController();
  const time = setTimeout(ms, undefined, { signal: over.signal, ref: false }).catch(() => {});
  await Promise.race([work.catch(() => {}), time]);
  over.abort();
}
