/** Imports over HTTP: from the file to the customers. */
import iconv from 'iconv-lite';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Asked, CSV } from './asked.fixture';

jest.setTimeout(60_000);

const web = new Asked();
const { act, checked, choose, customers, idle, one, put, ran, uploadBytes, uploaded } = web;
beforeAll(web.start);
afterAll(web.close);

describe('the mappings', () => {
  test('say what files they want, and what columns can be chosen', async () => {
    const { body } = await web.app.get<{ mappings: { name: string }[] }>('/imports/mappings');
    const named = (name: string) => body.mappings.find((one) => one.name === name);
    expect(named('customers')).toMatchObject({
      files: [{ name: 'customers.csv', optional: false }],
      fields: expect.arrayContaining([{ name: 'kind', about: expect.any(String), values: ['person', 'organisation'] }]),
    });
    expect(named('maven-crm')).toMatchObject({ files: { length: 4 } });
    expect(named('maven-crm')).not.toHaveProperty('fields');
  });
});

describe('from a file to customers', () => {
  let id: string;
  test('given an upload, when it is looked at, then it shows columns, rows and what would come of them', async () => {
    id = await uploaded(CSV);
    expect(await one(id)).toMatchObject({
      mapping: 'customers',
      createdBy: 'tester',
      files: [{ name: 'customers.csv', uploadedAs: 'mine.csv', bytes: CSV.length }],
      missing: [],
      header: ['Company', 'E-Mail', 'Tel'],
      columns: { Company: 'name', 'E-Mail': 'email', Tel: 'phone' },
      defaults: { kind: 'organisation' },
      unfinished: false,
    });
    const { body } = await web.app.get<{ commands: { row: number; command: string }[] }>(`/imports/${id}/preview`);
    expect(body).toMatchObject({
      files: [
        {
          ...{ name: 'customers.csv', encoding: 'utf-8', columns: ['Company', 'E-Mail', 'Tel'] },
          rows: [{ row: 2, values: ['Acme', 'info@acme.example', '03-1234-5678'] }, { row: 3 }, { row: 4 }],
        },
      ],
      problems: [
        { file: 'customers.csv', row: 4, column: 'Company', kind: 'rejected', text: 'is empty: nobody has no name' },
        { row: 3, column: 'E-Mail', kind: 'noted' },
      ],
    });
    expect(body.commands.map(({ row, command }) => `${row} ${command}`)).toEqual([
      ...['2 identity.customer.register', '2 identity.customer.link-identifier'],
      ...['2 identity.customer.link-identifier', '3 identity.customer.register'],
    ]);
  });

  test('when it is checked, then nothing is sent, and each row with a problem is told', async () => {
    expect(await checked(id)).toMatchObject({
      state: 'checked',
      checked: {
        ...{ dryRun: true, rows: 3, rejectedRows: 1, commands: 4, added: 0 },
        byCommand: { 'identity.customer.register': 2, 'identity.customer.link-identifier': 2 },
      },
      problems: { rejected: 1, corrected: 0, noted: 1 },
    });
    expect((await customers()).count).toBe(0);
    const { body, headers } = await web.app.get<string>(`/imports/${id}/problems.csv`);
    expect(headers.get('content-type')).toContain('text/csv');
    expect((body as unknown as string).split('\r\n')).toEqual([
      'kind,file,row,column,reason,raw',
      'rejected,customers.csv,4,Company,is empty: nobody has no name,",a@b.example,"',
      'noted,customers.csv,3,E-Mail,is no e-mail address: not kept,"Bolt,nowhere,"',
      '',
    ]);
  });

  test('when it is run, then the customers are there for whoever waits for its token', async () => {
    expect((await act(id, 'run')).status).toBe(202);
    const done = await idle(id);
    expect(done).toMatchObject({ state: 'done', imported: { dryRun: false, added: 4, repeated: 0, refused: 0 } });
    const headers = { 'Consistency-Token': done.consistencyToken as string };
    const { body } = await web.app.get<{ rows: object[] }>('/identity/customers?sort=name', { headers });
    expect(body.rows).toMatchObject([
      { name: 'Acme', kind: 'organisation' },
      { name: 'Bolt', kind: 'organisation' },
    ]);
    expect((await web.app.get('/ops/history')).body).toEqual({ waiting: 0 });
  });

  test('when it is run again, or uploaded again, then it adds nothing', async () => {
    expect(await ran(id)).toMatchObject({ state: 'done', imported: { added: 0, repeated: 4 } });
    expect(await ran(await uploaded(CSV))).toMatchObject({ state: 'done', imported: { added: 0, repeated: 4 } });
    expect((await customers()).count).toBe(2);
  });

  test('the commands are those of the one who ran it', async () => {
    const { body } = await web.app.get<string>('/events?type=identity.customer.Registered');
    expect(JSON.parse((body as unknown as string).split('\n')[0]!)).toMatchObject({ actorid: 'tester' });
  });

  test('when it is deleted, then its files are gone, and the customers stay', async () => {
    expect((await web.app.ask('DELETE', `/imports/${id}`)).status).toBe(204);
    expect((await web.app.get(`/imports/${id}`)).status).toBe(404);
    expect(existsSync(join(web.app.folder, 'uploads/main', id))).toBe(false);
    expect((await customers()).count).toBe(2);
  });
});

