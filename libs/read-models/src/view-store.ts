/**
 * The port to where views are kept, and what each engine must keep: see view-store.contract.ts. A view's rows are in a
 * table of one build of one version; readers always see the table that is live. The tenant is part of every row's
 * address and an argument of every read.
 */
import type { Filter, Query } from './query/query';
import type { View } from './view';

/** How far something has come in each source of events; the embedded log is the source `log`. */
export type Positions = Readonly<Record<string, number>>;
export const LOG = 'log';

/** The table of one build of a version of a view. */
export interface Table {
  readonly view: string;
  /** Version of the declaration that fills it. */
  readonly version: number;
  /** 1 for the first table of this version, one more for each rebuild. */
  readonly build: number;
}

/** The fields that a table is to be indexed by, and by whose words its rows are found, as its view declares them. */
export type Indexes = Pick<View, 'indexes' | 'lookups'> & Partial<Pick<View, 'searchable'>>;

/** `building`: nobody reads it yet. `kept`: what was live before, for the way back. */
export type TableState = 'building' | 'live' | 'kept';

export interface TableStatus extends Table {
  readonly state: TableState;
  readonly checkpoint: Positions;
}

export interface RowId {
  readonly tenant: string;
  readonly key: string;
}

/** A row as stored: with the last position of each source that it took in, so that a redelivery changes nothing. */
export interface StoredRow extends RowId {
  /** Null: the row was dropped. It stays as a mark of how far it had come, and no reader sees it. */
  readonly row: object | null;
  readonly seen: Positions;
  /** As far as the projector knows the table has no such row yet: an engine may try to insert it first. */
  readonly fresh?: boolean;
}

/** A row as read. */
export interface Found<R extends object = object> {
  readonly key: string;
  readonly row: R;
  /** The last positions that it took in. */
  readonly seen: Positions;
}

export interface Page<R extends object = object> {
  readonly rows: readonly Found<R>[];
  /** Cursor to what follows; absent on the last page. */
  readonly next?: string;
}

/** The view is being built for the first time: there is nothing to read yet. */
export class ViewNotReady extends Error {
  /** It passes by itself: who reads on behalf of an event tries again. */
  readonly transient = true;

  constructor(readonly view: string) {
    super(`the view ${view} is still being built`);
  }
}

/** Another process has taken over the table; nothing was written. Who meets this has to stop projecting into it. */
export class Deposed extends Error {
  constructor(table: Table) {
    super(`another process writes ${tableName(table)} now`);
  }
}

/** Reads the live tables. A switch between two reads is seen by the second, and neither fails. */
export interface ViewReader {
  /** @throws ViewNotReady, StoreUnavailable */
  get<R extends object>(view: View<R>, tenant: string, key: string): Promise<Found<R> | undefined>;
  /**
   * @throws InvalidQuery, ViewNotReady (also for a search while the live table is of a version that had none),
   *   StoreUnavailable
   */
  find<R extends object>(view: View<R>, tenant: string, query?: Query): Promise<Page<R>>;
  /** How many rows pass the filter, of those that a search finds. @throws as `find` */
  count(view: View, tenant: string, filter?: Filter, search?: string): Promise<number>;
  /** The tables of a view, oldest first. */
  tables(view: string): Promise<TableStatus[]>;
  close(): Promise<void>;
}

/**
 * Writes the tables. There is one writer; `find` and its kin see its writes at once. Where processes share a store, the
 * last one that prepared a table is its writer.
 */
export interface ViewStore extends ViewReader {
  /** Creates the table as `building` if there is none, and gives it exactly these indexes and words. */
  prepare(table: Table, indexes: Indexes): Promise<void>;
  checkpoint(table: Table): Promise<Positions>;
  /** Rows in the order asked for, dropped ones included; undefined for those that never were. */
  load(table: Table, ids: readonly RowId[]): Promise<(StoredRow | undefined)[]>;
  /**
   * Stores rows and checkpoint, all or nothing; sources that the checkpoint does not name stay where they are.
   * @throws Deposed, StoreUnavailable
   */
  save(table: Table, rows: readonly StoredRow[], checkpoint: Positions): Promise<void>;
  /** Rows of all tenants, dropped ones included, behind a row, by the bytes of tenant and key: to compare whole tables. */
  scan(table: Table, after: RowId | undefined, limit: number): Promise<StoredRow[]>;
  /** Makes a table live at once for every reader; what was live is kept, and what was kept before that is dropped. */
  activate(table: Table): Promise<void>;
  /** @throws Error for the live table */
  drop(table: Table): Promise<void>;
}

/** `sales.pipeline@2.1`: version 2, first build. */
export const tableName = ({ view, version, build }: Table): string => `${view}@${version}.${build}`;
