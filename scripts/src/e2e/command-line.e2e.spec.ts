/** The command line as a process: what it prints as it goes, how it ends, and with which exit code. */
import { newId, SqliteDatabase } from '@kizuna/event-sourcing';
import { join } from 'node:path';
import { tokenFor } from '../server-process';
import { asking, settled, type Asking } from './as-of';
import { addressOf, kizuna, newFolder, removeFolders, serve, type Started } from './processes';

describe('the command line', () => {
  const home = newFolder();
  let server: Started;
  let running: Asking;
  beforeAll(async () => {
    server = serve({ KIZUNA_HOME: home });
    running = asking(await addressOf(server), await tokenFor(home));
  }, 20_000);
  afterAll(async () => {
    if (server.running) server.signal('SIGKILL');
    await server.end();
    removeFolders();
  });

  const register = async (): Promise<string> => {
    const id = newId();
    const { status } = await running.post('/identity/customers', { id, kind: 'person', name: 'Ada', source: 'test' });
    expect(status).toBe(201);
    return id;
  };
  /** Runs a command to its end. */
  const done = async (...args: string[]) => {
    const command = kizuna(home, ...args);
    return { exitCode: await command.end(), out: command.out, err: command.err };
  };

  test('prints events beside a running server as they come, and an interrupt is the orderly end', async () => {
    const before = await register();
    const following = kizuna(home, 'events', '--follow', '--type', 'identity.customer.Registered', '--json');
    await following.says(new RegExp(before));
    for (let n = 0; n < 3; n++) await following.says(new RegExp(await register()));
    following.signal('SIGINT');
    expect(await following.end()).toBe(0);
    expect(following.err).toBe('');
    const lines = following.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    const events = lines.slice(0, -1);
    expect(events.map(({ type, specversion }) => [type, specversion])).toEqual(
      Array.from({ length: 4 }, () => ['identity.customer.Registered', '1.0']),
    );
    expect(lines.at(-1)).toEqual({ events: 4, position: events.at(-1)!.globalposition });
  }, 20_000);

  test('tells wrong usage from refusal', async () => {
    const [unknown, noDay, noView, noRole, noUntil] = await Promise.all([
      done('improt'),
      done('figures', '--as-of', '2017-02-30'),
      done('views', 'verify', 'analytics.nothing'),
      done('token', '--role', 'nosuch', '--json'),
      done('import', 'maven-crm', '.', '--until', '2017-02-30'),
    ]);
    expect(unknown).toMatchObject({ exitCode: 2, out: '' });
    expect(unknown.err).toContain("unknown command 'improt'");
    expect(noDay).toMatchObject({ exitCode: 2, out: '' });
    expect(noDay.err).toContain('A day is written YYYY-MM-DD.');
    expect(noUntil).toMatchObject({ exitCode: 2, out: '' });
    expect(noUntil.err).toContain('A day is written YYYY-MM-DD.');
    expect(noView).toMatchObject({ exitCode: 2, out: '' });
    expect(noView.err).toContain("there is no view 'analytics.nothing'");
    expect(noRole.exitCode).toBe(2);
    expect(noRole.err).toContain('role must be one of owner');
    expect(JSON.parse(noRole.out)).toMatchObject({
      error: { message: noRole.err.trimEnd(), exitCode: 2, problem: { status: 400, errors: [{ field: 'role' }] } },
    });
  }, 20_000);

  test('shows how far a history was told that rests, and gives up the rest of it', async () => {
    const until = '2020-06-30T23:59:59.999Z';
    expect((await running.post('/ops/history', { until })).status).toBe(200);
    expect((await done('history', 'show')).out).toBe(
      `History has been told until ${until}.\nNo timer waits for the rest.\n`,
    );
    expect(JSON.parse((await done('history', 'release', '--json')).out)).toEqual({ fired: 0 });
    expect((await done('history', 'show')).out).toBe('No history is being told.\n');
  }, 40_000);

  test('verifies views: 0 if they are right, 1 and the rows if not, and a rebuild mends them', async () => {
    await settled(running);
    const right = await done('views', 'verify', '--json');
    expect(right).toMatchObject({ exitCode: 0, err: '' });
    expect((JSON.parse(right.out) as { views: object[] }).views.length).toBeGreaterThan(5);

    server.signal('SIGTERM');
    expect(await server.end()).toBe(0);
    const file = new SqliteDatabase(join(home, 'views.db'));
    const spoilt = file.prepare(`UPDATE "analytics.figures@2.1" SET doc = json_set(doc, '$.customers', 99)`).run();
    expect(spoilt.changes).toBe(1);
    file.close();

    const wrong = await done('views', 'verify', 'analytics.figures');
    expect(wrong).toMatchObject({ exitCode: 1, err: '' });
    expect(wrong.out).toBe('analytics.figures: verified, and rows differ: main/all\n');
    expect(await done('views', 'rebuild', 'analytics.figures')).toMatchObject({ exitCode: 1 });
    const mended = new SqliteDatabase(join(home, 'views.db'), { readonly: true });
    const customers = mended.values(`SELECT doc ->> '$.customers' FROM "analytics.figures@2.2"`);
    expect(customers.get()).toBe(4);
    mended.close();
  }, 40_000);
});
