/** History told over HTTP: what happened by silence happens in its place, once, also when the process is killed. */
import { derivedId, newId } from '@kizuna/event-sourcing';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { club } from './__fixtures__/club';
import { FileKeyStore } from './access/file-key-store';
import { signingKey } from './access/signing-key';
import { Tokens } from './access/tokens';
import { TestApplication } from './testing';

interface Event {
  readonly type: string;
  readonly aggregateid: string;
  readonly time: string;
}

const visit = (id: string, at: string, lane?: string) => ({
  command: 'club.member.visit',
  id,
  commandId: derivedId(id, at),
  effectiveAt: new Date(at).toISOString(),
  body: {},
  ...(lane ? { lane } : {}),
});
const byDate = (commands: ReturnType<typeof visit>[]) =>
  commands.sort((a, b) => a.effectiveAt.localeCompare(b.effectiveAt));

/** What happened to a member, in the order of the log. */
const storyOf = (text: string, member: string): string[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Event)
    .filter(({ aggregateid, type }) => aggregateid === member && type.startsWith('club.member.'))
    .map(({ type, time }) => `${type.split('.').at(-1)} ${time.slice(0, 16)}`);

describe('history', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start([club]);
  });
  afterAll(() => app.close());
  afterEach(() => app.ask('DELETE', '/ops/history'));

  const tell = (...commands: ReturnType<typeof visit>[]) =>
    app.post<{ results: { status: number }[] }>('/commands', { commands, history: true });
  const told = async () => (await app.get('/ops/history')).body;
  const story = async (member: string) => storyOf((await app.get<string>('/events')).body, member);

  test('happens in its order, also by silence, and then rests', async () => {
    const [ann, bob] = [newId(), newId()];
    const { status, body } = await tell(
      ...byDate([
        visit(ann, '2020-01-01'),
        visit(ann, '2020-03-01'),
        visit(bob, '2020-01-15'),
        visit(bob, '2020-06-01'),
        visit(ann, '2020-06-15'),
      ]),
    );
    expect([status, body.results.map((result) => result.status)]).toEqual([200, [200, 200, 200, 200, 200]]);
    const until = { until: '2020-06-15T12:00:00.000Z' };
    expect((await app.post('/ops/history', until)).body).toEqual({
      ...until,
      fired: 0,
      waiting: 2,
      next: '2020-08-30T00:00:00.000Z',
    });
    expect(await story(ann)).toEqual([
      'Visited 2020-01-01T00:00',
      'Visited 2020-03-01T00:00',
      'Lapsed 2020-05-30T00:00',
      'Visited 2020-06-15T00:00',
    ]);
    expect(await story(bob)).toEqual([
      'Visited 2020-01-15T00:00',
      'Lapsed 2020-04-14T00:00',
      'Visited 2020-06-01T00:00',
    ]);
    expect((await app.ask('DELETE', '/ops/history')).body).toEqual({ fired: 2 });
    expect((await story(ann)).at(-1)).toBe('Lapsed 2020-09-13T00:00');
    expect(await told()).toEqual({ waiting: 0 });
  });

  test('is exact within a day, for each customer', async () => {
    const [ann, bob] = [newId(), newId()];
    await tell(
      ...byDate([
        visit(ann, '2020-01-01T12:00:00Z'),
        visit(ann, '2020-03-31T10:00:00Z'),
        visit(bob, '2020-01-01T12:00:00Z'),
        visit(bob, '2020-03-31T15:00:00Z'),
        visit(bob, '2020-03-31T16:00:00Z'),
      ]),
    );
    expect(await story(ann)).toEqual(['Visited 2020-01-01T12:00', 'Visited 2020-03-31T10:00']);
    expect((await story(bob)).slice(1)).toEqual([
      'Lapsed 2020-03-31T12:00',
      'Visited 2020-03-31T15:00',
      'Visited 2020-03-31T16:00',
    ]);
  });

  test('keeps the order of what has a lane in common', async () => {
    const firm = newId();
    const members = Array.from({ length: 5 }, () => newId());
    await tell(...members.map((member, n) => visit(member, `2020-01-01T1${n}:00:00Z`, firm)));
    const log = (await app.get<string>('/events?type=club.member.Visited')).body;
    const order = log
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Event).aggregateid);
    expect(order.filter((id) => members.includes(id))).toEqual(members);
  });

  test('told again changes nothing', async () => {
    const ann = newId();
    const commands = [visit(ann, '2020-01-01'), visit(ann, '2020-06-01')];
    await tell(...commands);
    const before = await story(ann);
    await tell(...commands);
    expect(await story(ann)).toEqual(before);
    expect(before).toHaveLength(3);
  });

  test('keeps no timer of today waiting', async () => {
    const [ann, bob] = [newId(), newId()];
    await tell(visit(ann, '2020-01-01'));
    await app.post('/club/members', { id: bob });
    await app.post(`/club/members/${bob}/promise`, { until: new Date(Date.now() + 300).toISOString() });
    while (!(await story(bob)).some((step) => step.startsWith('Reminded'))) await new Promise(setImmediate);
    expect(await story(ann)).toHaveLength(1);
    expect(await told()).toMatchObject({ waiting: 1 });
  });

  test('waits over a restart for what comes next', async () => {
    const ann = newId();
    await tell(visit(ann, '2020-01-01'));
    await app.restart();
    await app.settled();
    expect(await story(ann)).toHaveLength(1);
    await tell(visit(ann, '2020-03-01'), visit(ann, '2020-07-01'));
    expect((await story(ann)).slice(1)).toEqual([
      'Visited 2020-03-01T00:00',
      'Lapsed 2020-05-30T00:00',
      'Visited 2020-07-01T00:00',
    ]);
  });

  test('is not told beyond today', async () => {
    const { body } = await app.post<{ until: string }>('/ops/history', { until: '2999-01-01T00:00:00Z' });
    expect(Date.parse(body.until)).toBeLessThanOrEqual(Date.now());
  });

  test('belongs to its tenant', async () => {
    const ann = newId();
    await tell(visit(ann, '2020-01-01'));
    expect((await app.get('/ops/history', { tenant: 'other' })).body).toEqual({ waiting: 0 });
    await app.ask('DELETE', '/ops/history', { tenant: 'other' });
    expect(await told()).toMatchObject({ waiting: 1 });
  });

  test('needs a permission of its own', async () => {
    const as = ['club.*', 'history.backdate', 'ops.views'];
    expect(
      (await app.post('/commands', { commands: [visit(newId(), '2020-01-01')], history: true }, { as })).status,
    ).toBe(403);
    expect((await app.post('/commands', { commands: [visit(newId(), '2020-01-01')] }, { as })).status).toBe(200);
    for (const method of ['GET', 'POST', 'DELETE'] as const) {
      const body = method === 'POST' ? { body: { until: '2020-01-01T00:00:00Z' } } : {};
      expect((await app.ask(method, '/ops/history', { as, ...body })).status).toBe(403);
    }
  });

  test('is refused where its dates are missing or run backwards, and nothing of it is done', async () => {
    const ann = newId();
    const { effectiveAt: _, ...undated } = visit(ann, '2020-01-01');
    const wrong = [
      [undated],
      [visit(ann, '2020-01-02'), visit(ann, '2020-01-01')],
      [visit(ann, '2020-01-02'), undated],
    ];
    for (const commands of wrong) {
      const { status, body } = await app.post<{ errors: { field: string }[] }>('/commands', {
        commands,
        history: true,
      });
      expect([status, body.errors[0]!.field]).toEqual([400, `commands.${commands.length - 1}.effectiveAt`]);
    }
    expect((await app.post('/ops/history', { until: 'soon' })).status).toBe(400);
    expect(await story(ann)).toEqual([]);
  });
});

