/**
 * Reads views from the embedded view store. Any thread may hold one beside the single writer. Each read looks up which
 * table is live and reads it in one snapshot, so a switch or a drop in between cannot make it fail.
 */
import { openDatabase, unavailable, type SqliteDatabase, type Statement } from '@kizuna/event-sourcing';
import { LRUCache } from 'lru-cache';
import { pageOf, planFilter, planQuery, planSearch, type Filter, type Query, type Search } from '../query';
import type { View } from '../view';
import {
  tableName,
  ViewNotReady,
  type Found,
  type Page,
  type Positions,
  type Table,
  type TableState,
  type TableStatus,
  type ViewReader,
} from '../view-store';
import { ALL, behind, fieldsOf, joined, orderBy, where, type FieldSql, type Sql } from './sql';
import { havingWords, isWords } from './words';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS tables (
    view TEXT NOT NULL, version INTEGER NOT NULL, build INTEGER NOT NULL, state TEXT NOT NULL, checkpoint TEXT NOT NULL,
    indexes TEXT NOT NULL,
    PRIMARY KEY (view, version, build)
  ) WITHOUT ROWID;
  CREATE UNIQUE INDEX IF NOT EXISTS one_live_table ON tables (view) WHERE state = 'live';
`;

/** Texts of queries differ with their filters, so there is no end of them: this many are kept prepared. */
const MOST_STATEMENTS = 500;

/** A table's name in SQL. */
export const quoted = (table: Table): string => `"${tableName(table)}"`;

/** Ends the name of an index that holds only the rows which have its field. */
export const LOOKUP = '?';
export const fieldOf = (index: string): string => (index.endsWith(LOOKUP) ? index.slice(0, -LOOKUP.length) : index);

/** Which rows a search finds; all without one. @throws ViewNotReady if they have no words */
type Having = (tenant: string, search: Search | undefined) => Sql;

/** What is asked of a table with these fields and words. */
export type Question = (table: string, field: FieldSql, having: Having) => Sql;

type RawRow = [key: string, seen: string, doc: string];

export class SqliteViewReader implements ViewReader {
  protected readonly db: SqliteDatabase;
  private readonly statements = new LRUCache<string, Statement<unknown[]>>({ max: MOST_STATEMENTS });

  /** @throws StoreUnavailable, also if the writer has not yet created the file */
  constructor(
    readonly file: string,
    { readonly } = { readonly: true },
  ) {
    this.db = openDatabase(file, SCHEMA, { durability: 'normal', readonly });
  }

  async get<R extends object>(view: View<R>, tenant: string, key: string): Promise<Found<R> | undefined> {
    return this.live(view, (table) => {
      const sql = `SELECT key, seen, doc FROM ${table} WHERE tenant = ? AND key = ? AND doc IS NOT NULL`;
      const row = this.raw<RawRow>(sql).get(tenant, key);
      return row && found<R>(row);
    });
  }

  async find<R extends object>(view: View<R>, tenant: string, query?: Query): Promise<Page<R>> {
    const plan = planQuery(view, tenant, query);
    const rows = await this.asked<RawRow>(view, (table, field, having) => {
      const { text, values } = joined([where(plan.condition, field), behind(plan, field), having(tenant, plan.search)]);
      return {
        text: `SELECT key, seen, doc FROM ${table} WHERE reader = ? AND ${text} ORDER BY ${orderBy(plan, field)} LIMIT ?`,
        values: [tenant, ...values, plan.limit + 1],
      };
    });
    return pageOf(rows.slice(0, plan.limit).map(found<R>), rows.length > plan.limit, plan);
  }

  async count(view: View, tenant: string, filter?: Filter, asked?: string): Promise<number> {
    const condition = planFilter(view, filter);
    const search = planSearch(view, asked);
    const [counted] = await this.asked<[number]>(view, (table, field, having) => {
      const { text, values } = joined([where(condition, field), having(tenant, search)]);
      return { text: `SELECT count(*) FROM ${table} WHERE reader = ? AND ${text}`, values: [tenant, ...values] };
    });
    return counted![0];
  }

  /** Asks for rows of the live table of a view. @throws ViewNotReady, StoreUnavailable */
  protected async asked<Row>(view: View, question: Question): Promise<Row[]> {
    return this.live(view, (...table) => {
      const { text, values } = question(...table);
      return this.raw<Row>(text).all(...values);
    });
  }

  async tables(view: string): Promise<TableStatus[]> {
    return this.guarded(() => this.statuses(view));
  }

  async close(): Promise<void> {
    this.db.close();
  }

  protected statuses(view: string): TableStatus[] {
    return this.raw<[number, number, TableState, string]>(
      'SELECT version, build, state, checkpoint FROM tables WHERE view = ? ORDER BY version, build',
    )
      .all(view)
      .map(([version, build, state, text]) => {
        return { view, version, build, state, checkpoint: JSON.parse(text) as Positions };
      });
  }

  /** A prepared statement that answers rows as arrays, the quickest way out of SQLite. */
  protected raw<Row>(sql: string): Statement<unknown[], Row> {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.db.arrays(sql);
      this.statements.set(sql, statement);
    }
    return statement as Statement<unknown[], Row>;
  }

  protected guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw unavailable(this.file, error);
    }
  }

  /** Looks up the live table of a view, and reads it in the same snapshot. */
  protected live<T>(view: View, read: (...table: Parameters<Question>) => T): T {
    return this.guarded(() =>
      this.db.snapshot(() => {
        const sql = `SELECT version, build, indexes FROM tables WHERE view = ? AND state = 'live'`;
        const row = this.raw<[number, number, string]>(sql).get(view.name);
        if (!row) throw new ViewNotReady(view.name);
        const [version, build, indexes] = row;
        const table = { view: view.name, version, build };
        const declared = JSON.parse(indexes) as string[];
        const having: Having = (tenant, search) => {
          if (!search) return ALL;
          if (!declared.some(isWords)) throw new ViewNotReady(view.name);
          return havingWords(table, tenant, search);
        };
        return read(quoted(table), fieldsOf(declared.map(fieldOf)), having);
      }),
    );
  }
}

function found<R extends object>([key, seen, doc]: RawRow): Found<R> {
  return { key, row: JSON.parse(doc) as R, seen: JSON.parse(seen) as Positions };
}
