/**
 * All services of the installation, asked over HTTP: to wait until what follows from the log is done, to let timers
 * fire, and to carry out commands of contexts that do not run here. Each is asked at the instance that runs its consumers.
 */
import { StoreUnavailable, type EventStore } from '@kizuna/event-sourcing';
import type { Context } from '../../context';
import type { BatchAnswer } from '../../http/batch';
import type { OpenApiDocument } from '../../http/openapi';
import type { Asker, Elsewhere } from '../engines';
import type { Presence, Present } from './presence';

/** What this instance does by itself when all are asked. */
export interface Oneself {
  readonly service: string;
  /** Whether this instance runs the consumers of its service. */
  readonly leads: () => boolean;
  /** Resolves when the service's policies and processes have come to a position, and nothing of it is due. */
  settled(position: number): Promise<void>;
  /** Fires what is due of the service's timers. */
  fire(): Promise<void>;
}

/** So long a service may take to answer. */
const PATIENCE_MS = 20_000;

export class Everyone {
  /** Head of the log when all had come to rest, if nothing has been fired since. */
  private rest: number | undefined;

  constructor(
    private readonly presence: Presence,
    private readonly store: Pick<EventStore, 'head'>,
    private readonly self: Oneself,
    /** A token for what services ask of each other. */
    private readonly token: () => Promise<string>,
  ) {}

  /** Resolves when the policies and processes of all services have handled all there is, and what that led to. */
  async settled(): Promise<void> {
    for (let head = await this.store.head(); head !== this.rest; head = await this.store.head()) {
      const position = head;
      await this.each(
        () => this.self.settled(position),
        (present) => this.post(present, '/ops/history/settle', { position }),
      );
      this.rest = position;
    }
  }

  /** Each service fires what is due. */
  fire(): Promise<void> {
    this.rest = undefined;
    return this.each(
      () => this.self.fire(),
      (present) => this.post(present, '/ops/history/fire', {}),
    );
  }

  /**
   * Sends commands of one context to its service, in the name of the caller.
   * @throws StoreUnavailable if no service for the context is there
   */
  async forward<T>(context: string, path: string, body: object, asker: Asker): Promise<T> {
    const present = (await this.presence.all()).find(({ contexts }) => contexts.includes(context));
    if (!present) throw new StoreUnavailable(`no service for ${context} is running`);
    return (await this.post(present, path, body, asker)) as T;
  }

  /** What the others that answer say of their API. */
  async documents(): Promise<OpenApiDocument[]> {
    const others = (await this.presence.all()).filter(({ service }) => service !== this.self.service);
    const asked = others.map(async ({ url }) => {
      const answer = await fetch(`${url}/openapi.json?alone=true`, { signal: AbortSignal.timeout(PATIENCE_MS) });
      return answer.ok ? [(await answer.json()) as OpenApiDocument] : [];
    });
    return (await Promise.allSettled(asked)).flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
  }

  private async each(here: () => Promise<void>, there: (present: Present) => Promise<unknown>): Promise<void> {
    const { service, leads } = this.self;
    const all = await this.presence.all();
    await Promise.all(all.map((present) => (present.service === service && leads() ? here() : there(present))));
  }

  private async post({ service, url }: Present, path: string, body: object, asker?: Asker): Promise<unknown> {
    let answer: Response;
    try {
      answer = await fetch(url + path, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: asker?.headers.authorization ?? `Bearer ${await this.token()}`,
          ...(asker ? { 'x-correlation-id': asker.id } : {}),
        },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
    } catch (error) {
      const reason = (error as { cause?: { code?: string } }).cause?.code ?? (error as Error).name;
      throw new StoreUnavailable(`the service ${service} does not answer at ${url} (${reason})`);
    }
    if (answer.ok) return answer.status === 204 ? undefined : answer.json();
    throw new StoreUnavailable(`the service ${service} answered ${answer.status} to ${path}`);
  }
}

/** Commands of contexts that do not run here go to their services. */
export function elsewhereOf(contexts: readonly Context[], everyone: Everyone): Elsewhere {
  const here = new Set(contexts.map(({ name }) => name));
  return {
    has: (context) => !here.has(context),
    send: async (context, batch, asker) => {
      const path = '/commands';
      const answer = await everyone.forward<{ results: BatchAnswer[] }>(context, path, batch, asker);
      return answer.results;
    },
    documents: () => everyone.documents(),
  };
}
