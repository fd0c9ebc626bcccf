/** The connections to the servers that the configuration names, made when the servers are there. */
import { EventStoreDbStore } from '@kizuna/event-sourcing/eventstoredb';
import { contextOf, ensureTopics, topicsOf, WrongTopic, type Topics, type TopicSettings } from '@kizuna/messaging';
import { kafkaClient } from '@kizuna/messaging/kafka';
import type { Kafka } from 'kafkajs';
import { MongoClient, type Db } from 'mongodb';
import type { Logger } from 'pino';
import type { Servers } from '../../configuration';
import type { Context } from '../../context';
import { describe, reached, type Server } from './reach';

export interface Connections {
  readonly store: EventStoreDbStore;
  readonly db: Db;
  readonly kafka: Kafka;
  readonly topics: Topics;
  readonly topicSettings: TopicSettings;
  /** What of them does not answer now, in a line each. */
  trouble(): Promise<string[]>;
  close(): Promise<void>;
}

/** Of the servers, when nobody says otherwise: streams, topics and the database bear no other name. */
const DEFAULT_INSTALLATION = 'kizuna';
const MONGO_TIMES = { serverSelectionTimeoutMS: 3000, connectTimeoutMS: 3000, socketTimeoutMS: 15_000 };

/** Waits for each server, and makes the topics of these contexts. @throws WrongTopic */
export async function connected(
  servers: Servers,
  service: string,
  contexts: readonly string[],
  log: Logger,
): Promise<Connections> {
  const { eventStore, kafka: brokers, mongo, installation, partitions, replication, retentionMs } = servers;
  const topics = topicsOf(installation);
  const topicSettings = { partitions, retentionMs, ...(replication === undefined ? {} : { replication }) };
  const client = new MongoClient(mongo, { appName: `kizuna-${service}`, ...MONGO_TIMES });
  const prefix = installation === DEFAULT_INSTALLATION ? {} : { prefix: installation };
  const store = new EventStoreDbStore({ url: eventStore, ...prefix });
  const kafka = kafkaClient({
    brokers,
    clientId: `${installation}-${service}`,
    log: (level, message, details) => log[level === 'error' ? 'warn' : 'debug']({ kafka: details }, message),
  });
  const admin = kafka.admin();
  const close = async () => {
    await Promise.allSettled([store.close(), client.close(), admin.disconnect()]);
  };
  const settings = {
    mongo: { setting: 'KIZUNA_MONGO_URL', address: mongo },
    store: { setting: 'KIZUNA_EVENTSTORE_URL', address: eventStore },
    kafka: { setting: 'KIZUNA_KAFKA_BROKERS', address: brokers.join(',') },
  } as const satisfies Record<string, Server>;
  const db = client.db(installation);
  try {
    await reached(settings.mongo, () => client.connect().then(() => db.command({ ping: 1 })), log);
    await reached(settings.store, () => store.head(), log);
    await reached(settings.kafka, () => admin.connect(), log);
    await reached(settings.kafka, () => ensureTopics(admin, topics, contexts, topicSettings), log, isOurs);
  } catch (error) {
    await close();
    throw error;
  }
  const trouble = async () => {
    const asked: [Server, () => Promise<unknown>][] = [
      [settings.mongo, () => db.command({ ping: 1 })],
      [settings.store, () => store.head()],
      [settings.kafka, () => admin.describeCluster()],
    ];
    const answers = await Promise.allSettled(asked.map(([, ask]) => inTime(ask())));
    return answers.flatMap((answer, i) =>
      answer.status === 'rejected' ? [describe(asked[i]![0], answer.reason)] : [],
    );
  };
  return { store, db, kafka, topics, topicSettings, trouble, close };
}

/** A topic that is there with other settings stays so. */
const isOurs = (error: unknown): boolean => error instanceof WrongTopic;

/** Longer than a healthy server takes, shorter than whoever asks whether we are ready waits. */
const PATIENCE_MS = 2000;

function inTime<T>(work: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error(`no answer within ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer));
}

/** The contexts whose events some contexts follow. */
export function followedBy(contexts: readonly Context[]): string[] {
  const types = contexts.flatMap(({ views, policies, processes }) =>
    [...views, ...policies, ...processes].flatMap((part) => [...part.types]),
  );
  return [...new Set(types.map(contextOf))];
}
