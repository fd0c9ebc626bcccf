/** Reads the sample views without pause until it is told to stop, and then says what it met; also as a thread. */
import { parentPort, workerData } from 'node:worker_threads';
import { idOf, deals, stages } from './sample.fixture';
import { SqliteViewReader } from './sqlite';
import type { ViewReader } from './view-store';

/** For a thread. */
export interface ReadingOrder {
  readonly file: string;
  /** Set [0] to 1 to stop; [1] counts the reads. */
  readonly control: Int32Array;
}

export interface ReadingReport {
  readonly reads: number;
  readonly failures: readonly string[];
}

/** @param goesOn asked after each round with the number of rounds */
export async function readOn(reader: ViewReader, goesOn: (reads: number) => boolean): Promise<ReadingReport> {
  const failures: string[] = [];
  let arrivals = 0;
  let reads = 0;
  do {
    try {
      const stage = await reader.get(stages, 'main', 'new');
      if (!stage || stage.row.arrivals < arrivals) failures.push(`arrivals fell from ${arrivals}`);
      arrivals = stage?.row.arrivals ?? arrivals;
      const page = await reader.find(deals, 'main', { sort: { amount: -1 }, limit: 5 });
      if (page.rows.length < 5) failures.push(`a page held ${page.rows.length} rows`);
      if (!(await reader.get(deals, 'main', idOf(1)))) failures.push('a row was missing');
      if ((await reader.count(deals, 'main')) < 5) failures.push('rows were missing');
    } catch (error) {
      failures.push(String(error));
    }
  } while (goesOn(++reads));
  return { reads, failures: failures.slice(0, 10) };
}

async function inThread({ file, control }: ReadingOrder): Promise<ReadingReport> {
  const reader = new SqliteViewReader(file);
  const report = await readOn(reader, (reads) => {
    Atomics.store(control, 1, reads);
    return Atomics.load(control, 0) === 0;
  });
  await reader.close();
  return report;
}

if (parentPort) void inThread(workerData as ReadingOrder).then((report) => parentPort!.postMessage(report));
