/** Deny by default: a request without a valid token reaches no route but the open ones. */
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { PAGE_PATHS } from '../http/page';
import { answerProblem } from '../http/problem';
import type { Tokens } from './tokens';

/** Prefixes that need no token: whether it lives, what it offers, and how to get in. Nothing of anybody's data. */
const OPEN = ['/health/', '/openapi.json', '/docs', '/sign-in', '/.well-known/jwks.json', ...PAGE_PATHS];

/** Paths are compared before the query and as a whole segment, so that `/docs` opens no `/docsecret`; `/` is the page, or leads there. */
export function isOpen(url: string): boolean {
  const path = url.split('?', 1)[0]!;
  if (path === '/') return true;
  return OPEN.some((open) => path === open || path.startsWith(open.endsWith('/') ? open : `${open}/`));
}

export function guardRequests(fastify: FastifyInstance, tokens: Tokens, log: Logger): void {
  fastify.decorateRequest('actor', null as never);
  fastify.addHook('onRequest', (request, reply, done) => {
    if (isOpen(request.url)) return done();
    const known = tokens.recall(request.headers.authorization);
    if (known) {
      request.actor = known;
      return done();
    }
    tokens.actorOf(request.headers.authorization).then(
      (actor) => {
        request.actor = actor;
        done();
      },
      (error: unknown) => answerProblem(error, request, reply, log),
    );
  });
}
