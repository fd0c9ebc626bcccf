/**
 * For suites that kill or pause a server: one of their own beside the shared ones, by the command that KIZUNA_ENGINES
 * names. That command understands `up|kill|pause|resume|wipe NAME`; `up` prints `export SETTING=address`; it keeps all
 * under KIZUNA_ENGINES_HOME and takes ports from KIZUNA_KAFKA_PORT, KIZUNA_MONGO_PORT and KIZUNA_EVENTSTORE_PORT.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { EngineSetting } from './engines.testing';

const run = promisify(execFile);

/** Where each tells its address, and what is added to the first port of a set; Kafka takes two. */
const ENGINES = {
  eventstore: { setting: 'KIZUNA_EVENTSTORE_URL', port: 0 },
  mongo: { setting: 'KIZUNA_MONGO_URL', port: 1 },
  kafka: { setting: 'KIZUNA_KAFKA_BROKERS', port: 2 },
} as const satisfies Record<string, { setting: EngineSetting; port: number }>;
export type EngineName = keyof typeof ENGINES;

/** Below those that the system gives out by itself. */
const FIRST_PORT = 30_100;
const PORTS_IN_SET = 10;
const MOST_SETS = 100;

export interface ControlledEngine {
  /** The same in each run; known once it was up. */
  readonly url: string;
  /** Starts it, or starts it again with the data that it had. */
  up(): Promise<void>;
  /** Ends it at once, as a crash does. */
  kill(): Promise<void>;
  /** Reachable but silent, until `resume`. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Ends it for good; its data is gone, its program stays for the next. */
  close(): Promise<void>;
}

/** A server that is not up yet and has no data. `environment` sets what else the command understands. */
export function controlled(name: EngineName, environment: Record<string, string> = {}): ControlledEngine {
  const command = process.env.KIZUNA_ENGINES;
  if (!command) throw new Error('KIZUNA_ENGINES must name the command that starts and stops servers');
  const set = claimSet();
  const ports = Object.entries(ENGINES).map(([each, { port }]) => [
    `KIZUNA_${each.toUpperCase()}_PORT`,
    String(FIRST_PORT + set.number * PORTS_IN_SET + port),
  ]);
  const env = { ...process.env, ...Object.fromEntries(ports), KIZUNA_ENGINES_HOME: set.home, ...environment };
  const tell = async (action: string) => (await run(command, [action, name], { env, timeout: 90_000 })).stdout;
  const { setting } = ENGINES[name];
  let url: string | undefined;
  let fresh = true;
  return {
    get url() {
      if (url === undefined) throw new Error(`${name} was not up yet`);
      return url;
    },
    async up() {
      // What a run that was cut off left behind.
      if (fresh) await tell('wipe');
      fresh = false;
      url = new RegExp(`^export ${setting}='?([^'\\n]+)`, 'm').exec(await tell('up'))?.[1];
    },
    kill: async () => void (await tell('kill')),
    pause: async () => void (await tell('pause')),
    resume: async () => void (await tell('resume')),
    async close() {
      await tell('wipe');
      set.release();
    },
  };
}

/** Declares a suite with a server of its own, which is up before its tests; without the command it says what is skipped. */
export function onControlled(
  name: EngineName,
  suite: (engine: ControlledEngine) => void,
  environment: Record<string, string> = {},
): void {
  if (!process.env.KIZUNA_ENGINES) {
    it.skip(`SKIPPED: set KIZUNA_ENGINES to run these suites, which kill and pause ${name}`, () => {});
    return;
  }
  const engine = controlled(name, environment);
  beforeAll(() => engine.up(), 100_000);
  afterAll(() => engine.close(), 100_000);
  suite(engine);
}

/** A home and ports that no other process of this machine uses now; the homes stay, since to install takes a while. */
function claimSet(): { number: number; home: string; release: () => void } {
  const root = join(tmpdir(), 'kizuna-engines');
  mkdirSync(root, { recursive: true });
  for (let number = 0; number < MOST_SETS; number++) {
    const claim = join(root, `${number}.pid`);
    if (!isRunning(claim)) rmSync(claim, { force: true });
    try {
      writeFileSync(claim, String(process.pid), { flag: 'wx' });
      return { number, home: join(root, String(number)), release: () => rmSync(claim, { force: true }) };
    } catch (error) {
      if ((error as { code?: string }).code !== 'EEXIST') throw error;
    }
  }
  throw new Error(`all ${MOST_SETS} sets of servers under ${root} are in use`);
}

/** Whether the process that wrote this file is still there. */
function isRunning(claim: string): boolean {
  try {
    process.kill(Number(readFileSync(claim, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}
