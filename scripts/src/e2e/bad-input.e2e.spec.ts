/** Bad input as the whole application meets it, over HTTP: with all policies, processes and views at work. */
import { contexts } from '@kizuna/all-in-one';
import { newId } from '@kizuna/event-sourcing';
import { TestApplication, type Answer } from '@kizuna/platform/testing';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { livesOf } from './bad-input';

jest.setTimeout(60_000);
const idOf = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
/** Of customers, deals, products and so on: generated commands name it, and nobody has registered it. */
const NOBODY = idOf(1);

let app: TestApplication;
beforeAll(async () => {
  app = await TestApplication.start(contexts, { now: '2031-01-01T00:00:00.000Z' });
});
afterAll(() => app.close());

const head = () => app.running.engines.store.head();
const post = (path: string, body?: unknown, more: object = {}) => app.post<Problem>(`/${path}`, body, more);

interface Problem {
  readonly type: string;
  readonly detail: string;
  readonly errors: readonly { readonly field: string }[];
}
const refusal = ({ status, body }: Answer<Problem>) => [status, body.detail];

describe('every route of a command', () => {
  let paths: string[];
  beforeAll(async () => {
    const { body } = await app.get<{ paths: Record<string, { post?: object }> }>('/openapi.json');
    const deciding = contexts.filter(({ aggregates }) => aggregates.length > 0);
    const names = deciding.map(({ name }) => `/${name}/`);
    paths = Object.entries(body.paths)
      .filter(([path, { post }]) => post && names.some((name) => path.startsWith(name)))
      .map(([path]) => path.slice(1).replace('{id}', newId()));
  });

  test('is there', () => {
    const commands = contexts.flatMap(({ aggregates }) => aggregates.flatMap(({ decisions }) => decisions));
    expect(paths).toHaveLength(commands.length);
  });

  test('refuses what is no command, and whoever may not send it, and stores nothing', async () => {
    const before = await head();
    for (const path of paths) {
      const named = await post(path, { nonsense: 1 });
      expect([path, named.status, named.body.errors]).toEqual([
        path,
        400,
        expect.arrayContaining([expect.objectContaining({ field: 'nonsense' })]),
      ]);
      for (const body of ['[]', 'null', '{', '{"__proto__":{}}']) {
        expect([path, body, (await post(path, body)).status]).toEqual([path, body, 400]);
      }
      expect((await post(path, {}, { as: ['nothing'] })).status).toBe(403);
      expect((await post(path, {}, { authorization: 'Bearer nobody' })).status).toBe(401);
    }
    expect(await head()).toBe(before);
  });
});

describe('a segment', () => {
  const consent = { channel: 'email', purpose: 'offers' };
  const offers = '{"consent.email.offers":true}';
  const define = (id: string, rule: string) => post('marketing/segments', { id, name: 'Segment', rule });

  test.each([
    ['{stage: lapsed}', 'the rule is no JSON: write a filter such as {"stage":"lapsed"}'],
    ['{"mood":"good"}', 'the rule cannot be read: mood is not a field of this view'],
    ['{}', 'the rule holds for every customer: say for whom it does not'],
    ['{"stage":"lapst"}', 'the rule holds for no customer, whoever may come'],
    [`{"segments":"${idOf(7)}"}`, 'a rule cannot ask for segments: it would go round in circles'],
  ])('with the rule %s is refused in a sentence', async (rule, why) => {
    const before = await head();
    expect(refusal(await define(idOf(7), rule))).toEqual([409, why]);
    expect(await head()).toBe(before);
  });

  test('is touched once by a campaign, however often that is launched', async () => {
    const [segment, campaign, customer] = [idOf(71), idOf(72), idOf(73)];
    await post('marketing/contacts', { id: customer, ...consent, evidence: 'form' });
    await define(segment, offers);
    await post('marketing/campaigns', { id: campaign, name: 'Spring', segmentId: segment, ...consent });
    await app.settled();
    const launch = (headers = {}) => post(`marketing/campaigns/${campaign}/launch`, {}, { headers });
    await Promise.all(Array.from({ length: 5 }, () => launch()));
    await app.settled();
    const after = await head();
    const key = { 'idempotency-key': 'once-more' };
    expect([(await launch()).status, (await launch(key)).status, (await launch(key)).status]).toEqual([200, 200, 200]);
    await post(`marketing/campaigns/${campaign}/close`);
    expect(refusal(await launch())).toEqual([409, 'the campaign is closed: plan a new one']);
    await app.settled();
    expect(await head()).toBe(after + 1);
    expect((await app.get(`/marketing/campaigns/${campaign}`)).body).toMatchObject({ audience: 1, touched: 1 });
  });
});

describe('after all that commands can lead to', () => {
  beforeAll(async () => {
    const lives = contexts.flatMap(({ aggregates }) => aggregates.flatMap(livesOf));
    const commands = lives.flatMap(({ steps }) => {
      const id = newId();
      return steps.map(({ definition, body, at }) => ({ command: definition.name, id, body, effectiveAt: at }));
    });
    for (let from = 0; from < commands.length; from += 1000) {
      const { body } = await app.post<{ results: Problem[] }>('/commands', {
        commands: commands.slice(from, from + 1000),
      });
      // Policies came in between, so some are no longer what the rules allow.
      const statuses = body.results.map(({ type }) => type).filter((type) => type !== undefined);
      expect(new Set(['urn:kizuna:problem:refused', ...statuses])).toEqual(new Set(['urn:kizuna:problem:refused']));
    }
    await app.settled();
  });

  test('nothing is parked', async () => {
    expect((await app.get('/ops/parked')).body).toEqual({ parked: [] });
  });

  test.each(contexts.flatMap(({ views }) => views).map(({ name }) => name))(
    '%s holds what it would hold if it were built anew',
    async (name) => expect(await app.running.engines.verify(name, () => {})).toMatchObject({ equal: true }),
  );

  test('a customer whom nobody registered has a 360 of what happened, and is no customer of identity', async () => {
    expect((await app.get(`/analytics/customers/${NOBODY}`)).body).toMatchObject({ id: NOBODY });
    expect((await app.get(`/identity/customers/${NOBODY}`)).status).toBe(404);
  });

  test('another tenant sees none of it', async () => {
    for (const { name } of contexts.flatMap(({ views }) => views)) {
      const path = `/${name.replace('.', '/').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      const ours = await app.get<{ rows: { id: string }[] }>(path);
      expect([name, ours.status]).toEqual([name, 200]);
      expect([name, (await app.get(path, { tenant: 'other' })).body]).toEqual([name, { rows: [] }]);
      const [first] = ours.body.rows;
      if (first) expect((await app.get(`${path}/${first.id}`, { tenant: 'other' })).status).toBe(404);
    }
    expect((await app.get('/events', { tenant: 'other' })).body).toBe('');
  });

  test('nothing follows once more if all of it is delivered again', async () => {
    const before = await head();
    await app.restart(async () => rmSync(join(app.folder, 'stream.db')));
    await app.settled();
    const { events } = await app.running.engines.store.readLog(before, 1000, { tenant: 'main' });
    expect(events.map(({ type, metadata, data }) => ({ type, by: metadata.actor, data }))).toEqual([]);
  });
});
