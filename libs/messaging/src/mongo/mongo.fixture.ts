/** For the specs of the engines on MongoDB: a database of its own for each test, dropped after it. */
import { MongoClient, type Db } from 'mongodb';
import { randomBytes } from 'node:crypto';

export class Databases {
  private readonly made: Db[] = [];
  private readonly client: MongoClient;

  constructor(url: string) {
    this.client = new MongoClient(url, { serverSelectionTimeoutMS: 5000 });
    afterEach(() => this.drop());
    afterAll(() => this.client.close());
  }

  fresh(): Db {
    const db = this.client.db(`spec_messaging_${randomBytes(6).toString('hex')}`);
    this.made.push(db);
    return db;
  }

  private async drop(): Promise<void> {
    for (const db of this.made.splice(0)) await db.dropDatabase();
  }
}
