/**
 * Timers in the collection `timers`, and in `holds` how far the history of each tenant has been told. A hold is changed
 * before the timers that it keeps back, and whoever sets such a timer looks at the hold once more after that: so no
 * timer stays behind that another instance has let go meanwhile.
 */
import type { AnyBulkWriteOperation, Collection, Db, Filter } from 'mongodb';
import { concernOf, type Hold, type Timer, type Timers } from '../timers';
import { contextOf } from '../kafka/topics';
import { onMongo, safeCollection } from '@kizuna/event-sourcing';

interface TimerDocument {
  readonly _id: string;
  readonly due: string;
  readonly tenant: string;
  /** That of its stream. */
  readonly context: string;
  readonly concern: string;
  /** Whether it is kept back. */
  readonly held: boolean;
  readonly timer: Timer;
}

interface HoldDocument {
  /** The tenant. */
  readonly _id: string;
  readonly until: string;
  /** It is over, but for what it still keeps back. */
  readonly over?: boolean;
}

/** After every date. */
const END_OF_TIME = '~';
const IN_TIME = { due: 1, _id: 1 } as const;

export class MongoTimers implements Timers {
  private readonly timers: Collection<TimerDocument>;
  private readonly holds: Collection<HoldDocument>;

  private constructor(
    private readonly db: Db,
    private readonly contexts: readonly string[],
  ) {
    this.timers = safeCollection(db, 'timers');
    this.holds = safeCollection(db, 'holds');
  }

  /**
   * Makes the indexes that are missing, and ends what a crash has left half done.
   * @param contexts whose timers are fired here: `due` and `next` know of no others. Holds are on those of all contexts
   * @throws StoreUnavailable
   */
  static async open(db: Db, contexts: readonly string[]): Promise<MongoTimers> {
    const timers = new MongoTimers(db, contexts);
    await onMongo(db, async () => {
      await timers.timers.createIndex({ held: 1, due: 1, _id: 1 });
      await timers.timers.createIndex({ tenant: 1, held: 1, due: 1, _id: 1 });
      await timers.timers.createIndex({ tenant: 1, concern: 1, held: 1, due: 1 });
      for (const { _id, until, over } of await timers.holds.find().toArray()) {
        if (over) await timers.end(_id);
        else await timers.letGoUntil(_id, until);
      }
    });
    return timers;
  }

  async schedule(timers: readonly Timer[]): Promise<void> {
    if (timers.length === 0) return;
    await onMongo(this.db, async () => {
      const tenants = new Set(timers.filter(({ historic }) => historic).map(({ stream }) => stream.tenant));
      const before = await this.ends([...tenants]);
      const documents = timers.map((timer) => documentOf(timer, before));
      await this.timers.bulkWrite(documents.map(unlessThere), { ordered: false });
      if (!documents.some(({ held }) => held)) return;
      const after = await this.ends([...tenants]);
      const ids = documents.filter((each) => each.held && each.due <= endOf(each.tenant, after)).map(({ _id }) => _id);
      if (ids.length > 0) await this.letGoThose({ _id: { $in: ids } });
    });
  }

  async remove(ids: readonly string[]): Promise<void> {
    await onMongo(this.db, () => this.timers.deleteMany({ _id: { $in: [...ids] } }));
  }

  due(now: Date, limit: number): Promise<Timer[]> {
    return this.select({ ...this.ours, due: { $lte: now.toISOString() } }, limit);
  }

  async next(): Promise<Date | undefined> {
    const next = await onMongo(this.db, () => this.timers.findOne(this.ours, { sort: IN_TIME }));
    return next ? new Date(next.due) : undefined;
  }

  async hold(tenant: string, until: Date): Promise<void> {
    await onMongo(this.db, async () => {
      // One that is over but for its end begins anew.
      await this.holds.deleteOne({ _id: tenant, over: true });
      const hold = await this.holds.findOneAndUpdate(
        { _id: tenant },
        { $max: { until: until.toISOString() } },
        { upsert: true, returnDocument: 'after' },
      );
      await this.letGoUntil(tenant, hold!.until);
    });
  }

