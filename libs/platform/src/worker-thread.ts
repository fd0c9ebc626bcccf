/** Threads for work that must not keep the answering thread busy. */
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** From source the thread compiles as this process does; from a build there is nothing to compile. */
export function workerThread(file: string, workerData: unknown): Worker {
  if (extname(file) !== '.ts') return new Worker(file, { workerData });
  return new Worker(file, {
    workerData,
    execArgv: ['--conditions=@kizuna/source', '-r', require.resolve('@swc-node/register')],
    env: { ...process.env, SWC_NODE_PROJECT: join(__dirname, '../../../tsconfig.base.json') },
  });
}
