/**
 * Verifying and rebuilding views. The server goes on with it whoever looks, so its progress is kept apart from the page:
 * one may go elsewhere and come back.
 */
import { useSyncExternalStore } from 'react';
import { linesOf } from '../api/lines';
import { Problem } from '../api/request';

export type Work = 'verify' | 'rebuild';

export interface Comparison {
  readonly view: string;
  readonly rows: number;
  readonly differences: number;
  readonly differing: readonly { readonly tenant: string; readonly key: string }[];
  readonly equal: boolean;
}

export interface LongWork {
  readonly work: Work;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly done: number;
  readonly of: number;
  readonly result?: Comparison;
  readonly problem?: string;
}

interface Line {
  readonly done?: number;
  readonly of?: number;
  readonly result?: Comparison;
  readonly problem?: { readonly title: string; readonly detail?: string };
}

class LongWorks {
  private works: ReadonlyMap<string, LongWork> = new Map();
  private readonly listeners = new Set<() => void>();
  /** One after the other: each of them reads the whole history. */
  private queue: (readonly [view: string, work: Work])[] = [];
  private busy = false;

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly look = (): ReadonlyMap<string, LongWork> => this.works;

  start(views: readonly string[], work: Work): void {
    const free = views.filter((view) => !this.isUnderWay(view));
    for (const view of free) this.set(view, { work, state: 'waiting', done: 0, of: 0 });
    this.queue.push(...free.map((view) => [view, work] as const));
    if (!this.busy) void this.next();
  }

  /** Those that have not begun. */
  cancelWaiting(): void {
    const waiting = this.queue.splice(0).map(([view]) => view);
    this.works = new Map([...this.works].filter(([view]) => !waiting.includes(view)));
    this.tell();
  }

  isUnderWay(view: string): boolean {
    const state = this.works.get(view)?.state;
    return state === 'waiting' || state === 'running';
  }

  private async next(): Promise<void> {
    this.busy = true;
    for (let task = this.queue.shift(); task; task = this.queue.shift()) await this.carryOut(...task);
    this.busy = false;
  }

  private async carryOut(view: string, work: Work): Promise<void> {
    let last: LongWork = { work, state: 'running', done: 0, of: 0 };
    this.set(view, last);
    const fail = (problem: string) => this.set(view, { ...last, state: 'failed', problem });
    try {
      for await (const line of linesOf<Line>(`/ops/views/${view}/${work}`, { method: 'POST' })) {
        const { done = last.done, of = last.of, result, problem } = line;
        if (problem) return fail(problem.detail ?? problem.title);
        last = { ...last, done, of, ...(result ? { result, state: 'done' as const } : {}) };
        this.set(view, last);
      }
      if (last.state !== 'done') fail('');
    } catch (error) {
      fail(error instanceof Problem ? error.message : String(error));
    }
  }

  private set(view: string, work: LongWork): void {
    this.works = new Map(this.works).set(view, work);
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

export const longWorks = new LongWorks();

export const useLongWorks = () => useSyncExternalStore(longWorks.listen, longWorks.look);
