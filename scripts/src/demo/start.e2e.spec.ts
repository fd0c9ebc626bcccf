/** `npm start` as a newcomer meets it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, newFolder, removeFolders, request, Started } from '../e2e/processes';
import { tokenFor } from '../server-process';

const ROOT = join(__dirname, '../../..');
/** As package.json has it: `exec node …`. */
const [, , ...START] = (
  JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { start: string } }
).scripts.start.split(' ');
const started: Started[] = [];

function npmStart(home: string, ...args: string[]): Started {
  const [script, ...flags] = [...START].reverse();
  const node = flags.reverse().map((flag) => (flag.startsWith('./') ? join(ROOT, flag) : flag));
  const settings = { KIZUNA_HOME: home, PORT: '0', KIZUNA_LOG: 'error', KIZUNA_PAGE: 'none' };
  const process = new Started([...node, join(ROOT, script!), ...args], settings);
  started.push(process);
  return process;
}

afterAll(async () => {
  for (const process of started) if (process.running) process.signal('SIGKILL');
  await Promise.all(started.map((process) => process.end()));
  removeFolders();
});

test('an empty folder is offered a company, a line below the link', async () => {
  const server = npmStart(newFolder());
  await server.says(/npx kizuna demo/);
  expect(server.out.trimEnd().split('\n')).toEqual([
    expect.stringContaining('answers at'),
    expect.stringContaining('Sign in as the owner'),
    'Empty? npx kizuna demo fills it with a plausible company.',
  ]);
  server.signal('SIGTERM');
  expect(await server.end()).toBe(0);
}, 30_000);

test('may be asked to end as soon as it says where it answers', async () => {
  const server = npmStart(newFolder());
  await addressOf(server);
  server.signal('SIGTERM');
  expect(await server.end()).toBe(0);
}, 30_000);

test('with --demo it comes by itself while the server answers, and both end together', async () => {
  const home = newFolder();
  const server = npmStart(home, '--demo');
  const url = await addressOf(server);
  const token = await tokenFor(home);
  for (;;) {
    const { rows } = (await (await request(`${url}/identity/customers?limit=1`, token)).json()) as { rows: unknown[] };
    if (rows.length > 0) break;
  }
  expect(server.out).not.toContain('Empty?');
  server.signal('SIGTERM');
  // Closed, and so no process is left that could still say something.
  expect(await server.end()).toBe(0);
  expect(server.err).toContain('stopped before it was done');
}, 60_000);

test('another wish at the start is wrong usage', async () => {
  const server = npmStart(newFolder(), '--demon');
  expect({ exitCode: await server.end(), out: server.out }).toEqual({ exitCode: 2, out: '' });
  expect(server.err).toContain('--demo');
}, 20_000);
