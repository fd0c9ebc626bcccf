/**
 * Which instance runs the consumers of each service, where it is reached, and how they fare: written by that instance,
 * read by all others. So any instance can say how the whole installation fares, and one that stands by knows how far
 * the views have come.
 */
import type { ConsumerStatus } from '@kizuna/messaging';
import type { Collection, Db } from 'mongodb';

/** How a service fares, in the words of the instance that runs its consumers. */
export interface Present {
  /** Name of the service. */
  readonly service: string;
  readonly contexts: readonly string[];
  /** Where the other services reach that instance. */
  readonly url: string;
  readonly consumers: readonly ConsumerStatus[];
  readonly views: readonly { readonly name: string; readonly position: number }[];
}

interface Document extends Omit<Present, 'service'> {
  readonly _id: string;
  readonly instance: string;
  readonly at: Date;
}

export class Presence {
  private readonly services: Collection<Document>;

  constructor(db: Db) {
    this.services = db.collection('presence');
  }

  /** This instance runs the consumers of the service from now on, or still. */
  async say({ service, ...rest }: Present, instance: string): Promise<void> {
    const document = { ...rest, instance, at: new Date() };
    await this.services.replaceOne({ _id: service }, document, { upsert: true });
  }

  /** This instance does so no longer. Another one may have taken over already: what that one said stays. */
  async leave(service: string, instance: string): Promise<void> {
    await this.services.deleteOne({ _id: service, instance });
  }

  async all(): Promise<Present[]> {
    const documents = await this.services.find().sort({ _id: 1 }).toArray();
    return documents.map(({ _id, contexts, url, consumers, views }) => {
      return { service: _id, contexts, url, consumers, views };
    });
  }

  async of(service: string): Promise<Present | undefined> {
    return (await this.all()).find((present) => present.service === service);
  }
}

/** What a consumer's instance said of it may be old by the time it is read; how far the log has come since is known. */
export function asOf(head: number, said: ConsumerStatus): ConsumerStatus {
  const lag = Math.max(0, head - said.position);
  const quiet = said.state === 'idle' || said.state === 'busy';
  return { ...said, lag, ...(quiet ? { state: lag > 0 ? 'busy' : 'idle' } : {}) };
}
