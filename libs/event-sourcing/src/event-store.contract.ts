/** What every event store must keep. Each engine runs this suite; it asks for nothing but what the port promises. */
import * as fc from 'fast-check';
import { streamName, type NewEvent, type StreamId } from './event';
import { NO_STREAM, type Appended } from './event-store';
import { appendContract } from './event-store-append.contract';
import { followContract } from './event-store-follow.contract';
import { logContract } from './event-store-log.contract';
import { ALL, happened, ids, plain, some, stream, StoreTester, type OpenStore, placeOf } from './event-store.tester';
import { newId } from './ids';

export type { OpenStore } from './event-store.tester';

/** Runs the suite. `open` answers a fresh, empty store each time. */
export function eventStoreContract(name: string, open: () => Promise<OpenStore>): void {
  describe(`${name} as EventStore`, () => {
    const tester = new StoreTester(open);
    beforeEach(() => tester.begin());
    afterEach(() => tester.store.close());

    appendContract(tester);

    describe('read', () => {
      it('answers nothing for a stream that does not exist', async () => {
        expect(await tester.store.read(stream())).toEqual([]);
      });

      it('begins at a revision, and answers nothing past the end', async () => {
        const s = stream();
        await tester.store.append(s, NO_STREAM, some(4));
        expect((await tester.store.read(s, 2)).map(({ revision }) => revision)).toEqual([2, 3]);
        expect(await tester.store.read(s, 4)).toEqual([]);
        expect(await tester.store.read(s, 100)).toEqual([]);
      });

      it('gives back what was appended, and where and when', async () => {
        const s = stream();
        const event = happened({
          subject: newId(),
          effectiveAt: '1999-12-31T23:59:59.999Z',
          data: { deep: { list: [1, [2, { three: null }]], empty: {} }, zero: 0, no: false, text: '' },
          metadata: {
            actor: 'policy:greet',
            correlationId: 'corr',
            causationId: newId(),
            commandId: newId(),
            commandHash: 'ffffffff',
            schemaVersion: 1,
            traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
          },
        });
        const before = new Date().toISOString();
        const { position } = await tester.store.append(s, NO_STREAM, [event]);
        for (const [read] of [await tester.store.read(s), await tester.readAll()]) {
          expect(plain(read!)).toEqual(event);
          const { stream: name, tenant, aggregateId, revision, position: at, recordedAt } = read!;
          expect({ name, tenant, aggregateId }).toEqual({ name: streamName(s), tenant: 'main', aggregateId: s.id });
          expect({ revision, at }).toEqual({ revision: 0, at: position });
          expect(recordedAt).toBe(new Date(recordedAt).toISOString());
          expect(recordedAt >= before && recordedAt <= new Date().toISOString()).toBe(true);
        }
      });

      it('leaves out what was not given', async () => {
        const s = stream();
        await tester.store.append(s, NO_STREAM, some(1));
        const [read] = await tester.store.read(s);
        expect(read!.subject).toBeUndefined();
        expect(Object.keys(read!.metadata)).not.toContain('causationId');
      });

      it('gives back any JSON: all of Unicode, quotes, zero bytes, numbers at the edge', async () => {
        await fc.assert(
          fc.asyncProperty(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 4 })), async (any) => {
            const s = stream();
            const data = JSON.parse(JSON.stringify(any)) as object;
            await tester.store.append(s, NO_STREAM, [happened({ data })]);
            expect((await tester.store.read(s))[0]!.data).toEqual(data);
          }),
          { numRuns: 50 },
        );
      });

      it('gives back a payload of half a megabyte', async () => {
        const s = stream();
        const data = { text: 'ü'.repeat(250_000) };
        await tester.store.append(s, NO_STREAM, [happened({ data })]);
        expect((await tester.store.read(s))[0]!.data).toEqual(data);
      });
    });

    logContract(tester);

    describe('tenants', () => {
      it('never see each other, even with the same id', async () => {
        const [mine, theirs] = [stream(), stream({ tenant: 'other' })].map((s) => ({ ...s, id: 'shared' }));
        const subject = newId();
        await tester.store.append(mine!, NO_STREAM, [happened({ subject })]);
        await tester.store.append(theirs!, NO_STREAM, [happened({ subject }), happened({ subject })]);
        expect((await tester.store.read(mine!)).map((e) => e.tenant)).toEqual(['main']);
        expect((await tester.store.read(theirs!)).map((e) => e.tenant)).toEqual(['other', 'other']);
        for (const filter of [{}, { subject }, { types: ['contract.thing.Happened'] }]) {
          expect((await tester.readAll({ tenant: 'main', ...filter })).map((e) => e.tenant)).toEqual(['main']);
        }
        expect(await tester.readAll({ tenant: 'third' })).toEqual([]);
        expect(await tester.readAll({ tenant: 'mai' })).toEqual([]);
      });
    });

    followContract(tester);

    it('has everything after a restart, and goes on from there', async () => {
      const s = stream();
      const events = some(3);
      await tester.store.append(s, NO_STREAM, events.slice(0, 2));
      const before = (await tester.readAll()).map(({ position }) => position);
      await tester.reopen();
      expect((await tester.readAll()).map(({ position }) => position)).toEqual(before);
      const { revision, position } = await tester.store.append(s, 1, events.slice(2));
      expect(revision).toBe(2);
      expect(position).toBeGreaterThan(before.at(-1)!);
      expect(ids(await tester.store.read(s))).toEqual(ids(events));
    });

    it('behaves like a map of lists under any mix of appends, conflicts, repeats and restarts', async () => {
      const step = fc.oneof(
        {
          weight: 6,
          arbitrary: fc.record({ on: fc.nat(3), behind: fc.constant(0), count: fc.integer({ min: 1, max: 3 }) }),
        },
        {
          weight: 2,
          arbitrary: fc.record({ on: fc.nat(3), behind: fc.integer({ min: -2, max: 3 }), count: fc.constant(1) }),
        },
        { weight: 2, arbitrary: fc.record({ repeat: fc.nat() }) },
        { weight: 1, arbitrary: fc.constant('reopen' as const) },
      );
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
          const streams = [stream(), stream(), stream({ tenant: 'other' }), stream({ category: 'contract.other' })];
          const model = streams.map((): NewEvent[] => []);
          const log: string[] = [];
          const done: { s: StreamId; expected: number; events: NewEvent[]; answer: Appended }[] = [];
          const start = await tester.store.head();
          for (const what of steps) {
            if (what === 'reopen') {
              await tester.reopen();
            } else if ('repeat' in what) {
              const earlier = done[what.repeat % done.length];
              if (earlier)
                expect(placeOf(await tester.store.append(earlier.s, earlier.expected, earlier.events))).toEqual(
                  placeOf(earlier.answer),
                );
            } else {
              const s = streams[what.on]!;
              const stored = model[what.on]!;
              const actual = stored.length - 1;
              const expected = Math.max(NO_STREAM, actual - what.behind);
              const events = some(what.count);
              if (expected === actual) {
                const answer = await tester.store.append(s, expected, events);
                expect(answer.revision).toBe(actual + events.length);
                done.push({ s, expected, events, answer });
                stored.push(...events);
                log.push(...ids(events));
              } else {
                await expect(tester.store.append(s, expected, events)).rejects.toMatchObject({ expected, actual });
              }
            }
          }
          for (const [i, s] of streams.entries()) expect((await tester.store.read(s)).map(plain)).toEqual(model[i]);
          expect(ids(await tester.readAll(ALL, 3, start))).toEqual(log);
        }),
        { numRuns: 30 },
      );
    });
  });
}
