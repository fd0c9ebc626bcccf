import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { lawsContract } from './laws.contract';
import type { ReadingOrder, ReadingReport } from './reading.fixture';
import { rebuildContract, type Readers } from './rebuild.contract';
import { viewsInFile, type ShopViews } from './sample.fixture';

interface ViewsInFile extends ShopViews {
  readonly file: string;
}

async function open(): Promise<ViewsInFile> {
  const folder = mkdtempSync(join(tmpdir(), 'kizuna-views-'));
  const file = join(folder, 'views.db');
  const views = viewsInFile(file);
  const close = async () => {
    await views.close();
    rmSync(folder, { recursive: true });
  };
  return { ...views, file, close };
}

/** Another thread, since the engine works in the one that asks. */
async function beginToRead({ file }: ViewsInFile): Promise<Readers> {
  const control = new Int32Array(new SharedArrayBuffer(8));
  const workerData: ReadingOrder = { file, control };
  const thread = new Worker(join(__dirname, 'reading.fixture.ts'), {
    workerData,
    execArgv: ['--conditions=@kizuna/source', '-r', '@swc-node/register'],
    env: { ...process.env, SWC_NODE_PROJECT: join(__dirname, '../../../tsconfig.base.json') },
  });
  const report = once(thread, 'message') as Promise<[ReadingReport]>;
  while (Atomics.load(control, 1) === 0) await new Promise(setImmediate);
  const stop = async () => {
    Atomics.store(control, 0, 1);
    const [read] = await report;
    await thread.terminate();
    return read;
  };
  return { stop };
}

lawsContract('SQLite', open, 40);
rebuildContract('SQLite', { open, beginToRead });
