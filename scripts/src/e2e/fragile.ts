/** For tests of faults: five services on servers of their own, all of which may be killed, and clients that write meanwhile. */
import { controlled, type ControlledEngine, type EngineName } from '@kizuna/event-sourcing/testing';
import { asking, eventsOf } from './as-of';
import { Cluster } from './cluster';
import { expectOnceEach, Load, type WrittenEvent } from './load';
import { request } from './processes';
import { published } from './published';

export const ENGINES = ['eventstore', 'kafka', 'mongo'] as const satisfies readonly EngineName[];

export class Fragile {
  /** Starts three servers without data, and the services on them. Takes KIZUNA_ENGINES to be set. */
  static async start(): Promise<Fragile> {
    const engines = { eventstore: controlled('eventstore'), kafka: controlled('kafka'), mongo: controlled('mongo') };
    await Promise.all(ENGINES.map((name) => engines[name].up()));
    const cluster = await Cluster.start({
      KIZUNA_EVENTSTORE_URL: engines.eventstore.url,
      KIZUNA_KAFKA_BROKERS: engines.kafka.url,
      KIZUNA_MONGO_URL: engines.mongo.url,
    });
    return new Fragile(cluster, engines, await cluster.token());
  }

  private constructor(
    readonly cluster: Cluster,
    readonly engines: Readonly<Record<EngineName, ControlledEngine>>,
    private readonly token: string,
  ) {}

  /** Clients that write to it. */
  load(): Load {
    return new Load((path, body, commandId) => request(this.cluster.url + path, this.token, body, commandId));
  }

  /**
   * Once all is quiet: every acknowledged command is in the log and on its topic in the order of its stream, once.
   * Answers what was counted.
   */
  async expectAllThere({ acknowledged }: Pick<Load, 'acknowledged'>) {
    await this.cluster.settled();
    const events = (await eventsOf(asking(this.cluster.url, this.token))) as unknown as WrittenEvent[];
    expectOnceEach(events, acknowledged);
    const topics = await published(this.engines.kafka.url, this.cluster.installation);
    expect(topics.inOrder).toBe(true);
    expect(topics.ids).toEqual(new Set(events.map(({ id }) => id)));
    return { commands: acknowledged.size, events: events.length, messages: topics.count };
  }

  async close(): Promise<void> {
    await this.cluster.close();
    await Promise.all(ENGINES.map((name) => this.engines[name].close()));
  }
}

/** Specs on servers that are killed: skipped, and said so, where no command is named that starts and stops them. */
export function givenFragile(name: string, specs: () => void): void {
  if (!process.env.KIZUNA_ENGINES) console.warn(`SKIPPED: ${name}, since KIZUNA_ENGINES names no command`);
  (process.env.KIZUNA_ENGINES ? describe : describe.skip)(name, specs);
}
