/**
 * Messages on our topics that are none of ours: where they are and why they were passed over, in the collection
 * `foreign`. What they say stays in Kafka.
 */
import { onMongo, safeCollection } from '@kizuna/event-sourcing';
import type { Collection, Db } from 'mongodb';
import type { ForeignMessage } from '../event-stream';

interface Document extends ForeignMessage {
  readonly _id: string;
}

const MOST_LISTED = 1000;

export class MongoForeignMessages {
  private readonly messages: Collection<Document>;

  constructor(private readonly db: Db) {
    this.messages = safeCollection(db, 'foreign');
  }

  /** Keeps it, once, however often it is met. @throws StoreUnavailable */
  async park(message: ForeignMessage): Promise<void> {
    const { consumer, topic, partition, offset } = message;
    const _id = [consumer, topic, partition, offset].join(' ');
    await onMongo(this.db, () => this.messages.updateOne({ _id }, { $setOnInsert: message }, { upsert: true }));
  }

  /** The latest 1000 first. @throws StoreUnavailable */
  async list(): Promise<ForeignMessage[]> {
    const found = await onMongo(this.db, () => this.messages.find().sort({ at: -1 }).limit(MOST_LISTED).toArray());
    return found.map(({ _id: _, ...message }) => message);
  }
}
