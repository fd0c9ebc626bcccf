/** `/openapi.json` and its page, `/docs`: they describe all services of the installation, whichever of them is asked. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import type { Elsewhere } from '../engines/engines';
import type { OpenApiDocument } from './openapi';

/** How long what the other services said is handed on without asking again. */
const FRESH_MS = 30_000;

interface Asked {
  /** `true`: only what this service is. That is how services ask each other. */
  readonly alone?: string;
}

/** Adds the routes. */
export function document(app: NestFastifyApplication, own: OpenApiDocument, elsewhere: Elsewhere | undefined): void {
  const http = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const alone = JSON.stringify(own);
  let known: { readonly text: Promise<string>; readonly at: number } | undefined;
  const all = (): Promise<string> => {
    if (!known || performance.now() - known.at > FRESH_MS) {
      const text = elsewhere!.documents().then((others) => JSON.stringify(merged([own, ...others])));
      text.catch(() => (known = undefined));
      known = { text, at: performance.now() };
    }
    return known.text;
  };
  http.get<{ Querystring: Asked }>('/openapi.json', async ({ query }, reply) => {
    void reply.header('content-type', 'application/json');
    return elsewhere && query.alone !== 'true' ? all() : alone;
  });
  SwaggerModule.setup('docs', app, own as unknown as OpenAPIObject, {
    raw: false,
    customSiteTitle: 'Kizuna',
    swaggerUrl: '/openapi.json',
  });
}

/** What each says beside the others; what all say is there once. */
export function merged([first, ...others]: readonly [OpenApiDocument, ...OpenApiDocument[]]): OpenApiDocument {
  const paths = { ...first.paths };
  const schemas = { ...first.components.schemas };
  for (const other of others) {
    for (const [path, operations] of Object.entries(other.paths)) paths[path] = { ...operations, ...paths[path] };
    for (const [name, schema] of Object.entries(other.components.schemas)) schemas[name] ??= schema;
  }
  return { ...first, paths, components: { ...first.components, schemas } };
}
