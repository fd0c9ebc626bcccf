/**
 * The embedded stream: the event log is the stream, this adds cursors and parking in an SQLite file of its own.
 *
 * Several instances may share the file, each in its thread with its own connection, as long as each consumer runs in one
 * of them. `parked` of any instance shows and changes what all of them have parked. A replay or discard is a row in the
 * file: the instance that runs the consumer sees it with its next page, or at once after `nudge()`.
 */
import { systemClock } from '../clock';
import { LogEventStream, type LogEventStreamOptions, type StreamLog } from '../consumer/log-event-stream';
import { SqliteCursors } from './sqlite-cursors';
import { SqliteParkingLot } from './sqlite-parking-lot';

export type SqliteEventStreamOptions = LogEventStreamOptions;

export class SqliteEventStream extends LogEventStream {
  private readonly files: readonly { close(): void }[];

  /** @throws StoreUnavailable */
  constructor(log: StreamLog, file: string, options: SqliteEventStreamOptions = {}) {
    const { clock = systemClock } = options;
    const cursors = new SqliteCursors(file);
    const lot = new SqliteParkingLot(file, () => clock.now());
    super({ log, cursors, lot, ...options });
    this.files = [cursors, lot];
  }

  override async close(): Promise<void> {
    try {
      await super.close();
    } finally {
      for (const file of this.files) file.close();
    }
  }
}
