/** What every engine of the event stream must keep. It relies on the port alone, and on no number of a position. */
import { setImmediate as turn } from 'node:timers/promises';
import type { RecordedEvent } from '@kizuna/event-sourcing';
import { eventually } from './eventually';
import { parkingContract } from './event-stream-parking.contract';
import { keyOf, StreamTester, TYPE, wordOf, type StreamUnderTest } from './event-stream.tester';

export type { StreamUnderTest } from './event-stream.tester';

const never = new Promise<void>(() => {});

/** Runs the suite. `open` answers a fresh, empty stream each time. */
export function eventStreamContract(name: string, open: () => Promise<StreamUnderTest>): void {
  describe(`${name} as EventStream`, () => {
    const tester = new StreamTester(open);
    beforeEach(() => tester.begin());

    describe('delivers', () => {
      it('from the beginning what was there before, then what comes', async () => {
        await tester.publish('a1', 'b1');
        await tester.subscribe(tester.each());
        await tester.seenIs('a1', 'b1');
        await tester.publish('a2');
        await tester.seenIs('a1', 'b1', 'a2');
      });

      it('from now on only what comes, and keeps that beginning over a restart', async () => {
        await tester.publish('a1');
        await tester.subscribe(
          tester.each(() => never),
          { start: 'now' },
        );
        await tester.reopen();
        await tester.publish('a2');
        await tester.subscribe(tester.each(), { start: 'now' });
        await tester.seenIs('a2');
      });

      it('after the cursor of a consumer that keeps its own, and stores none for it', async () => {
        await tester.publish('a1', 'a2');
        const positions: number[] = [];
        const first = await tester.subscribe(tester.each((_, event) => positions.push(event.position)));
        await tester.seenIs('a1', 'a2');
        await first.stop();
        await tester.subscribe(tester.each(), { consumer: 'other', from: positions[0]! });
        await tester.seenIs('a1', 'a2', 'a2');
        await tester.reopen();
        await tester.subscribe(tester.each(), { consumer: 'other' });
        await tester.seenIs('a1', 'a2');
      });

      it('all there is and all that follows from it before it calls itself settled', async () => {
        const events = ['a1', 'b1', 'a2'];
        await tester.publish(...events);
        await tester.subscribe(
          tester.each(async (word) => {
            await turn();
            if (word === 'a2') await tester.publish('c1');
            if (word === 'c1') await tester.publish('d1');
          }),
        );
        await tester.stream.settled();
        expect(new Set(tester.seen)).toEqual(new Set([...events, 'c1', 'd1']));
        await tester.stream.settled();
      });

      it('only events of the types that were asked for', async () => {
        await tester.publishOne('a1', { type: 'test.thing.Other' });
        await tester.publish('a2');
        const running = await tester.subscribe(tester.each(), { types: [TYPE] });
        await tester.seenIs('a2');
        await tester.publishOne('a3', { type: 'test.thing.Other' });
        await eventually(async () => expect(await running.status()).toMatchObject({ lag: 0, state: 'idle' }));
        expect(tester.seen).toEqual(['a2']);
      });

      it('the events of all tenants, and keeps their keys apart', async () => {
        const tenants: string[] = [];
        await tester.publishOne('a1', { tenant: 'one' });
        await tester.publishOne('a2', { tenant: 'two' });
        const poison = (word: string, { tenant }: RecordedEvent): void => {
          tenants.push(tenant);
          if (word === 'a1') throw new Error('poison');
        };
        await tester.subscribe(tester.each(poison), { keyOf: () => 'the same key' });
        await tester.parkedAre(1);
        await eventually(() => expect(tenants).toContain('two'));
        expect(await tester.stream.parked.list({ tenant: 'two' })).toEqual([]);
        expect(await tester.stream.parked.list({ tenant: 'one', key: 'the same key' })).toHaveLength(1);
      });

      it('to a batch handler pages in order, none larger than asked for, with a position that never goes back', async () => {
        await tester.publish('a1', 'b1', 'a2', 'b2', 'a3');
        const pages: { size: number; position: number; last: number }[] = [];
        await tester.subscribe({
          size: 2,
          batch: async ({ events, position }) => {
            tester.seen.push(...events.map(wordOf));
            pages.push({ size: events.length, position, last: events.at(-1)?.position ?? 0 });
          },
        });
        await tester.seenIs('a1', 'b1', 'a2', 'b2', 'a3');
        expect(Math.max(...pages.map(({ size }) => size))).toBe(2);
        expect(pages.every(({ position, last }) => position >= last)).toBe(true);
        expect(pages.map(({ position }) => position)).toEqual(pages.map((p) => p.position).sort((x, y) => x - y));
      });

      it('nothing twice to one name: a second subscription is an error', async () => {
        await tester.subscribe(tester.each());
        await expect(tester.subscribe(tester.each())).rejects.toThrow('the consumer tester is subscribed already');
      });
    });

    describe('keeps order', () => {
      it('within a key while many keys are at work, never more than allowed at once', async () => {
        const keys = Array.from({ length: 12 }, (_, i) => String.fromCharCode(97 + i));
        const expected = [1, 2, 3, 4, 5].flatMap((n) => keys.map((key) => `${key}${n}`));
        await tester.publish(...expected);
        const atWork = new Set<string>();
        let most = 0;
        const work = async (word: string): Promise<void> => {
          expect(atWork).not.toContain(keyOf(word));
          atWork.add(keyOf(word));
          most = Math.max(most, atWork.size);
          await turn();
          atWork.delete(keyOf(word));
        };
        await tester.subscribe({ ...tester.each(work), concurrency: 4 });
        await eventually(() => expect(tester.seen).toHaveLength(expected.length));
        expect(most).toBe(4);
        for (const key of keys) expect(tester.seenOf(key)).toEqual([1, 2, 3, 4, 5].map((n) => `${key}${n}`));
      });

      it('within the key that the consumer names', async () => {
        await tester.publish('a1', 'b1', 'c1');
        let release = (): void => {};
        const gate = new Promise<void>((resolve) => (release = resolve));
        await tester.subscribe(
          tester.each((word) => (word === 'a1' ? gate : undefined)),
          {
            keyOf: (event) => (wordOf(event) === 'c1' ? 'other' : 'same'),
          },
        );
        await tester.seenIs('a1', 'c1');
        release();
        await tester.seenIs('a1', 'c1', 'b1');
      });

      it('when a key cannot be told: the event goes by its stream', async () => {
        await tester.publish('a1');
        const broken = (): string => {
          throw new Error('no key in it');
        };
        await tester.subscribe(tester.each(), { keyOf: broken });
        await tester.seenIs('a1');
      });
    });

    describe('keeps a cursor', () => {
      it('that survives a restart', async () => {
        await tester.publish('a1', 'b1');
        const running = await tester.subscribe(tester.each());
        await tester.seenIs('a1', 'b1');
        await running.stop();
        await tester.reopen();
        await tester.publish('a2');
        await tester.subscribe(tester.each());
        await tester.seenIs('a2');
      });

      it('that waits for what is in flight when it is stopped', async () => {
        await tester.publish('a1');
        let release = (): void => {};
        const gate = new Promise<void>((resolve) => (release = resolve));
        const running = await tester.subscribe(tester.each(() => gate));
        await tester.seenIs('a1');
        const stopped = running.stop();
        release();
        await stopped;
        await tester.reopen();
        await tester.publish('a2');
        await tester.subscribe(tester.each());
        await tester.seenIs('a2');
      });

      it('that never passes an event whose handler was interrupted: it comes again', async () => {
        await tester.publish('a1', 'b1', 'c1');
        const running = await tester.subscribe(
          tester.each((word, { position }) => {
            if (word !== 'b1') return;
            expect(running.position()).toBeLessThan(position);
            return never;
          }),
        );
        await tester.seenIs('a1', 'b1', 'c1');
        await tester.reopen();
        await tester.subscribe(tester.each());
        await eventually(() => expect(tester.seen).toEqual(expect.arrayContaining(['b1', 'c1'])));
      });

      it('for batches as well: an interrupted page comes again', async () => {
        await tester.publish('a1', 'b1');
        await tester.subscribe(tester.sound('batch', () => never));
        await tester.reopen();
        await tester.subscribe(tester.sound('batch', () => {}));
        await tester.seenIs('a1', 'b1');
      });
    });

    parkingContract(tester);
  });
}
