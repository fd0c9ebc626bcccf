/** What every engine of the event stream must keep. It relies on the port alone, and on no number of a position. */
import { setImmediate as turn } from 'node:timers/promises';
import { newId, type NewEvent, type RecordedEvent, type StreamId } from '@kizuna/event-sourcing';
import { eventually } from './eventually';
import type { BatchHandler, EachHandler, EventStream, Subscription } from './event-stream';

export interface StreamUnderTest {
  /** Tries again after a few ms, at least twice, before it parks. */
  readonly stream: EventStream;
  /** Puts an event at the end of a stream of the source. */
  publish(stream: StreamId, event: NewEvent): Promise<void>;
  /** Another instance on the same state, as after a crash: handlers of the one before never come to an end. */
  reopen(): Promise<EventStream>;
}

const TYPE = 'test.thing.Happened';
const never = new Promise<void>(() => {});
/** Events by what they carry: a word, whose letters name the key and whose digits the place in it. */
const wordOf = (event: RecordedEvent): string => (event.data as { word: string }).word;
const keyOf = (word: string): string => word.replace(/\d+$/, '');
const streams = new Map<string, string>();

function streamOf(word: string, tenant: string): StreamId {
  const name = `${tenant} ${keyOf(word)}`;
  if (!streams.has(name)) streams.set(name, newId());
  return { category: 'test.thing', tenant, id: streams.get(name)! };
}

function happened(word: string, type = TYPE): NewEvent {
  const id = newId();
  const metadata = { actor: 'tester', correlationId: id, commandId: id, commandHash: '', schemaVersion: 1 };
  return { id, type, data: { word }, effectiveAt: '2030-01-02T03:04:05.000Z', metadata };
}

