/** Honest ratios: what is compared runs in turn, A B A B …, and the median of the pairs' ratios counts. */
import { cpus, totalmem } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the house asks for, e.g. `>= 0.7`. */
  readonly budget: string;
  readonly holds: boolean;
  /** What was measured to get there, for the reader. */
  readonly detail: string;
}

export interface Benchmark {
  readonly name: string;
  run(): Promise<Result>;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

export const percentile = (values: readonly number[], p: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((p / 100) * sorted.length) - 1)]!;
};

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** Runs both in turn, the first pair to warm up, and answers the counted pairs. */
export async function inTurn(pairs: number, a: () => Promise<number>, b: () => Promise<number>) {
  const measured: { a: number; b: number }[] = [];
  for (let i = 0; i <= pairs; i++) {
    const pair = { a: await a(), b: await b() };
    if (i > 0) measured.push(pair);
  }
  return {
    ratio: median(measured.map((pair) => pair.a / pair.b)),
    a: median(measured.map((pair) => pair.a)),
    b: median(measured.map((pair) => pair.b)),
  };
}

/** A folder for one measurement, gone after it. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kizuna-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const conditions = () => ({
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGiB: round(totalmem() / 2 ** 30, 1),
  date: new Date().toISOString().slice(0, 10),
});
