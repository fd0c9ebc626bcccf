/**
 * What is in the database: a document for each table, and a collection of rows for each table. Only types of the driver
 * are imported here and beside: who keeps views in files does not load it.
 */
import { safeCollection } from '@kizuna/event-sourcing';
import type { ClientSession, Collection, Db } from 'mongodb';
import type { Found, Positions, RowId, StoredRow, TableStatus } from '../view-store';

/** A table of a view. */
export interface TableDocument extends TableStatus {
  /** Name of the table. */
  readonly _id: string;
  /** Where its rows are. Each has its own for good, so nobody who is late reads or drops those of a later one. */
  readonly collection: string;
  /** Mark of the store that writes it: the last one that prepared it. */
  readonly writer: string;
  /** In which that store writes it. */
  readonly session?: ClientSession['id'];
  /** Which words all its rows have, as `wordsOfFields` says it; absent: none, or not all of them yet. */
  readonly words?: string;
}

export interface RowDocument {
  /** Tenant and key, in this order: the server compares documents field by field, text by its bytes. */
  readonly _id: RowId;
  /** Again, only in rows that readers may see: no index and no read of a tenant meets a dropped row. */
  readonly tenant?: string;
  readonly seen: Positions;
  readonly doc: object | null;
  /** By which it is found, if it has any. */
  readonly words?: readonly string[];
  /** The row as JSON, if `doc` cannot hold all of it. */
  readonly text?: string;
}

export const tablesOf = (db: Db): Collection<TableDocument> => safeCollection(db, 'tables');

export const rowsOf = (db: Db, { collection }: Pick<TableDocument, 'collection'>): Collection<RowDocument> =>
  safeCollection(db, collection);

/** Half a character in a key is stored as the sign for what cannot be read. */
export const idOf = ({ tenant, key }: RowId): RowId => ({ tenant, key: key.toWellFormed() });

/** A row as what JSON makes of it. @throws TypeError for what JSON cannot hold */
export function documentOf({ tenant, key, row, seen }: StoredRow): RowDocument {
  const _id = idOf({ tenant, key });
  if (row === null) return { _id, seen, doc: null };
  const text = JSON.stringify(row);
  const doc = JSON.parse(text) as object;
  return { _id, tenant, seen, doc, ...(reduced(doc, 1) ? { text } : {}) };
}

export function storedRow({ _id: { tenant, key }, seen, doc, text }: RowDocument): StoredRow {
  return { tenant, key, seen, row: rowIn(doc, text) };
}

export function foundRow<R extends object>({ _id: { key }, seen, doc, text }: RowDocument): Found<R> {
  return { key, row: rowIn(doc, text) as R, seen };
}

/** The whole row. */
export const rowIn = (doc: object | null, text: string | undefined): object | null =>
  text === undefined ? doc : (JSON.parse(text) as object);

/** The server takes documents of 100 levels. */
const DEEPEST = 90;

/**
 * Takes out what the driver, the format or the server would refuse or read as something else; no query can name it.
 * Answers whether something is not as it was.
 */
function reduced(value: object, depth: number): boolean {
  let changed = false;
  for (const [name, part] of Object.entries(value) as [string, unknown][]) {
    const tooDeep = depth === DEEPEST && typeof part === 'object' && part !== null;
    if (tooDeep || !isSafe(name)) {
      if (Array.isArray(value)) value[Number(name)] = null;
      else delete (value as Record<string, unknown>)[name];
      changed = true;
    } else if (typeof part === 'string') changed ||= !part.isWellFormed();
    else if (typeof part === 'object' && part !== null) changed = reduced(part, depth + 1) || changed;
  }
  return changed;
}

/**
 * Operators and references begin with `$`, the driver knows its own types by `_bsontype`, and names end at a NUL. Under a
 * name that every object inherits, such as `constructor`, the driver answers objects in lists as bytes.
 */
const isSafe = (name: string): boolean =>
  name !== '' &&
  name !== '_bsontype' &&
  !name.startsWith('$') &&
  !name.includes('\u0000') &&
  !(name in Object.prototype) &&
  name.isWellFormed();
