/** Policies that look at views, on the embedded engines: what they see, and that nothing is done twice. */
import { newId, SqliteEventStore, type EventStore } from '@kizuna/event-sourcing';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { mailing, stray } from './__fixtures__/mailing';
import { TestApplication } from './testing';

/** More than two pages of rows. */
const MEMBERS = 1200;

jest.setTimeout(30_000);

describe('a policy that looks at a view', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start([mailing]);
  });
  afterAll(() => app.close());

  const joined = async (list: string, addresses: readonly string[], tenant = 'main'): Promise<string[]> => {
    const ids = addresses.map(() => newId());
    for (let from = 0; from < ids.length; from += 500) {
      const commands = ids.slice(from, from + 500).map((id, i) => {
        return { command: 'mailing.member.join', id, body: { list, address: addresses[from + i]! } };
      });
      const { body } = await app.post<{ results: { status: number }[] }>('/commands', { commands }, { tenant });
      expect(body.results.every(({ status }) => status < 300)).toBe(true);
    }
    return ids;
  };
  const send = async (list: string): Promise<string> =>
    (await app.post<{ id: string }>('/mailing/letters', { list })).body.id;

  /** What happened to members, oldest first. */
  async function happened(
    type: string,
    tenant = 'main',
    store: Pick<EventStore, 'readLog'> = app.running.engines.store,
  ) {
    const { events } = await store.readLog(0, 100_000, { tenant, types: [`mailing.member.${type}`] });
    return events.map(({ aggregateId, data }) => ({
      id: aggregateId,
      ...(data as { letterId: string; alike: number }),
    }));
  }
  const mailedBy = async (letter: string, store?: Pick<EventStore, 'readLog'>) =>
    (await happened('Mailed', 'main', store)).filter(({ letterId }) => letterId === letter).map(({ id }) => id);
  const alike = async (member: string, tenant?: string) =>
    (await happened('Compared', tenant)).filter(({ id }) => id === member).map((compared) => compared.alike);

  test('sees the row that the very event made, and not those of another tenant', async () => {
    const [first] = await joined('news', ['ann@example.org']);
    await app.settled();
    const [stranger] = await joined('news', ['ann@example.org'], 'other');
    const [second] = await joined('offers', ['ann@example.org']);
    await app.settled();
    expect(await alike(first!)).toEqual([1]);
    expect(await alike(stranger!, 'other')).toEqual([1]);
    expect(await alike(second!)).toEqual([2]);
  });

  describe('goes through more rows than a page', () => {
    let members: string[];
    beforeAll(async () => {
      const addresses = Array.from({ length: MEMBERS }, (_, n) => `${n}@example.org`);
      await joined('all', addresses.slice(0, 20), 'other');
      members = (await joined('all', addresses)).sort();
      await joined('few', ['one@example.org']);
    });

    test('each once, of the filter and the tenant alone', async () => {
      const letter = await send('all');
      await app.settled();
      expect((await mailedBy(letter)).sort()).toEqual(members);
      expect(await happened('Mailed', 'other')).toEqual([]);
    });

    test('each once, although it is broken off in the middle', async () => {
      const head = () => app.running.engines.store.head();
      const before = await head();
      const letter = await send('all');
      while ((await head()) < before + 100) await new Promise(setImmediate);
      let atRest = MEMBERS;
      await app.restart(async () => {
        const store = new SqliteEventStore(join(app.folder, 'events.db'));
        atRest = (await mailedBy(letter, store)).length;
        await store.close();
      });
      expect(atRest).toBeLessThan(MEMBERS);
      await app.settled();
      expect((await mailedBy(letter)).sort()).toEqual(members);
    });

    test('and changes nothing when all is delivered again', async () => {
      await app.settled();
      const before = await app.running.engines.store.head();
      await app.restart(async () => rmSync(join(app.folder, 'stream.db')));
      await app.settled();
      expect(await app.running.engines.store.head()).toBe(before);
    });
  });

  test('is parked at once if it looks where there is nothing to see, and says so', async () => {
    const faulty = await TestApplication.start([mailing, stray]);
    await faulty.post('/mailing/members', { list: 'news', address: 'ann@example.org' });
    await faulty.settled();
    const { body } = await faulty.get<{ parked: { consumer: string; error: string }[] }>('/ops/parked');
    expect(body.parked.sort((a, b) => (a.consumer < b.consumer ? -1 : 1))).toMatchObject([
      {
        consumer: 'policy:stray.look-at-nothing',
        error: expect.stringContaining('there is no view stray.unlisted in this process'),
      },
      { consumer: 'policy:stray.misread', error: expect.stringContaining('list') },
    ]);
    await faulty.close();
  });
});
