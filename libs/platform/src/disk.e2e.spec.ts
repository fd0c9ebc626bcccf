/** A disk that is full, and files that cannot be used: each a clear word, the rest goes on, nothing is lost. */
import { newId } from '@kizuna/event-sourcing';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import { cramped, viewsDisk } from './__fixtures__/cramped';
import { shop } from './__fixtures__/shop';
import { startApplication } from './application';
import { configurationFrom } from './configuration';
import type { Problem } from './http/problem';
import { explain } from './run';
import { TestApplication } from './testing';

/** As far as a note may go: a page of the file takes few of them. */
const LONG = 'x'.repeat(200);

describe('a full disk', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start([shop, cramped]);
  });
  afterAll(() => app.close());

  const place = (id = newId(), note = LONG) =>
    app.post<{ id: string; revision: number }>('/shop/orders', { id, customerId: newId(), amount: 1, note });
  const head = () => app.running.engines.store.head();
  interface Event {
    aggregateid: string;
    streamrevision: number;
    globalposition: number;
  }
  const events = async () => {
    const text = (await app.get<string>('/events')).body.trim();
    return text.split('\n').map((line) => JSON.parse(line) as Event);
  };
  /** The limit is the connection's, and the store's connection is its own. */
  const eventsDisk = (pages: number) =>
    (app.running.engines.store as unknown as { db: { pragma(text: string): void } }).db.pragma(
      `max_page_count = ${pages}`,
    );

  describe('of the events', () => {
    const stored: string[] = [];
    let first: string;

    test('refuses commands in words that name no file, and stores nothing by halves', async () => {
      first = (await place()).body.id;
      await app.settled();
      eventsDisk(1);
      let refused = await placeMany();
      while (refused.length === 0) refused = await placeMany();
      const before = await head();
      for (let tries = 0; tries < 5; tries++) refused.push(...(await placeMany()));
      expect(await head()).toBe(before);
      for (const { status, headers, body } of refused) {
        expect(status).toBe(503);
        expect(headers.get('content-type')).toContain('application/problem+json');
        expect(headers.get('retry-after')).toBe('1');
        expect(body).toEqual({
          type: 'urn:kizuna:problem:unavailable',
          title: 'The service cannot store or read now; nothing was changed',
          status: 503,
        });
      }
      const log = await events();
      expect(log.map(({ aggregateid }) => aggregateid).sort()).toEqual([first, ...stored].sort());
      expect(log.every(({ streamrevision }) => streamrevision === 0)).toBe(true);
    });

    test('does not touch reads, nor the health of the process', async () => {
      await app.settled();
      expect((await app.get(`/cramped/notes/${first}`)).body).toMatchObject({ amount: 1 });
      expect((await app.get('/shop/customers?count=true')).body).toMatchObject({ count: stored.length + 1 });
      expect((await app.get('/health/ready')).status).toBe(200);
      expect((await app.post('/shop/orders', { amount: 1 })).status).toBe(400);
    });

    test('answers a batch as a whole: what is in it may be sent again', async () => {
      const command = (id: string) => ({
        command: 'shop.order.place',
        id,
        commandId: id,
        body: { customerId: id, amount: 1, note: LONG },
      });
      const commands = [newId(), newId()].map(command);
      const before = await head();
      const refused = await app.post<Problem>('/commands', { commands });
      expect(refused).toMatchObject({ status: 503, body: { type: 'urn:kizuna:problem:unavailable' } });
      expect(await head()).toBe(before);
      eventsDisk(1e6);
      const { results } = (await app.post<{ results: object[] }>('/commands', { commands })).body;
      expect(results).toMatchObject(commands.map(({ id }) => ({ status: 200, id, revision: 0 })));
      expect(await head()).toBe(before + 2);
    });

    test('is over once there is space: the next revision is the next', async () => {
      expect(await app.post(`/shop/orders/${first}/pay`)).toMatchObject({ status: 200, body: { revision: 1 } });
      expect(await place()).toMatchObject({ status: 201, body: { revision: 0 } });
      const positions = (await events()).map(({ globalposition }) => globalposition);
      expect(positions).toEqual(positions.map((_, i) => i + 1));
    });

    async function placeMany() {
      const ids = Array.from({ length: 8 }, () => newId());
      const answers = await Promise.all(ids.map((id) => place(id)));
      answers.forEach(({ status }, i) => status === 201 && stored.push(ids[i]!));
      return answers.filter(({ status }) => status !== 201);
    }
  });

  describe('of the views', () => {
    test('loses no event: views wait, the rest goes on, and they catch up once there is space', async () => {
      await app.settled();
      await viewsDisk('full');
      const lag = async () => {
        const { views } = (await app.get<{ views: { name: string; lag: number }[] }>('/ops/views')).body;
        return views.find(({ name }) => name === 'cramped.notes')!.lag;
      };
      const isWaiting = async () => {
        const { consumers } = (await app.get<{ consumers: { consumer: string; state: string }[] }>('/ops/consumers'))
          .body;
        return consumers.some(({ consumer, state }) => consumer === 'view:cramped.notes' && state === 'failing');
      };
      let last = await place();
      while (!(await isWaiting())) last = await place();
      expect(last.status).toBe(201);
      expect(await lag()).toBeGreaterThan(0);
      expect((await app.get('/cramped/notes?count=true')).status).toBe(200);
      expect((await app.get('/health/live')).status).toBe(200);

      await viewsDisk('roomy');
      await app.settled();
      const orders = (await events()).filter(({ streamrevision }) => streamrevision === 0);
      expect((await app.get('/cramped/notes?count=true')).body).toMatchObject({ count: orders.length });
      expect((await app.get<{ parked: object[] }>('/ops/parked')).body).toEqual({ parked: [] });
      for (const name of ['cramped.notes', 'shop.customers']) {
        expect((await app.post<string>(`/ops/views/${name}/verify`)).body).toContain('"equal":true');
      }
    }, 20_000);
  });
});

