/** Leases in the collection `leases`. Time is that of the server: `$$NOW` in each update. */
import type { Collection, Db, Document } from 'mongodb';
import { randomUUID } from 'node:crypto';
import type { Lease, Leases } from '../leases';
import { onMongo, safeCollection } from '@kizuna/event-sourcing';

interface LeaseDocument {
  readonly _id: string;
  /** Mark of the attempt that got it. */
  readonly claim: string;
  readonly holder: string;
  readonly fence: number;
  readonly until: Date;
}

/** A document that is not there yet has never been taken. */
const ENDED = { $lte: [{ $ifNull: ['$until', new Date(0)] }, '$$NOW'] };

export class MongoLeases implements Leases {
  private readonly leases: Collection<LeaseDocument>;

  constructor(private readonly db: Db) {
    this.leases = safeCollection(db, 'leases');
  }

  async acquire(name: string, holder: string, ttlMs: number): Promise<Lease | undefined> {
    const claim = randomUUID();
    const ifEnded = (value: unknown, field: string): Document => ({ $cond: [ENDED, value, `$${field}`] });
    const taken = {
      claim: ifEnded({ $literal: claim }, 'claim'),
      holder: ifEnded({ $literal: holder }, 'holder'),
      fence: ifEnded({ $add: [{ $ifNull: ['$fence', 0] }, 1] }, 'fence'),
      until: ifEnded(fromNow(ttlMs), 'until'),
    };
    const now = await onMongo(this.db, () =>
      this.leases.findOneAndUpdate({ _id: name }, [{ $set: taken }], { upsert: true, returnDocument: 'after' }),
    );
    return now?.claim === claim ? { name, fence: now.fence } : undefined;
  }

  async renew({ name, fence }: Lease, ttlMs: number): Promise<boolean> {
    const valid = { _id: name, fence, $expr: { $gt: ['$until', '$$NOW'] } };
    const { matchedCount } = await onMongo(this.db, () =>
      this.leases.updateOne(valid, [{ $set: { until: fromNow(ttlMs) } }]),
    );
    return matchedCount > 0;
  }

  async release({ name, fence }: Lease): Promise<void> {
    await onMongo(this.db, () => this.leases.updateOne({ _id: name, fence }, { $set: { until: new Date(0) } }));
  }
}

const fromNow = (ms: number): Document => ({ $add: ['$$NOW', ms] });
