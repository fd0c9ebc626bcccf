/** Commands on disk until it is their turn. A temporary database of SQLite's, gone with the process whatever ends it. */
import { SqliteDatabase, type Statement } from '@kizuna/event-sourcing';
import type { DemoCommand } from './plan';

const SCHEMA = `CREATE TABLE commands (
  n INTEGER PRIMARY KEY, at TEXT NOT NULL, command TEXT NOT NULL, id TEXT NOT NULL, command_id TEXT NOT NULL,
  lane TEXT NOT NULL, body TEXT NOT NULL)`;
const ADD = 'INSERT INTO commands (at, command, id, command_id, lane, body) VALUES (?, ?, ?, ?, ?, ?)';
/** Those of one moment in the order in which they were told. */
const IN_ORDER = `SELECT at AS effectiveAt, command, id, command_id AS commandId, lane, body FROM commands ORDER BY at, n`;

/** Its body is JSON. */
export type Spooled = Omit<DemoCommand, 'body'> & { readonly body: string };

export class Spool {
  private readonly db = new SqliteDatabase('');
  private readonly statement: Statement<string[]>;
  size = 0;

  constructor() {
    // Not OFF: that is ignored, since it could tear a file.
    this.db.pragma('journal_mode = MEMORY');
    this.db.pragma('synchronous = OFF');
    this.db.pragma('cache_size = -65536');
    this.db.exec(`${SCHEMA}; BEGIN`);
    this.statement = this.db.prepare(ADD);
  }

  add({ effectiveAt, command, id, commandId, lane, body }: DemoCommand): void {
    this.statement.run(effectiveAt, command, id, commandId, lane, JSON.stringify(body));
    this.size++;
  }

  inOrder(): IterableIterator<Spooled> {
    return this.db.prepare<[], Spooled>(IN_ORDER).iterate();
  }

  close(): void {
    this.db.close();
  }
}

export const unspooled = (command: Spooled): DemoCommand => ({ ...command, body: JSON.parse(command.body) as unknown });
