/** Views in a MongoDB database of their own, for the specs of that engine. */
import { MongoClient, type Db } from 'mongodb';
import { randomUUID } from 'node:crypto';
import type { OpenedViewStore } from '../view-store.contract';
import { MongoViewReader } from './mongo-view-reader';
import { MongoViewStore } from './mongo-view-store';

export interface OpenedMongo extends OpenedViewStore {
  readonly store: MongoViewStore;
  readonly db: Db;
}

/** @param name of the database; closing drops it */
export async function openMongo(url: string, name = `kizuna-views-${randomUUID()}`): Promise<OpenedMongo> {
  const clients = [new MongoClient(url), new MongoClient(url)] as const;
  const db = clients[0].db(name);
  const store = new MongoViewStore(db);
  const reader = new MongoViewReader(clients[1].db(name));
  const disconnect = async () => {
    await reader.close();
    await store.close();
    for (const client of clients) await client.close();
  };
  return {
    db,
    store,
    reader,
    reopen: async () => {
      await disconnect();
      return openMongo(url, name);
    },
    close: async () => {
      await db.dropDatabase();
      await disconnect();
    },
  };
}
