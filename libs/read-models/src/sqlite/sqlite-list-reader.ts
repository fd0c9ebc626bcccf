/**
 * Reads lists and counts on threads of their own: one that no index serves takes seconds in a large company, and the
 * thread that asks has others to answer meanwhile. Single rows are read at once.
 */
import { codeOf, StoreUnavailable, unavailable } from '@kizuna/event-sourcing';
import { extname, join } from 'node:path';
import { Tinypool } from 'tinypool';
import type { View } from '../view';
import { SqliteViewReader, type Question } from './sqlite-view-reader';

/** A slow list leaves one for the others. */
const THREADS = 2;
/** Lists that wait for a thread; who comes then is refused. */
const MOST_WAITING = 1000;
/**
 * Nobody waits longer for a list: another thread takes the place of its own, which ends when SQLite is done with it,
 * since that cannot be interrupted from here.
 */
const LONGEST_MS = 20_000;
/** A table may be dropped between the look for the live one and the read. */
const MOST_ATTEMPTS = 5;

/** What the thread is asked. */
export interface ListQuestion {
  readonly file: string;
  readonly text: string;
  readonly values: readonly (string | number)[];
}

/** Errors keep no fields of their own on the way between threads. */
export interface ListFailure {
  readonly code?: string;
  readonly errcode?: number;
  readonly message: string;
}
export type ListAnswer = { readonly rows: unknown[] } | ListFailure;

export interface SqliteListReaderOptions {
  readonly longestMs?: number;
}

export class SqliteListReader extends SqliteViewReader {
  private readonly longestMs: number;
  private readonly pool = new Tinypool({
    filename: join(__dirname, `list.worker.m${extname(__filename).slice(1)}`),
    execArgv: [],
    minThreads: 1,
    maxThreads: THREADS,
    maxQueue: MOST_WAITING,
  });

  /** @throws StoreUnavailable, also if the writer has not yet created the file */
  constructor(file: string, { longestMs = LONGEST_MS }: SqliteListReaderOptions = {}) {
    super(file);
    this.longestMs = longestMs;
  }

  override async close(): Promise<void> {
    await this.pool.destroy();
    await super.close();
  }

  protected override async asked<Row>(view: View, question: Question): Promise<Row[]> {
    for (let attempt = 1; ; attempt++) {
      const { text, values } = this.live(view, question);
      const answer = await this.answer(view, { file: this.file, text, values });
      if ('rows' in answer) return answer.rows as Row[];
      const error = Object.assign(new Error(answer.message), answer);
      if (codeOf(error) !== 'SQLITE_ERROR' || attempt === MOST_ATTEMPTS) throw unavailable(this.file, error);
    }
  }

  private async answer(view: View, question: ListQuestion): Promise<ListAnswer> {
    const signal = AbortSignal.timeout(this.longestMs);
    try {
      return (await this.pool.run(question, { signal })) as ListAnswer;
    } catch (error) {
      const reason = signal.aborted ? `it took longer than ${this.longestMs} ms` : (error as Error).message;
      throw new StoreUnavailable(`cannot list ${view.name}: ${reason}`, { cause: error });
    }
  }
}
