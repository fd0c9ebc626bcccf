/** What the generators write is right: in a copy of the house it is built, linted, tested, started and asked. */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { tokenFor } from '../server-process';
import { addressOf, newFolder, removeFolders, request, Started } from './processes';

const ROOT = join(__dirname, '../../..');
const MADE_HERE = new Set(['.git', '.nx', '.kizuna', 'coverage', 'dist', 'node_modules']);

/** The sources, as they are now, with the packages of this house; its own packages are those of the copy. */
function copyOfTheHouse(): string {
  const copy = newFolder();
  const isSource = (path: string) => !MADE_HERE.has(basename(path)) && !path.endsWith('.tsbuildinfo');
  cpSync(ROOT, copy, { recursive: true, filter: isSource });
  const packages = join(copy, 'node_modules');
  mkdirSync(join(packages, '@kizuna'), { recursive: true });
  const link = (...path: string[]) => symlinkSync(join(ROOT, ...path), join(copy, ...path));
  for (const name of readdirSync(join(ROOT, 'node_modules'))) if (name !== '@kizuna') link('node_modules', name);
  for (const name of readdirSync(join(ROOT, 'node_modules/@kizuna'))) {
    const place = join('node_modules/@kizuna', name);
    symlinkSync(readlinkSync(join(ROOT, place)), join(copy, place));
  }
  const own = ['contracts', 'scripts', ...['libs', 'services'].flatMap((room) => foldersIn(join(copy, room), room))];
  for (const name of own) if (existsSync(join(ROOT, name, 'node_modules'))) link(name, 'node_modules');
  return copy;
}

const foldersIn = (folder: string, room: string): string[] => readdirSync(folder).map((name) => join(room, name));

