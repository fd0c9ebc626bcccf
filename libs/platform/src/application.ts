/** Puts a running application together: engines, access, routes, documentation. */
import { Module, type DynamicModule, type LoggerService } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus, CqrsModule } from '@nestjs/cqrs';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { commandHandlersOf, CommandPipeline, type CommandDefinition } from '@kizuna/event-sourcing';
import { systemClock, type Clock } from '@kizuna/messaging';
import { context as traceContext, propagation, ROOT_CONTEXT } from '@opentelemetry/api';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { AccessController, SIGNING_KEY } from './access/access.controller';
import { guardRequests } from './access/access-hook';
import { OwnerLink } from './access/owner-link';
import { signingKey } from './access/signing-key';
import { Tokens } from './access/tokens';
import { Closing } from './closing';
import type { Configuration } from './configuration';
import { serviceName, type Context } from './context';
import type { Engines } from './engines/engines';
import { openEngines } from './engines/open';
import { HealthController } from './health.controller';
import { BatchController } from './http/batch.controller';
import { addCommandRoutes } from './http/command-routes';
import { document } from './http/documentation';
import { EventsController } from './http/events.controller';
import { HistoryController } from './http/history.controller';
import { openApiOf } from './http/openapi';
import { OperationsController } from './http/operations.controller';
import { Page } from './http/page';
import { answerProblem, answerUnreadable, ProblemFilter } from './http/problem';
import { viewController } from './http/view-routes';
import { createLog } from './telemetry/log';
import { startTelemetry, type Telemetry } from './telemetry/telemetry';
import { CLOCK, COMMANDS, CONFIGURATION, CONTEXTS, ENGINES, EVENT_STORE, LOG, PAGE, TELEMETRY } from './tokens';

export const VERSION = '0.1.0';

/** How long requests that were begun may still take when the process is asked to end. */
const LONGEST_GOODBYE_MS = 3000;
/** How long the headers of a request may take to arrive, and all of it: files of some size come over slow lines. */
const LONGEST_HEADERS_MS = 30_000;
const LONGEST_ARRIVAL_MS = 600_000;
/** Bytes. */
const LARGEST_BATCH = 8 * 1024 * 1024;

export interface Application {
  readonly url: string;
  /** Where the owner signs in; only until somebody did. */
  readonly signIn?: string;
  readonly tokens: Tokens;
  readonly commands: CommandBus;
  readonly engines: Engines;
  readonly http: FastifyInstance;
  /** Ends in order: no new requests, those in flight answered, consumers stopped after what they hold, files closed. */
  close(): Promise<void>;
}

@Module({})
class Root {}

/**
 * Starts the contexts in this process, on the engines that the configuration names.
 * @param clock what time it is to the business: commands, timers, events. Tokens and retries keep real time
 * @throws HomeInUse, StoreUnavailable, or the listening socket's error; nothing stays open then
 */
export async function startApplication(
  contexts: readonly Context[],
  configuration: Configuration,
  log: Logger = createLog(configuration.logLevel),
  clock: Clock = systemClock,
): Promise<Application> {
  const undo: (() => unknown)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return await start(contexts, configuration, log, clock, undo, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function start(
  contexts: readonly Context[],
  configuration: Configuration,
  log: Logger,
  clock: Clock,
  undo: (() => unknown)[],
  close: () => Promise<void>,
): Promise<Application> {
  const telemetry = startTelemetry(serviceName(contexts), configuration.traceEndpoint);
  undo.push(() => telemetry.close());
  const engines = await openEngines(contexts, configuration, log, clock);
  undo.push(() => engines.close());
  const key = await signingKey(engines.keys);
  const tokens = new Tokens(key);
  const link = new OwnerLink(engines.keys);
  const closing = new Closing();
  const page = configuration.page === undefined ? undefined : new Page(configuration.page);

  const adapter = fastifyAdapter(configuration, log);
  const http = adapter.getInstance();
  guardRequests(http, tokens, log);
  allowLargeBatches(http);
  if (configuration.traceEndpoint) continueTraces(http);
  const module = moduleOf(contexts, [
    { provide: Tokens, useValue: tokens },
    { provide: OwnerLink, useValue: link },
    { provide: SIGNING_KEY, useValue: key },
    { provide: Closing, useValue: closing },
    { provide: PAGE, useValue: page },
    { provide: CONTEXTS, useValue: contexts },
    { provide: CONFIGURATION, useValue: configuration },
    { provide: LOG, useValue: log },
    { provide: TELEMETRY, useValue: telemetry satisfies Telemetry },
    { provide: ENGINES, useValue: engines },
    { provide: CLOCK, useValue: clock },
    { provide: EVENT_STORE, useValue: engines.store },
    { provide: CommandPipeline, useValue: new CommandPipeline(engines.store, engines.snapshots, () => clock.now()) },
  ]);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: nestLogger(log),
    bodyParser: false,
    abortOnError: false,
  });
  app.useGlobalFilters(new ProblemFilter(log));
  document(app, openApiOf(contexts, VERSION), engines.elsewhere);
  if (page) page.serve(http);
  else http.get('/', (_request, reply) => reply.redirect('/docs'));
  undo.push(() => closeServer(app, http));
  undo.push(() => closing.begin());

  const commands = app.get(CommandBus);
  for (const { aggregates } of contexts) for (const a of aggregates) addCommandRoutes(http, commands, log, a);
  await app.init();
  await engines.start((command) => commands.execute(command));
  // Not by Nest, which logs what we tell in one line if nobody can listen there.
  const url = await http.listen({ port: configuration.port, host: configuration.host });
  await engines.announce(url);
  // Of several processes one tells the owner; a process alone tells them anew at each start.
  const code = await (configuration.servers ? link.issueFirst() : link.issue());
  const signIn = code ? { signIn: `${configuration.publicUrl ?? url}/sign-in?code=${code}` } : {};
  return { url, tokens, commands, engines, http, close, ...signIn };
}

