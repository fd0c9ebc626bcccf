/** What every engine of the event stream must keep when a handler fails; a part of event-stream.contract.ts. */
import { newId } from '@kizuna/event-sourcing';
import { TYPE, type StreamTester } from './event-stream.tester';
import { eventually } from './eventually';

/** The rules of parking hold for both kinds of handlers. */
export function parkingContract(tester: StreamTester): void {
  describe.each(['each', 'batch'] as const)('when a handler fails (%s)', (kind) => {
    let faulty: boolean;
    const poison = (word: string): void => {
      if (faulty && word === 'a1') throw new Error('a1 is poison');
    };
    const parkA = async (): Promise<void> => {
      faulty = true;
      await tester.publish('a1', 'b1', 'a2', 'b2');
      await tester.subscribe(tester.sound(kind, poison));
      await tester.parkedAre(2);
      await tester.seenIs('b1', 'b2');
    };

    it('tries again in place, and later events of the key wait', async () => {
      let failures = 2;
      await tester.publish('a1', 'a2', 'b1');
      await tester.subscribe(
        tester.sound(kind, (word) => {
          if (word === 'a1' && failures-- > 0) throw new Error('not now');
        }),
      );
      await eventually(() => expect(tester.seen).toHaveLength(3));
      expect(tester.seenOf('a')).toEqual(['a1', 'a2']);
      expect(failures).toBeLessThan(0);
      expect(await tester.stream.parked.list()).toEqual([]);
    });

    it('parks at once what says that it is permanent; what else fails is tried again as ever', async () => {
      const tries = { a1: 0, b1: 0 };
      await tester.publish('a1', 'b1', 'a2');
      await tester.subscribe(
        tester.sound(kind, (word) => {
          if (word === 'a1' && ++tries.a1) throw Object.assign(new Error('a1 is poison for good'), { permanent: true });
          if (word === 'b1' && ++tries.b1 <= 2) throw new Error('not now');
        }),
      );
      await tester.parkedAre(2);
      await tester.seenIs('b1');
      // A page that fails is taken apart, so its events are seen once more.
      expect(tries.a1).toBeLessThanOrEqual(kind === 'each' ? 1 : 2);
      const parked = await tester.stream.parked.list({ consumer: 'tester' });
      expect(parked).toMatchObject([{ failures: 1, error: 'Error: a1 is poison for good' }, { failures: 0 }]);
    });

    it('tries again without end what says that it passes by itself', async () => {
      let failures = 20;
      await tester.publish('a1', 'a2');
      await tester.subscribe(
        tester.sound(kind, (word) => {
          if (word === 'a1' && failures-- > 0) throw Object.assign(new Error('not yet'), { transient: true });
        }),
      );
      await eventually(() => expect(tester.seen).toEqual(['a1', 'a2']));
      expect(await tester.stream.parked.list()).toEqual([]);
    });

    it('parks the key: later events of it wait in order, the others flow', async () => {
      await parkA();
      const parked = await tester.stream.parked.list({ consumer: 'tester' });
      expect(parked.map(({ failures }) => failures)).toEqual([1, 0]);
      expect(parked[0]).toMatchObject({ tenant: 'main', type: TYPE, error: 'Error: a1 is poison' });
      expect(parked[1]).not.toHaveProperty('error');
      await eventually(async () =>
        expect(await tester.stream.status()).toMatchObject([{ consumer: 'tester', parked: 2, lag: 0, state: 'idle' }]),
      );
    });

    it('replays in order once the fault is mended, and what comes then flows', async () => {
      await parkA();
      faulty = false;
      expect(await tester.stream.parked.replay({ consumer: 'tester' })).toBe(1);
      await tester.parkedAre(0);
      await tester.publish('a3');
      await tester.seenIs('b1', 'b2', 'a1', 'a2', 'a3');
    });

    it('leaves the key parked if the replay fails again', async () => {
      await parkA();
      await tester.stream.parked.replay();
      await eventually(async () => expect((await tester.stream.parked.list())[0]!.failures).toBe(2));
      await tester.publish('a3', 'b3');
      await tester.parkedAre(3);
      await tester.seenIs('b1', 'b2', 'b3');
    });

    it('finds one event among all that are parked', async () => {
      await parkA();
      const [, waiting] = await tester.stream.parked.list();
      const { eventId } = waiting!;
      expect(await tester.stream.parked.list({ eventId })).toEqual([waiting]);
      expect(await tester.stream.parked.list({ eventId, tenant: 'other' })).toEqual([]);
    });

    it('goes on behind an event that an operator discards, and remembers who did so, when and why', async () => {
      await parkA();
      const { eventId } = (await tester.stream.parked.list())[0]!;
      const event = { consumer: 'tester', eventId };
      const { parked } = tester.stream;
      await expect(parked.discard(event, ' ', 'anna')).rejects.toThrow('only with a reason');
      for (const other of [
        { ...event, eventId: newId() },
        { ...event, tenant: 'other' },
      ]) {
        await expect(parked.discard(other, 'why', 'anna')).rejects.toThrow('is parked for tester');
      }
      await parked.discard({ ...event, tenant: 'main' }, 'it was a test', 'anna');
      await tester.seenIs('b1', 'b2', 'a2');
      await tester.parkedAre(0);
      expect(await tester.stream.parked.discarded()).toEqual([
        expect.objectContaining({ consumer: 'tester', eventId, reason: 'it was a test', by: 'anna' }),
      ]);
      expect(Date.parse((await tester.stream.parked.discarded())[0]!.at)).toBeLessThanOrEqual(Date.now());
    });

    it('keeps the key parked over a restart', async () => {
      await parkA();
      await tester.reopen();
      faulty = false;
      await tester.publish('a3', 'b3');
      await tester.subscribe(tester.sound(kind, poison));
      await tester.parkedAre(3);
      expect(tester.seenOf('a')).toEqual([]);
      await tester.stream.parked.replay();
      await tester.parkedAre(0);
      expect(tester.seenOf('a')).toEqual(['a1', 'a2', 'a3']);
      await eventually(() => expect(tester.seen).toContain('b3'));
    });
  });
}
