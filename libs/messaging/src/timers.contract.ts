/** What every engine of timers must keep. */
import { newId } from '@kizuna/event-sourcing';
import type { Timer, Timers } from './timers';

const timer = (due: string, id = newId()): Timer => ({
  id,
  name: 'expire',
  due,
  stream: { category: 'sales.quoteExpiryProcess', tenant: 'main', id: newId() },
  causationId: newId(),
  correlationId: newId(),
});

/** One that belongs to history. */
const historic = (due: string, tenant = 'main'): Timer => {
  const { stream, ...rest } = timer(due);
  return { ...rest, stream: { ...stream, tenant }, historic: true };
};

const MARCH = '2030-03-01T00:00:00.000Z';
const APRIL = '2030-04-01T00:00:00.000Z';
const MAY = '2030-05-01T00:00:00.000Z';

/** Runs the suite. `open` answers fresh, empty timers; `reopen` the same ones after a restart. */
export function timersContract(name: string, open: () => Promise<{ timers: Timers; reopen(): Promise<Timers> }>): void {
  describe(`${name} as Timers`, () => {
    it('answers what is due, the longest due first, and no more than asked for', async () => {
      const { timers } = await open();
      const [march, april, may] = [timer(MARCH), { ...timer(APRIL), subject: newId() }, timer(MAY)];
      await timers.schedule([may, april, march]);
      expect(await timers.due(new Date(APRIL), 10)).toEqual([march, april]);
      expect(await timers.due(new Date(MAY), 2)).toEqual([march, april]);
      expect(await timers.due(new Date('2030-02-28T23:59:59.999Z'), 10)).toEqual([]);
    });

    it('knows when the next one is due', async () => {
      const { timers } = await open();
      expect(await timers.next()).toBeUndefined();
      await timers.schedule([timer(MAY), timer(MARCH)]);
      expect(await timers.next()).toEqual(new Date(MARCH));
    });

    it('leaves a timer that is set already as it is', async () => {
      const { timers } = await open();
      const set = timer(MARCH);
      await timers.schedule([set]);
      await timers.schedule([set, { ...set, due: MAY }]);
      expect(await timers.due(new Date(MAY), 10)).toEqual([set]);
    });

    it('forgets what is removed, be it there or not', async () => {
      const { timers } = await open();
      const [kept, removed] = [timer(MARCH), timer(MARCH)];
      await timers.schedule([kept, removed]);
      await timers.remove([removed.id, newId()]);
      await timers.remove([removed.id]);
      expect(await timers.due(new Date(MAY), 10)).toEqual([kept]);
    });

    it('keeps its timers over a restart', async () => {
      const { timers, reopen } = await open();
      const set = timer(MARCH);
      await timers.schedule([set]);
      expect(await (await reopen()).due(new Date(MARCH), 10)).toEqual([set]);
    });

    describe('while history is told', () => {
      it('keeps back the historic timers that are due later than it has come, and no others', async () => {
        const { timers } = await open();
        await timers.hold('main', new Date(MARCH));
        const [passed, live, other] = [historic(MARCH), timer(APRIL), historic(APRIL, 'other')];
        const [april, may] = [historic(APRIL), historic(MAY)];
        await timers.schedule([may, april, passed, live, other]);
        expect(new Set(await timers.due(new Date(MAY), 10))).toEqual(new Set([passed, live, other]));
        expect(await timers.holdOf('main')).toEqual({ until: MARCH, waiting: 2, next: APRIL });
        expect(await timers.held('main', new Date(MAY), 10)).toEqual([april, may]);
        expect(await timers.held('main', new Date(APRIL), 10)).toEqual([april]);
        expect(await timers.held('main', new Date(MAY), 1)).toEqual([april]);
        expect(await timers.held('other', new Date(MAY), 10)).toEqual([]);
      });

      it('lets them go as it moves on, and never moves back', async () => {
        const { timers } = await open();
        await timers.hold('main', new Date(MARCH));
        const [april, may] = [historic(APRIL), historic(MAY)];
        await timers.schedule([april, may]);
        expect(await timers.next()).toBeUndefined();
        await timers.hold('main', new Date(APRIL));
        await timers.hold('main', new Date(MARCH));
        expect(await timers.next()).toEqual(new Date(APRIL));
        expect(await timers.due(new Date(MAY), 10)).toEqual([april]);
        expect(await timers.holdOf('main')).toEqual({ until: APRIL, waiting: 1, next: MAY });
      });

      it('knows those that are due before a date of whom they concern, and lets them go alone', async () => {
        const { timers } = await open();
        await timers.hold('main', new Date(MARCH));
        const [ann, bob] = [newId(), newId()];
        const [early, late] = [
          { ...historic(APRIL), subject: ann },
          { ...historic(MAY), subject: ann },
        ];
        const [bobs, without, foreign] = [
          { ...historic(APRIL), subject: bob },
          historic(APRIL),
          historic(APRIL, 'other'),
        ];
        await timers.hold('other', new Date(MARCH));
        await timers.schedule([late, early, bobs, without, { ...foreign, subject: ann }]);
        const of = (...dates: [string, string][]) =>
          timers.heldOf('main', new Map(dates.map(([whom, date]) => [whom, new Date(date)])), 10);
        expect(await of([ann, MAY], [bob, APRIL])).toEqual([early]);
        expect(await of([ann, '2030-05-01T00:00:00.001Z'])).toEqual([early, late]);
        expect(await of([without.stream.id, MAY])).toEqual([without]);
        expect(await timers.heldOf('main', new Map([[ann, new Date('2031-01-01')]]), 1)).toEqual([early]);
        await timers.letGo([early.id]);
        expect(await timers.due(new Date(MAY), 10)).toEqual([early]);
        expect(await timers.holdOf('main')).toMatchObject({ until: MARCH, waiting: 3 });
      });

      it('keeps nothing back when it is over, of that tenant', async () => {
        const { timers } = await open();
        for (const tenant of ['main', 'other']) await timers.hold(tenant, new Date(MARCH));
        const [mine, theirs] = [historic(APRIL), historic(APRIL, 'other')];
        await timers.schedule([mine, theirs]);
        await timers.release('main');
        expect(await timers.holdOf('main')).toBeUndefined();
        expect(await timers.due(new Date(MAY), 10)).toEqual([mine]);
        expect(await timers.holdOf('other')).toMatchObject({ waiting: 1 });
        const later = historic(MAY);
        await timers.schedule([later]);
        expect(await timers.due(new Date(MAY), 10)).toEqual([mine, later]);
      });

      it('forgets what is removed, and keeps the rest over a restart', async () => {
        const { timers, reopen } = await open();
        await timers.hold('main', new Date(MARCH));
        const [kept, removed] = [historic(APRIL), historic(APRIL)];
        await timers.schedule([kept, removed, { ...kept, due: MAY }]);
        await timers.remove([removed.id]);
        const again = await reopen();
        expect(await again.due(new Date(MAY), 10)).toEqual([]);
        expect(await again.held('main', new Date(MAY), 10)).toEqual([kept]);
        expect(await again.holdOf('main')).toEqual({ until: MARCH, waiting: 1, next: APRIL });
      });
    });
  });
}