describe('the documentation', () => {
  interface Schema {
    readonly $ref?: string;
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly items?: Schema;
  }
  type Operation = { responses: Record<string, { content?: Record<string, { schema: Schema }> }> };
  let documented: { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } };
  beforeAll(async () => (documented = (await web.app.get<typeof documented>('/openapi.json')).body));

  /** What an answer has that is not documented, and what it lacks. */
  function differences(value: unknown, { $ref, ...schema }: Schema, at: string): string[] {
    if ($ref) return differences(value, documented.components.schemas[$ref.split('/').at(-1)!]!, at);
    if (Array.isArray(value)) return value.flatMap((item) => differences(item, schema.items ?? {}, `${at}[]`));
    const { properties, required = [] } = schema;
    if (!properties) return [];
    const lacks = required.filter((name) => !(name in (value as object))).map((name) => `${at}.${name} is missing`);
    const parts = Object.entries(value as object).flatMap(([name, part]) =>
      properties[name] ? differences(part, properties[name], `${at}.${name}`) : [`${at}.${name} is not documented`],
    );
    return [...lacks, ...parts];
  }
  const answerOf = (path: string, method = 'get') =>
    documented.paths[path]![method]!.responses[200]!.content!['application/json']!.schema;

  test('says what is answered, before and after each step', async () => {
    const id = await uploaded(CSV);
    const seen = async (path: string) => {
      const { body } = await web.app.get<object>(path.replace('{id}', id));
      expect(differences(body, answerOf(path), path)).toEqual([]);
    };
    await seen('/imports/mappings');
    await seen('/imports/{id}');
    await seen('/imports/{id}/preview');
    await ran(id);
    await seen('/imports/{id}');
    await seen('/imports');
  });

  test('has each route, and each of its routes is there', async () => {
    const routes = Object.entries(documented.paths).filter(([path]) => path.startsWith('/imports'));
    const asked = routes.flatMap(([path, methods]) => Object.keys(methods).map((method) => [method, path] as const));
    expect(asked).toHaveLength(12);
    for (const [method, path] of asked) {
      const { body } = await web.app.ask<{ type: string }>(method.toUpperCase() as 'GET', path, { as: ['nothing'] });
      expect([path, body.type]).toEqual([path, 'urn:kizuna:problem:forbidden']);
    }
  });
});

describe('the columns', () => {
  test('given a file that says nothing, when columns are chosen, then these count', async () => {
    const id = await uploaded('a,b\nHana,hana@example.com\n');
    expect(await one(id)).toMatchObject({ columns: {} });
    const body = { columns: { a: 'name', b: 'email' }, defaults: { kind: 'person' } };
    expect((await choose(id, body)).body).toMatchObject(body);
    expect(await ran(id)).toMatchObject({ state: 'done', imported: { added: 2 } });
  });

  test('when others are chosen after a check, then it has to be checked again', async () => {
    const id = await uploaded('a,b\nHana,hana@example.com\n');
    await choose(id, { columns: { a: 'name' } });
    await checked(id);
    await choose(id, { columns: { a: 'lastName' } });
    expect(await one(id)).toMatchObject({ state: 'uploaded' });
    expect(await act(id, 'run')).toMatchObject({ status: 409, body: { detail: expect.stringContaining('check it') } });
  });

  test('a wrong choice names each part of it', async () => {
    const id = await uploaded('a,b\n1,2\n');
    const wrong = { columns: { a: 'colour', z: 'name' }, defaults: { kind: 'robot' } };
    const { status, body } = await choose(id, wrong);
    expect([status, body.errors]).toEqual([
      400,
      [
        expect.objectContaining({ field: 'columns.a', rule: 'field' }),
        expect.objectContaining({ field: 'columns.z', rule: 'known' }),
        expect.objectContaining({ field: 'defaults.kind', rule: 'value' }),
      ],
    ]);
    expect((await choose(id, { columns: 'a' })).status).toBe(400);
  });
});

describe('other files', () => {
  test('Japanese ones in Shift_JIS, with semicolons, and compressed ones are read as they are', async () => {
    const text = '会社名;電話番号\n株式会社日本の会社の名前;03-1111-2222\n有限会社東京の商店;06-3333-4444\n';
    const { status, body } = await uploadBytes(gzipSync(iconv.encode(text, 'shift_jis')), 'list.csv.gz');
    expect([status, body.columns]).toEqual([201, { 会社名: 'name', 電話番号: 'phone' }]);
    const preview = (await web.app.get<{ files: object[] }>(`/imports/${body.id}/preview`)).body;
    expect(preview.files).toMatchObject([
      { encoding: 'shift_jis', rows: [{ values: ['株式会社日本の会社の名前', '03-1111-2222'] }, {}] },
    ]);
  });

  test('a mapping of several files needs all of them', async () => {
    const id = await uploaded('product,series,sales_price\nGTX Pro,GTX,4821\n', 'mapping=maven-crm&name=products.csv');
    expect(await one(id)).toMatchObject({ missing: ['accounts.csv', 'sales_teams.csv', 'sales_pipeline.csv'] });
    expect(await act(id, 'check')).toMatchObject({
      status: 409,
      body: { detail: 'files are missing: accounts.csv, sales_teams.csv, sales_pipeline.csv' },
    });
    await put(
      `${id}/files/accounts.csv`,
      'account,sector,year_established,revenue,employees,office_location,subsidiary_of\n',
    );
    await put(`${id}/files/sales_teams.csv`, 'sales_agent,manager,regional_office\n');
    const pipeline = 'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n';
    expect(await put(`${id}/files/sales_pipeline.csv`, pipeline)).toMatchObject({ status: 200, body: { missing: [] } });
    expect(await checked(id)).toMatchObject({ state: 'checked', checked: { commands: 1 } });
  });
});
