/** The process as its operator meets it: how it starts, why it does not, and how it ends. */
import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { newId } from '@kizuna/event-sourcing';
import { tokenFor } from '../server-process';
import { addressOf, newFolder, removeFolders, request, serve, type Started } from './processes';

/** How long it may take to answer, and to end, in milliseconds. */
const SOON = 5000;

const processes: Started[] = [];
const begin = (settings: Record<string, string>): Started => {
  const started = serve(settings);
  processes.push(started);
  return started;
};

afterAll(async () => {
  for (const started of processes) if (started.running) started.signal('SIGKILL');
  await Promise.all(processes.map((started) => started.end()));
  removeFolders();
});

/** That it ends with this exit code after one line, in which all of this is said. */
async function refuses(settings: Record<string, string>, exitCode: number, ...said: string[]): Promise<void> {
  const started = begin(settings);
  expect({ exitCode: await started.end(), out: started.out }).toEqual({ exitCode, out: '' });
  expect(started.errLines).toHaveLength(1);
  for (const part of said) expect(started.errLines[0]).toContain(part);
}

describe('a process on an empty folder', () => {
  const home = join(newFolder(), 'state');
  let first: Started;
  let next: Started;
  let url: string;
  let token: string;

  const ask = (path: string, body?: object, commandId?: string) => request(url + path, token, body, commandId);

  beforeAll(async () => {
    first = begin({ KIZUNA_HOME: home });
    url = await addressOf(first);
    token = await tokenFor(home);
  }, 20_000);

  test('is ready within 5 s, unless the machine is busy with something else each time', async () => {
    const took: number[] = [];
    while (took.length < 3 && !took.some((ms) => ms < SOON)) {
      const started = performance.now();
      const fresh = begin({ KIZUNA_HOME: join(newFolder(), 'state') });
      const { status } = await fetch(`${await addressOf(fresh)}/health/ready`);
      took.push(performance.now() - started);
      expect(status).toBe(200);
      fresh.signal('SIGTERM');
      expect(await fresh.end()).toBe(0);
    }
    expect(Math.min(...took)).toBeLessThan(SOON);
  }, 40_000);

  test('keeps its state to itself', () => {
    const mode = (...path: string[]) => statSync(join(home, ...path)).mode & 0o777;
    expect([mode(), mode('keys'), mode('keys', 'signing.json')]).toEqual([0o700, 0o700, 0o600]);
    expect(readdirSync(home)).toContain('events.db');
    for (const file of readdirSync(home)) expect([file, mode(file) & 0o077]).toEqual([file, 0]);
  });

  test('is not disturbed by a second one, which is told where the first answers', async () => {
    await refuses({ KIZUNA_HOME: home }, 1, home, url, `process ${first.pid}`);
    expect((await ask('/health/ready')).status).toBe(200);
  }, 20_000);

  test('ends in order within 5 s under load, and what it has acknowledged is there at the next start', async () => {
    const acknowledged = new Map<string, { id: string; revision: number; position: number }>();
    let asked = 0;
    let ending = false;
    const client = async () => {
      for (;;) {
        const [id, commandId] = [newId(), newId()];
        asked++;
        const customer = { id, kind: 'person', name: 'Ada', source: 'test' };
        // A connection that is refused or cut off: nothing was acknowledged.
        const answer = await ask('/identity/customers', customer, commandId).catch(() => undefined);
        const body = answer?.status === 201 ? await answer.json().catch(() => undefined) : undefined;
        if (body) acknowledged.set(commandId, body as { id: string; revision: number; position: number });
        else if (ending) return;
        else throw new Error(`${answer?.status} ${await answer?.text()}`);
      }
    };
    const clients = Promise.all(Array.from({ length: 16 }, client));
    const { port, hostname } = new URL(url);
    const half = connect(Number(port), hostname).on('error', () => {});
    half.write('POST /identity/customers HTTP/1.1\r\nhost: kizuna\r\n');
    const follower = (await ask('/events?follow=true')).text();
    while (acknowledged.size < 300) await new Promise(setImmediate);
    const before = acknowledged.size;
    const asking = performance.now();
    ending = true;
    first.signal('SIGTERM');
    expect(await first.end()).toBe(0);
    expect(performance.now() - asking).toBeLessThan(SOON);
    await clients;
    expect(asked).toBeGreaterThan(before);
    expect(await follower).toContain([...acknowledged.values()][0]!.id);

    next = begin({ KIZUNA_HOME: home });
    url = await addressOf(next);
    const events = (await (await ask('/events?type=identity.customer.Registered')).text()).trim().split('\n');
    const stored = new Map(
      events.map((line) => {
        const { commandid, ...event } = JSON.parse(line) as Record<string, unknown>;
        return [commandid as string, event];
      }),
    );
    expect(stored.size).toBe(events.length);
    for (const [commandId, { id, revision, position }] of acknowledged) {
      expect(stored.get(commandId)).toMatchObject({
        aggregateid: id,
        streamrevision: revision,
        globalposition: position,
      });
    }
  }, 40_000);

  test('prints the owner’s link until it was used, and a new one makes the old one worthless', async () => {
    const code = async (started: Started) =>
      new URL(await started.says(/Sign in as the owner, once: (\S+)/)).searchParams.get('code');
    expect((await ask('/sign-in', { code: await code(first) })).status).toBe(401);
    expect((await ask('/sign-in', { code: await code(next) })).status).toBe(200);
    expect(existsSync(join(home, 'events.db-wal'))).toBe(true);
    next.signal('SIGINT');
    expect(await next.end()).toBe(0);
    // All of it is in the file now: a copy of it is a backup.
    expect(existsSync(join(home, 'events.db-wal'))).toBe(false);

    const signedIn = begin({ KIZUNA_HOME: home });
    url = await addressOf(signedIn);
    // Asked something, so that what it says after its address has come too.
    await ask('/health/ready');
    signedIn.signal('SIGTERM');
    expect(await signedIn.end()).toBe(0);
    expect(signedIn.out).not.toContain('Sign in');
  }, 30_000);
});

