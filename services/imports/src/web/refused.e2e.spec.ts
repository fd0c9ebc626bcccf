/** Imports over HTTP: what is refused, and to whom. */
import type { Answer } from '@kizuna/platform/testing';
import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { AS_CSV, Asked, CSV, type Import } from './asked.fixture';
import { MOST_BYTES } from './uploads';

jest.setTimeout(60_000);

const web = new Asked();
const { act, checked, customers, idle, put, upload, uploaded } = web;
beforeAll(web.start);
afterAll(web.close);

describe('bad input', () => {
  const refused = async (answer: Promise<Answer<object>>, status: number, text: RegExp) => {
    const { status: got, headers, body } = await answer;
    expect([got, headers.get('content-type')]).toEqual([status, expect.stringContaining('application/problem+json')]);
    expect(JSON.stringify(body)).toMatch(text);
    expect(JSON.stringify(body)).not.toContain(web.app.folder);
  };
  const kept = () =>
    existsSync(join(web.app.folder, 'uploads/main')) ? readdirSync(join(web.app.folder, 'uploads/main')) : [];

  test.each<[string, string, string, number, RegExp]>([
    ['no mapping', 'name=a.csv', CSV, 400, /"field":"mapping".*customers/],
    ['an unknown mapping', 'mapping=nosuch&name=a.csv', CSV, 400, /"field":"mapping".*maven-crm/],
    ['no name', 'mapping=customers', CSV, 400, /"field":"name"/],
    ['a name that climbs', 'mapping=customers&name=..%2F..%2Fetc%2Fpasswd', CSV, 400, /without folders/],
    ['a hidden name', 'mapping=customers&name=.bashrc', CSV, 400, /without folders/],
    ['a name the mapping does not want', 'mapping=maven-crm&name=a.csv', CSV, 400, /must be one of accounts.csv/],
    ['an empty file', 'mapping=customers&name=a.csv', '', 400, /is empty/],
    ['a file that is no text', 'mapping=customers&name=a.csv', 'a,b\n\0\0\0\0', 400, /it is no text/],
    ['a file without lines', 'mapping=customers&name=a.csv', 'x'.repeat(1_100_000), 400, /never ends/],
    ['a column twice', 'mapping=customers&name=a.csv', 'a,a\n1,2\n', 400, /more than once/],
    ['other columns', 'mapping=maven-crm&name=products.csv', 'a,b\n', 400, /lacks the columns product/],
    ['damaged compression', 'mapping=customers&name=a.csv.gz', 'a,b\n', 400, /cannot be decompressed/],
  ])('%s is refused, and nothing of it stays', async (_what, query, body, status, text) => {
    const before = kept();
    await refused(upload(body, query), status, text);
    expect(kept()).toEqual(before);
  });

  test('a file that is too large is refused before it is read', async () => {
    const { hostname, port } = new URL(web.app.running.url);
    const token = await web.app.running.tokens.mint({ id: 'x', tenant: 'main', permissions: ['*'], lifetime: 60 });
    const { promise, resolve } = Promise.withResolvers<[number, string]>();
    const headers = { authorization: `Bearer ${token}`, 'content-length': MOST_BYTES + 1, 'content-type': 'text/csv' };
    const path = '/imports?mapping=customers&name=a.csv';
    const asked = request({ method: 'POST', hostname, port, path, headers }, (answer) => {
      answer.setEncoding('utf8').once('data', (text: string) => resolve([answer.statusCode!, text]));
    });
    asked.on('error', () => {}).write('a,b\n');
    const [status, text] = await promise;
    asked.destroy();
    expect([status, text]).toEqual([413, expect.stringContaining('at most 200 MiB')]);
  });

  test('an import that is none, in each of its routes', async () => {
    const id = '01890000-0000-7000-8000-000000000000';
    await refused(web.app.get(`/imports/${id}`), 404, /no such import/);
    await refused(web.app.get('/imports/..%2F..%2Fkeys'), 404, /no such import/);
    await refused(web.app.get(`/imports/${id}/preview`), 404, /no such import/);
    await refused(web.app.get(`/imports/${id}/problems.csv`), 404, /no such import/);
    await refused(put(`${id}/files/a.csv`, CSV), 404, /no such import/);
    for (const action of ['check', 'run', 'cancel']) await refused(act(id, action), 404, /no such import/);
    await refused(web.app.ask('DELETE', `/imports/${id}`), 404, /no such import/);
  });

  test('the wrong state: run before a check, cancel what is not under way, problems before a check', async () => {
    const id = await uploaded(CSV);
    await refused(act(id, 'run'), 409, /check it first/);
    await refused(act(id, 'cancel'), 409, /nothing is under way/);
    await refused(web.app.get(`/imports/${id}/problems.csv`), 404, /before it was checked/);
  });
});

describe('who may', () => {
  test('only those with the permission, for each route', async () => {
    const id = await uploaded(CSV);
    const read = { as: ['imports.read'] };
    const run = { as: ['imports.run'] };
    for (const path of ['', '/mappings', `/${id}`, `/${id}/preview`, `/${id}/problems.csv`]) {
      expect([path, (await web.app.get(`/imports${path}`, run)).status]).toEqual([path, 403]);
    }
    expect((await upload(CSV, undefined, { ...read, headers: AS_CSV })).status).toBe(403);
    expect((await put(`${id}/files/a.csv`, CSV, read)).status).toBe(403);
    expect((await web.app.ask('PUT', `/imports/${id}/columns`, { body: { columns: {} }, ...read })).status).toBe(403);
    for (const action of ['check', 'run', 'cancel']) expect((await act(id, action, read)).status).toBe(403);
    expect((await web.app.ask('DELETE', `/imports/${id}`, read)).status).toBe(403);
  });

  test('who may not do what the import does learns it before anything is sent', async () => {
    const id = await uploaded(CSV);
    await checked(id);
    const as = ['imports.*', 'ops.history', 'history.backdate'];
    expect(await act(id, 'run', { as })).toMatchObject({
      status: 403,
      body: { detail: 'this needs the permission identity.customer.link-identifier' },
    });
    const importer = [...as, 'identity.customer.*'];
    expect((await act(id, 'run', { as: importer })).status).toBe(202);
    expect(await idle(id)).toMatchObject({ state: 'done', imported: { added: 4 } });
  });

  test('an import is there for its tenant only', async () => {
    const id = await uploaded(CSV, undefined, { tenant: 'other', headers: AS_CSV });
    expect((await web.app.get(`/imports/${id}`)).status).toBe(404);
    expect((await act(id, 'check')).status).toBe(404);
    expect((await web.app.ask('DELETE', `/imports/${id}`)).status).toBe(404);
    const { body } = await web.app.get<{ imports: Import[] }>('/imports', { tenant: 'other' });
    expect(body.imports.map((found) => found.id)).toEqual([id]);
    expect((await customers('other')).count).toBe(0);
  });
});
