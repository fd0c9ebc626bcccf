/**
 * The `kizuna` command line. Answers go to standard output, progress and errors to standard error.
 * With `--json` the last line of standard output is one JSON object, {"error":{"message","exitCode","problem"?}} if it failed.
 * Exit codes: 0 done, 1 refused or different, 2 wrong usage.
 */
import { Command, CommanderError } from 'commander';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoCommand } from './demo';
import { eventsCommand } from './events';
import { explained } from './explained';
import { figuresCommand } from './figures';
import { historyCommand } from './history';
import { importCommand } from './import';
import { newCommand } from './new';
import { parkedCommand } from './parked';
import { Interrupted, NobodyListens, Session, type Output } from './session';
import { tokenCommand } from './token';
import { viewsCommand } from './views';

const PARTS = [
  demoCommand,
  importCommand,
  historyCommand,
  eventsCommand,
  viewsCommand,
  parkedCommand,
  figuresCommand,
  tokenCommand,
  newCommand,
];

function program(session: Session): Command {
  const kizuna = new Command('kizuna')
    .description('Kizuna, an event-sourced CRM: data in, events and figures out, and what an operator needs.')
    .version(version())
    .addHelpText(
      'after',
      `
State is in the folder KIZUNA_HOME (default .kizuna). If a server runs on it, it is asked; if not, the work is done here.
Exit codes: 0 done, 1 refused or different, 2 wrong usage.`,
    );
  for (const part of PARTS) kizuna.addCommand(part(session));
  settle(kizuna, session.output);
  return kizuna;
}

const version = (): string =>
  (JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string }).version;

/** Settings that commander does not hand on to commands that are added. */
function settle(command: Command, { out, err }: Output): void {
  command
    .exitOverride()
    .showHelpAfterError(`(see ${pathOf(command)} --help)`)
    .configureOutput({ writeOut: (text) => out.write(text), writeErr: (text) => err.write(text) });
  for (const sub of command.commands) settle(sub, { out, err });
}

const pathOf = (command: Command): string =>
  command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();

/** Runs one command until it is done or asked to stop. Answers the exit code; what went wrong was said. */
export async function run(
  args: readonly string[],
  output: Output,
  env: NodeJS.ProcessEnv,
  stop: AbortSignal,
): Promise<number> {
  const session = new Session(output, env, stop);
  try {
    await program(session)
      .parseAsync(args, { from: 'user' })
      .finally(() => session.close());
    return session.exitCode;
  } catch (error) {
    return failure(stop.aborted ? stop.reason : error, output, args.includes('--json'));
  }
}

/** Says what went wrong, to programs on standard output. Answers the exit code. */
async function failure(error: unknown, { out, err }: Output, asJson: boolean): Promise<number> {
  const none = error instanceof NobodyListens || (error instanceof CommanderError && error.exitCode === 0);
  if (none) return 0;
  const { text, ...told } = await explained(error);
  // Commander has said it already.
  if (!(error instanceof CommanderError)) err.write(`${text}\n`);
  if (asJson) out.write(`${JSON.stringify({ error: { message: text, ...told } })}\n`);
  return told.exitCode;
}

async function main(): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => stop.abort(new Interrupted('stopped before it was done')));
  }
  process.stdout.on('error', () => stop.abort(new NobodyListens()));
  const exitCode = await run(
    process.argv.slice(2),
    { out: process.stdout, err: process.stderr },
    process.env,
    stop.signal,
  );
  process.exitCode = exitCode;
}

if (require.main === module) void main();