describe('a process that cannot start says why in one line, and ends', () => {
  test('with 2 for a wrong setting, a line for each', async () => {
    const home = join(newFolder(), 'state');
    const started = begin({ PORT: 'abc', KIZUNA_TENANT: 'A B', KIZUNA_LOG: 'loud', KIZUNA_HOME: home });
    expect({ exitCode: await started.end(), out: started.out }).toEqual({ exitCode: 2, out: '' });
    expect(started.errLines).toEqual([
      'PORT=abc: must be a whole number from 0 to 65535',
      'KIZUNA_TENANT=A B: must be 1 to 32 of a-z and 0-9',
      expect.stringMatching(/^KIZUNA_LOG=loud: must be one of .*info/),
    ]);
    expect(existsSync(home)).toBe(false);
  }, 20_000);

  test('with 1 if another process listens at the port, and leaves the folder free', async () => {
    const home = newFolder();
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await refuses({ KIZUNA_HOME: home, PORT: String(port) }, 1, `PORT=${port}: another process listens there`);
    other.close();
  }, 20_000);

  test('with 1 if a file is corrupt', async () => {
    const home = newFolder();
    const file = join(home, 'events.db');
    writeFileSync(file, 'a letter to grandmother\n'.repeat(500));
    await refuses({ KIZUNA_HOME: home }, 1, file, 'corrupt');
  }, 20_000);

  // Root may write everywhere.
  (process.getuid?.() === 0 ? test.skip : test)(
    'with 1 if it may not write into KIZUNA_HOME',
    async () => {
      const home = newFolder();
      chmodSync(home, 0o500);
      await refuses({ KIZUNA_HOME: home }, 1, home);
      chmodSync(home, 0o700);
    },
    20_000,
  );
});
