/**
 * The five services as processes of their own behind the gateway, on the servers that the environment names: how many
 * commands they take, how soon an event is on its topic, and how soon a command is seen in the 360. Built files run.
 */
import { kafkaClient } from '@kizuna/messaging/kafka';
import { newId } from '@kizuna/event-sourcing';
import { Cluster } from '../e2e/cluster';
import { load } from './command';
import { percentile, round, type Result } from './measure';
import { SAMPLES, untilVisible } from './visible';

const CONNECTIONS = 32;
const PACE_MS = 80;
/** Services and servers all compile at first, on few cores: measured, it takes them most of a minute. */
const WARM_UP = 600;
const VISIBLE_BUDGET_MS = 300;

/** @throws Error if the environment names no servers */
export async function measureServers(): Promise<Result[]> {
  const brokers = process.env.KIZUNA_KAFKA_BROKERS;
  if (!brokers) throw new Error('KIZUNA_EVENTSTORE_URL, KIZUNA_KAFKA_BROKERS and KIZUNA_MONGO_URL must name servers');
  const cluster = await Cluster.start();
  try {
    const token = await cluster.token();
    // Ready to answer is not yet reading the topics.
    await cluster.settled();
    await untilVisible(cluster.url, token, PACE_MS, WARM_UP);
    const lags = await Lags.of(brokers, cluster.installation);
    const visible = await untilVisible(cluster.url, token, PACE_MS, SAMPLES);
    const relayed = await lags.end();
    const rate = await load(cluster.url, token, CONNECTIONS);
    const started = performance.now();
    await cluster.settled();
    const behind = (performance.now() - started) / 1000;
    const pace = `${SAMPLES} commands, one each ${PACE_MS} ms, after ${WARM_UP} others`;
    return [
      {
        ...{ name: 'servers.command', value: round(rate, 0), unit: 'per s', budget: 'none', holds: true },
        detail: `durable commands/s through the gateway; ${CONNECTIONS} connections; the views were there ${round(behind, 1)} s after the last`,
      },
      {
        ...{
          name: 'servers.relay.p99',
          value: round(percentile(relayed, 99), 1),
          unit: 'ms',
          budget: 'none',
          holds: true,
        },
        detail: `event stored until it is read from its topic, ${relayed.length} events of ${pace}; median ${round(percentile(relayed, 50), 1)} ms`,
      },
      {
        ...{ name: 'servers.visible.p99', value: round(percentile(visible, 99), 1), unit: 'ms' },
        ...{ budget: `< ${VISIBLE_BUDGET_MS} ms`, holds: percentile(visible, 99) < VISIBLE_BUDGET_MS },
        detail: `command sent until the 360 shows it, ${pace}; median ${round(percentile(visible, 50), 1)} ms`,
      },
    ];
  } finally {
    await cluster.close();
  }
}

/** Reads the topics of events, and notes for each how long ago it was stored. */
class Lags {
  private readonly measured: number[] = [];

  static async of(brokers: string, installation: string): Promise<Lags> {
    const kafka = kafkaClient({ brokers: brokers.split(','), clientId: `bench-${installation}` });
    const consumer = kafka.consumer({ groupId: `bench-${newId()}`, maxWaitTimeInMs: 100 });
    const lags = new Lags(() => consumer.disconnect());
    const joined = Promise.withResolvers<unknown>();
    consumer.on(consumer.events.GROUP_JOIN, joined.resolve);
    await consumer.connect();
    await consumer.subscribe({ topics: [new RegExp(`^${installation}\\..+\\.events\\.`)] });
    await consumer.run({
      autoCommit: false,
      eachMessage: async ({ message: { headers } }) => {
        lags.measured.push(Date.now() - Date.parse(String(headers!.ce_recordedtime)));
      },
    });
    await joined.promise;
    return lags;
  }

  private constructor(private readonly disconnect: () => Promise<void>) {}

  /** In milliseconds. */
  async end(): Promise<number[]> {
    await this.disconnect();
    return this.measured;
  }
}
