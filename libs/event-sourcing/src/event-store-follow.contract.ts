/** What every event store must keep for those who listen and follow; a part of event-store.contract.ts. */
import type { RecordedEvent } from './event';
import { EVERY_TENANT, follow, NO_STREAM, type EventStore } from './event-store';
import { ALL, ids, some, stream, type StoreTester } from './event-store.tester';

export function followContract(tester: StoreTester): void {
  describe('those who listen', () => {
    it('are called after an append with a position that covers it, until they stop', async () => {
      const s = stream();
      const heard: number[] = [];
      let reached = (_: number) => {};
      const stop = tester.store.onAppended((position) => {
        heard.push(position);
        reached(position);
      });
      const covers = (wanted: number) =>
        new Promise<void>((resolve) => {
          reached = (position) => position >= wanted && resolve();
          if ((heard.at(-1) ?? 0) >= wanted) resolve();
        });
      await covers((await tester.store.append(s, NO_STREAM, some(1))).position);
      await covers((await tester.store.append(s, 0, some(3))).position);
      stop();
      const count = heard.length;
      const other = new Promise((resolve) => tester.store.onAppended(resolve));
      await tester.store.append(s, 3, some(1));
      await other;
      expect(heard).toHaveLength(count);
    });

    it('can read what they were told of', async () => {
      const seen = new Promise<RecordedEvent[]>((resolve, reject) => {
        tester.store.onAppended(() => void tester.readAll().then(resolve, reject));
      });
      const events = some(2);
      await tester.store.append(stream(), NO_STREAM, events);
      expect(ids(await seen)).toEqual(ids(events));
    });
  });

  describe('follow', () => {
    it('delivers what is there, then what comes, once and in order, and stops on the signal', async () => {
      const s = stream();
      const events = some(25);
      for (const [i, event] of events.slice(0, 10).entries()) await tester.store.append(s, i - 1, [event]);
      const stop = new AbortController();
      const seen: string[] = [];
      for await (const page of follow(tester.store, 0, ALL, { signal: stop.signal, pageSize: 4 })) {
        seen.push(...ids(page.events));
        if (seen.length === 10) {
          // Live from here: appended while the follower is between two reads, and while it waits.
          await tester.store.append(s, 9, [events[10]!]);
          void (async () => {
            for (let i = 11; i < 25; i++) await tester.store.append(s, i - 1, [events[i]!]);
          })();
        }
        if (seen.length === 25) stop.abort();
      }
      expect(seen).toEqual(ids(events));
    });

    it('does not sleep through what is appended while a page is handled', async () => {
      await tester.store.append(stream(), NO_STREAM, some(1));
      const late = some(1);
      const stop = new AbortController();
      const seen: string[] = [];
      for await (const page of follow(tester.store, 0, ALL, { signal: stop.signal })) {
        seen.push(...ids(page.events));
        if (seen.length === 1) await tester.store.append(stream(), NO_STREAM, late);
        else stop.abort();
      }
      expect(seen.slice(1)).toEqual(ids(late));
    });

    it('moves its position past what the filter leaves out', async () => {
      await tester.store.append(stream(), NO_STREAM, some(3));
      const stop = new AbortController();
      const filter = { tenant: EVERY_TENANT, types: ['contract.thing.Never'] } as const;
      for await (const page of follow(tester.store, 0, filter, { signal: stop.signal })) {
        expect(page.events).toEqual([]);
        if (page.position === (await tester.store.head())) stop.abort();
      }
      expect(stop.signal.aborted).toBe(true);
    });

    it('ends when it is stopped while it waits, and at once when it was stopped before', async () => {
      const stop = new AbortController();
      const onAppended = tester.store.onAppended.bind(tester.store);
      const readLog: EventStore['readLog'] = async (...query) => {
        const page = await tester.store.readLog(...query);
        setImmediate(() => stop.abort());
        return page;
      };
      const waiting = follow({ readLog, onAppended }, 0, ALL, { signal: stop.signal });
      expect(await waiting.next()).toMatchObject({ done: true });
      expect(await follow(tester.store, 0, ALL, { signal: AbortSignal.abort() }).next()).toMatchObject({ done: true });
    });
  });
}