describe('in a copy of the house', () => {
  let copy: string;
  beforeAll(() => {
    copy = copyOfTheHouse();
  }, 20_000);
  const started: Started[] = [];
  afterAll(async () => {
    for (const each of started) if (each.running) each.signal('SIGKILL');
    await Promise.all(started.map((each) => each.end()));
    removeFolders();
  });

  const kizuna = async (...args: string[]) => {
    const command = new Started([join(copy, 'scripts/bin/kizuna.cjs'), ...args], {});
    started.push(command);
    return { exitCode: await command.end(), out: command.out, err: command.err };
  };
  const text = (path: string): string => readFileSync(join(copy, path), 'utf8');

  /** Runs a tool of the house there. @throws Error with what it said, unless it is content */
  const content = async (tool: string, ...args: string[]): Promise<string> => {
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, NX_DAEMON: 'false', UPDATE_GOLDEN: '1' };
    const running = promisify(execFile)(process.execPath, [join(copy, 'node_modules/.bin', tool), ...args], {
      cwd: copy,
      env,
    });
    const { stdout } = await running.catch(({ stdout, stderr }: { stdout: string; stderr: string }) => {
      throw new Error(`${tool} ${args.join(' ')}:\n${stdout}${stderr}`);
    });
    return stdout;
  };

  test('what is refused writes nothing', async () => {
    const { exitCode, out, err } = await kizuna('new', 'aggregate', 'bakery.cookieJar');
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toMatch(/^there is no context bakery; there are .*sales/);
    expect(existsSync(join(copy, 'services/bakery'))).toBe(false);
  }, 20_000);

  test('a context, aggregates, a view and a policy are written, by `kizuna new` or by Nx', async () => {
    const tried = await kizuna('new', 'context', 'bakery', '--dry-run');
    expect(tried).toMatchObject({ exitCode: 0, out: expect.stringContaining('npm install') });
    expect(existsSync(join(copy, 'services/bakery'))).toBe(false);
    expect(await kizuna('new', 'context', 'bakery')).toEqual(tried);
    expect(text('services/all-in-one/src/index.ts')).toMatch(/contexts = \[.*, bakery\];/);
    // What `npm install` does.
    symlinkSync('../../services/bakery', join(copy, 'node_modules/@kizuna/bakery'));

    expect(await content('nx', 'g', '@kizuna/scripts:aggregate', 'bakery.cookieJar')).toContain(
      'CREATE services/bakery/src/cookie-jar/cookie-jars.view.ts',
    );
    expect(await kizuna('new', 'aggregate', 'bakery.case')).toMatchObject({ exitCode: 0 });
    expect(await kizuna('new', 'view', 'bakery.busyJars', '--on', 'bakery.cookieJar')).toMatchObject({ exitCode: 0 });
    const policy = await kizuna('new', 'policy', 'bakery.bake-at-win', '--on', 'sales.opportunity.Won', '--json');
    expect(policy).toMatchObject({ exitCode: 0, err: '' });
    expect((JSON.parse(policy.out) as { files: object[] }).files).toContainEqual({
      path: 'services/bakery/src/opportunity/bake-at-win.policy.ts',
      change: 'new',
    });
    const module = text('services/bakery/src/bakery.module.ts');
    expect(module).toContain('aggregates: [cookieJar, bakeryCase]');
    expect(module).toContain('views: [cookieJars, cases, busyJars]');
    expect(module).toContain('policies: [bakeAtWin]');
  }, 60_000);

  test('its types, its style and its own specs are in order', async () => {
    const written = ['services/bakery', 'contracts/src/bakery', 'services/all-in-one', 'scripts/src/golden.spec.ts'];
    const [, , specs] = await Promise.all([
      content('tsc', '-b', 'services/bakery'),
      content('eslint', '--config', 'scripts/eslint.config.mjs', '--max-warnings', '0', ...written),
      content('jest', '--config', 'scripts/jest.config.cjs', '--json', 'services/bakery', 'scripts/src/golden'),
      content('prettier', '--check', ...written),
    ]);
    const { numPassedTests, numFailedTests } = JSON.parse(specs) as Record<string, number>;
    expect(numFailedTests).toBe(0);
    // Two aggregates with their laws, the view, the policy, and the golden files.
    expect(numPassedTests).toBe(2 * (8 + 1 + 1) + 1 + 1 + 1);
    expect(existsSync(join(copy, 'contracts/golden/bakery.cookieJar.Opened.v1.json'))).toBe(true);
  }, 120_000);

  test('it starts with the others, takes commands and shows what came of them', async () => {
    const home = join(newFolder(), 'state');
    const [register, main] = ['scripts/bin/register.cjs', 'services/all-in-one/src/main.ts'].map((path) =>
      join(copy, path),
    );
    const settings = { KIZUNA_HOME: home, PORT: '0', KIZUNA_LOG: 'error' };
    const server = new Started(['--conditions=@kizuna/source', '-r', register!, main!], settings);
    started.push(server);
    const url = await addressOf(server);
    const token = await tokenFor(home);
    const ask = async <T>(path: string, body?: object) => (await request(url + path, token, body)).json() as Promise<T>;

    const { paths } = await ask<{ paths: object }>('/openapi.json');
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining(['/bakery/cookie-jars', '/bakery/cookie-jars/{id}/rename', '/bakery/busy-jars/{id}']),
    );
    const { id } = await ask<{ id: string }>('/bakery/cookie-jars', { name: 'Oat' });
    const { position } = await ask<{ position: number }>(`/bakery/cookie-jars/${id}/rename`, { name: 'Ginger' });
    expect((await request(`${url}/bakery/cases`, token, { name: 'Cakes' })).status).toBe(201);
    const seen = async (view: string) => {
      const headers = { authorization: `Bearer ${token}`, 'consistency-token': String(position) };
      return (await fetch(`${url}/bakery/${view}/${id}`, { headers })).json();
    };
    expect(await seen('cookie-jars')).toEqual({ id, name: 'Ginger', status: 'open' });
    expect(await seen('busy-jars')).toEqual({ id, changes: 2 });
    server.signal('SIGTERM');
    expect(await server.end()).toBe(0);
  }, 40_000);
});
