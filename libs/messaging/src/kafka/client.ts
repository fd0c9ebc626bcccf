/** The client of Kafka that all of an installation's readers and relays share, set as they need it. */
import { Kafka, logLevel } from 'kafkajs';

export interface KafkaSettings {
  readonly brokers: readonly string[];
  /** Named in the broker's logs and in the ids of group members. */
  readonly clientId: string;
  /** What the client itself has to say: it names errors that are also thrown, and what it does about them. */
  readonly log?: (level: 'error' | 'warn', message: string, details: Record<string, unknown>) => void;
}

/** Said of each producer that does not try for ever: ours are replaced by new ones, see publication.ts. */
const EXPECTED = 'Limiting retries for the idempotent producer';

export function kafkaClient({ brokers, clientId, log }: KafkaSettings): Kafka {
  return new Kafka({
    brokers: [...brokers],
    clientId,
    connectionTimeout: 3000,
    requestTimeout: 15_000,
    // Trying again in the client is for short hitches only: relay and reader begin anew by themselves.
    retry: { initialRetryTime: 100, maxRetryTime: 1000, retries: 3 },
    logLevel: log ? logLevel.WARN : logLevel.NOTHING,
    logCreator: () => (entry) => {
      const { message, timestamp, logger, ...details } = entry.log;
      void [timestamp, logger];
      if (message.startsWith(EXPECTED)) return;
      log?.(entry.level === logLevel.WARN ? 'warn' : 'error', message, details);
    },
  });
}