function moduleOf(contexts: readonly Context[], providers: DynamicModule['providers'] & object): DynamicModule {
  const aggregates = contexts.flatMap((context) => context.aggregates);
  const commands: ReadonlyMap<string, CommandDefinition> = new Map(
    aggregates.flatMap((a) => a.decisions.map((definition) => [definition.name, definition] as const)),
  );
  return {
    module: Root,
    imports: [CqrsModule.forRoot()],
    controllers: [
      ...contexts.flatMap((context) => context.views.map(viewController)),
      ...contexts.flatMap((context) => context.controllers),
      ...[
        BatchController,
        EventsController,
        OperationsController,
        HistoryController,
        AccessController,
        HealthController,
      ],
    ],
    providers: [
      ...providers,
      { provide: COMMANDS, useValue: commands },
      ...aggregates.flatMap(commandHandlersOf),
      ...contexts.flatMap((context) => context.providers),
    ],
  };
}

const CORRELATION = /^[\w.:-]{1,100}$/;

function fastifyAdapter({ bodyLimit }: Configuration, log: Logger): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit,
    routerOptions: { maxParamLength: 500 },
    requestTimeout: LONGEST_ARRIVAL_MS,
    http: { headersTimeout: LONGEST_HEADERS_MS },
    forceCloseConnections: 'idle',
    clientErrorHandler: answerUnreadable,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      answerProblem(error, request, reply, log),
    genReqId: (request: IncomingMessage) => {
      const given = request.headers['x-correlation-id'];
      return typeof given === 'string' && CORRELATION.test(given) ? given : randomUUID();
    },
  });
}

/**
 * Answers what is in flight, and then ends. A connection that was busy when this began is idle once it was answered, and
 * would hold the server for a minute; one on which nothing comes or goes any more would hold it for ever.
 */
async function closeServer(app: NestFastifyApplication, { server }: FastifyInstance): Promise<void> {
  const answered = setInterval(() => server.closeIdleConnections(), 20);
  const patience = setTimeout(() => server.closeAllConnections(), LONGEST_GOODBYE_MS);
  try {
    await app.close();
  } finally {
    clearInterval(answered);
    clearTimeout(patience);
  }
}

/** Many commands at once may be larger than one. */
function allowLargeBatches(http: FastifyInstance): void {
  http.addHook('onRoute', (route) => {
    if (route.url === '/commands') route.bodyLimit = LARGEST_BATCH;
  });
}

/** Spans of a request hang below those of its caller. */
function continueTraces(http: FastifyInstance): void {
  http.addHook('preHandler', (request, _reply, done) => {
    traceContext.with(propagation.extract(ROOT_CONTEXT, request.headers), done);
  });
}

const nestLogger = (log: Logger): LoggerService => ({
  log: (message: unknown) => log.debug(String(message)),
  debug: (message: unknown) => log.trace(String(message)),
  verbose: (message: unknown) => log.trace(String(message)),
  warn: (message: unknown) => log.warn(String(message)),
  error: (message: unknown, ...rest: unknown[]) => log.error({ trace: rest[0] }, String(message)),
  fatal: (message: unknown) => log.fatal(String(message)),
});
