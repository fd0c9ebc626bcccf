/** Asks a running Kizuna over HTTP, as any other program would. */
import { setTimeout as pause } from 'node:timers/promises';

/** What it answers when it does not do what it was asked for (RFC 9457). */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
}

/** It was asked, and refused. */
export class Problem extends Error {
  constructor(readonly problem: ProblemDetails) {
    const { title, detail, errors = [] } = problem;
    const fields = errors.map(({ field, message }) => `${field} ${message}`.trim()).join('; ');
    super(`${title}${fields || detail ? `: ${fields || detail}` : ''}`);
  }
}

/** Nobody answers, or the answer broke off. */
export class Unreachable extends Error {
  constructor(url: string, cause: unknown) {
    const reason = (cause as { cause?: { code?: string } }).cause?.code ?? (cause as Error).message;
    super(`Kizuna does not answer at ${url} (${reason})`, { cause });
  }
}

/** How often what failed on the way is tried again; all that is sent may be sent twice. */
const TRIES = 4;

export class Client {
  constructor(
    private readonly url: string,
    /** A token that is good for now. */
    private readonly token: () => Promise<string>,
    private readonly signal: AbortSignal,
  ) {}

  /** @throws Problem, Unreachable */
  async get<T>(path: string, headers: Record<string, string> = {}): Promise<T> {
    return (await this.ask('GET', path, undefined, headers)).json() as Promise<T>;
  }

  /** @throws Problem, Unreachable */
  async post<T>(path: string, body: object): Promise<T> {
    return (await this.ask('POST', path, body)).json() as Promise<T>;
  }

  /** A POST that may be repeated: tried again while the server is too busy to store. @throws Problem, Unreachable */
  postAgain<T>(path: string, body: object): Promise<T> {
    return this.patiently(() => this.post<T>(path, body));
  }

  /** Tried again like `postAgain`. @throws Problem, Unreachable */
  deleteAgain<T>(path: string): Promise<T> {
    return this.patiently(async () => (await this.ask('DELETE', path)).json() as Promise<T>);
  }

  private async patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await work();
      } catch (error) {
        const busy = error instanceof Problem && error.problem.status === 503;
        if (!busy || tries === TRIES) throw error;
        await pause(250 * 2 ** tries, undefined, { signal: this.signal });
      }
    }
  }

  /** The pieces of a streamed answer. @throws Problem, Unreachable */
  async *pieces(method: 'GET' | 'POST', path: string): AsyncGenerator<Uint8Array> {
    const answer = await this.ask(method, path);
    try {
      for await (const piece of answer.body ?? []) yield piece as Uint8Array;
    } catch (error) {
      if (this.signal.aborted) return;
      throw new Unreachable(this.url, error);
    }
  }

  /** The lines of a streamed answer, each parsed. @throws Problem, Unreachable */
  async *lines<T>(method: 'GET' | 'POST', path: string): AsyncGenerator<T> {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const piece of this.pieces(method, path)) {
      const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
      rest = lines.pop()!;
      for (const line of lines) yield JSON.parse(line) as T;
    }
  }

  private async ask(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const authorization = `Bearer ${await this.token()}`;
    const json = body && { 'content-type': 'application/json' };
    let answer: Response;
    try {
      answer = await fetch(this.url + path, {
        method,
        headers: { authorization, ...json, ...headers },
        ...(body ? { body: JSON.stringify(body) } : {}),
        signal: this.signal,
      });
    } catch (error) {
      throw this.signal.aborted ? this.signal.reason : new Unreachable(this.url, error);
    }
    if (!answer.ok) throw new Problem(await problemOf(answer));
    return answer;
  }
}

async function problemOf(answer: Response): Promise<ProblemDetails> {
  const said = await answer.json().catch(() => ({}));
  const unknown = { type: 'about:blank', title: `Kizuna answered ${answer.status}`, status: answer.status };
  return { ...unknown, ...(said as Partial<ProblemDetails>) };
}
