/** What every engine of leases must keep. */
import { newId } from '@kizuna/event-sourcing';
import { eventually } from './eventually';
import type { Lease, Leases } from './leases';

const LONG = 60_000;
/** In ms. */
const SHORT = 50;

/** Runs the suite. `open` answers two instances on the same, empty state. */
export function leasesContract(name: string, open: () => Promise<readonly [Leases, Leases]>): void {
  describe(`${name} as Leases`, () => {
    let [one, two]: readonly [Leases, Leases] = [] as never;
    beforeEach(async () => ([one, two] = await open()));

    const ended = async (lease: string): Promise<Lease> => {
      let next: Lease | undefined;
      await eventually(async () => expect((next = await two.acquire(lease, 'ended', LONG))).toBeDefined());
      return next!;
    };

    it('gives a lease to one of many who ask at once', async () => {
      const asked = Array.from({ length: 20 }, (_, i) => (i % 2 ? one : two).acquire('relay', `holder ${i}`, LONG));
      expect((await Promise.all(asked)).filter((lease) => lease !== undefined)).toHaveLength(1);
    });

    it('gives it to nobody else until it is given back, not even to its holder', async () => {
      const lease = await one.acquire('relay', 'ada', LONG);
      expect(lease).toMatchObject({ name: 'relay' });
      expect(await two.acquire('relay', 'bob', LONG)).toBeUndefined();
      expect(await one.acquire('relay', 'ada', LONG)).toBeUndefined();
      await one.release(lease!);
      expect(await two.acquire('relay', 'bob', LONG)).toBeDefined();
    });

    it('keeps names apart', async () => {
      expect(await one.acquire('relay', 'ada', LONG)).toBeDefined();
      expect(await two.acquire('other', 'bob', LONG)).toBeDefined();
    });

    it('counts its holders, over all that happens', async () => {
      const first = await one.acquire('relay', 'ada', LONG);
      await one.release(first!);
      const second = await one.acquire('relay', 'ada', SHORT);
      expect(second!.fence).toBeGreaterThan(first!.fence);
      expect((await ended('relay')).fence).toBeGreaterThan(second!.fence);
    });

    it('ends in time: then it is renewed no more, and giving it back changes nothing', async () => {
      const first = await one.acquire('relay', 'ada', SHORT);
      const second = await ended('relay');
      expect(await one.renew(first!, LONG)).toBe(false);
      await one.release(first!);
      expect(await one.acquire('relay', 'ada', LONG)).toBeUndefined();
      expect(await two.renew(second, LONG)).toBe(true);
    });

    it('is renewed no more once it has ended, although nobody else has taken it', async () => {
      const lease = (await one.acquire('relay', 'ada', LONG))!;
      expect(await one.renew(lease, SHORT)).toBe(true);
      // Another lease that was taken later and lasts as long has ended: so has this one.
      await one.acquire('clock', 'ada', SHORT);
      await ended('clock');
      expect(await one.renew(lease, LONG)).toBe(false);
    });

    it('lasts longer when it is renewed in time', async () => {
      const lease = (await one.acquire('relay', 'ada', 2000))!;
      expect(await one.renew(lease, LONG)).toBe(true);
      await one.acquire('clock', 'ada', 2000);
      await ended('clock');
      expect(await two.acquire('relay', 'bob', LONG)).toBeUndefined();
    });

    it('knows names that look like something else to its engine', async () => {
      const lease = await one.acquire('$relay.of', '$holder', LONG);
      expect(lease).toMatchObject({ name: '$relay.of' });
      expect(await one.renew(lease!, LONG)).toBe(true);
      expect(await two.acquire(newId(), '$holder', LONG)).toBeDefined();
    });
  });
}