  async release(tenant: string): Promise<void> {
    await onMongo(this.db, async () => {
      await this.holds.updateOne({ _id: tenant }, { $set: { over: true } });
      await this.end(tenant);
    });
  }

  async holdOf(tenant: string): Promise<Hold | undefined> {
    return onMongo(this.db, async () => {
      const hold = await this.holds.findOne({ _id: tenant, over: { $ne: true } });
      if (!hold) return undefined;
      const kept = { tenant, held: true };
      const first = await this.timers.findOne(kept, { sort: IN_TIME });
      const waiting = first ? await this.timers.countDocuments(kept) : 0;
      return { until: hold.until, waiting, ...(first ? { next: first.due } : {}) };
    });
  }

  held(tenant: string, until: Date, limit: number): Promise<Timer[]> {
    return this.select({ tenant, held: true, due: { $lte: until.toISOString() } }, limit);
  }

  async heldOf(tenant: string, before: ReadonlyMap<string, Date>, limit: number): Promise<Timer[]> {
    const dates = new Map([...before].map(([concern, date]) => [concern, date.toISOString()]));
    const latest = [...dates.values()].reduce((a, b) => (a > b ? a : b), '');
    const some = { tenant, held: true, concern: { $in: [...dates.keys()] }, due: { $lt: latest } };
    return onMongo(this.db, async () => {
      const found: Timer[] = [];
      for await (const { concern, due, timer } of this.timers.find(some).sort(IN_TIME)) {
        if (due < dates.get(concern)! && found.push(timer) === limit) break;
      }
      return found;
    });
  }

  async letGo(ids: readonly string[]): Promise<void> {
    await onMongo(this.db, () => this.letGoThose({ _id: { $in: [...ids] } }));
  }

  /** Nothing to close: the connection is the caller's. */
  async close(): Promise<void> {}

  private async select(filter: Filter<TimerDocument>, limit: number): Promise<Timer[]> {
    const found = await onMongo(this.db, () => this.timers.find(filter).sort(IN_TIME).limit(limit).toArray());
    return found.map(({ timer }) => timer);
  }

  private get ours(): Filter<TimerDocument> {
    return { held: false, context: { $in: [...this.contexts] } };
  }

  /** Of each tenant that has a hold: until when nothing is kept back. */
  private async ends(tenants: string[]): Promise<ReadonlyMap<string, string>> {
    if (tenants.length === 0) return new Map();
    const holds = await this.holds.find({ _id: { $in: tenants }, over: { $ne: true } }).toArray();
    return new Map(holds.map(({ _id, until }) => [_id, until]));
  }

  private async end(tenant: string): Promise<void> {
    await this.letGoUntil(tenant, END_OF_TIME);
    await this.holds.deleteOne({ _id: tenant, over: true });
  }

  private letGoUntil(tenant: string, until: string): Promise<unknown> {
    return this.letGoThose({ tenant, due: { $lte: until } });
  }

  private letGoThose(filter: Filter<TimerDocument>): Promise<unknown> {
    return this.timers.updateMany({ ...filter, held: true }, { $set: { held: false } });
  }
}

const endOf = (tenant: string, ends: ReadonlyMap<string, string>): string => ends.get(tenant) ?? END_OF_TIME;

function documentOf(timer: Timer, ends: ReadonlyMap<string, string>): TimerDocument {
  const { id, due, historic, stream } = timer;
  const held = historic === true && due > endOf(stream.tenant, ends);
  return {
    _id: id,
    due,
    tenant: stream.tenant,
    context: contextOf(stream.category),
    concern: concernOf(timer),
    held,
    timer,
  };
}

const unlessThere = ({ _id, ...rest }: TimerDocument): AnyBulkWriteOperation<TimerDocument> => ({
  updateOne: { filter: { _id }, update: { $setOnInsert: rest }, upsert: true },
});
