/**
 * For end-to-end specs of the distributed shape: the five services as processes of their own on the servers that the
 * environment names, and the gateway before them. Each cluster is an installation of its own, so that several may share
 * the servers.
 */
import { contexts } from '@kizuna/all-in-one';
import { newId } from '@kizuna/event-sourcing';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { tokenFor } from '../server-process';
import { asking } from './as-of';
import { Started } from './processes';

const ROOT = join(__dirname, '../../..');
export const SERVICES = ['identity', 'sales', 'marketing', 'service', 'analytics'] as const;
export type ServiceName = (typeof SERVICES)[number];

const ALL_VIEWS = contexts.flatMap(({ views }) => views.map(({ name }) => name)).sort();

/** Longest start of a service, with the servers up. */
const PATIENCE_MS = 60_000;

export class Cluster {
  readonly installation = `t${newId().slice(-10)}`;
  private readonly folder = mkdtempSync(join(tmpdir(), 'kizuna-cluster-'));
  private readonly ports = new Map<ServiceName | 'gateway', number>();
  private readonly running = new Map<string, Started>();
  private gateway?: Started;

  /** Starts everything and waits until all of it is ready. */
  static async start(settings: Record<string, string> = {}): Promise<Cluster> {
    const cluster = new Cluster(settings);
    for (const name of [...SERVICES, 'gateway'] as const) cluster.ports.set(name, await freePort());
    cluster.gateway = cluster.startGateway();
    for (const name of SERVICES) cluster.launch(name);
    await Promise.all(SERVICES.map((name) => cluster.ready(name)));
    return cluster;
  }

  private constructor(private readonly settings: Record<string, string>) {}

  /** The one address. */
  get url(): string {
    return `http://127.0.0.1:${this.ports.get('gateway')}`;
  }

  /** What programs beside it need to reach it. */
  get environment(): Record<string, string> {
    return { ...this.settings, KIZUNA_INSTALLATION: this.installation, KIZUNA_URL: this.url };
  }

  /** A token of somebody who may do everything. */
  token(): Promise<string> {
    return tokenFor(this.folder, { ...process.env, ...this.environment });
  }

  addressOf(name: ServiceName): string {
    return `http://127.0.0.1:${this.ports.get(name)}`;
  }

  /** Runs the command line to its end. Answers its last line, parsed. @throws Error with what it said, if it failed */
  async kizuna<T>(...args: string[]): Promise<T> {
    const run = new Started([join(ROOT, 'scripts/bin/kizuna.cjs'), ...args, '--json'], {
      KIZUNA_HOME: join(this.folder, 'command-line'),
      ...this.environment,
    });
    if ((await run.end()) !== 0) throw new Error(`kizuna ${args.join(' ')}: ${run.err}${run.out}`);
    return JSON.parse(run.out.trimEnd().split('\n').at(-1)!) as T;
  }

  /** Every view of every service is what the log says. */
  async expectViewsAsRebuilt(): Promise<void> {
    const { post, get } = asking(this.url, await this.token());
    const { views } = (await get<{ views: { name: string }[] }>('/ops/views')).body;
    expect(views.map(({ name }) => name).sort()).toEqual(ALL_VIEWS);
    for (const { name } of views) {
      const last = (await post<string>(`/ops/views/${name}/verify`, {})).body.trimEnd().split('\n').at(-1)!;
      expect(JSON.parse(last)).toMatchObject({ result: { view: name, equal: true } });
    }
  }

  /** Resolves when all services have handled all there is, and their views show it. */
  async settled(): Promise<void> {
    const { get } = asking(this.url, await this.token());
    for (let quiet = 0; quiet < 2;) {
      const consumers = (await get<{ consumers: { lag: number }[] }>('/ops/consumers')).body.consumers;
      const views = (await get<{ views: { lag: number }[] }>('/ops/views')).body.views;
      // A service that has not begun to consume is not in the list yet.
      const done = views.length === ALL_VIEWS.length && [...consumers, ...views].every(({ lag }) => lag === 0);
      quiet = done ? quiet + 1 : 0;
      await setTimeout(300);
    }
  }

  /** Starts a service, at the same address as before. */
  launch(name: ServiceName, settings: Record<string, string> = {}): void {
    this.running.set(name, this.process(name, { PORT: String(this.ports.get(name)), ...settings }));
  }

  /** Another instance of a service, which the gateway does not know. */
  second(name: ServiceName): Started {
    const process = this.process(name, { PORT: '0', KIZUNA_LOG: 'info' });
    this.running.set(`${name}-2`, process);
    return process;
  }

  /** Resolves when a service takes work. */
  async ready(name: ServiceName): Promise<void> {
    const deadline = performance.now() + PATIENCE_MS;
    for (;;) {
      const process = this.running.get(name)!;
      if (!process.running) throw new Error(`${name} ended: ${process.err}`);
      const answer = await fetch(`${this.addressOf(name)}/health/ready`).catch(() => undefined);
      if (answer?.ok) return;
      if (performance.now() > deadline) throw new Error(`${name} is not ready: ${await answer?.text()} ${process.err}`);
      await setTimeout(50);
    }
  }

  /** SIGKILL; resolves when the process is gone. */
  async kill(name: ServiceName): Promise<void> {
    this.running.get(name)!.signal('SIGKILL');
    await this.running.get(name)!.end();
  }

  /** Asks a service to end, and waits for it. Answers its exit code. */
  async stop(name: ServiceName): Promise<number | null> {
    this.running.get(name)!.signal('SIGTERM');
    return this.running.get(name)!.end();
  }

  async close(): Promise<void> {
    const all = [...this.running.values(), ...(this.gateway ? [this.gateway] : [])];
    for (const process of all) process.signal('SIGTERM');
    await Promise.all(all.map((process) => process.end()));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private process(name: ServiceName, settings: Record<string, string>): Started {
    return new Started([join(ROOT, 'services', name, 'dist/main.js')], {
      KIZUNA_INSTALLATION: this.installation,
      KIZUNA_URL: this.url,
      KIZUNA_LOG: 'warn',
      ...this.settings,
      ...settings,
    });
  }

  /** nginx with the configuration that is deployed, filled in as its image does it. */
  private startGateway(): Started {
    const values: Record<string, string> = { GATEWAY_PORT: `127.0.0.1:${this.ports.get('gateway')}` };
    for (const name of SERVICES) values[name.toUpperCase()] = `127.0.0.1:${this.ports.get(name)}`;
    const template = readFileSync(join(ROOT, 'deploy/gateway/default.conf.template'), 'utf8');
    const filled = template.replace(/\$\{(\w+)\}/g, (_, name: string) => values[name]!);
    const file = (name: string, text: string): string => {
      writeFileSync(join(this.folder, name), text);
      return join(this.folder, name);
    };
    const main = `daemon off; pid ${this.folder}/pid; error_log stderr;
      events {}
      http { access_log off; client_body_temp_path ${this.folder}; proxy_temp_path ${this.folder};
        include ${file('default.conf', filled)}; }`;
    return new Started(['-p', this.folder, '-c', file('nginx.conf', main)], {}, 'nginx');
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
