/** For the specs of the store on EventStoreDB: stores of their own on a shared server, and a way to it that can break. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { EventStore, LogFilter } from '../event-store';
import { EVERY_TENANT } from '../event-store';
import type { RecordedEvent } from '../event';
import { EventStoreDbStore, type EventStoreDbOptions } from './eventstoredb-store';

/** A name for an installation that nobody else has. */
export const newPrefix = (): string => `t${randomBytes(6).toString('hex')}`;

/** Opens stores; they are closed after the test. */
export function stores(url: () => string): (options?: Partial<EventStoreDbOptions>) => EventStoreDbStore {
  const open: EventStoreDbStore[] = [];
  afterEach(() => Promise.all(open.splice(0).map((store) => store.close())));
  return (options = {}) => {
    const store = new EventStoreDbStore({ url: url(), prefix: newPrefix(), ...options });
    open.push(store);
    return store;
  };
}

/** Page by page to the end. */
export async function readAll(store: EventStore, filter: Partial<LogFilter> = {}): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for (let after = 0; ;) {
    const page = await store.readLog(after, 1000, { tenant: EVERY_TENANT, ...filter });
    events.push(...page.events);
    if (page.end) return events;
    after = page.position;
  }
}

/** Resolves once a listener of the store was told of this position or a later one. */
export function toldOf(store: EventStore): { until(position: number): Promise<void> } {
  let latest = 0;
  let check = () => {};
  store.onAppended((position) => {
    latest = position;
    check();
  });
  return {
    until: (position) =>
      new Promise((resolve) => {
        check = () => latest >= position && resolve();
        check();
      }),
  };
}

export interface Way {
  readonly url: string;
  /** From now on nothing comes back from the server; what is sent to it arrives. */
  hold(): void;
  release(): void;
  /** Breaks all connections. */
  cut(): void;
  /** Resolves when this many bytes more have gone to the server. */
  sent(bytes: number): Promise<void>;
}

/** A way to the server of `url`, gone after the test. */
export async function wayTo(url: string): Promise<Way> {
  const [, host, port] = /^esdb:\/\/([^:]+):(\d+)/.exec(url)!;
  const sockets = new Set<[near: Socket, far: Socket]>();
  let held = false;
  let count = 0;
  let counted = () => {};
  const server = createServer((near) => {
    const far = connect(Number(port), host);
    const pair: [Socket, Socket] = [near, far];
    sockets.add(pair);
    const end = () => {
      sockets.delete(pair);
      near.destroy();
      far.destroy();
    };
    near.on('error', end).on('close', end);
    far.on('error', end).on('close', end);
    near.on('data', (bytes) => {
      far.write(bytes);
      count += bytes.length;
      counted();
    });
    far.on('data', (bytes) => near.write(bytes));
    if (held) far.pause();
  });
  const cut = () => sockets.forEach(([near]) => near.destroy());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ways.push(() => {
    cut();
    server.close();
  });
  return {
    url: url.replace(`${host}:${port}`, `127.0.0.1:${(server.address() as AddressInfo).port}`),
    hold() {
      held = true;
      for (const [, far] of sockets) far.pause();
    },
    release() {
      held = false;
      for (const [, far] of sockets) far.resume();
    },
    cut,
    sent(bytes) {
      const enough = count + bytes;
      return new Promise((resolve) => (counted = () => count >= enough && resolve()));
    },
  };
}

const ways: (() => void)[] = [];
afterEach(() => ways.splice(0).forEach((close) => close()));
