/**
 * The way to Kizuna: where KIZUNA_URL says, or else beside the server that runs on the folder, over HTTP; where none
 * runs, the application is started in this process for as long as the command takes, and asked in the same way. Who may
 * read the installation's key may do everything; who may not needs a token.
 *
 * The application is loaded only here, when it is needed: help and wrong usage answer at once.
 */
import type { Configuration, Tokens } from '@kizuna/platform';
import { Client } from '@kizuna/imports';
import { setTimeout as pause } from 'node:timers/promises';

export interface Connection {
  readonly client: Client;
  close(): Promise<void>;
}

/** Tokens are made anew before they end. Long enough for the longest single answer to begin. */
const LIFETIME_SECONDS = 600;
/** How long to wait for a server that has taken the folder and does not answer yet. */
const PATIENCE_MS = 10_000;

/** @throws HomeInUse if another process has the folder and does not answer; StoreUnavailable */
export async function connect(configuration: Configuration, signal: AbortSignal): Promise<Connection> {
  if (configuration.publicUrl !== undefined) return beside(configuration.publicUrl, configuration, signal);
  const { Home, HomeInUse } = await import('@kizuna/platform');
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await alone(configuration, signal);
    } catch (error) {
      if (!(error instanceof HomeInUse)) throw error;
      const server = Home.server(configuration.home);
      if (server && (await answers(server.url))) return beside(server.url, configuration, signal);
      if (performance.now() > deadline) throw error;
      await pause(100, undefined, { signal });
    }
  }
}

async function alone(configuration: Configuration, signal: AbortSignal): Promise<Connection> {
  const { startApplication } = await import('@kizuna/platform');
  const { contexts } = await import('@kizuna/all-in-one');
  const here = { ...configuration, host: '127.0.0.1', port: 0, logLevel: quiet(configuration.logLevel) };
  const application = await startApplication(contexts, here);
  const client = new Client(application.url, renewed(application.tokens, configuration.tenant), signal);
  return { client, close: () => application.close() };
}

async function beside(url: string, configuration: Configuration, signal: AbortSignal): Promise<Connection> {
  const { token, tenant } = configuration;
  if (token !== undefined) return { client: new Client(url, async () => token, signal), close: async () => {} };
  const { tokensOf } = await import('@kizuna/platform');
  const tokens = await tokensOf(configuration);
  return { client: new Client(url, renewed(tokens, tenant), signal), close: async () => {} };
}

/** What a server would say of its life is no news to one who runs a single command. */
const quiet = (level: string): string => (level === 'info' ? 'warn' : level);

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/health/live`, { signal: AbortSignal.timeout(2000) }).then(
    (answer) => answer.ok,
    () => false,
  );

/** A token with all permissions. */
const renewed = (tokens: Tokens, tenant: string): (() => Promise<string>) =>
  tokens.renewed({ id: 'command-line', tenant, permissions: ['*'], lifetime: LIFETIME_SECONDS });
