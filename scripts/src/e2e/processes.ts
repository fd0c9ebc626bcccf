/** For end-to-end specs: the server and the command line as processes, met as their operator meets them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const REGISTER = join(__dirname, '../../bin/register.cjs');
const MAIN = join(__dirname, '../../../services/all-in-one/src/main.ts');
const KIZUNA = join(__dirname, '../../bin/kizuna.cjs');

/** A process, with all that it has said. */
export class Started {
  out = '';
  err = '';
  private readonly child;
  private readonly ended: Promise<unknown>;
  private readonly heard = new EventTarget();

  constructor(args: readonly string[], settings: Record<string, string>, program = process.execPath) {
    this.child = spawn(program, args, {
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.ended = once(this.child, 'close');
    for (const name of ['out', 'err'] as const) {
      this.child[`std${name}`].setEncoding('utf8').on('data', (text: string) => {
        this[name] += text;
        this.heard.dispatchEvent(new Event('text'));
      });
    }
  }

  get pid(): number {
    return this.child.pid!;
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  get errLines(): string[] {
    return this.err.split('\n').filter(Boolean);
  }

  /** What a pattern finds in what was said; waits for it. @throws Error if the process ends before */
  async says(pattern: RegExp, where: 'out' | 'err' = 'out'): Promise<string> {
    for (;;) {
      const found = pattern.exec(this[where]);
      if (found) return found[1] ?? found[0];
      if (!this.running) throw new Error(`ended with ${this.child.exitCode}, without ${pattern}: ${this.err}`);
      await Promise.race([once(this.heard, 'text'), this.ended]);
    }
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** Exit code, once it has ended; null if a signal has ended it. */
  async end(): Promise<number | null> {
    await this.ended;
    return this.child.exitCode;
  }
}

/** Starts the whole CRM. */
export const serve = (settings: Record<string, string>): Started =>
  new Started(['--conditions=@kizuna/source', '-r', REGISTER, MAIN], { PORT: '0', KIZUNA_LOG: 'error', ...settings });

/** Its address, once it answers. */
export const addressOf = (server: Started): Promise<string> => server.says(/answers at (\S+)/);

/** Starts the command line; what Node has compiled for one run, the next need not. */
export function kizuna(home: string, ...args: string[]): Started {
  compiled ??= newFolder();
  return new Started([KIZUNA, ...args], { KIZUNA_HOME: home, NODE_COMPILE_CACHE: compiled });
}

let compiled: string | undefined;

const folders: string[] = [];

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kizuna-process-'));
  folders.push(folder);
  return folder;
}

export const removeFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
};

/** Asks a server: a body makes it a POST, a command id one that can be repeated. */
export const request = (url: string, token: string, body?: object, commandId?: string): Promise<Response> =>
  fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Bearer ${token}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(commandId ? { 'idempotency-key': commandId } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
