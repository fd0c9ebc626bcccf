/** Servers as processes of their own: to be measured without the load beside them, and to be killed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { configurationFrom, tokensOf } from '@kizuna/platform';

export interface Server {
  readonly url: string;
  readonly pid: number;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
  /** SIGKILL: it gets no chance to put anything in order. */
  kill(): Promise<void>;
}

const REGISTER = join(__dirname, '../bin/register.cjs');
const MAIN = join(__dirname, '../../services/all-in-one/src/main.ts');

/** Runs a TypeScript file until it prints a line with its address. */
async function start(file: string, env: NodeJS.ProcessEnv = {}): Promise<Server> {
  const child: ChildProcess = spawn(process.execPath, ['--conditions=@kizuna/source', '-r', REGISTER, file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const line = new Promise<string>((resolve) => createInterface(child.stdout!).on('line', resolve));
  const first = await Promise.race([line, exited.then(() => '')]);
  const url = /https?:\/\/[^\s/]+/.exec(first)?.[0];
  if (!url) throw new Error(`${file} did not start`);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await exited;
  };
  return { url, pid: child.pid!, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}

export const startBare = (): Promise<Server> => start(join(__dirname, 'bench/bare-server.ts'));

export const startKizuna = (home: string): Promise<Server> =>
  start(MAIN, { KIZUNA_HOME: home, PORT: '0', KIZUNA_LOG: 'error' });

/** A token of somebody who may do everything in that installation. */
export async function tokenFor(home: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const tokens = await tokensOf(configurationFrom({ ...env, KIZUNA_HOME: home }));
  return tokens.mint({ id: 'tester', tenant: 'main', permissions: ['*'], lifetime: 3600 });
}
