/** For the specs of this library: the real event log and the embedded stream on it, in a folder of their own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SqliteEventStore, type NewEvent, type StreamId } from '@kizuna/event-sourcing';
import { SqliteEventStream, type SqliteEventStreamOptions } from './sqlite-event-stream';

export function scratch(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'kizuna-messaging-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A log with a stream on it. Each `reopen` abandons the stream before: it is told to stop, and nobody waits for it. */
export class EmbeddedUnderTest {
  readonly store: SqliteEventStore;
  stream: SqliteEventStream;
  /** Ends when the handlers of all abandoned streams have ended. */
  abandoned: Promise<unknown> = Promise.resolve();

  constructor(
    readonly folder: string,
    private readonly options: SqliteEventStreamOptions = { backoff: [1, 1] },
  ) {
    this.store = new SqliteEventStore(join(folder, 'events.sqlite'));
    this.stream = this.another();
  }

  async publish(stream: StreamId, ...events: NewEvent[]): Promise<void> {
    await this.store.append(stream, (await this.store.read(stream)).length - 1, events);
  }

  async reopen(): Promise<SqliteEventStream> {
    this.abandoned = Promise.all([this.abandoned, this.stream.close()]);
    return (this.stream = this.another());
  }

  /** A second instance on the same file, as another thread has it. */
  another(options = this.options): SqliteEventStream {
    return new SqliteEventStream(this.store, join(this.folder, 'stream.sqlite'), options);
  }

  async close(): Promise<void> {
    void this.stream.close();
    await this.store.close();
  }
}
