/**
 * The engines of a service that runs alone: EventStoreDB, Kafka and MongoDB. All its instances answer commands and
 * reads; one of them, which Kafka's group chooses, keeps the views and runs policies, processes and timers.
 */
import { NotFound, StoreUnavailable, type EventStore } from '@kizuna/event-sourcing';
import {
  History,
  LogEventStream,
  MongoCursors,
  MongoForeignMessages,
  MongoParkingLot,
  MongoTimers,
  type Clock,
  type ConsumerStatus,
  type Dispatch,
  type ForeignMessage,
  type ParkingLot,
} from '@kizuna/messaging';
import { KafkaLog } from '@kizuna/messaging/kafka';
import { Freshness, MongoViewReader, MongoViewStore, type Comparison } from '@kizuna/read-models';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Logger } from 'pino';
import type { KeyStore } from '../../access/key-store';
import { MongoKeyStore } from '../../access/mongo-key-store';
import { signingKey } from '../../access/signing-key';
import { Tokens } from '../../access/tokens';
import type { Configuration, Servers } from '../../configuration';
import { serviceName, type Context } from '../../context';
import type { Elsewhere, Engines, Progress, ViewStatus } from '../engines';
import { Consuming } from './consuming';
import { elsewhereOf, Everyone } from './everyone';
import { Leading } from './leading';
import { asOf, Presence, type Present } from './presence';
import { relaying } from './relaying';
import { connected, followedBy, type Connections } from './servers';

/** How often the instance that consumes says how it fares, and one that stands by listens. */
const SAY_EVERY_MS = 200;
const TOKEN_SECONDS = 600;

interface Shared {
  readonly timers: MongoTimers;
  readonly lot: MongoParkingLot;
  readonly foreign: MongoForeignMessages;
  readonly keys: KeyStore;
  readonly tokens: Tokens;
}

export class DistributedEngines implements Engines {
  readonly store: EventStore;
  readonly views: MongoViewReader;
  readonly freshness = new Freshness();
  readonly parked: ParkingLot;
  readonly history: History;
  readonly elsewhere: Elsewhere;
  readonly keys: KeyStore;
  private readonly service: string;
  private readonly instance = randomUUID();
  private readonly presence: Presence;
  private readonly everyone: Everyone;
  private readonly kafkaLog: KafkaLog;
  private readonly ending = new AbortController();
  private relaying?: Promise<void>;
  private readonly leading: Leading;
  private dispatch: Dispatch = () => Promise.reject(new StoreUnavailable('the service has not started yet'));
  private url = '';
  /** What it said last of how it fares. */
  private said = '';
  private telling?: NodeJS.Timeout;

  /** Waits for the servers. @throws WrongTopic, StoreUnavailable */
  static async open(
    contexts: readonly Context[],
    configuration: Configuration & { readonly servers: Servers },
    log: Logger,
    clock: Clock,
  ): Promise<DistributedEngines> {
    const names = contexts.map(({ name }) => name);
    const { servers } = configuration;
    const connections = await connected(
      servers,
      serviceName(contexts),
      [...new Set([...names, ...followedBy(contexts)])],
      log,
    );
    try {
      const { db } = connections;
      const keys = new MongoKeyStore(db);
      const shared = {
        timers: await MongoTimers.open(db, names),
        lot: await MongoParkingLot.open(db, () => clock.now()),
        foreign: new MongoForeignMessages(db),
        keys,
        tokens: new Tokens(await signingKey(keys)),
      };
      return new DistributedEngines(contexts, configuration, connections, shared, log, clock);
    } catch (error) {
      await connections.close();
      throw error;
    }
  }

  private constructor(
    private readonly contexts: readonly Context[],
    private readonly configuration: Configuration & { readonly servers: Servers },
    private readonly connections: Connections,
    private readonly shared: Shared,
    private readonly log: Logger,
    private readonly clock: Clock,
  ) {
    const { store, db } = connections;
    this.service = serviceName(contexts);
    this.store = store;
    this.views = new MongoViewReader(db);
    this.parked = shared.lot;
    this.keys = shared.keys;
    this.presence = new Presence(db);
    const self = {
      service: this.service,
      leads: () => this.leading.consuming !== undefined,
      settled: (position: number) => this.settled(position),
      fire: () => this.fire(),
    };
    const token = shared.tokens.renewed({
      id: `service:${this.service}`,
      tenant: configuration.tenant,
      permissions: ['ops.history'],
      lifetime: TOKEN_SECONDS,
    });
    this.everyone = new Everyone(this.presence, store, self, token);
    this.history = new History(
      shared.timers,
      { fireNow: () => this.everyone.fire() },
      { settled: () => this.everyone.settled() },
    );
    this.elsewhere = elsewhereOf(contexts, this.everyone);
    this.leading = new Leading(this.service, () => this.newConsuming(), log);
    this.kafkaLog = this.newKafkaLog();
  }

  async start(dispatch: Dispatch): Promise<void> {
    this.dispatch = dispatch;
    this.kafkaLog.start();
    const { service, contexts } = this.present();
    this.relaying = relaying(this.connections, { service, contexts }, this.log, this.ending.signal);
  }

