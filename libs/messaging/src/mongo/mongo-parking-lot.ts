/**
 * Parked events in MongoDB: the collections `parked`, `replays` (requests that are not answered yet) and `discarded`.
 * Any instance lists, discards and asks for replays; the one that runs the consumer looks for requests.
 */
import type { AnyBulkWriteOperation, ClientSession, Collection, Db, Filter } from 'mongodb';
import type { Lane } from '../consumer/lane';
import { shortened, type HeldLane, type Lot, type Placed, type Waiting } from '../consumer/lot';
import type { Discarded, ParkedEvent, ParkedFilter, ParkedFor } from '../event-stream';
import { MAJORITY, NotFound, onMongo, refuse, safeCollection, type RecordedEvent } from '@kizuna/event-sourcing';

interface ParkedDocument extends Omit<ParkedEvent, 'consumer' | 'position'> {
  /** In this order of fields: documents are compared field by field, so this is also the order of a list. */
  readonly _id: { readonly consumer: string; readonly position: number };
  readonly revision: number;
}

interface ReplayDocument {
  readonly _id: Lane & { readonly consumer: string };
  /** When it was asked for first. */
  readonly at: string;
}

const MOST_LISTED = 1000;
const LOOK_EVERY_MS = 1000;

export class MongoParkingLot implements Lot {
  readonly lookEvery = LOOK_EVERY_MS;
  private readonly parked: Collection<ParkedDocument>;
  private readonly replaying: Collection<ReplayDocument>;
  private readonly gone: Collection<Discarded>;
  private readonly listeners = new Set<() => void>();

  private constructor(
    private readonly db: Db,
    private readonly now: () => Date,
  ) {
    this.parked = safeCollection(db, 'parked');
    this.replaying = safeCollection(db, 'replays');
    this.gone = safeCollection(db, 'discarded');
  }

  /** Makes the collections and indexes that are missing. @throws StoreUnavailable */
  static async open(db: Db, now: () => Date = () => new Date()): Promise<MongoParkingLot> {
    const lot = new MongoParkingLot(db, now);
    await onMongo(db, async () => {
      await lot.parked.createIndex({ '_id.consumer': 1, tenant: 1, key: 1, '_id.position': 1 });
      await lot.replaying.createIndex({ '_id.consumer': 1 });
      await lot.gone.createIndex({ at: -1 });
    });
    return lot;
  }

