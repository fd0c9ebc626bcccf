/**
 * Reads views from MongoDB. Each read looks up which table is live. A table may be dropped before it is read: that
 * shows as nothing found or as a read broken off, and then it is looked up again.
 */
import type { Collection, Db, Filter as MongoFilter, MongoServerError } from 'mongodb';
import { pageOf, planFilter, planQuery, planSearch, type Filter, type Query, type Search } from '../query';
import type { View } from '../view';
import { ViewNotReady, type Found, type Page, type Table, type TableStatus, type ViewReader } from '../view-store';
import { foundRow, idOf, rowsOf, tablesOf, type RowDocument, type TableDocument } from './documents';
import { behind, ofTenant, order, where } from './filter';
import { having } from './words';
import { asUnavailable } from '@kizuna/event-sourcing';

/** CursorNotFound, QueryPlanKilled, NamespaceNotFound: a collection or an index was dropped under the read. */
const BROKEN_OFF = [43, 175, 26];
const MOST_ATTEMPTS = 5;

export class MongoViewReader implements ViewReader {
  protected readonly registry: Collection<TableDocument>;

  /** @param db of a client that others open and close, with limits to how long it waits */
  constructor(protected readonly db: Db) {
    this.registry = tablesOf(db);
  }

  async get<R extends object>(view: View<R>, tenant: string, key: string): Promise<Found<R> | undefined> {
    const byId = { _id: idOf({ tenant, key }), tenant: { $eq: tenant } };
    const [row] = await this.ofLive(view, (rows) => rows.find(byId).limit(1).toArray());
    return row && foundRow<R>(row);
  }

  async find<R extends object>(view: View<R>, tenant: string, query?: Query): Promise<Page<R>> {
    const plan = planQuery(view, tenant, query);
    const parts = [where(tenant, plan.condition, view), behind(plan, tenant), having(plan.search)];
    if (plan.sort.length === 0) parts.push(ofTenant(tenant));
    const options = { sort: order(plan), limit: plan.limit + 1, batchSize: plan.limit + 1 };
    const rows = await this.ofLive(view, (of) => of.find({ $and: parts }, options).toArray(), plan.search);
    return pageOf(rows.slice(0, plan.limit).map(foundRow<R>), rows.length > plan.limit, plan);
  }

  async count(view: View, tenant: string, filter?: Filter, search?: string): Promise<number> {
    const sought = planSearch(view, search);
    const asked: MongoFilter<RowDocument> = {
      $and: [where(tenant, planFilter(view, filter), view), ofTenant(tenant), having(sought)],
    };
    const count = async (rows: Collection<RowDocument>) => {
      const counted = await rows.countDocuments(asked);
      return counted > 0 ? [counted] : [];
    };
    const counted = await this.ofLive(view, count, sought);
    return counted[0] ?? 0;
  }

  async tables(view: string): Promise<TableStatus[]> {
    const tables = await this.guarded(() => this.registry.find({ view }).sort({ version: 1, build: 1 }).toArray());
    return tables.map(({ version, build, state, checkpoint }) => ({ view, version, build, state, checkpoint }));
  }

  /** The tables that answer, of all views in the database. */
  async live(): Promise<Table[]> {
    const tables = await this.guarded(() => this.registry.find({ state: 'live' }).toArray());
    return tables.map(({ view, version, build }) => ({ view, version, build }));
  }

  /** The client stays open. */
  async close(): Promise<void> {}

  protected async guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw asUnavailable(this.db, error);
    }
  }

  private ofLive<T>(view: View, read: (rows: Collection<RowDocument>) => Promise<T[]>, search?: Search): Promise<T[]> {
    return this.guarded(async () => {
      for (let attempt = 1; ; attempt++) {
        const table = await this.liveTable(view);
        if (search && table.words === undefined) throw new ViewNotReady(view.name);
        try {
          const answer = await read(rowsOf(this.db, table));
          if (answer.length > 0 || (await this.liveTable(view)).collection === table.collection) return answer;
        } catch (error) {
          const { code } = error as Partial<MongoServerError>;
          if (!BROKEN_OFF.includes(Number(code)) || attempt === MOST_ATTEMPTS) throw error;
        }
      }
    });
  }

  private async liveTable(view: View): Promise<Pick<TableDocument, 'collection' | 'words'>> {
    const projection = { collection: 1, words: 1 };
    const table = await this.registry.findOne({ view: view.name, state: 'live' }, { projection });
    if (!table) throw new ViewNotReady(view.name);
    return table;
  }
}