/** Runs the suite. `open` answers a fresh, empty stream each time. */
export function eventStreamContract(name: string, open: () => Promise<StreamUnderTest>): void {
  describe(`${name} as EventStream`, () => {
    let under: StreamUnderTest;
    let stream: EventStream;
    let seen: string[];

    beforeEach(async () => {
      under = await open();
      stream = under.stream;
      seen = [];
      streams.clear();
    });

    const publish = async (...words: string[]): Promise<void> => {
      for (const word of words) await under.publish(streamOf(word, 'main'), happened(word));
    };
    const reopen = async (): Promise<void> => {
      stream = await under.reopen();
      seen = [];
    };
    const each = (effect: (word: string, event: RecordedEvent) => unknown = () => {}): EachHandler => ({
      each: async (event) => {
        seen.push(wordOf(event));
        await effect(wordOf(event), event);
      },
    });
    /** Handlers that take effect only if they find no fault. */
    const eachSound = (check: (word: string) => unknown): EachHandler => ({
      each: async (event) => {
        await check(wordOf(event));
        seen.push(wordOf(event));
      },
    });
    const batchSound = (check: (word: string) => unknown): BatchHandler => ({
      batch: async ({ events }) => {
        for (const event of events) await check(wordOf(event));
        seen.push(...events.map(wordOf));
      },
    });
    const subscribe = (handle: Subscription['handle'], options: Partial<Subscription> = {}) =>
      stream.subscribe({ consumer: 'tester', handle, ...options });
    const seenIs = (...words: string[]) => eventually(() => expect(seen).toEqual(words));
    const parkedIs = (...words: string[]) =>
      eventually(async () => expect(await stream.parked.list({ consumer: 'tester' })).toHaveLength(words.length));
    const of = (key: string): string[] => seen.filter((word) => keyOf(word) === key);

    describe('delivers', () => {
      it('from the beginning what was there before, then what comes', async () => {
        await publish('a1', 'b1');
        await subscribe(each());
        await seenIs('a1', 'b1');
        await publish('a2');
        await seenIs('a1', 'b1', 'a2');
      });

      it('from now on only what comes, and keeps that beginning over a restart', async () => {
        await publish('a1');
        await subscribe(
          each(() => never),
          { start: 'now' },
        );
        await reopen();
        await publish('a2');
        await subscribe(each(), { start: 'now' });
        await seenIs('a2');
      });

      it('after the cursor of a consumer that keeps its own, and stores none for it', async () => {
        await publish('a1', 'a2');
        const positions: number[] = [];
        const first = await subscribe(each((_, event) => positions.push(event.position)));
        await seenIs('a1', 'a2');
        await first.stop();
        await subscribe(each(), { consumer: 'other', from: positions[0]! });
        await seenIs('a1', 'a2', 'a2');
        await reopen();
        await subscribe(each(), { consumer: 'other' });
        await seenIs('a1', 'a2');
      });

      it('only events of the types that were asked for', async () => {
        await under.publish(streamOf('a1', 'main'), happened('a1', 'test.thing.Other'));
        await publish('a2');
        const running = await subscribe(each(), { types: [TYPE] });
        await seenIs('a2');
        await under.publish(streamOf('a3', 'main'), happened('a3', 'test.thing.Other'));
        await eventually(async () => expect(await running.status()).toMatchObject({ lag: 0, state: 'idle' }));
        expect(seen).toEqual(['a2']);
      });

      it('the events of all tenants, and keeps their keys apart', async () => {
        const tenants: string[] = [];
        await under.publish(streamOf('a1', 'one'), happened('a1'));
        await under.publish(streamOf('a1', 'two'), happened('a2'));
        const poison = (word: string, { tenant }: RecordedEvent): void => {
          tenants.push(tenant);
          if (word === 'a1') throw new Error('poison');
        };
        await subscribe(each(poison), { keyOf: () => 'the same key' });
        await parkedIs('a1');
        await eventually(() => expect(tenants).toContain('two'));
        expect(await stream.parked.list({ tenant: 'two' })).toEqual([]);
        expect(await stream.parked.list({ tenant: 'one', key: 'the same key' })).toHaveLength(1);
      });

      it('to a batch handler pages in order, none larger than asked for, with a position that never goes back', async () => {
        await publish('a1', 'b1', 'a2', 'b2', 'a3');
        const pages: { size: number; position: number; last: number }[] = [];
        await subscribe({
          size: 2,
          batch: async ({ events, position }) => {
            seen.push(...events.map(wordOf));
            pages.push({ size: events.length, position, last: events.at(-1)?.position ?? 0 });
          },
        });
        await seenIs('a1', 'b1', 'a2', 'b2', 'a3');
        expect(Math.max(...pages.map(({ size }) => size))).toBe(2);
        expect(pages.every(({ position, last }) => position >= last)).toBe(true);
        expect(pages.map(({ position }) => position)).toEqual(pages.map((p) => p.position).sort((x, y) => x - y));
      });

      it('nothing twice to one name: a second subscription is an error', async () => {
        await subscribe(each());
        await expect(subscribe(each())).rejects.toThrow('the consumer tester is subscribed already');
      });
    });

    describe('keeps order', () => {
      it('within a key while many keys are at work, never more than allowed at once', async () => {
        const keys = Array.from({ length: 12 }, (_, i) => String.fromCharCode(97 + i));
        const expected = [1, 2, 3, 4, 5].flatMap((n) => keys.map((key) => `${key}${n}`));
        await publish(...expected);
        const atWork = new Set<string>();
        let most = 0;
        const work = async (word: string): Promise<void> => {
          expect(atWork).not.toContain(keyOf(word));
          atWork.add(keyOf(word));
          most = Math.max(most, atWork.size);
          await turn();
          atWork.delete(keyOf(word));
        };
        await subscribe({ ...each(work), concurrency: 4 });
        await eventually(() => expect(seen).toHaveLength(expected.length));
        expect(most).toBe(4);
        for (const key of keys) expect(of(key)).toEqual([1, 2, 3, 4, 5].map((n) => `${key}${n}`));
      });

      it('within the key that the consumer names', async () => {
        await publish('a1', 'b1', 'c1');
        let release = (): void => {};
        const gate = new Promise<void>((resolve) => (release = resolve));
        await subscribe(
          each((word) => (word === 'a1' ? gate : undefined)),
          {
            keyOf: (event) => (wordOf(event) === 'c1' ? 'other' : 'same'),
          },
        );
        await seenIs('a1', 'c1');
        release();
        await seenIs('a1', 'c1', 'b1');
      });

      it('when a key cannot be told: the event goes by its stream', async () => {
        await publish('a1');
        const broken = (): string => {
          throw new Error('no key in it');
        };
        await subscribe(each(), { keyOf: broken });
        await seenIs('a1');
      });
    });

    describe('keeps a cursor', () => {
      it('that survives a restart', async () => {
        await publish('a1', 'b1');
        const running = await subscribe(each());
        await seenIs('a1', 'b1');
        await running.stop();
        await reopen();
        await publish('a2');
        await subscribe(each());
        await seenIs('a2');
      });

      it('that waits for what is in flight when it is stopped', async () => {
        await publish('a1');
        let release = (): void => {};
        const gate = new Promise<void>((resolve) => (release = resolve));
        const running = await subscribe(each(() => gate));
        await seenIs('a1');
        const stopped = running.stop();
        release();
        await stopped;
        await reopen();
        await publish('a2');
        await subscribe(each());
        await seenIs('a2');
      });

      it('that never passes an event whose handler was interrupted: it comes again', async () => {
        await publish('a1', 'b1', 'c1');
        const running = await subscribe(
          each((word, { position }) => {
            if (word !== 'b1') return;
            expect(running.position()).toBeLessThan(position);
            return never;
          }),
        );
        await seenIs('a1', 'b1', 'c1');
        await reopen();
        await subscribe(each());
        await eventually(() => expect(seen).toEqual(expect.arrayContaining(['b1', 'c1'])));
      });

      it('for batches as well: an interrupted page comes again', async () => {
        await publish('a1', 'b1');
        await subscribe(batchSound(() => never));
        await reopen();
        await subscribe(batchSound(() => {}));
        await seenIs('a1', 'b1');
      });
    });

    /** The rules of parking hold for both kinds of handlers. */
    describe.each([
      { kind: 'each', handler: eachSound },
      { kind: 'batch', handler: batchSound },
    ])('when a handler fails ($kind)', ({ handler }) => {
      let faulty: boolean;
      const poison = (word: string): void => {
        if (faulty && word === 'a1') throw new Error('a1 is poison');
      };
      const parkA = async (): Promise<void> => {
        faulty = true;
        await publish('a1', 'b1', 'a2', 'b2');
        await subscribe(handler(poison));
        await parkedIs('a1', 'a2');
        await seenIs('b1', 'b2');
      };

      it('tries again in place, and later events of the key wait', async () => {
        let failures = 2;
        await publish('a1', 'a2', 'b1');
        await subscribe(
          handler((word) => {
            if (word === 'a1' && failures-- > 0) throw new Error('not now');
          }),
        );
        await eventually(() => expect(seen).toHaveLength(3));
        expect(of('a')).toEqual(['a1', 'a2']);
        expect(failures).toBeLessThan(0);
        expect(await stream.parked.list()).toEqual([]);
      });

      it('parks the key: later events of it wait in order, the others flow', async () => {
        await parkA();
        const parked = await stream.parked.list({ consumer: 'tester' });
        expect(parked.map(({ failures }) => failures)).toEqual([1, 0]);
        expect(parked[0]).toMatchObject({ tenant: 'main', type: TYPE, error: 'Error: a1 is poison' });
        expect(parked[1]).not.toHaveProperty('error');
        await eventually(async () =>
          expect(await stream.status()).toMatchObject([{ consumer: 'tester', parked: 2, lag: 0, state: 'idle' }]),
        );
      });

      it('replays in order once the fault is mended, and what comes then flows', async () => {
        await parkA();
        faulty = false;
        expect(await stream.parked.replay({ consumer: 'tester' })).toBe(1);
        await parkedIs();
        await publish('a3');
        await seenIs('b1', 'b2', 'a1', 'a2', 'a3');
      });

      it('leaves the key parked if the replay fails again', async () => {
        await parkA();
        await stream.parked.replay();
        await eventually(async () => expect((await stream.parked.list())[0]!.failures).toBe(2));
        await publish('a3', 'b3');
        await parkedIs('a1', 'a2', 'a3');
        await seenIs('b1', 'b2', 'b3');
      });

      it('goes on behind an event that an operator discards, and remembers who did so, when and why', async () => {
        await parkA();
        const { eventId } = (await stream.parked.list())[0]!;
        await expect(stream.parked.discard('tester', eventId, ' ', 'anna')).rejects.toThrow('only with a reason');
        await expect(stream.parked.discard('tester', newId(), 'why', 'anna')).rejects.toThrow('is parked for tester');
        await stream.parked.discard('tester', eventId, 'it was a test', 'anna');
        await seenIs('b1', 'b2', 'a2');
        await parkedIs();
        expect(await stream.parked.discarded()).toEqual([
          expect.objectContaining({ consumer: 'tester', eventId, reason: 'it was a test', by: 'anna' }),
        ]);
        expect(Date.parse((await stream.parked.discarded())[0]!.at)).toBeLessThanOrEqual(Date.now());
      });

      it('keeps the key parked over a restart', async () => {
        await parkA();
        await reopen();
        faulty = false;
        await publish('a3', 'b3');
        await subscribe(handler(poison));
        await parkedIs('a1', 'a2', 'a3');
        expect(of('a')).toEqual([]);
        await stream.parked.replay();
        await parkedIs();
        expect(of('a')).toEqual(['a1', 'a2', 'a3']);
        expect(seen).toContain('b3');
      });
    });
  });
}
