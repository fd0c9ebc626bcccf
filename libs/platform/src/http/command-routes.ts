/**
 * The HTTP side of an aggregate, made from its table: `POST /{context}/{aggregates}` for the command that begins one,
 * `POST /{context}/{aggregates}/{id}/{command}` for the others. There is nothing to write by hand, and so nothing to
 * get wrong: the body is the command, the permission is its name.
 */
import { Controller, HttpCode, Inject, Post, Req, Res, type Type } from '@nestjs/common';
import { CommandBus, type ICommand } from '@nestjs/cqrs';
import { RouteSchema } from '@nestjs/platform-fastify';
import { Invalid, kebab, newId, to } from '@kizuna/event-sourcing';
import type { Aggregate, CommandDefinition, CommandResult } from '@kizuna/event-sourcing';
import type { FastifyReply, FastifyRequest } from 'fastify';
import pluralize from 'pluralize';
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

/** The controller of an aggregate. */
export function commandController(a: Aggregate): Type {
  class Commands {
    constructor(readonly bus: CommandBus) {}
  }
  Controller()(Commands);
  Inject(CommandBus)(Commands, undefined, 0);
  const prototype = Commands.prototype as object;
  for (const route of commandRoutesOf(a)) {
    const method = route.definition.name;
    const value = handlerOf(route);
    Object.defineProperty(prototype, method, { value, configurable: true, writable: true });
    const descriptor = Object.getOwnPropertyDescriptor(prototype, method)!;
    const status = route.creates ? 201 : 200;
    Post(route.path)(prototype, method, descriptor);
    HttpCode(status)(prototype, method, descriptor);
    RouteSchema({ response: { [status]: RESULT_SCHEMA } })(prototype, method, descriptor);
    Req()(prototype, method, 0);
    Res({ passthrough: true })(prototype, method, 1);
  }
  Object.defineProperty(Commands, 'name', { value: `Commands of ${a.name}` });
  return Commands;
}

function handlerOf({ definition, creates }: CommandRoute) {
  return async function (this: { bus: CommandBus }, request: FastifyRequest, reply: FastifyReply) {
    const { id, body } = creates ? withId(request.body) : { ...(request.params as { id: string }), body: request.body };
    const command = commandOf(definition, body);
    const result = await this.bus.execute<ICommand, CommandResult>(to(envelopeFor(request, id), command));
    void reply.header('etag', etag(result.revision)).header('consistency-token', result.position);
    return result;
  };
}

/** A body as the command of its class; no body is the command without fields. @throws Invalid if it is no object */
export function commandOf(definition: CommandDefinition, body: unknown): object {
  return Object.assign(Object.create(definition.class.prototype as object) as object, objectIn(body));
}

function withId(body: unknown): { id: string; body: object } {
  const { id = newId(), ...rest } = objectIn(body) as { id?: string };
  return { id, body: rest };
}

function objectIn(body: unknown): object {
  if (body === undefined) return {};
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  throw new Invalid([{ field: '', rule: 'object', message: 'must be a JSON object' }]);
}
