/** Snapshots in a file of their own. It may be deleted at any time: all in it can be folded again. */
import { rmSync } from 'node:fs';
import { streamName, type StreamId } from '../event';
import type { Snapshot, Snapshots } from '../snapshots';
import { openDatabase } from './database';
import type { SqliteDatabase, Statement, Values } from './sqlite-database';

const SCHEMA = `CREATE TABLE IF NOT EXISTS snapshots (
  stream TEXT PRIMARY KEY, version INTEGER NOT NULL, revision INTEGER NOT NULL, snapshot TEXT NOT NULL
) WITHOUT ROWID`;

export class SqliteSnapshots implements Snapshots {
  private readonly db: SqliteDatabase;
  private readonly select: Values<[string, number], string>;
  private readonly upsert: Statement<[string, number, number, string]>;

  /** @throws StoreUnavailable if not even an empty file can be made there */
  constructor(file: string) {
    this.db = openOrReplace(file);
    this.select = this.db.values('SELECT snapshot FROM snapshots WHERE stream = ? AND version = ?');
    this.upsert = this.db.prepare('INSERT OR REPLACE INTO snapshots VALUES (?, ?, ?, ?)');
  }

  load(stream: StreamId, version: number): Snapshot | undefined {
    return orElseNothing(() => {
      const text = this.select.get(streamName(stream), version);
      return text === undefined ? undefined : (JSON.parse(text) as Snapshot);
    });
  }

  save(stream: StreamId, version: number, snapshot: Snapshot): void {
    orElseNothing(() => this.upsert.run(streamName(stream), version, snapshot.revision, JSON.stringify(snapshot)));
  }

  close(): void {
    this.db.close();
  }
}

/** A command that is stored already must not fail for want of a snapshot; the next one is due soon. */
function orElseNothing<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function openOrReplace(file: string): SqliteDatabase {
  try {
    return openDatabase(file, SCHEMA, { durability: 'normal' });
  } catch {
    for (const part of ['', '-wal', '-shm']) rmSync(file + part, { force: true });
    return openDatabase(file, SCHEMA, { durability: 'normal' });
  }
}
