/** How far each consumer has come, in the collection `cursors`. */
import type { Collection, Db } from 'mongodb';
import type { Cursors } from '../consumer/cursors';
import { onMongo, safeCollection } from '@kizuna/event-sourcing';

interface Cursor {
  /** Name of the consumer. */
  readonly _id: string;
  readonly position: number;
}

export class MongoCursors implements Cursors {
  private readonly cursors: Collection<Cursor>;

  constructor(private readonly db: Db) {
    this.cursors = safeCollection(db, 'cursors');
  }

  async load(consumer: string): Promise<number | undefined> {
    return (await onMongo(this.db, () => this.cursors.findOne({ _id: consumer })))?.position;
  }

  /** It never goes back: an instance that another one has relieved may still save how far it had come. */
  async save(consumer: string, position: number): Promise<void> {
    await onMongo(this.db, () => this.cursors.updateOne({ _id: consumer }, { $max: { position } }, { upsert: true }));
  }
}
