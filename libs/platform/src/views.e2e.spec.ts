/** Views as their readers ask them over HTTP: looking for words, and why a row is what it is. */
import { library } from './__fixtures__/library';
import type { Problem } from './http/problem';
import { TestApplication } from './testing';

interface Page {
  readonly rows: { readonly id: string; readonly title: string }[];
  readonly next?: string;
  readonly count?: number;
}
interface Why {
  readonly changes: {
    readonly event: Record<string, unknown>;
    readonly fields: readonly { readonly field: string; readonly before?: unknown; readonly after?: unknown }[];
  }[];
  readonly next?: string;
}

describe('a view', () => {
  let app: TestApplication;
  let genji: string;
  beforeAll(async () => {
    app = await TestApplication.start([library], { now: '2030-01-01T09:00:00.000Z' });
    genji = await added('The Tale of Genji', '紫式部', 'Murasaki Shikibu');
    await added('Kokoro', '夏目漱石', 'Natsume Sōseki');
    await added('Tales of Ise');
    await added('A foreign tale', 'Nobody');
    await app.settled();
    await app.at('2030-01-03T09:00:00.000Z');
    await app.post(`/library/books/${genji}/retitle`, { title: 'Genji Monogatari' });
    await app.settled();
  });
  afterAll(() => app.close());

  async function added(title: string, ...names: string[]): Promise<string> {
    const tenant = title.startsWith('A foreign') ? 'other' : 'main';
    const body = { title, shelf: 'japan', ...(names.length > 0 ? { authors: names.map((name) => ({ name })) } : {}) };
    return (await app.post<{ id: string }>('/library/books', body, { tenant })).body.id;
  }
  const asked = async (query: Record<string, string>, path = '/library/books') =>
    app.get<Page>(`${path}?${new URLSearchParams(query).toString()}`, { as: ['library.*'] });
  const titles = async (query: Record<string, string>) =>
    (await asked(query)).body.rows.map(({ title }) => title).sort();
  const problem = async (answer: Promise<{ status: number; body: unknown }>) => {
    const { status, body } = await answer;
    return [status, ...((body as Problem).errors ?? []).map(({ field, message }) => `${field} ${message}`)];
  };
  const why = (query = '', as: string[] = ['library.books'], id = genji) =>
    app.get<Why>(`/library/books/${id}/why${query}`, { as });

  test('gives only the fields that are asked for, of the present and of the past', async () => {
    const now: Record<string, string> = {};
    for (const more of [now, { asOf: '2030-01-02' }]) {
      const { rows } = (await asked({ fields: 'title', sort: 'title', ...more })).body;
      expect(rows).toHaveLength(3);
      for (const row of rows) expect(row).toEqual({ id: row.id, title: row.title });
    }
    expect(await problem(asked({ fields: 'title,nothing' }))).toEqual([400, 'nothing is not a field of this view']);
    expect(await problem(asked({ fields: '' }))).toEqual([400, 'fields must be names, with commas between them']);
  });

  describe('finds rows by words', () => {
    test.each([
      ['mono', ['Genji Monogatari']],
      ['MURASAKI gen', ['Genji Monogatari']],
      ['漱石', ['Kokoro']],
      ['soseki', ['Kokoro']],
      ['ise tal', ['Tales of Ise']],
      ['tale', ['Tales of Ise']],
      ['tale soseki', []],
    ])('%s', async (search, found) => {
      expect(await titles({ search })).toEqual(found);
      expect((await asked({ search, count: 'true' })).body.count).toBe(found.length);
    });

    test('together with a filter, an order, pages and dates', async () => {
      const filter = JSON.stringify({ title: { $gte: 'L' } });
      expect(await titles({ search: 'i', filter })).toEqual(['Tales of Ise']);
      const query = { search: 'o', sort: '-title', limit: '1' };
      const { body } = await asked({ ...query, search: 's' });
      expect(body.rows.map(({ title }) => title)).toEqual(['Kokoro']);
      const next = await asked({ search: 's', sort: '-title', limit: '1', cursor: body.next! });
      expect(next.body).toMatchObject({ rows: [{ title: 'Genji Monogatari' }] });
      expect(next.body.next).toBeUndefined();
      expect(await problem(asked({ ...query, cursor: body.next! }))).toEqual([400, expect.stringContaining('cursor')]);
      expect(await titles({ search: 'tale', asOf: '2030-01-01' })).toEqual(['Tales of Ise', 'The Tale of Genji']);
    });

    test('and refuses what is no search, or no view to search', async () => {
      expect(await problem(asked({ search: '' }))).toEqual([400, 'search must have 1 to 8 words']);
      expect(await problem(asked({ search: ' -- ' }))).toEqual([400, 'search must have 1 to 8 words']);
      expect(await problem(asked({ search: 'x'.repeat(201) }))).toEqual([400, expect.stringMatching(/^search /)]);
      const unsearchable = asked({ search: 'japan' }, '/library/shelves');
      expect(await problem(unsearchable)).toEqual([400, 'search is not possible in this view']);
    });

    test('and the documentation says which can be searched', async () => {
      const { paths } = (
        await app.get<{ paths: Record<string, { get: { parameters: { name: string }[] } }> }>('/openapi.json')
      ).body;
      const parametersOf = (path: string) => paths[path]!.get.parameters.map(({ name }) => name);
      expect(parametersOf('/library/books')).toContain('search');
      expect(parametersOf('/library/shelves')).not.toContain('search');
      expect(parametersOf('/library/shelves/{id}/why')).toEqual(
        expect.arrayContaining(['id', 'field', 'asOf', 'limit']),
      );
    });
  });

  describe('says why a row is what it is', () => {
    test('with event, time and person, the latest first, to who may read it', async () => {
      const { status, body } = await why();
      expect(status).toBe(200);
      expect(body).toEqual({
        changes: [
          {
            event: {
              id: expect.any(String),
              type: 'library.book.Retitled',
              position: expect.any(Number),
              stream: `library.book-main.${genji}`,
              effectiveAt: '2030-01-03T09:00:00.000Z',
              recordedAt: expect.any(String),
              actor: 'tester',
            },
            fields: [{ field: 'title', before: 'The Tale of Genji', after: 'Genji Monogatari' }],
          },
          {
            event: expect.objectContaining({ type: 'library.book.Added' }),
            fields: [
              { field: 'title', after: 'The Tale of Genji' },
              { field: 'shelf', after: 'japan' },
              { field: 'authors', after: [{ name: '紫式部' }, { name: 'Murasaki Shikibu' }] },
            ],
          },
        ],
      });
      expect(await problem(why('', ['library.shelves', 'events.read']))).toEqual([403]);
    });

    test('of one field, as of a date, page by page', async () => {
      expect((await why('?field=shelf')).body.changes.map(({ event }) => event.type)).toEqual(['library.book.Added']);
      expect((await why('?asOf=2030-01-02')).body.changes).toHaveLength(1);
      const { body } = await why('?limit=1');
      expect(body.changes.map(({ event }) => event.type)).toEqual(['library.book.Retitled']);
      const rest = (await why(`?limit=1&cursor=${body.next}`)).body;
      expect(rest.changes.map(({ event }) => event.type)).toEqual(['library.book.Added']);
      expect(rest.next).toBeUndefined();
    });

    test('also where many aggregates make it', async () => {
      const { body } = await app.get<Why>('/library/shelves/japan/why?field=books');
      expect(body.changes.map(({ fields }) => fields)).toEqual([
        [{ field: 'books', before: 2, after: 3 }],
        [{ field: 'books', before: 1, after: 2 }],
        [{ field: 'books', after: 1 }],
      ]);
    });

    test('and refuses what it cannot mean, and what never was', async () => {
      expect(await problem(why('?field=nosuch'))).toEqual([400, 'nosuch is not a field of this view']);
      expect(await problem(why('?limit=0'))).toEqual([400, 'limit must be a whole number from 1 to 200']);
      expect(await problem(why('?since=1'))).toEqual([400, expect.stringMatching(/^since /)]);
      expect(await problem(why('', undefined, 'nosuch'))).toEqual([404]);
      const stranger = app.get(`/library/books/${genji}/why`, { tenant: 'other' });
      expect(await problem(stranger)).toEqual([404]);
    });
  });
});
