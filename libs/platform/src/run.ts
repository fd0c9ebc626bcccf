/** A service's `main`: start, say where it answers, and end in order when asked to. */
import 'reflect-metadata';
import { StoreUnavailable } from '@kizuna/event-sourcing';
import { backOff, WrongTopic } from '@kizuna/messaging';
import type { Logger } from 'pino';
import { startApplication, type Application } from './application';
import { configurationFrom, WrongConfiguration, type Configuration } from './configuration';
import type { Context } from './context';
import { HomeInUse } from './home';
import { createLog } from './telemetry/log';

/** What is done beside a running application, and may be said of it. What it answers is done before the end. */
export type Beside = (
  application: Application,
  say: (text: string) => void,
) => Promise<(() => unknown) | undefined> | (() => unknown) | undefined;

/** Runs the contexts until the process is asked to end (SIGTERM, SIGINT). Exit code 2 is a wrong setting, 1 a failure. */
export async function run(contexts: readonly Context[], beside: Beside = () => undefined): Promise<void> {
  // Whoever started us may stop listening to what we print; that is no reason to end.
  process.stdout.on('error', () => {});
  try {
    const configuration = configurationFrom(process.env);
    const log = createLog(configuration.logLevel);
    const application = await started(contexts, configuration, log);
    let besides: Promise<(() => unknown) | undefined> = Promise.resolve(undefined);
    // Before it says that it answers: whoever reads that may ask it to end at once.
    endWhenAsked(async () => {
      const endBeside = await besides;
      await endBeside?.();
      await application.close();
      log.info('ended in order');
      log.flush();
    });
    say(`Kizuna answers at ${application.url} (documentation: ${application.url}/docs)`);
    if (application.signIn) say(`Sign in as the owner, once: ${application.signIn}`);
    else say('For a token: npx kizuna token');
    besides = Promise.resolve(beside(application, say));
    await besides;
  } catch (error) {
    say(explain(error), process.stderr);
    process.exit(error instanceof WrongConfiguration ? 2 : 1);
  }
}

/** Servers may go away while it starts, and come back: that is waited for. A folder that cannot be used stays so. */
async function started(contexts: readonly Context[], configuration: Configuration, log: Logger): Promise<Application> {
  for (let failures = 1; ; failures++) {
    try {
      return await startApplication(contexts, configuration, log);
    } catch (error) {
      if (!configuration.servers || !(error instanceof StoreUnavailable)) throw error;
      log.warn(`${error.message}; it starts anew`);
      await backOff(failures);
    }
  }
}

function endWhenAsked(end: () => Promise<void>): void {
  const once = (signal: NodeJS.Signals) => {
    process.off('SIGTERM', once).off('SIGINT', once);
    void end().then(
      () => process.exit(0),
      (error: unknown) => {
        say(`could not end in order after ${signal}: ${String(error)}`, process.stderr);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', once).on('SIGINT', once);
}

/** One clear line for what the one who runs the process can mend; all there is for the rest. */
export function explain(error: unknown): string {
  if (error instanceof WrongConfiguration) return error.lines.join('\n');
  if ([HomeInUse, StoreUnavailable, WrongTopic].some((known) => error instanceof known))
    return (error as Error).message;
  const { code, port, address, hostname } = error as NodeJS.ErrnoException &
    Record<'port' | 'address' | 'hostname', unknown>;
  if (code === 'EADDRINUSE') return `PORT=${String(port)}: another process listens there`;
  if (code === 'EACCES') return `PORT=${String(port)}: this process may not listen there`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `HOST=${String(hostname ?? address)}: this machine has no such address`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

const say = (text: string, to: NodeJS.WritableStream = process.stdout): void => void to.write(`${text}\n`);
