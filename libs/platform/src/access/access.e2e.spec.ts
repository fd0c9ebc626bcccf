/** Who is let in, at the edges: tokens that are signed and wrong, headers and methods that nobody should send, and logs. */
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { SignJWT, type JWTPayload } from 'jose';
import { pino } from 'pino';
import { shop } from '../__fixtures__/shop';
import { TestApplication } from '../testing';
import { FileKeyStore } from './file-key-store';
import { ALGORITHM, signingKey } from './signing-key';
import { Tokens, Unauthenticated } from './tokens';

const ADDRESS = 'ada@example.org';

describe('at the door', () => {
  const logged = new PassThrough();
  let log = '';
  let app: TestApplication;
  beforeAll(async () => {
    logged.on('data', (line: Buffer) => (log += line.toString()));
    app = await TestApplication.start([shop], {}, pino({ level: 'trace' }, logged));
  });
  afterAll(() => app.close());

  const isProblem = (answer: { status: number; headers: Headers; body: unknown }, status: number) => {
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ status, type: expect.stringMatching(/^urn:kizuna:problem:/) });
    expect(JSON.stringify(answer.body)).not.toMatch(/\bat \/|node_modules|\.ts/);
  };

  describe('a token signed with our own key is refused', () => {
    /** A good token, but for what is given. */
    const signed = async (claims: JWTPayload, without: readonly string[] = []) => {
      const now = Math.floor(Date.now() / 1000);
      const good = {
        iss: 'kizuna',
        aud: 'kizuna',
        sub: 'ada',
        tenant: 'main',
        permissions: ['*'],
        iat: now,
        exp: now + 60,
      };
      const payload = Object.fromEntries(
        Object.entries({ ...good, ...claims }).filter(([name]) => !without.includes(name)),
      );
      const key = await signingKey(new FileKeyStore(join(app.folder, 'keys')));
      return new SignJWT(payload).setProtectedHeader({ alg: ALGORITHM }).sign(key.private);
    };
    const ask = async (token: string) => app.get('/shop/customers', { authorization: `Bearer ${token}` });
    const soon = Math.floor(Date.now() / 1000) + 600;

    test('unless nothing is wrong with it', async () => {
      expect((await ask(await signed({}))).status).toBe(200);
    });

    test.each<[string, JWTPayload]>([
      ['its tenant is none', { tenant: 'A B' }],
      ['its tenant would reach into another’s streams', { tenant: 'main.x' }],
      ['its tenant is no text', { tenant: ['main'] }],
      ['its permissions are one text', { permissions: '*' }],
      ['its permissions are no texts', { permissions: [['*']] }],
      ['it is not good yet', { nbf: soon }],
      ['it is for somebody else', { aud: 'another' }],
      ['somebody else has made it', { iss: 'another' }],
    ])('if %s', async (_, claims) => {
      isProblem(await ask(await signed(claims)), 401);
    });

    test.each(['sub', 'exp', 'tenant', 'permissions', 'iss', 'aud'])('if it does not say its %s', async (claim) => {
      isProblem(await ask(await signed({}, [claim])), 401);
    });
  });

  test('a token of another installation is refused', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kizuna-keys-'));
    const other = new Tokens(await signingKey(new FileKeyStore(folder)));
    const token = await other.mint({ id: 'ada', tenant: 'main', permissions: ['*'], lifetime: 60 });
    isProblem(await app.get('/shop/customers', { authorization: `Bearer ${token}` }), 401);
    rmSync(folder, { recursive: true });
  });

  test('a token that is remembered ends in time all the same', async () => {
    let now = Date.now();
    const tokens = new Tokens(await signingKey(new FileKeyStore(join(app.folder, 'keys'))), () => now);
    const token = await tokens.mint({ id: 'ada', tenant: 'main', permissions: ['*'], lifetime: 60 });
    const enter = () => tokens.actorOf(`Bearer ${token}`);
    expect(await enter()).toEqual({ id: 'ada', tenant: 'main', permissions: ['*'] });
    now += 59_000;
    expect(await enter()).toMatchObject({ id: 'ada' });
    now += 2000;
    await expect(enter()).rejects.toEqual(new Unauthenticated('the token has expired'));
  });

  test('a header that is too long is refused, and the connection with it', async () => {
    isProblem(await app.get('/shop/customers', { authorization: `Bearer ${'a.'.repeat(4000)}` }), 401);
    isProblem(await app.get('/shop/customers', { authorization: `Bearer ${'a'.repeat(30_000)}` }), 431);
    expect((await app.get('/shop/customers')).status).toBe(200);
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    '%s is an address that does not exist, open or not',
    async (method) => {
      for (const path of ['/shop/customers', '/shop/orders', '/events', '/nowhere']) {
        isProblem(await ask(method, path), 404);
        isProblem(await ask(method, path, ''), 401);
      }
      for (const path of ['/health/ready', '/sign-in', '/openapi.json']) isProblem(await ask(method, path, ''), 404);
    },
  );

  test('HEAD answers as GET does, without the body, and needs the same token', async () => {
    expect(await ask('HEAD', '/shop/customers')).toMatchObject({ status: 200, body: '' });
    expect(await ask('HEAD', '/shop/customers', '')).toMatchObject({ status: 401, body: '' });
    expect(await ask('HEAD', '/shop/orders')).toMatchObject({ status: 404, body: '' });
  });

  test('addresses that cannot be read are refused in words that do not repeat them', async () => {
    for (const path of ['/shop/customers/%E0%A4%A', '/%', `/shop/customers/${'x'.repeat(600)}`]) {
      const answer = await ask('GET', path);
      expect([400, 404, 414]).toContain(answer.status);
      isProblem(answer, answer.status);
      expect(JSON.stringify(answer.body)).not.toContain(path);
    }
  });

  test('what is asked for is in no log: routes are logged as patterns', async () => {
    const inPath = encodeURIComponent(`email:${ADDRESS}`);
    const asked = [`/shop/customers/${inPath}`, `/shop/customers?filter=${encodeURIComponent(`{"x":"${ADDRESS}"}`)}`];
    asked.push(
      `/shop/customers/${inPath}?asOf=${ADDRESS}`,
      `/nowhere/${inPath}?q=${ADDRESS}`,
      `/events?subject=${ADDRESS}`,
    );
    asked.push(`/shop/customers?sort=${ADDRESS}&cursor=${ADDRESS}`, `/shop/customers/%E0%A4%A${ADDRESS}`);
    for (const path of asked) {
      expect((await ask('GET', path)).status).toBeGreaterThanOrEqual(400);
      await ask('PUT', path);
      await ask('GET', path, `Bearer ${ADDRESS}`);
    }
    await ask('POST', '/sign-in', undefined, { code: ADDRESS });
    await ask('POST', `/shop/orders/${ADDRESS}/pay`, undefined, { [ADDRESS]: ADDRESS });
    expect(log).toContain('"route":"/shop/customers/:key"');
    expect(log.replaceAll('%40', '@')).not.toContain(ADDRESS);
  });

  /** By hand: what fetch would not send as it is. */
  async function ask(method: string, path: string, authorization?: string, body?: object) {
    const token = await app.running.tokens.mint({ id: 'tester', tenant: 'main', permissions: ['*'], lifetime: 60 });
    const { hostname, port } = new URL(app.running.url);
    const headers = {
      authorization: authorization ?? `Bearer ${token}`,
      ...(body ? { 'content-type': 'application/json' } : {}),
    };
    return new Promise<{ status: number; headers: Headers; body: unknown }>((resolve, reject) => {
      const asked = request({ hostname, port, method, path, headers, agent: false }, (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (piece: string) => (text += piece));
        answer.on('end', () => {
          const answered = new Headers(answer.headers as Record<string, string>);
          const isJson = /json/.test(answered.get('content-type') ?? '') && text !== '';
          resolve({ status: answer.statusCode!, headers: answered, body: isJson ? JSON.parse(text) : text });
        });
      });
      asked.on('error', reject).end(body ? JSON.stringify(body) : undefined);
    });
  }
});
