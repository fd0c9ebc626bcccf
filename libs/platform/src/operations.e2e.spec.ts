/** What the one who operates can see and do, and what nobody may see: on a house with faults on purpose. */
import { newId } from '@kizuna/event-sourcing';
import { trace } from '@opentelemetry/api';
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node';
import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import { BLINDING, brittle, POISON } from './__fixtures__/brittle';
import { shop } from './__fixtures__/shop';
import { TestApplication } from './testing';

const SECRET = 'the-neighbour-must-not-know';

describe('operating a house with faults', () => {
  const spans = new InMemorySpanExporter();
  const logged = new PassThrough();
  let log = '';
  let app: TestApplication;

  beforeAll(async () => {
    new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(spans)] }).register();
    logged.on('data', (line: Buffer) => (log += line.toString()));
    app = await TestApplication.start([shop, brittle], { stuckAfterMs: 300 }, pino({ level: 'trace' }, logged));
  });
  afterAll(async () => {
    await app.close();
    trace.disable();
  });

  const place = (amount: number, note?: string) =>
    app.post<{ id: string }>('/shop/orders', { customerId: newId(), amount, ...(note ? { note } : {}) });
  interface Parked {
    consumer: string;
    key: string;
    eventId: string;
    failures: number;
  }
  const parked = async () => (await app.get<{ parked: Parked[] }>('/ops/parked')).body.parked;

  test('a policy that chokes is tried again, counts as stuck meanwhile, is parked, and the others flow', async () => {
    const poisoned = await place(POISON, SECRET);
    const healthy = await place(20);
    let notReady = await app.get<{ reasons: string[] }>('/health/ready');
    while (notReady.status === 200) notReady = await app.get('/health/ready');
    expect(notReady.body.reasons.join()).toContain('policy:brittle.fill-jars');
    await app.settled();
    expect((await app.get('/health/ready')).status).toBe(200);
    expect(await parked()).toMatchObject([
      { consumer: 'policy:brittle.fill-jars', key: expect.stringContaining(poisoned.body.id), failures: 1 },
    ]);
    const filled = (await app.get<string>('/events?type=brittle.jar.Filled')).body;
    expect(filled).toContain(healthy.body.id);
    expect(filled).not.toContain(poisoned.body.id);
  }, 20_000);

  test('what is parked is replayed, stays parked while the fault stays, and is discarded with a reason', async () => {
    const [head] = await parked();
    const { consumer, eventId } = head!;
    expect((await app.post('/ops/parked/replay', { consumer })).body).toEqual({ keys: 1 });
    while ((await parked())[0]?.failures !== 2) await new Promise(setImmediate);
    expect((await app.post('/ops/parked/discard', { consumer, eventId })).status).toBe(400);
    expect((await app.post('/ops/parked/discard', { consumer, eventId: newId(), reason: 'no such' })).status).toBe(404);
    const mistake = { consumer, eventId, reason: 'an order by mistake' };
    expect((await app.get(`/ops/parked?eventId=${eventId}`)).body).toMatchObject({ parked: [{ eventId }] });
    expect((await app.get(`/ops/parked?eventId=${newId()}`)).body).toEqual({ parked: [] });
    expect((await app.post('/ops/parked/discard', mistake, { tenant: 'other' })).status).toBe(404);
    expect((await app.post('/ops/parked/discard', mistake)).status).toBe(202);
    while ((await parked()).length > 0) await new Promise(setImmediate);
    const { discarded } = (await app.get<{ discarded: object[] }>('/ops/discarded')).body;
    expect(discarded).toMatchObject([{ eventId, reason: 'an order by mistake', by: 'tester' }]);
  }, 20_000);

  test('a view that chokes parks only that row', async () => {
    const blind = await place(BLINDING, SECRET);
    const seen = await place(40);
    await app.settled();
    expect((await app.get(`/brittle/sums/${seen.body.id}`)).body).toMatchObject({ amount: 40 });
    expect((await app.get(`/brittle/sums/${blind.body.id}`)).status).toBe(404);
    expect((await parked())[0]).toMatchObject({ consumer: 'view:brittle.sums' });
  }, 20_000);

  test('views are listed, verified and rebuilt, with progress', async () => {
    const { views } = (await app.get<{ views: object[] }>('/ops/views')).body;
    expect(views).toContainEqual(expect.objectContaining({ name: 'shop.customers', version: 1, build: 1, lag: 0 }));
    const verified = lines((await app.post<string>('/ops/views/shop.customers/verify')).body);
    expect(verified.at(-1)).toMatchObject({ result: { view: 'shop.customers', equal: true, differing: [] } });
    const rebuilt = lines((await app.post<string>('/ops/views/shop.customers/rebuild')).body);
    expect(rebuilt.at(-1)).toMatchObject({ result: { equal: true } });
    expect(rebuilt[0]).toMatchObject({ done: expect.any(Number), of: expect.any(Number) });
    const after = (await app.get<{ views: object[] }>('/ops/views')).body.views;
    expect(after).toContainEqual(expect.objectContaining({ name: 'shop.customers', build: 2 }));
    expect(lines((await app.post<string>('/ops/views/shop.nothing/verify')).body)).toMatchObject([
      { problem: { status: 404 } },
    ]);
  });

  test('events are followed live, until the reader leaves or the process ends', async () => {
    const token = await app.running.tokens.mint({
      id: 'tester',
      tenant: 'main',
      permissions: ['events.read'],
      lifetime: 60,
    });
    const from = await app.running.engines.store.head();
    const leaving = new AbortController();
    const answer = await fetch(`${app.running.url}/events?from=${from}&follow=true`, {
      headers: { authorization: `Bearer ${token}` },
      signal: leaving.signal,
    });
    const reader = answer.body!.getReader();
    const { body } = await place(50);
    const { value } = await reader.read();
    expect(Buffer.from(value!).toString()).toContain(body.id);
    leaving.abort();
  });

  test('personal data is in no log, no metric and no trace, not even when something fails on it', async () => {
    await app.post('/shop/orders', { customerId: 'wrong', amount: 1, note: SECRET });
    await app.post('/shop/orders', { customerId: newId(), amount: 1, note: SECRET, [SECRET]: 1 });
    const metrics = (await app.get<string>('/metrics')).body;
    expect(metrics).toContain('kizuna_command_duration');
    const traces = spans.getFinishedSpans();
    const names = traces.map(({ name }) => name.split(' ')[0]);
    expect(new Set(names)).toEqual(new Set(['command', 'append', 'publish', 'consume']));
    const told = JSON.stringify(
      traces.map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
    );
    for (const text of [metrics, told, log]) expect(text).not.toContain(SECRET);
    expect(log).toContain('"level"');
  });

  test('a restart loses nothing and doubles nothing', async () => {
    const { body } = await place(60);
    const before = await app.running.engines.store.head();
    await app.settled();
    await app.restart();
    await app.settled();
    expect(await app.running.engines.store.head()).toBeGreaterThanOrEqual(before);
    const jars = lines((await app.get<string>('/events?type=brittle.jar.Filled')).body);
    expect(jars.filter(({ aggregateid }) => aggregateid === body.id)).toHaveLength(1);
  }, 20_000);
});

const lines = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
