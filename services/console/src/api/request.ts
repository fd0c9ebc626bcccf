/**
 * One request to the API: with who calls, and with the token that makes a read wait for what this page has done before,
 * so that everybody sees their own changes at once.
 */
import { session } from '../session/session';
import { connection } from './connection';

export interface FieldError {
  readonly field: string;
  readonly rule: string;
  readonly message: string;
}

/** What the API says when it does not do what was asked (RFC 9457). `status` 0: it did not answer at all. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    readonly title: string,
    readonly detail?: string,
    readonly errors: readonly FieldError[] = [],
  ) {
    super(detail ?? title);
  }

  /** Nothing was decided: the same may be asked again, and may succeed. */
  get passing(): boolean {
    return this.status === 0 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

export interface Asking {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  /** Sent as JSON; a file or text as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

/** Position of the latest command of this page. */
let seen = 0;

/** @throws Problem */
export async function ask(path: string, asking: Asking = {}): Promise<Response> {
  const { method = 'GET', query = {}, body, headers = {}, signal } = asking;
  const raw = body instanceof Blob || typeof body === 'string';
  let answer: Response;
  try {
    answer = await fetch(path + textOf(query), {
      method,
      headers: {
        ...(session.token ? { authorization: `Bearer ${session.token}` } : {}),
        ...(method === 'GET' && seen > 0 ? { 'consistency-token': String(seen) } : {}),
        ...(body === undefined || raw ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    connection.down();
    throw new Problem(0, 'urn:kizuna:problem:unreachable', 'The server does not answer');
  }
  connection.up();
  seen = Math.max(seen, Number(answer.headers.get('consistency-token') ?? 0));
  if (answer.ok) return answer;
  if (answer.status === 401 && session.token) session.expire();
  throw await problemIn(answer);
}

/** @throws Problem */
export async function askJson<T>(path: string, asking?: Asking): Promise<T> {
  return (await ask(path, asking)).json() as Promise<T>;
}

async function problemIn(answer: Response): Promise<Problem> {
  const said = (await answer.json().catch(() => ({}))) as Partial<Problem>;
  const { type = 'urn:kizuna:problem:unknown', title = answer.statusText, detail, errors = [] } = said;
  return new Problem(answer.status, type, title, detail, errors);
}

function textOf(query: NonNullable<Asking['query']>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}
