/** For end-to-end specs: a whole application on the embedded engines in a folder of its own, asked over HTTP. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino, type Logger } from 'pino';
import { startApplication, type Application } from './application';
import { configurationFrom, type Configuration } from './configuration';
import type { Context } from './context';

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

export interface Asking {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** Permission patterns of the caller; all by default. */
  readonly as?: readonly string[];
  readonly tenant?: string;
  /** Instead of a good token. */
  readonly authorization?: string;
}

export class TestApplication {
  private constructor(
    readonly folder: string,
    private readonly start: () => Promise<Application>,
    public running: Application,
  ) {}

  /** Starts the contexts in a new folder. Logs go nowhere, unless a log is given. */
  static async start(
    contexts: readonly Context[],
    settings: Partial<Configuration> = {},
    log: Logger = pino({ level: 'silent' }),
  ): Promise<TestApplication> {
    const folder = mkdtempSync(join(tmpdir(), 'kizuna-test-'));
    const start = () =>
      startApplication(contexts, { ...configurationFrom({}), home: folder, port: 0, ...settings }, log);
    return new TestApplication(folder, start, await start());
  }

  async ask<T = Record<string, unknown>>(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    asking: Asking = {},
  ): Promise<Answer<T>> {
    const { as: permissions = ['*'], tenant = 'main', body, headers = {} } = asking;
    const token = await this.running.tokens.mint({ id: 'tester', tenant, permissions, lifetime: 600 });
    const answer = await fetch(this.running.url + path, {
      method,
      headers: {
        authorization: asking.authorization ?? `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const json = /^application\/(problem\+)?json/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, headers: answer.headers, body: (json && text ? JSON.parse(text) : text) as T };
  }

  post<T = Record<string, unknown>>(
    path: string,
    body?: unknown,
    asking: Omit<Asking, 'body'> = {},
  ): Promise<Answer<T>> {
    return this.ask<T>('POST', path, { ...asking, ...(body === undefined ? {} : { body }) });
  }

  get<T = Record<string, unknown>>(path: string, asking: Asking = {}): Promise<Answer<T>> {
    return this.ask<T>('GET', path, asking);
  }

  /** Resolves when all policies have handled all events and all views show them. */
  async settled(): Promise<void> {
    const { engines } = this.running;
    for (;;) {
      const head = await engines.store.head();
      const [consumers, views] = [await engines.consumers(), await engines.viewStatus()];
      const done = consumers.every(({ position }) => position >= head) && views.every(({ lag }) => lag === 0);
      if (done && (await engines.store.head()) === head) return;
      await new Promise(setImmediate);
    }
  }

  /** @param meanwhile what is done while nothing runs */
  async restart(meanwhile: () => Promise<void> = async () => {}): Promise<void> {
    await this.running.close();
    await meanwhile();
    this.running = await this.start();
  }

  async close(): Promise<void> {
    await this.running.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
