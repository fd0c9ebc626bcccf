/** Following the log of EventStoreDB, where client and server offer ways to lose events, hear them twice or hear no more. */
import { onEngine } from '../engines.testing';
import { follow, NO_STREAM, StoreUnavailable } from '../event-store';
import { ALL, ids, some, stream } from '../event-store.tester';
import { newPrefix, readAll, stores, toldOf } from './eventstoredb-store.fixture';

jest.setTimeout(60_000);

onEngine('KIZUNA_EVENTSTORE_URL', (url) => {
  const open = stores(() => url);

  describe('following', () => {
    it('loses nothing and repeats nothing when it goes on after the last event that was handled', async () => {
      const store = open();
      const events = some(100);
      for (const event of events) await store.append(stream(), NO_STREAM, [event]);
      const handled: string[] = [];
      let checkpoint = 0;
      // Stops in the middle of a page, as a crash would, so that much was read that was not handled.
      while (handled.length < 100) {
        const crash = new AbortController();
        for await (const page of follow(store, checkpoint, ALL, { signal: crash.signal, pageSize: 30 })) {
          for (const { id, position } of page.events.slice(0, 17)) {
            handled.push(id);
            checkpoint = position;
          }
          crash.abort();
        }
      }
      expect(handled).toEqual(ids(events));
    });

    it('is told of what other processes append', async () => {
      const prefix = newPrefix();
      const told = toldOf(open({ prefix }));
      const other = open({ prefix });
      for (let i = 0; i < 3; i++) await told.until((await other.append(stream(), NO_STREAM, some(2))).position);
    });

    it('is not told of what is not ours', async () => {
      const [store, neighbour] = [open(), open()];
      const heard: number[] = [];
      const told = toldOf(store);
      await told.until((await store.append(stream(), NO_STREAM, some(1))).position);
      store.onAppended((position) => heard.push(position));
      const nextDoor = toldOf(neighbour);
      await nextDoor.until((await neighbour.append(stream(), NO_STREAM, some(1))).position);
      const { position } = await store.append(stream(), NO_STREAM, some(1));
      await told.until(position);
      expect(heard).toEqual([position]);
    });

    it('goes on when a listener throws, and the others hear all the same', async () => {
      const warned = jest.spyOn(process, 'emitWarning').mockImplementation(() => {});
      const prefix = newPrefix();
      const store = open({ prefix });
      const mistake = new Error('a mistake of a listener');
      store.onAppended(() => {
        throw mistake;
      });
      const told = toldOf(store);
      const other = open({ prefix });
      for (let i = 0; i < 3; i++) await told.until((await other.append(stream(), NO_STREAM, some(1))).position);
      expect(warned).toHaveBeenCalledWith(mistake);
      warned.mockRestore();
    });

    it('is told now and then while much is appended', async () => {
      const store = open();
      const heard: number[] = [];
      store.onAppended((position) => heard.push(position));
      const told = toldOf(store);
      const started = performance.now();
      const answers = await Promise.all(Array.from({ length: 300 }, () => store.append(stream(), NO_STREAM, some(1))));
      const last = Math.max(...answers.map(({ position }) => position));
      await told.until(last);
      expect(heard).toEqual([...new Set(heard)].sort((a, b) => a - b));
      expect(heard.length).toBeLessThanOrEqual((performance.now() - started) / 10 + 1);
    });
  });

  describe('the address', () => {
    it.each([
      'esdb://admin:s3cret@127.0.0.1:1?tls=false',
      'esdb://admin:s3cret@127.0.0.1:1/?tls=false&connectionName=a@s3cret',
    ])('is named without what is secret: %s', async (address) => {
      const store = open({ url: address });
      for (const use of [() => store.head(), () => store.append(stream(), NO_STREAM, some(1))]) {
        const refused = await use().catch((error: unknown) => error as Error);
        expect(refused).toBeInstanceOf(StoreUnavailable);
        expect(refused).toHaveProperty('message', 'cannot use EventStoreDB at 127.0.0.1:1: it cannot be reached');
      }
    });

    it.each(['esdb://admin:s3cret@?tls=false', 's3cret', 'http://admin:s3cret@host', 'esdb://admin:s3cret@h:port'])(
      'is refused when it is none, without quoting it: %s',
      (address) => {
        const opened = () => open({ url: address });
        expect(opened).toThrow(StoreUnavailable);
        expect(opened).toThrow(/^cannot use EventStoreDB at (?!.*s3cret)[^\n]*: its address is wrong$/);
      },
    );

    it.each(['with-dash', 'with.dot', '', '$x'])('takes no name of an installation like %p', (prefix) => {
      expect(() => open({ prefix })).toThrow('is no name of an installation');
    });
  });

  describe('closing', () => {
    it('first finishes what is under way', async () => {
      const store = open();
      const appends = Array.from({ length: 200 }, () => store.append(stream(), NO_STREAM, some(1)));
      const read = readAll(store);
      await store.close();
      await read.catch(() => {});
      expect((await Promise.allSettled(appends)).every(({ status }) => status === 'fulfilled')).toBe(true);
    });

    it('leaves a store that says so', async () => {
      const store = open();
      store.onAppended(() => {});
      await store.close();
      for (const use of [
        () => store.append(stream(), NO_STREAM, some(1)),
        () => store.read(stream()),
        () => store.head(),
      ]) {
        const refused = await use().catch((error: unknown) => error as Error);
        expect(refused).toBeInstanceOf(StoreUnavailable);
        expect((refused as Error).message).toMatch(/^the connection to EventStoreDB at [^ ]+ is closed$/);
      }
    });
  });
});
