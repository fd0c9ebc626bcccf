/**
 * The HTTP side of an aggregate, made from its table: `POST /{context}/{aggregates}` for the command that begins one,
 * `POST /{context}/{aggregates}/{id}/{command}` for the others. There is nothing to write by hand, and so nothing to
 * get wrong: the body is the command, the permission is its name.
 */
import type { CommandBus, ICommand } from '@nestjs/cqrs';
import { derivedId, Invalid, kebab, newId, to } from '@kizuna/event-sourcing';
import type { Aggregate, CommandDefinition, CommandResult } from '@kizuna/event-sourcing';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import pluralize from 'pluralize';
import { answerProblem } from './problem';
import { envelopeFor, etag } from './request';

/** Schema of what a command answers; Fastify compiles it into a serialiser. */
export const RESULT_SCHEMA = {
  type: 'object',
  properties: { id: { type: 'string' }, revision: { type: 'integer' }, position: { type: 'integer' } },
  required: ['id', 'revision', 'position'],
} as const;

export interface CommandRoute {
  readonly definition: CommandDefinition;
  /** With `:id` where the id goes. */
  readonly path: string;
  /** It begins an aggregate, and its body may choose the id. */
  readonly creates: boolean;
}

/** `sales.opportunity` answers under `/sales/opportunities`. */
export function basePath(a: Aggregate): string {
  const [contextName, aggregateName] = a.name.split('.') as [string, string];
  return `${kebab(contextName)}/${pluralize(kebab(aggregateName))}`;
}

export function commandRoutesOf(a: Aggregate): CommandRoute[] {
  const first = a.decisions.find(({ begins }) => begins);
  return a.decisions.map((definition) => {
    const creates = definition === first;
    const command = definition.name.slice(a.name.length + 1);
    return { definition, creates, path: creates ? `/${basePath(a)}` : `/${basePath(a)}/:id/${command}` };
  });
}

/**
 * Puts the routes of an aggregate on the server. They stand on Fastify itself: the way through Nest's router, which has
 * nothing to add here, costs as much as deciding the command.
 */
export function addCommandRoutes(http: FastifyInstance, bus: CommandBus, log: Logger, a: Aggregate): void {
  for (const { definition, path, creates } of commandRoutesOf(a)) {
    const status = creates ? 201 : 200;
    http.post(path, { schema: { response: { [status]: RESULT_SCHEMA } } }, async (request, reply) => {
      try {
        const { id, body } = creates ? withId(definition, request) : { id: idIn(request), body: request.body };
        const command = commandOf(definition, body);
        const result = await bus.execute<ICommand, CommandResult>(to(envelopeFor(request, id), command));
        void reply.code(status).header('etag', etag(result.revision)).header('consistency-token', result.position);
        return result;
      } catch (error) {
        answerProblem(error, request, reply, log);
        return reply;
      }
    });
  }
}

const idIn = (request: FastifyRequest): string => (request.params as { id: string }).id;

/** A body as the command of its class; no body is the command without fields. @throws Invalid if it is no object */
export function commandOf(definition: CommandDefinition, body: unknown): object {
  return Object.assign(Object.create(definition.class.prototype as object) as object, objectIn(body));
}

/** A body without an id gets one. Sent again under the same key it gets the same, so that it meets what it began. */
function withId({ name }: CommandDefinition, request: FastifyRequest): { id: string; body: object } {
  const key = request.headers['idempotency-key'];
  const made = () => (typeof key === 'string' ? derivedId('begin', request.actor.tenant, name, key) : newId());
  const { id = made(), ...rest } = objectIn(request.body) as { id?: string };
  return { id, body: rest };
}

function objectIn(body: unknown): object {
  if (body === undefined) return {};
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw new Invalid([{ field: '', rule: 'object', message: 'must be a JSON object' }]);
}
