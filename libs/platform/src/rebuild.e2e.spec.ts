/** A view is rebuilt while others write and read: nobody notices. One that is broken off leaves what was there. */
import { newId, type NewEvent } from '@kizuna/event-sourcing';
import { SqliteViewStore } from '@kizuna/read-models';
import { join } from 'node:path';
import { shop } from './__fixtures__/shop';
import { TestApplication } from './testing';

const VIEW = 'shop.customers';
const CUSTOMERS = Array.from({ length: 50 }, () => newId());
const customer = (n: number): string => CUSTOMERS[n % CUSTOMERS.length]!;
/** So many that a rebuild takes some time. */
const ORDERS = 10_000;

describe('rebuilding a view', () => {
  let app: TestApplication;
  beforeAll(async () => {
    app = await TestApplication.start([shop]);
    await past();
  });
  afterAll(() => app.close());

  /** Orders of the past, in one append for each hundred: nothing but a history to build from. */
  async function past(): Promise<void> {
    const placed = (customerId: string): NewEvent => ({
      id: newId(),
      type: 'shop.order.Placed',
      data: { customerId, amount: 5 },
      subject: customerId,
      effectiveAt: '2024-01-01T00:00:00.000Z',
      metadata: { actor: 'ada', correlationId: 'past', commandId: newId(), commandHash: '', schemaVersion: 1 },
    });
    const appends = Array.from({ length: ORDERS / 100 }, (_, n) => {
      const events = Array.from({ length: 100 }, (_each, i) => placed(customer(n + i)));
      return app.running.engines.store.append({ category: 'shop.order', tenant: 'main', id: newId() }, -1, events);
    });
    await Promise.all(appends);
    await app.settled();
  }

  interface Row {
    id: string;
    orders: number;
  }
  const page = () => app.get<{ rows: Row[]; count: number }>('/shop/customers?count=true&sort=-orders&limit=500');
  const rows = async () => new Map((await page()).body.rows.map((row) => [row.id, row]));
  const table = async () => {
    const { views } = (await app.get<{ views: { name: string; build: number; version: number }[] }>('/ops/views')).body;
    return views.find(({ name }) => name === VIEW)!;
  };
  const last = (text: string): unknown => JSON.parse(text.trim().split('\n').at(-1)!);
  const verified = async () => last((await app.post<string>(`/ops/views/${VIEW}/verify`)).body);

  test('under load fails no read and shows nothing older than before', async () => {
    let rebuilding = true;
    let [written, read] = [0, 0];
    const write = async () => {
      while (rebuilding) {
        const more = { customerId: customer(written++), amount: 5 };
        expect((await app.post('/shop/orders', more)).status).toBe(201);
      }
    };
    /** Reads what only grows, again and again. */
    const watch = async (look: () => Promise<{ status: number; grown: number[] }>) => {
      for (let before: number[] = []; rebuilding; read++) {
        const { status, grown } = await look();
        expect(status).toBe(200);
        before.forEach((size, i) => expect(grown[i]).toBeGreaterThanOrEqual(size));
        before = grown;
      }
    };
    const readRow = async () => {
      const { status, body } = await app.get<Row>(`/shop/customers/${customer(7)}`);
      return { status, grown: [body.orders] };
    };
    const readPage = async () => {
      const { status, body } = await page();
      const sum = body.rows.reduce((orders, row) => orders + row.orders, 0);
      return { status, grown: [body.rows.length, body.count, sum] };
    };
    const rebuildAgain = async () => {
      try {
        for (let build = 2; build <= 5 || Math.min(written, read) < 200; build++) {
          const { status, body } = await app.post<string>(`/ops/views/${VIEW}/rebuild`);
          expect(status).toBe(200);
          expect(last(body)).toEqual({
            result: { view: VIEW, rows: CUSTOMERS.length, differences: 0, differing: [], equal: true },
          });
          expect(await table()).toMatchObject({ version: 1, build });
        }
      } finally {
        rebuilding = false;
      }
    };
    await Promise.all([rebuildAgain(), write(), write(), write(), watch(readRow), watch(readPage), watch(readPage)]);

    await app.settled();
    const orders = [...(await rows()).values()].map((row) => row.orders);
    expect(orders.reduce((sum, each) => sum + each, 0)).toBe(ORDERS + written);
    expect(await verified()).toMatchObject({ result: { rows: CUSTOMERS.length, equal: true } });
  }, 30_000);

  /** Begins a rebuild, and answers the reader of it once it is on its way. */
  const begin = async (signal?: AbortSignal): Promise<ReadableStreamDefaultReader<Uint8Array>> => {
    const token = await app.running.tokens.mint({ id: 'tester', tenant: 'main', permissions: ['*'], lifetime: 60 });
    const answer = await fetch(`${app.running.url}/ops/views/${VIEW}/rebuild`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      ...(signal ? { signal } : {}),
    });
    const reader = answer.body!.getReader();
    const { value } = await reader.read();
    expect(Buffer.from(value!).toString()).toMatch(/^{"done":\d+,"of":\d+}\n/);
    expect(Buffer.from(value!).toString()).not.toContain('result');
    return reader;
  };

  test('is broken off by the end of the process, which tells its reader and does not wait for it', async () => {
    const live = await table();
    const reader = await begin();
    const [rest] = await Promise.all([readAll(reader), app.restart()]);
    expect(last(rest)).toMatchObject({ problem: { status: 503 } });
    await app.settled();
    expect(await table()).toMatchObject({ build: live.build });
  }, 20_000);

  test('is broken off by a restart: the live table stays live, and nothing else is left', async () => {
    const [before, live] = [await rows(), await table()];
    const leaving = new AbortController();
    await begin(leaving.signal);
    leaving.abort();
    await app.restart();
    await app.settled();
    expect(await table()).toMatchObject({ build: live.build });
    expect(await tablesInFile()).toEqual([live.build - 1, live.build]);
    expect(await rows()).toEqual(before);
    expect(await verified()).toMatchObject({ result: { equal: true } });
  }, 20_000);

  test('is broken off by a crash: what it has left is dropped at the next start', async () => {
    const [before, live] = [await rows(), await table()];
    await app.restart(async () => {
      const store = new SqliteViewStore(join(app.folder, 'views.db'));
      const half = { view: VIEW, version: 1, build: live.build + 1 };
      await store.prepare(half, { indexes: [], lookups: [] });
      await store.save(half, [{ tenant: 'main', key: customer(0), row: { orders: 1, paid: 0 }, seen: { log: 1 } }], {
        log: 1,
      });
      await store.close();
    });
    await app.settled();
    expect(await table()).toMatchObject({ build: live.build });
    expect(await tablesInFile()).toEqual([live.build - 1, live.build]);
    expect(await rows()).toEqual(before);
  }, 20_000);

  const tablesInFile = async () => (await app.running.engines.views.tables(VIEW)).map(({ build }) => build);
});

/** All that comes until the answer is complete. @throws Error if it is cut off */
async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
  return Buffer.concat(pieces).toString();
}
