/** Work that is done by one at a time in the whole installation: by whoever holds a lease. */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Lease, Leases } from './leases';

export interface LeaderOptions {
  /** How long the lease lasts without being renewed, in ms: so long nobody does the work after a crash. */
  readonly ttlMs: number;
  /** Ends the work and the waiting for it. */
  readonly signal: AbortSignal;
}

/** Does the work. It is to end soon after the signal: then the lease is lost, or all is to end. */
export type Leading = (lease: Lease, signal: AbortSignal) => Promise<void>;

/**
 * Waits for the lease and does the work while it has it; if it is lost, waits for it again. Ends when the work has ended
 * by itself, or the signal was given and the work has ended.
 * @throws what the work throws while it has the lease
 */
export async function whileLeader(
  leases: Leases,
  name: string,
  { ttlMs, signal }: LeaderOptions,
  work: Leading,
): Promise<void> {
  const holder = `${hostname()} ${process.pid} ${randomUUID()}`;
  while (!signal.aborted) {
    const asked = performance.now();
    const acquiring = leases.acquire(name, holder, ttlMs);
    const lease = await within(acquiring, signal);
    if (lease) {
      if (await lead(leases, lease, asked + ttlMs, { ttlMs, signal }, work)) return;
    } else if (signal.aborted) {
      // It may still be given, and nobody would want it.
      acquiring.then((late) => late && leases.release(late)).catch(() => {});
    } else await pause((ttlMs / 3) * (0.5 + Math.random()), signal);
  }
}

/** Answers whether the work has ended by itself. */
async function lead(
  leases: Leases,
  lease: Lease,
  until: number,
  { ttlMs, signal }: LeaderOptions,
  work: Leading,
): Promise<boolean> {
  const [lost, done] = [new AbortController(), new AbortController()];
  const over = AbortSignal.any([signal, lost.signal]);
  const keeping = keep(leases, lease, until, ttlMs, done.signal).then(() => lost.abort());
  try {
    if (performance.now() < until) await work(lease, over);
    else lost.abort();
    return !over.aborted;
  } catch (error) {
    if (!over.aborted) throw error;
    return false;
  } finally {
    done.abort();
    await keeping;
    // Later there is nothing to give back.
    await within(leases.release(lease), undefined, ttlMs);
  }
}

/**
 * Renews the lease in time until the signal; ends early if it is lost. How long it lasts counts from before it was asked
 * for, by a clock that nobody sets: here it is never valid for longer than on the server.
 */
async function keep(leases: Leases, lease: Lease, until: number, ttlMs: number, signal: AbortSignal): Promise<void> {
  for (let wait = ttlMs / 3; ;) {
    await pause(Math.min(wait, until - performance.now()), signal);
    const sent = performance.now();
    if (signal.aborted || sent >= until) return;
    const renewed = await within(leases.renew(lease, ttlMs), signal, until - sent);
    if (renewed === false) return;
    if (renewed) until = sent + ttlMs;
    wait = ttlMs / (renewed ? 3 : 10);
  }
}

/** What the work answers; undefined if it rejects, if the time is over, or if the signal was given before that. */
function within<T>(work: Promise<T>, signal?: AbortSignal, ms?: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const end = (answer?: T): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      resolve(answer);
    };
    const giveUp = (): void => end();
    const timer = ms === undefined ? undefined : setTimeout(giveUp, Math.max(0, ms));
    signal?.addEventListener('abort', giveUp);
    work.then(end, giveUp);
    if (signal?.aborted || (ms !== undefined && ms <= 0)) giveUp();
  });
}

const pause = (ms: number, signal: AbortSignal): Promise<void> => within(new Promise<void>(() => {}), signal, ms);
