/**
 * The OpenAPI 3.1 document, made from the same tables that make the routes: aggregates, views, and the JSON Schemas of
 * their classes. What is not in a table has one line here.
 */
import { allEventTypes, type Class } from '@kizuna/contracts/shared';
import { exampleOf, jsonSchemaOf, type Aggregate, type JsonSchema } from '@kizuna/event-sourcing';
import { NewToken, SignIn } from '../access/access.controller';
import type { Context } from '../context';
import { CommandBatch } from './batch';
import { commandRoutesOf, RESULT_SCHEMA, type CommandRoute } from './command-routes';
import { EventsQuery } from './events.controller';
import { PassHistory } from './history.controller';
import { answer, documented, header, inPath, json, problem, queryOf, ref, type Json } from './openapi-parts';
import { addView } from './openapi-views';

export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: Json;
  readonly paths: Record<string, Json>;
  readonly components: { readonly schemas: Record<string, JsonSchema>; readonly [other: string]: unknown };
}

export function openApiOf(contexts: readonly Context[], version: string): OpenApiDocument {
  const schemas: Record<string, JsonSchema> = {};
  const paths: Record<string, Json> = {};
  for (const { aggregates, views, documented: more } of contexts) {
    for (const aggregate of aggregates) addCommands(paths, schemas, aggregate);
    for (const view of views) addView(paths, schemas, view);
    Object.assign(paths, more.paths);
    Object.assign(schemas, more.schemas);
  }
  for (const { type, class: cls } of allEventTypes()) schemas[`event.${type}`] = documented(cls);
  Object.assign(paths, fixedPaths());
  return {
    openapi: '3.1.0',
    info: { title: 'Kizuna', version, description: DESCRIPTION },
    paths,
    components: {
      schemas: { ...schemas, Result: RESULT_SCHEMA as unknown as JsonSchema, Problem: PROBLEM },
      securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
    ...{ security: [{ token: [] }] },
  };
}

const DESCRIPTION = `Commands change the CRM, views answer from it. A command's permission is its name, a view's its own.
Send an \`Idempotency-Key\` with a command and it can be repeated safely; send \`If-Match\` to decide only on what you saw;
send the \`Consistency-Token\` that a command answered with a read, and the read waits for it.`;

const PROBLEM: JsonSchema = {
  type: 'object',
  properties: {
    type: { type: 'string', example: 'urn:kizuna:problem:refused' },
    title: { type: 'string', example: 'A business rule says no' },
    status: { type: 'integer', example: 409 },
    detail: { type: 'string', example: 'the opportunity is not open' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { field: { type: 'string' }, rule: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
};

const openApiPath = (path: string): string => path.replace(':id', '{id}');

const COMMAND_HEADERS = [
  header(
    'Idempotency-Key',
    'Names the command: sent again under the same key it answers the same and changes nothing.',
  ),
  header('If-Match', 'The ETag of what you saw: decided only if it is still so.'),
  header('Effective-At', 'When it took effect, if not now. Needs the permission history.backdate.'),
];

const COMMAND_PROBLEMS = {
  400: problem('A field breaks a rule; each is named.'),
  401: problem('No valid token.'),
  403: problem('The permission is missing.'),
  409: problem('A business rule says no.'),
  412: problem('It has changed since you looked.'),
  422: problem('The command id was used before for another command.'),
};

function addCommands(paths: Record<string, Json>, schemas: Record<string, JsonSchema>, aggregate: Aggregate): void {
  for (const route of commandRoutesOf(aggregate)) {
    schemas[route.definition.name] = withOptionalId(documented(route.definition.class), route);
    paths[openApiPath(route.path)] = {
      ...paths[openApiPath(route.path)],
      post: {
        operationId: route.definition.name,
        summary: route.definition.name,
        tags: [aggregate.name],
        parameters: [...(route.creates ? [] : [inPath('id')]), ...COMMAND_HEADERS],
        requestBody: { content: json(ref(route.definition.name)) },
        responses: {
          [route.creates ? 201 : 200]: answer('Done, durably; or it was done before.', ref('Result')),
          ...COMMAND_PROBLEMS,
          ...(route.creates ? {} : { 404: problem('There is no such aggregate.') }),
        },
      },
    };
  }
}

function withOptionalId(schema: JsonSchema, { creates }: CommandRoute): JsonSchema {
  if (!creates) return schema;
  return { ...schema, properties: { id: { type: 'string', format: 'uuid' }, ...schema.properties } };
}

const bodyOf = (cls: Class): Json => ({
  requestBody: { content: json(jsonSchemaOf(cls) as Json, exampleOf(jsonSchemaOf(cls))) },
});

function fixedPaths(): Record<string, Json> {
  const ok = (description: string): Json => ({ 200: { description } });
  return {
    '/commands': {
      post: {
        operationId: 'commands',
        tags: ['commands'],
        ...bodyOf(CommandBatch),
        responses: ok('What became of each, in the order given.'),
      },
    },
    '/events': {
      get: {
        operationId: 'events',
        tags: ['events'],
        parameters: queryOf(EventsQuery),
        responses: { 200: { description: 'CloudEvents, one a line.', content: { 'application/x-ndjson': {} } } },
      },
    },
    '/tokens': {
      post: {
        operationId: 'tokens',
        tags: ['access'],
        ...bodyOf(NewToken),
        responses: { 201: { description: 'A scoped token.' } },
      },
    },
    '/sign-in': {
      post: {
        operationId: 'sign-in',
        tags: ['access'],
        security: [],
        ...bodyOf(SignIn),
        responses: ok("The owner's token, once."),
      },
    },
    ...operations(),
    '/health/live': {
      get: { operationId: 'live', tags: ['health'], security: [], responses: ok('The process answers.') },
    },
    '/health/ready': {
      get: {
        operationId: 'ready',
        tags: ['health'],
        security: [],
        responses: { ...ok('It can take work.'), 503: { description: 'It cannot, and why.' } },
      },
    },
  };
}

/** For operators; each needs the permission that stands with it. */
function operations(): Record<string, Json> {
  const routes: readonly (readonly [path: string, method: string, permission: string, does: string, body?: Class])[] = [
    ['/ops/views', 'get', 'ops.views', 'Views with version, position and lag.'],
    [
      '/ops/views/{id}/verify',
      'post',
      'ops.views.verify',
      'Compares a view with its history; lines of progress, last the result.',
    ],
    [
      '/ops/views/{id}/rebuild',
      'post',
      'ops.views.rebuild',
      'Builds a view anew and switches; lines of progress, last the result.',
    ],
    ['/ops/consumers', 'get', 'ops.consumers', 'Policies, processes and views with how far they have come.'],
    ['/ops/parked', 'get', 'ops.parked', 'Events that could not be handled, and those behind them.'],
    ['/ops/discarded', 'get', 'ops.parked', 'What was discarded, by whom and why.'],
    ['/ops/foreign', 'get', 'ops.foreign', 'Messages on the topics that are none of ours.'],
    ['/ops/parked/replay', 'post', 'ops.parked.replay', 'Handles what is parked once more.'],
    ['/ops/parked/discard', 'post', 'ops.parked.discard', 'Goes on without an event, with a reason.'],
    ['/ops/history', 'get', 'ops.history', 'How far the history has been told whose timers are held.'],
    [
      '/ops/history',
      'post',
      'ops.history',
      'History has come to a date: fires the timers that it passed, holds the others.',
      PassHistory,
    ],
    ['/ops/history', 'delete', 'ops.history', 'The history is told: fires all of its timers that are due.'],
    ['/metrics', 'get', 'ops.metrics', 'Metrics in the text format of Prometheus.'],
  ];
  const paths: Record<string, Json> = {};
  for (const [path, method, permission, does, body] of routes) {
    const operation = {
      operationId: `${method} ${path}`,
      summary: does,
      description: `Permission: \`${permission}\``,
      tags: ['operations'],
      ...(path.includes('{id}') ? { parameters: [inPath('id')] } : {}),
      ...(body ? bodyOf(body) : {}),
      responses: { 200: { description: does } },
    };
    paths[path] = { ...paths[path], [method]: operation };
  }
  return paths;
}
