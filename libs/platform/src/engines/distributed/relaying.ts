/** Publishes the log to Kafka, whenever this instance is the one of all services that does. */
import { EVERY_TENANT } from '@kizuna/event-sourcing';
import { MongoLeases, whileLeader } from '@kizuna/messaging';
import { Relay } from '@kizuna/messaging/kafka';
import { metrics, type BatchObservableResult } from '@opentelemetry/api';
import type { Logger } from 'pino';
import type { Connections } from './servers';

/** After a crash of the instance that publishes, so long nobody does. */
const TTL_MS = 6000;

/** So far it is counted how many events wait. */
const MOST_COUNTED = 1000;

/** Until the signal; never rejects. */
export async function relaying(
  { kafka, topics, topicSettings, store, db }: Connections,
  { service, contexts }: { readonly service: string; readonly contexts: readonly string[] },
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  const failed = (error: unknown) => log.warn(`publishing to Kafka: ${(error as Error).message}`);
  const relay = new Relay({ kafka, topics, contexts, settings: topicSettings, log: store, failed });
  const leases = new MongoLeases(db);
  while (!signal.aborted) {
    await whileLeader(leases, 'relay', { ttlMs: TTL_MS, signal }, async (_, lost) => {
      log.info(`${service}: this instance publishes the log`);
      const end = measured(relay, store);
      await relay.run(lost).finally(end);
    }).catch((error: unknown) => log.error({ err: error }, 'publishing has failed; it begins anew'));
  }
}

/** Tells metrics how many events wait to be published, and for how long the first of them does. Answers the way to stop. */
function measured(relay: Relay, store: Connections['store']): () => void {
  const meter = metrics.getMeter('kizuna');
  const waiting = meter.createObservableGauge('kizuna.relay.lag.events', {
    description: `Events that are not published yet, counted to ${MOST_COUNTED}`,
  });
  const seconds = meter.createObservableGauge('kizuna.relay.lag.seconds', {
    unit: 's',
    description: 'How long ago the first of them was stored',
  });
  const observe = async (result: BatchObservableResult) => {
    const { position } = await relay.status();
    const { events } = await store.readLog(position, MOST_COUNTED, { tenant: EVERY_TENANT });
    result.observe(waiting, events.length);
    result.observe(seconds, events[0] ? Math.max(0, Date.now() - Date.parse(events[0].recordedAt)) / 1000 : 0);
  };
  meter.addBatchObservableCallback(observe, [waiting, seconds]);
  return () => meter.removeBatchObservableCallback(observe, [waiting, seconds]);
}
