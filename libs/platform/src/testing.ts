/** For end-to-end specs: a whole application on the embedded engines in a folder of its own, asked over HTTP. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@kizuna/messaging';
import { FakeClock } from '@kizuna/messaging/testing';
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

export interface TestSettings extends Partial<Configuration> {
  /** What time it is to the business at the start, ISO 8601; from then on it is `clock` that moves. Absent: real time. */
  readonly now?: string;
}

export class TestApplication {
  readonly folder = mkdtempSync(join(tmpdir(), 'kizuna-test-'));
  private readonly time: FakeClock;
  private up?: Application;

  private constructor(
    private readonly contexts: readonly Context[],
    private readonly settings: TestSettings,
    private readonly log: Logger,
  ) {
    this.time = new FakeClock(settings.now, async () => this.up && this.settled());
  }

  /** Starts the contexts in a new folder. Logs go nowhere, unless a log is given. */
  static async start(
    contexts: readonly Context[],
    settings: TestSettings = {},
    log: Logger = pino({ level: 'silent' }),
  ): Promise<TestApplication> {
    const app = new TestApplication(contexts, settings, log);
    await app.begin();
    return app;
  }

  /** @throws Error between `close` and a new start */
  get running(): Application {
    if (!this.up) throw new Error('the application is not running');
    return this.up;
  }

  /**
   * What time it is to the business. Before it moves on, and at the end, all is done that was to follow until then.
   * @throws Error if that is real time
   */
  get clock(): FakeClock {
    if (this.settings.now === undefined) throw new Error('time is real here: start the application with `now`');
    return this.time;
  }

  /**
   * Lets time pass until a date, and waits for all that follows: each timer fires at its time, and what comes of it is
   * done before the next one. While nothing runs the time passes alone.
   */
  async at(date: string): Promise<void> {
    await this.clock.advance(Date.parse(date) - this.clock.now().getTime());
  }

  async ask<T = Record<string, unknown>>(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
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
      await engines.settled();
      const head = await engines.store.head();
      const [consumers, views] = [await engines.consumers(), await engines.viewStatus()];
      const done = consumers.every(({ position }) => position >= head) && views.every(({ lag }) => lag === 0);
      if (done && (await engines.store.head()) === head) return;
      await new Promise(setImmediate);
    }
  }

  /** @param meanwhile what is done while nothing runs */
  async restart(meanwhile: () => Promise<void> = async () => {}): Promise<void> {
    await this.end();
    await meanwhile();
    await this.begin();
  }

  async close(): Promise<void> {
    await this.end();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async begin(): Promise<void> {
    const { now, ...settings } = this.settings;
    const configuration = { ...configurationFrom({}), home: this.folder, port: 0, ...settings };
    const clock = now === undefined ? systemClock : this.time;
    this.up = await startApplication(this.contexts, configuration, this.log, clock);
  }

  private async end(): Promise<void> {
    const { running } = this;
    delete this.up;
    await running.close();
  }
}
