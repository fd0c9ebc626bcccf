/** The platform as its callers meet it, over HTTP on the embedded engines. */
import { newId, type FieldError } from '@kizuna/event-sourcing';
import { shop } from './__fixtures__/shop';
import type { Problem } from './http/problem';
import { TestApplication } from './testing';

const customerId = newId();

describe('the platform', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start([shop]);
  });
  afterAll(() => app.close());

  const place = (amount = 10, more: Record<string, string> = {}, customer = customerId) =>
    app.post<{ id: string; revision: number; position: number }>(
      '/shop/orders',
      { customerId: customer, amount },
      { headers: more },
    );
  const head = () => app.running.engines.store.head();

  /** Asks, and shows that nothing was stored. */
  async function refused(asking: () => Promise<{ status: number; headers: Headers; body: unknown }>): Promise<Problem> {
    await app.settled();
    const before = await head();
    const { status, headers, body } = await asking();
    expect(await head()).toBe(before);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body).toMatchObject({
      status,
      type: expect.stringMatching(/^urn:kizuna:problem:/),
      title: expect.any(String),
    });
    return body as Problem;
  }
  const fieldsOf = ({ errors = [] }: Problem) => errors.map(({ field, rule }: FieldError) => `${field} ${rule}`);

  describe('commands', () => {
    test('are carried out, and a read with their token sees them', async () => {
      const customer = newId();
      const placed = await place(1200, {}, customer);
      expect(placed).toMatchObject({ status: 201, body: { revision: 0 } });
      expect(placed.headers.get('etag')).toBe('"0"');
      const token = placed.headers.get('consistency-token')!;
      const row = await app.get(`/shop/customers/${customer}`, { headers: { 'consistency-token': token } });
      expect(row).toMatchObject({ status: 200, body: { id: customer, orders: 1, paid: 0 } });
    });

    test('may choose the id of what they begin', async () => {
      const id = newId();
      expect((await app.post('/shop/orders', { id, customerId, amount: 5 })).body).toMatchObject({ id, revision: 0 });
    });

    test('with an Idempotency-Key answer the same again and change nothing', async () => {
      const id = newId();
      const headers = { 'idempotency-key': newId() };
      const body = { id, customerId, amount: 5 };
      const first = await app.post('/shop/orders', body, { headers });
      await app.post(`/shop/orders/${id}/pay`);
      await app.settled();
      const before = await head();
      expect((await app.post('/shop/orders', body, { headers })).body).toEqual(first.body);
      expect(await head()).toBe(before);
      const other = await refused(() => app.post('/shop/orders', { ...body, amount: 6 }, { headers }));
      expect(other).toMatchObject({ status: 422, type: 'urn:kizuna:problem:command-id-reused' });
    });

    test('with an Idempotency-Key and no id begin one thing only, whatever the tenant next door begins', async () => {
      const headers = { 'idempotency-key': newId() };
      const body = { customerId, amount: 5 };
      const first = await app.post('/shop/orders', body, { headers });
      const before = await head();
      expect((await app.post('/shop/orders', body, { headers })).body).toEqual(first.body);
      expect(await head()).toBe(before);
      const elsewhere = await app.post('/shop/orders', body, { headers, tenant: 'third' });
      expect(elsewhere).toMatchObject({ status: 201, body: { revision: 0 } });
      expect(elsewhere.body.id).not.toBe(first.body.id);
    });

    test('set off policies, which hand on the correlation and name their cause', async () => {
      const { body } = await place(5000);
      const correlation = `test-${newId()}`;
      await app.post(`/shop/orders/${body.id}/pay`, undefined, { headers: { 'x-correlation-id': correlation } });
      await app.settled();
      const lines = (await app.get<string>(`/events?type=shop.order.Thanked`)).body.trim().split('\n');
      const thanked = lines
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .find(({ aggregateid }) => aggregateid === body.id);
      expect(thanked).toMatchObject({ correlationid: correlation, actorid: 'policy:shop.thank-for-large-orders' });
      expect(thanked!.causationid).toEqual(expect.any(String));
    });
  });

  describe('bad input is refused, each rule with its field, and changes nothing', () => {
    test.each([
      ['a wrong type', { customerId, amount: 'much' }, 400, ['amount type']],
      ['a broken rule', { customerId, amount: -1 }, 400, ['amount exclusiveMinimum']],
      ['a missing field', { amount: 1 }, 400, ['customerId required']],
      ['an unknown field', { customerId, amount: 1, discount: 5 }, 400, ['discount unknown']],
      ['several at once', { customerId: 'x', amount: 1.5 }, 400, ['amount type', 'customerId format']],
      ['a list for an object', [], 400, [' object']],
      ['null for an optional field', { customerId, amount: 1, note: null }, 400, ['note type']],
      ['an id that is none', { id: '../etc', customerId, amount: 1 }, 400, ['id uuid']],
      ['an id of a wrong type', { id: 7, customerId, amount: 1 }, 400, ['id uuid']],
    ])('%s', async (_, body, status, fields) => {
      const problem = await refused(() => app.post('/shop/orders', body));
      expect(problem.status).toBe(status);
      expect(fieldsOf(problem).sort()).toEqual(fields);
    });

    test.each([
      ['no JSON', '{"amount":', 400],
      ['a prototype in disguise', '{"__proto__":{"admin":true}}', 400],
      ['deep nesting', `{"amount":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 400],
      ['an oversize body', JSON.stringify({ note: 'x'.repeat(100_000) }), 413],
    ])('%s', async (_, body, status) => {
      expect(await refused(() => app.post('/shop/orders', body))).toMatchObject({ status });
    });

    test('more commands at once than are taken, quickly and without a list of all', async () => {
      const body = { commands: Array.from({ length: 200_000 }, () => ({})) };
      expect(fieldsOf(await refused(() => app.post('/commands', body)))).toEqual(['commands maxItems']);
    });

    test('a body that is not JSON by its own word', async () => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      expect(await refused(() => app.post('/shop/orders', 'amount=1', { headers }))).toMatchObject({ status: 415 });
    });

    test('a stale ETag', async () => {
      const { body } = await place();
      await app.post(`/shop/orders/${body.id}/pay`);
      const again = () => app.post(`/shop/orders/${body.id}/thank`, {}, { headers: { 'if-match': '"0"' } });
      expect(await refused(again)).toMatchObject({ status: 412, type: 'urn:kizuna:problem:stale' });
      const nonsense = () => app.post(`/shop/orders/${body.id}/thank`, {}, { headers: { 'if-match': 'abc' } });
      expect(fieldsOf(await refused(nonsense))).toEqual(['If-Match etag']);
    });

    test('a command in the wrong state, with the rule in words', async () => {
      const { body } = await place();
      await app.post(`/shop/orders/${body.id}/pay`);
      const problem = await refused(() => app.post(`/shop/orders/${body.id}/pay`));
      expect(problem).toMatchObject({
        status: 409,
        type: 'urn:kizuna:problem:refused',
        detail: 'the order is not open',
      });
    });

    test('an unknown id, an unknown command, an unknown address', async () => {
      expect(await refused(() => app.post(`/shop/orders/${newId()}/pay`))).toMatchObject({ status: 404 });
      expect(await refused(() => app.post(`/shop/orders/${newId()}/fly`))).toMatchObject({ status: 404 });
      expect(await refused(() => app.get('/nowhere'))).toMatchObject({ status: 404 });
    });

    test('an effective date that is none, in the future, or without the permission', async () => {
      const at = (when: string, as = ['*']) =>
        refused(() => app.post('/shop/orders', { customerId, amount: 1 }, { headers: { 'effective-at': when }, as }));
      expect(fieldsOf(await at('yesterday'))).toHaveLength(1);
      expect(fieldsOf(await at('2999-01-01T00:00:00Z'))).toHaveLength(1);
      expect(await at('2020-01-01T00:00:00Z', ['shop.*'])).toMatchObject({ status: 403 });
    });
  });

  describe('access', () => {
    test('nothing but health, documentation and sign-in answers without a token', async () => {
      const open = ['/health/live', '/health/ready', '/openapi.json', '/docs', '/sign-in', '/.well-known/jwks.json'];
      for (const path of open) expect((await app.get(path, { authorization: '' })).status).toBe(200);
      const { paths } = (await app.get<{ paths: Record<string, object> }>('/openapi.json')).body;
      const closed = Object.entries(paths).filter(([path]) => !open.includes(path));
      expect(closed.length).toBeGreaterThan(5);
      for (const [path, methods] of closed) {
        for (const method of Object.keys(methods)) {
          const answer = await app.ask(method.toUpperCase() as 'GET', path.replace('{id}', newId()), {
            authorization: '',
          });
          expect([path, answer.status]).toEqual([path, 401]);
        }
      }
      expect((await app.get('/docsecret', { authorization: '' })).status).toBe(401);
      expect((await app.get('/health/../events', { authorization: '' })).status).toBe(401);
    });

    test.each([
      ['forged', (token: string) => `Bearer ${token.slice(0, -4)}AAAA`],
      ['of another algorithm', () => `Bearer ${btoa('{"alg":"none"}')}.${btoa('{"sub":"x"}')}.`.replaceAll('=', '')],
      ['no token at all', () => 'Bearer nonsense'],
      ['of another scheme', () => 'Basic dTpw'],
    ])('a token that is %s is refused', async (_, spoil) => {
      const good = await app.running.tokens.mint({ id: 'tester', tenant: 'main', permissions: ['*'], lifetime: 60 });
      expect(await refused(() => app.get('/shop/customers', { authorization: spoil(good) }))).toMatchObject({
        status: 401,
      });
    });

    test('an expired token is refused, also one that was good a moment ago', async () => {
      const token = await app.running.tokens.mint({ id: 'tester', tenant: 'main', permissions: ['*'], lifetime: -1 });
      const problem = await refused(() => app.get('/shop/customers', { authorization: `Bearer ${token}` }));
      expect(problem).toMatchObject({ status: 401, detail: 'the token has expired' });
    });

    test('each command and view needs the permission of its name', async () => {
      const clerk = ['shop.order.place', 'shop.customers'];
      const { body } = await app.post<{ id: string }>('/shop/orders', { customerId, amount: 1 }, { as: clerk });
      expect(await refused(() => app.post(`/shop/orders/${body.id}/pay`, {}, { as: clerk }))).toMatchObject({
        status: 403,
      });
      expect((await app.get('/shop/customers', { as: clerk })).status).toBe(200);
      expect(await refused(() => app.get('/shop/customers', { as: ['shop.order.*'] }))).toMatchObject({ status: 403 });
      for (const path of ['/events', '/ops/views', '/ops/parked', '/ops/consumers', '/metrics']) {
        expect(await refused(() => app.get(path, { as: clerk }))).toMatchObject({ status: 403 });
      }
    });

    test('the one-time link signs the owner in, once', async () => {
      const code = new URL(app.running.signIn!).searchParams.get('code')!;
      const { body } = await app.post<{ token: string }>('/sign-in', { code });
      const owner = { authorization: `Bearer ${body.token}` };
      expect((await app.get('/shop/customers', owner)).status).toBe(200);
      expect((await app.post('/sign-in', { code })).status).toBe(401);
    });

    test('a token hands on no more than its holder has', async () => {
      const mint = (body: object, as: string[]) =>
        app.post<{ permissions: string[] }>('/tokens', { actor: 'ann', ...body }, { as });
      expect((await mint({ role: 'clerk' }, ['*'])).body.permissions).toEqual(['shop.order.place', 'shop.customers']);
      expect((await mint({ role: 'clerk' }, ['access.mint', 'shop.order.place'])).status).toBe(403);
      expect((await mint({ permissions: ['*'] }, ['access.mint', 'shop.*'])).status).toBe(403);
      expect((await mint({ role: 'king' }, ['*'])).status).toBe(400);
      expect((await mint({ permissions: ['a b'] }, ['*'])).status).toBe(400);
    });

    test('another tenant sees, changes and guesses nothing', async () => {
      const { body } = await place(77);
      await app.settled();
      const stranger = { tenant: 'other' };
      expect((await app.post(`/shop/orders/${body.id}/pay`, {}, stranger)).status).toBe(404);
      expect((await app.get(`/shop/customers/${customerId}`, stranger)).status).toBe(404);
      expect((await app.get('/shop/customers?count=true', stranger)).body).toEqual({ rows: [], count: 0 });
      expect((await app.get(`/shop/customers/${customerId}?asOf=2999-01-01`, stranger)).status).not.toBe(200);
      expect((await app.get<string>(`/events?subject=${customerId}`, stranger)).body).toBe('');
    });
  });
});
