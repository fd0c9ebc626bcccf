/** How far the log and its readers have come. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '@kizuna/imports';

export interface Consumer {
  readonly consumer: string;
  readonly position: number;
  readonly lag: number;
  readonly state: string;
  readonly parked: number;
}

export const consumersOf = async (client: Client): Promise<Consumer[]> =>
  (await client.get<{ consumers: Consumer[] }>('/ops/consumers')).consumers;

/** Position of the last event, 0 if there is none. */
export const headOf = async (client: Client): Promise<number> =>
  Math.max(0, ...(await consumersOf(client)).map(({ position, lag }) => position + lag));

/**
 * Waits until views and policies have come as far as the log is now, at most `patience` milliseconds. One that is stuck
 * is not waited for.
 * @returns whether they have
 */
export async function caughtUp(
  client: Client,
  patience: number,
  { signal, progress }: { signal: AbortSignal; progress: (done: number, of: number) => void },
): Promise<boolean> {
  const head = await headOf(client);
  const until = performance.now() + patience;
  for (;;) {
    const behind = (await consumersOf(client)).filter(({ position }) => position < head);
    if (behind.every(({ state }) => state === 'stuck')) return behind.length === 0;
    if (performance.now() > until) return false;
    progress(Math.min(...behind.map(({ position }) => position)), head);
    await pause(50, undefined, { signal });
  }
}
