/** Opens the databases of the embedded engines, all in the same careful way. */
import { accessSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreUnavailable } from '../event-store';
import { codeOf, detailOf, SqliteDatabase } from './sqlite-database';

export interface DatabaseOptions {
  /** `full`: a commit survives a power cut. `normal`: it may lose the last commits then, but is never torn. */
  readonly durability: 'full' | 'normal';
  readonly readonly?: boolean;
  /** Upper bound of the file in pages of 4 KiB, to try a full disk. */
  readonly maxPages?: number;
}

/**
 * Opens a database file, or creates it for its owner alone.
 * @throws StoreUnavailable with one clear sentence if the file is corrupt, read-only or out of reach
 */
export function openDatabase(file: string, schema: string, options: DatabaseOptions): SqliteDatabase {
  let db: SqliteDatabase | undefined;
  try {
    if (options.readonly) accessSync(file);
    else makeFile(file);
    db = new SqliteDatabase(file, { readonly: options.readonly ?? false });
    if (!options.readonly) {
      db.pragma('journal_mode = WAL');
      db.pragma(`synchronous = ${options.durability.toUpperCase()}`);
      if (options.maxPages) db.pragma(`max_page_count = ${options.maxPages}`);
      db.exec(schema);
    }
    db.pragma('cache_size = -16384');
    db.pragma('temp_store = MEMORY');
    return db;
  } catch (error) {
    db?.close();
    throw unavailable(file, error);
  }
}

/**
 * Makes a database file that only its owner may read, unless it is there; what SQLite puts beside it later has the same
 * mode. If it cannot be made, SQLite finds that out in a moment, and says why.
 */
export function makeFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    // Not opened if it is there: to close it again would end every lock of this process on it.
    closeSync(openSync(file, 'wx', 0o600));
  } catch {
    return;
  }
}

const REASONS: Record<string, string> = {
  SQLITE_NOTADB: 'it is no database: the file is corrupt',
  SQLITE_CORRUPT: 'the file is corrupt',
  SQLITE_READONLY: 'it is read-only',
  SQLITE_CANTOPEN: 'it cannot be opened or created',
  SQLITE_FULL: 'the disk is full',
  SQLITE_IOERR: 'the disk reports an error',
  SQLITE_BUSY: 'another process holds it',
  EACCES: 'its folder may not be written',
  EROFS: 'its folder is read-only',
  ENOTDIR: 'its folder is a file',
  EEXIST: 'its folder is a file',
  EPERM: 'its folder may not be written',
  ENOENT: 'it does not exist',
  ENOSPC: 'the disk is full',
};

/** The same error in words for the one who runs the process; other errors are given back as they are. */
export function unavailable(file: string, error: unknown): unknown {
  const code = codeOf(error);
  const reason = REASONS[code];
  return reason
    ? new StoreUnavailable(`cannot use ${file}: ${reason} (${code}${detailOf(error)})`, { cause: error })
    : error;
}