  async announce(url: string): Promise<void> {
    const { servers, host } = this.configuration;
    const { port } = new URL(url);
    // Where it listens on all addresses, others know it by its name.
    const name = host === '0.0.0.0' || host === '::' ? hostname() : host;
    this.url = servers.advertisedUrl ?? `http://${name}:${port}`;
    this.telling = setInterval(() => void this.tell().catch(() => {}), SAY_EVERY_MS);
  }

  async settled(position?: number): Promise<void> {
    await this.consumer().settled(position ?? (await this.store.head()));
  }

  fire(): Promise<void> {
    return this.consumer().fire();
  }

  foreign(): Promise<ForeignMessage[]> {
    return this.shared.foreign.list();
  }

  async consumers(): Promise<ConsumerStatus[]> {
    const [head, all] = await Promise.all([this.store.head(), this.presence.all()]);
    const others = all.filter(({ service }) => service !== this.service || !this.leading.consuming);
    const own = (await this.leading.consuming?.consumers()) ?? [];
    return [...own, ...others.flatMap(({ consumers }) => consumers.map((said) => asOf(head, said)))];
  }

  async viewStatus(): Promise<ViewStatus[]> {
    const [head, all, live] = await Promise.all([this.store.head(), this.presence.all(), this.views.live()]);
    const tables = new Map(live.map(({ view, version, build }) => [view, { version, build }]));
    const others = all.filter(({ service }) => service !== this.service).flatMap(({ views }) => views);
    return [...this.positions(), ...others].map(({ name, position }) => {
      return { name, ...tables.get(name), position, lag: Math.max(0, head - position) };
    });
  }

  async verify(view: string, progress: Progress): Promise<Comparison> {
    return this.consumer().projection.verify(this.known(view), progress);
  }

  async rebuild(view: string, progress: Progress): Promise<Comparison> {
    return this.consumer().projection.rebuild(this.known(view), progress);
  }

  async trouble(): Promise<string[]> {
    const down = await this.connections.trouble();
    if (down.length > 0) return down;
    const failing = this.leading.consuming?.trouble() ?? [];
    const stuck = ((await this.leading.consuming?.consumers()) ?? []).filter(({ state }) => state === 'stuck');
    return [...failing, ...stuck.map(({ consumer, since }) => `the consumer ${consumer} has not moved since ${since}`)];
  }

  /** Hands over what it does for all instances, then closes its connections. */
  async close(): Promise<void> {
    clearInterval(this.telling);
    this.ending.abort();
    await this.kafkaLog.close();
    await this.relaying;
    await this.connections.close();
  }

  /** @throws StoreUnavailable where another instance does that */
  private consumer(): Consuming {
    if (this.leading.consuming) return this.leading.consuming;
    throw new StoreUnavailable(`another instance of ${this.service} runs its consumers`);
  }

  private known(view: string): string {
    if (this.contexts.some(({ views }) => views.some(({ name }) => name === view))) return view;
    throw new NotFound(`there is no view ${view} in ${this.service}`);
  }

  private newKafkaLog(): KafkaLog {
    const { kafka, topics, store } = this.connections;
    const group = `${this.configuration.servers.installation}.${this.service}`;
    return new KafkaLog({
      kafka,
      topics,
      contexts: followedBy(this.contexts),
      group,
      history: store,
      assigned: () => this.leading.begin(),
      revoked: () => this.end(),
      foreign: async ({ topic, partition, offset }, reason) => {
        this.log.warn({ topic, partition, offset, reason }, 'a message that is none of ours was passed over');
        const at = this.clock.now().toISOString();
        await this.shared.foreign.park({ consumer: group, topic, partition, offset, reason, at });
      },
      failed: (error) => this.log.warn(`reading from Kafka: ${(error as Error).message}`),
    });
  }

  private newConsuming(): Consuming {
    const { db, store } = this.connections;
    const { stuckAfterMs } = this.configuration;
    const { timers, lot } = this.shared;
    const cursors = new MongoCursors(db);
    return new Consuming({
      contexts: this.contexts,
      store,
      newStream: () => new LogEventStream({ log: this.kafkaLog, cursors, lot, stuckAfter: stuckAfterMs }),
      timers,
      viewStore: new MongoViewStore(db),
      viewReader: this.views,
      freshness: this.freshness,
      dispatch: (command) => this.dispatch(command),
      clock: this.clock,
      log: this.log,
    });
  }

  private async end(): Promise<void> {
    await this.leading.end();
    this.said = '';
    await this.presence.leave(this.service, this.instance).catch(() => {});
  }

  private async tell(): Promise<void> {
    const { consuming } = this.leading;
    if (!consuming) {
      const active = await this.presence.of(this.service);
      for (const { name, position } of active?.views ?? []) this.freshness.note(name, position);
      return;
    }
    const done = consuming.position();
    if (done !== undefined) this.kafkaLog.commit(done);
    const views = this.positions();
    const said = JSON.stringify([done, views]);
    if (said === this.said) return;
    const consumers = await consuming.consumers();
    await this.presence.say({ ...this.present(), consumers, views }, this.instance);
    this.said = said;
  }

  private present(): Omit<Present, 'consumers' | 'views'> {
    return { service: this.service, contexts: this.contexts.map(({ name }) => name), url: this.url };
  }

  private positions(): Present['views'] {
    const names = this.contexts.flatMap(({ views }) => views.map(({ name }) => name));
    return names.map((name) => ({ name, position: this.freshness.position(name) }));
  }
}
