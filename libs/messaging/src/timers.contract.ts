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
  });
}