describe('history of a process that is killed', () => {
  const home = mkdtempSync(join(tmpdir(), 'kizuna-history-'));
  let server: ChildProcess;
  afterAll(() => {
    server.kill('SIGKILL');
    rmSync(home, { recursive: true, force: true });
  });

  /** Starts the club as a process of its own. Answers where it listens. */
  async function start(): Promise<string> {
    const main = `require(${JSON.stringify(join(__dirname, 'run'))}).run([require(${JSON.stringify(join(__dirname, '__fixtures__/club'))}).club])`;
    server = spawn(
      process.execPath,
      ['--conditions=@kizuna/source', '-r', require.resolve('@swc-node/register'), '-e', main],
      {
        env: {
          ...process.env,
          KIZUNA_HOME: home,
          PORT: '0',
          SWC_NODE_PROJECT: join(__dirname, '../../../tsconfig.base.json'),
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const [said] = (await once(server.stdout!, 'data')) as [Buffer];
    return /http:\S+/.exec(said.toString())![0];
  }
  async function ask(url: string, method: string, path: string, body?: object): Promise<string> {
    const token = await new Tokens(await signingKey(new FileKeyStore(join(home, 'keys')))).mint({
      id: 'tester',
      tenant: 'main',
      permissions: ['*'],
      lifetime: 60,
    });
    const headers = { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) };
    const answer = await fetch(url + path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
    const text = await answer.text();
    expect([answer.status, text]).toEqual([200, text]);
    return text;
  }

  test('goes on where it was, and nothing happens early, late or twice', async () => {
    const members = Array.from({ length: 20 }, () => newId());
    const first = members.map((id, n) => visit(id, `2020-01-${10 + n}`));
    const second = members.map((id, n) => visit(id, `2020-03-${10 + n}`));
    const third = members.map((id, n) => visit(id, `2020-08-${10 + n}`));
    let url = await start();
    await ask(url, 'POST', '/commands', { commands: [...first, ...second], history: true });
    server.kill('SIGKILL');
    url = await start();
    void ask(url, 'POST', '/commands', { commands: third, history: true }).catch(() => {});
    while (!(await ask(url, 'GET', '/events')).includes('club.member.Lapsed')) await new Promise(setImmediate);
    server.kill('SIGKILL');
    url = await start();
    await ask(url, 'POST', '/commands', { commands: [...first, ...second, ...third], history: true });
    await ask(url, 'POST', '/ops/history', { until: '2020-09-01T00:00:00.000Z' });
    const log = await ask(url, 'GET', '/events');
    for (const [n, member] of members.entries()) {
      const lapse = new Date(Date.UTC(2020, 2, 10 + n + 90)).toISOString().slice(0, 16);
      const visits = ['01', '03', '08'].map((month) => `Visited 2020-${month}-${10 + n}T00:00`);
      expect(storyOf(log, member)).toEqual([visits[0], visits[1], `Lapsed ${lapse}`, visits[2]]);
    }
  }, 120_000);
});
