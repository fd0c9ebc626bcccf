/** Publishes the log to Kafka, whenever this instance is the one of all services that does. */
import { MongoLeases, Relay, whileLeader } from '@kizuna/messaging';
import type { Logger } from 'pino';
import type { Connections } from './servers';

/** After a crash of the instance that publishes, so long nobody does. */
const TTL_MS = 6000;

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
    await whileLeader(leases, 'relay', { ttlMs: TTL_MS, signal }, (_, lost) => {
      log.info(`${service}: this instance publishes the log`);
      return relay.run(lost);
    }).catch((error: unknown) => log.error({ err: error }, 'publishing has failed; it begins anew'));
  }
}