describe('a folder that cannot be used is refused in one clear line', () => {
  const root = mkdtempSync(join(tmpdir(), 'kizuna-disk-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const start = (home: string) =>
    startApplication([shop], { ...configurationFrom({}), home, port: 0 }, pino({ level: 'silent' }));
  const GARBAGE = 'a letter to grandmother\n'.repeat(500);
  /** In the words of `run`. */
  const refusal = async (home: string) => explain(await start(home).catch((error: unknown) => error));

  test.each([
    'events.db',
    'views.db',
    'stream.db',
    'timers.db',
    'lock.db',
    'keys/signing.json',
    'keys/owner-link.json',
  ])('%s is corrupt', async (name) => {
    const home = join(root, newId());
    const file = join(home, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, GARBAGE);
    const said = await refusal(home);
    expect(said).toMatch(/^cannot use .*corrupt.*$/);
    expect(said).toContain(file);
    expect(said).not.toContain('grandmother');
    expect(readFileSync(file, 'utf8')).toBe(GARBAGE);
  });

  test('a key that is none', async () => {
    const home = join(root, newId());
    mkdirSync(join(home, 'keys'), { recursive: true });
    writeFileSync(join(home, 'keys/signing.json'), '{"kty":"oct"}');
    expect(await refusal(home)).toBe(`cannot use ${join(home, 'keys/signing.json')}: it holds no signing key`);
  });

  test('it is a file, or its parent is missing', async () => {
    const file = join(root, 'letter');
    writeFileSync(file, GARBAGE);
    expect(await refusal(file)).toBe(`cannot use ${file}: it is a file, not a folder`);
    const lost = join(root, 'no', 'such');
    expect(await refusal(lost)).toBe(`cannot make ${lost}: there is no folder ${dirname(lost)}`);
    expect(existsSync(dirname(lost))).toBe(false);
  });

  test('another process has it, whatever is in the file with its address', async () => {
    const home = join(root, newId());
    const first = await start(home);
    expect(await refusal(home)).toBe(`${home} is in use by process ${process.pid}, which answers at ${first.url}`);
    writeFileSync(join(home, 'server.json'), '{"pid":');
    expect(await refusal(home)).toBe(`${home} is in use by another process`);
    await first.close();
  });

  test('and nothing stays open: once it can be used, it is. Snapshots that are corrupt are made again', async () => {
    const home = join(root, newId());
    mkdirSync(home);
    for (const name of ['snapshots.db', 'views.db']) writeFileSync(join(home, name), GARBAGE);
    expect(await refusal(home)).toContain('views.db');
    rmSync(join(home, 'views.db'));
    await (await start(home)).close();
  });
});