  onRequested(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async list(filter: ParkedFilter = {}): Promise<ParkedEvent[]> {
    const found = await onMongo(this.db, () =>
      this.parked.find(parkedBy(filter)).sort({ _id: 1 }).limit(MOST_LISTED).toArray(),
    );
    return found.map(({ _id: { consumer, position }, revision: _, ...rest }) => ({ consumer, position, ...rest }));
  }

  async replay(filter: ParkedFilter = {}): Promise<number> {
    const lanes = await onMongo(this.db, async () => {
      const lanes = await this.lanesOf(parkedBy(filter));
      const at = this.at();
      if (lanes.length > 0)
        await this.replaying.bulkWrite(
          lanes.map(({ _id }) => unlessThere(_id, { at })),
          UNORDERED,
        );
      return lanes;
    });
    this.tell();
    return lanes.length;
  }

  async discard(event: ParkedFor, reason: string, by: string): Promise<void> {
    if (reason.trim() === '') refuse('an event is discarded only with a reason');
    const work = (session: ClientSession) => this.takeOut(event, reason.trim(), by, session);
    await onMongo(this.db, () =>
      this.db.client.withSession((session) =>
        session.withTransaction(work, { readConcern: { level: 'snapshot' }, writeConcern: MAJORITY }),
      ),
    );
    this.tell();
  }

  async discarded({ consumer, ...rest }: ParkedFilter = {}): Promise<Discarded[]> {
    return onMongo(this.db, () =>
      this.gone
        .find({ ...(consumer === undefined ? {} : { consumer }), ...given(rest) }, { projection: { _id: 0 } })
        .sort({ at: -1, _id: -1 })
        .limit(MOST_LISTED)
        .toArray(),
    );
  }

  async lanes(consumer: string): Promise<HeldLane[]> {
    return onMongo(this.db, async () => {
      const asked = await this.replays(consumer);
      const found = await this.lanesOf({ '_id.consumer': consumer });
      const held = found.map(({ _id: { tenant, key }, from }) => ({ tenant, key, from }));
      const stale = asked.filter(({ tenant, key }) => !held.some((lane) => lane.tenant === tenant && lane.key === key));
      for (const lane of stale) await this.answered(consumer, lane);
      return held;
    });
  }

  async park(consumer: string, lane: Lane, event: RecordedEvent, error: string): Promise<void> {
    await this.insert(consumer, [{ lane, event }], { failures: 1, error: shortened(error) });
  }

  async hold(consumer: string, placed: readonly Placed[]): Promise<void> {
    if (placed.length > 0) await this.insert(consumer, placed, { failures: 0 });
  }

  async replays(consumer: string): Promise<Lane[]> {
    const asked = await onMongo(this.db, () => this.replaying.find({ '_id.consumer': consumer }).toArray());
    return asked.map(({ _id: { tenant, key } }) => ({ tenant, key }));
  }

  async next(consumer: string, { tenant, key }: Lane): Promise<Waiting | undefined> {
    const found = await onMongo(this.db, () =>
      this.parked.findOne({ '_id.consumer': consumer, tenant, key }, { sort: { '_id.position': 1 } }),
    );
    if (!found) return undefined;
    const { _id, eventId, stream, revision } = found;
    return { position: _id.position, eventId, stream, revision };
  }

  async release(consumer: string, position: number): Promise<void> {
    await onMongo(this.db, () => this.parked.deleteOne({ _id: { consumer, position } }));
  }

  async failedAgain(consumer: string, lane: Lane, position: number, error: string): Promise<boolean> {
    // In this order: who discards the event from now on asks for what waits behind it, and that must not be forgotten.
    await this.answered(consumer, lane);
    const { matchedCount } = await onMongo(this.db, () =>
      this.parked.updateOne(
        { _id: { consumer, position } },
        { $set: { parkedAt: this.at(), error: shortened(error) }, $inc: { failures: 1 } },
      ),
    );
    return matchedCount > 0;
  }

  async answered(consumer: string, { tenant, key }: Lane): Promise<void> {
    await onMongo(this.db, () => this.replaying.deleteOne({ _id: { consumer, tenant, key } }));
  }

  async count(consumer: string): Promise<number> {
    return onMongo(this.db, () => this.parked.countDocuments({ '_id.consumer': consumer }));
  }

  private async insert(
    consumer: string,
    placed: readonly Placed[],
    why: Pick<ParkedDocument, 'failures' | 'error'>,
  ): Promise<void> {
    const parkedAt = this.at();
    const inserts = placed.map(({ lane: { tenant, key }, event: { id: eventId, type, stream, revision, position } }) =>
      unlessThere<ParkedDocument>(
        { consumer, position },
        { tenant, key, eventId, type, stream, revision, parkedAt, ...why },
      ),
    );
    await onMongo(this.db, () => this.parked.bulkWrite(inserts, UNORDERED));
  }

  private async takeOut(event: ParkedFor, reason: string, by: string, session: ClientSession): Promise<void> {
    const row = await this.parked.findOneAndDelete(parkedBy(event), { session });
    if (!row) throw new NotFound(`no event ${event.eventId} is parked for ${event.consumer}`);
    const { _id, tenant, key, eventId, type, stream, failures } = row;
    await this.gone.insertOne({ ..._id, tenant, key, eventId, type, stream, reason, by, at: this.at() }, { session });
    if (failures === 0) return;
    const lane = { consumer: _id.consumer, tenant, key };
    await this.replaying.updateOne({ _id: lane }, { $setOnInsert: { at: this.at() } }, { upsert: true, session });
  }

  private lanesOf(filter: Filter<ParkedDocument>): Promise<{ _id: ReplayDocument['_id']; from: number }[]> {
    const lane = { consumer: '$_id.consumer', tenant: '$tenant', key: '$key' };
    return this.parked
      .aggregate<{ _id: ReplayDocument['_id']; from: number }>([
        { $match: filter },
        { $group: { _id: lane, from: { $min: '$_id.position' } } },
      ])
      .toArray();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private at(): string {
    return this.now().toISOString();
  }
}

const UNORDERED = { ordered: false } as const;

/** Stores a document unless one with its id is there. */
const unlessThere = <T extends { readonly _id: object }>(
  _id: T['_id'],
  rest: Omit<T, '_id'>,
): AnyBulkWriteOperation<T> =>
  ({
    updateOne: { filter: { _id }, update: { $setOnInsert: rest }, upsert: true },
  }) as unknown as AnyBulkWriteOperation<T>;

const parkedBy = ({ consumer, ...rest }: ParkedFilter): Filter<ParkedDocument> => ({
  ...(consumer === undefined ? {} : { '_id.consumer': consumer }),
  ...given(rest),
});

/** Only what is named: a callers' filter may also carry other fields, and such that are not set. */
function given({ tenant, key, eventId }: ParkedFilter): ParkedFilter {
  const fields = Object.entries({ tenant, key, eventId }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields);
}
