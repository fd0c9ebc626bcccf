/** The store on EventStoreDB when the way to the server breaks or falls silent. */
import { onEngine } from '../engines.testing';
import { NO_STREAM, StoreUnavailable } from '../event-store';
import { ids, some, stream } from '../event-store.tester';
import { Connection } from './connection';
import { newPrefix, readAll, stores, toldOf, wayTo } from './eventstoredb-store.fixture';

jest.setTimeout(60_000);
/** How long a store waits here for a silent server. */
const timeoutMs = 500;

onEngine('KIZUNA_EVENTSTORE_URL', (url) => {
  const open = stores(() => url);
  /** Resolves when so many more were begun. */
  const callsBegun = (count: number) =>
    new Promise<void>((resolve) => {
      const begin = Connection.prototype.begin as (this: Connection, start: unknown) => Promise<never>;
      const spy = jest.spyOn(Connection.prototype, 'begin').mockImplementation(function (this: Connection, start) {
        if (--count === 0) {
          spy.mockRestore();
          resolve();
        }
        return begin.call(this, start);
      });
    });
  const settled = (work: Promise<unknown>) => work.catch((error: unknown) => error as Error);

  describe('an append whose answer is lost', () => {
    it('is sent again and written once', async () => {
      const way = await wayTo(url);
      const store = open({ url: way.url });
      const s = stream();
      const first = await store.append(s, NO_STREAM, some(1));
      way.hold();
      const arrived = way.sent(300);
      const events = some(2);
      const appending = store.append(s, first.revision, events);
      await arrived;
      way.cut();
      way.release();
      const appended = await appending;
      expect(appended.revision).toBe(2);
      const stored = await store.read(s);
      expect(ids(stored).slice(1)).toEqual(ids(events));
      expect(stored[2]!.position).toBe(appended.position);
    });

    it('is told as unavailable when nothing answers, and may be repeated by the caller', async () => {
      const way = await wayTo(url);
      const store = open({ url: way.url, timeoutMs });
      const s = stream();
      await store.append(s, NO_STREAM, some(1));
      way.hold();
      const events = some(2);
      const refused = await settled(store.append(s, 0, events));
      expect(refused).toBeInstanceOf(StoreUnavailable);
      expect(refused).toHaveProperty(
        'message',
        expect.stringMatching(/^cannot use EventStoreDB at 127\.0\.0\.1:\d+: it has not answered for 0.5 s$/),
      );
      way.release();
      expect((await store.append(s, 0, events)).revision).toBe(2);
      expect(await store.read(s)).toHaveLength(3);
    });

    it('does not matter to the appends of other stores in the process', async () => {
      const way = await wayTo(url);
      const [broken, whole] = [open({ url: way.url }), open()];
      await broken.append(stream(), NO_STREAM, some(1));
      let writing = true;
      const answers: Promise<unknown>[] = [];
      const writers = Array.from({ length: 20 }, async () => {
        while (writing) {
          answers.push(whole.append(stream(), NO_STREAM, some(1)));
          await answers.at(-1);
        }
      });
      for (let i = 0; i < 5; i++) {
        way.hold();
        const arrived = way.sent(300);
        const lost = broken.append(stream(), NO_STREAM, some(1));
        await arrived;
        way.cut();
        way.release();
        await lost;
      }
      writing = false;
      await Promise.all(writers);
      expect(await readAll(whole)).toHaveLength(answers.length);
      expect(await readAll(broken)).toHaveLength(6);
    });
  });

  describe('a silent server', () => {
    it('is given up after a while, and used again once it speaks', async () => {
      const way = await wayTo(url);
      const store = open({ url: way.url, timeoutMs });
      const s = stream();
      await store.append(s, NO_STREAM, some(3));
      way.hold();
      const started = performance.now();
      const refused = await Promise.all([store.read(s), store.head(), readAll(store)].map(settled));
      for (const each of refused) expect(each).toBeInstanceOf(StoreUnavailable);
      // It is asked once more before it is given up.
      expect(performance.now() - started).toBeLessThan(4 * timeoutMs);
      way.release();
      expect(await store.read(s)).toHaveLength(3);
      expect(await readAll(store)).toHaveLength(3);
    });

    it('is not waited for when the way to it breaks', async () => {
      const way = await wayTo(url);
      const store = open({ url: way.url });
      await store.append(stream(), NO_STREAM, some(1));
      way.hold();
      const arrived = way.sent(1);
      const reading = settled(store.head());
      await arrived;
      way.cut();
      const started = performance.now();
      expect(await reading).toBeInstanceOf(StoreUnavailable);
      expect(performance.now() - started).toBeLessThan(5000);
    });

    it('does not keep a store from closing', async () => {
      const way = await wayTo(url);
      const store = open({ url: way.url, timeoutMs });
      store.onAppended(() => {});
      await store.append(stream(), NO_STREAM, some(1));
      way.hold();
      const reading = settled(store.head());
      await store.close();
      expect(await reading).toBeInstanceOf(StoreUnavailable);
    });

    it('that only takes its time is waited for', async () => {
      const way = await wayTo(url);
      const store = open({ url: way.url, timeoutMs });
      const s = stream();
      await store.append(s, NO_STREAM, some(1));
      way.hold();
      // The read, and the question whether the server is alive.
      const asked = callsBegun(2);
      const reading = store.read(s);
      await asked;
      way.release();
      expect(await reading).toHaveLength(1);
    });
  });

  describe('a subscription', () => {
    it('is begun anew when it was cut off, and nothing that came meanwhile is missed', async () => {
      const prefix = newPrefix();
      const way = await wayTo(url);
      const told = toldOf(open({ prefix, url: way.url }));
      const other = open({ prefix });
      const write = async () => (await other.append(stream(), NO_STREAM, some(1))).position;
      await told.until(await write());
      for (let i = 0; i < 3; i++) {
        way.hold();
        way.cut();
        const meanwhile = await write();
        way.release();
        await told.until(meanwhile);
      }
    });

    it('waits longer from time to time while it fails, and ends with the store', async () => {
      const begun = jest.spyOn(Connection.prototype, 'begin');
      const store = open({ url: 'esdb://127.0.0.1:1?tls=false' });
      const started = performance.now();
      store.onAppended(() => {});
      const times: number[] = [];
      await new Promise<void>((resolve) => {
        begun.mockImplementation(() => {
          times.push(performance.now() - started);
          if (times.length === 3) resolve();
          return Promise.reject(new Error('not now'));
        });
      });
      await store.close();
      begun.mockRestore();
      const [first, second, third] = times as [number, number, number];
      expect(second - first).toBeGreaterThan(95);
      expect(third - second).toBeGreaterThan(195);
    });
  });
});
