/** Keys in the collection `keys` of a database that all services share. */
import { hostsOf, onMongo, safeCollection } from '@kizuna/event-sourcing';
import type { Collection, Db } from 'mongodb';
import type { KeyStore } from './key-store';

interface KeyDocument {
  readonly _id: string;
  readonly value: object;
}

export class MongoKeyStore implements KeyStore {
  private readonly keys: Collection<KeyDocument>;

  constructor(private readonly db: Db) {
    this.keys = safeCollection(db, 'keys');
  }

  async load<T extends object>(name: string): Promise<T | undefined> {
    const found = await onMongo(this.db, () => this.keys.findOne({ _id: name }));
    return found?.value as T | undefined;
  }

  async create<T extends object>(name: string, value: T): Promise<T> {
    const there = await onMongo(this.db, () =>
      this.keys.findOneAndUpdate({ _id: name }, { $setOnInsert: { value } }, { upsert: true, returnDocument: 'after' }),
    );
    return there!.value as T;
  }

  async replace<T extends object>(name: string, loaded: T, value: T): Promise<boolean> {
    // A whole document is equal if its fields are, in their order: as they were loaded.
    const { matchedCount } = await onMongo(this.db, () =>
      this.keys.updateOne({ _id: name, value: { $eq: loaded } }, { $set: { value } }),
    );
    return matchedCount > 0;
  }

  placeOf(name: string): string {
    return `the key ${name} in MongoDB at ${hostsOf(this.db)}`;
  }
}
