/** Errors as problem details (RFC 9457). What went wrong inside is logged and never told. */
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import {
  CommandIdReused,
  Forbidden,
  Invalid,
  NotFound,
  Refused,
  StaleRevision,
  StoreUnavailable,
  TooMuchContention,
  type FieldError,
} from '@kizuna/event-sourcing';
import { NotSettled } from '@kizuna/messaging';
import { NotYet, ViewNotReady } from '@kizuna/read-models';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import { Unauthenticated } from '../access/tokens';

export interface Problem {
  /** What kind of problem, stable: programs branch on it. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** This case, for a person. */
  readonly detail?: string;
  /** Each broken rule with its field. */
  readonly errors?: readonly FieldError[];
}

/** The body has more bytes than it may have. The message says how many that are. */
export class TooLarge extends Error {}

type Kind = readonly [error: abstract new (...args: never[]) => Error, status: number, name: string, title: string];

const KINDS: readonly Kind[] = [
  [Invalid, 400, 'invalid', 'The request breaks a rule of its contract'],
  [Unauthenticated, 401, 'unauthenticated', 'Who you are is not known'],
  [Forbidden, 403, 'forbidden', 'You may not do this'],
  [NotFound, 404, 'not-found', 'There is no such thing'],
  [Refused, 409, 'refused', 'A business rule says no'],
  [TooMuchContention, 409, 'contention', 'Others keep changing it; try again'],
  [StaleRevision, 412, 'stale', 'It has changed since you looked'],
  [TooLarge, 413, 'too-large', 'The body is too large'],
  [CommandIdReused, 422, 'command-id-reused', 'The command id was used before for another command'],
  [ViewNotReady, 503, 'not-ready', 'The view is being built for the first time; try again'],
  [NotYet, 503, 'not-yet', 'The view has not caught up yet; try again'],
  [NotSettled, 503, 'not-settled', 'Policies and processes have not caught up yet; try again'],
  [StoreUnavailable, 503, 'unavailable', 'The service cannot store or read now; nothing was changed'],
];

/** What the framework refuses before any rule of ours is asked. */
const FRAMEWORK: Readonly<Record<number, readonly [name: string, title: string]>> = {
  400: ['malformed', 'The request cannot be read'],
  404: ['no-route', 'There is no such address'],
  405: ['no-route', 'There is no such address'],
  408: ['timeout', 'The request took too long to arrive'],
  413: ['too-large', 'The body is too large'],
  414: ['too-large', 'The address is too long'],
  415: ['not-json', 'The body must be JSON'],
  431: ['too-large', 'The headers are too large'],
};

const typeOf = (name: string): string => `urn:kizuna:problem:${name}`;

export function problemOf(error: unknown): Problem {
  const kind = KINDS.find(([cls]) => error instanceof cls);
  if (kind) {
    const [, status, name, title] = kind;
    // The store's own words name files of this machine.
    const detail = error instanceof StoreUnavailable ? {} : { detail: (error as Error).message };
    return {
      type: typeOf(name),
      title,
      status,
      ...detail,
      ...(error instanceof Invalid ? { errors: error.errors } : {}),
    };
  }
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number })?.statusCode;
  const known = status === undefined ? undefined : FRAMEWORK[status];
  if (known) return { type: typeOf(known[0]), title: known[1], status: status! };
  return { type: typeOf('internal'), title: 'Something went wrong inside; it was logged', status: 500 };
}

export function sendProblem(reply: FastifyReply, problem: Problem): void {
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
  if (problem.status === 503) void reply.header('retry-after', '1');
  void reply.code(problem.status).header('content-type', 'application/problem+json').send(JSON.stringify(problem));
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), this.log);
  }
}

/** Whoever asked has gone: there is nothing to answer, and nothing went wrong here. */
export class NobodyWaits extends Error {}

/** Answers an error and logs it as far as it is ours: by kind and route, without what the caller sent. */
export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, log: Logger): void {
  const problem = problemOf(error);
  const where = { correlationId: request.id, route: request.routeOptions?.url, status: problem.status };
  if (error instanceof NobodyWaits) log.debug({ ...where, status: undefined }, 'nobody waits for the answer any more');
  else if (problem.status === 500) log.error({ ...where, err: error }, 'request failed');
  else if (problem.status === 503) log.warn({ ...where, reason: (error as Error).message }, 'request not served');
  else log.debug({ ...where, problem: problem.type }, 'request refused');
  sendProblem(reply, problem);
}

/** Answers what is no HTTP, or more of it than we read: there is no request yet, only a connection, and it ends. */
export function answerUnreadable({ code }: NodeJS.ErrnoException, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const status = code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = JSON.stringify(problemOf({ statusCode: status }));
  const headers = `content-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close`;
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${headers}\r\n\r\n${body}`);
}
