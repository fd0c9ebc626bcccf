/** What every engine of keys must keep. */
import type { KeyStore } from './key-store';

interface Link {
  readonly code: string;
  readonly used: boolean;
}

/** Runs the suite. `open` answers two instances on the same, empty state. */
export function keyStoreContract(name: string, open: () => Promise<readonly [KeyStore, KeyStore]>): void {
  describe(`${name} as KeyStore`, () => {
    let [one, two]: readonly [KeyStore, KeyStore] = [] as never;
    beforeEach(async () => ([one, two] = await open()));

    it('has nothing under a name that was not used', async () => {
      await one.create('signing', { kty: 'OKP' });
      expect(await one.load('owner-link')).toBeUndefined();
    });

    it('keeps a key as it was created, for all', async () => {
      const key = { kty: 'OKP', crv: 'Ed25519', x: 'Zm9v', d: 'YmFy', of: { parts: [1, 2.5, null] } };
      expect(await one.create('signing', key)).toEqual(key);
      expect(await two.load('signing')).toEqual(key);
    });

    it('keeps the first of all that are created at once, and answers it to each', async () => {
      const created = Array.from({ length: 10 }, (_, n) => (n % 2 ? one : two).create('signing', { n }));
      const [first, ...rest] = await Promise.all(created);
      for (const other of rest) expect(other).toEqual(first);
      expect(await one.load('signing')).toEqual(first);
    });

    it('replaces a key for one of all who want to at once', async () => {
      await one.create<Link>('owner-link', { code: 'a', used: false });
      const loaded = (await one.load<Link>('owner-link'))!;
      const attempts = Array.from({ length: 10 }, (_, i) =>
        (i % 2 ? one : two).replace('owner-link', loaded, { code: `${i}`, used: true }),
      );
      const done = await Promise.all(attempts);
      expect(done.filter((replaced) => replaced)).toHaveLength(1);
      expect(await two.load('owner-link')).toEqual({ code: `${done.indexOf(true)}`, used: true });
    });

    it('replaces nothing that is not there, and nothing that is another one', async () => {
      const link = { code: 'a', used: false };
      expect(await one.replace('owner-link', link, { ...link, used: true })).toBe(false);
      expect(await one.load('owner-link')).toBeUndefined();
      await one.create('owner-link', link);
      expect(await two.replace('owner-link', { ...link, code: 'b' }, { ...link, used: true })).toBe(false);
      expect(await one.load('owner-link')).toEqual(link);
    });

    it('says where a key is', () => {
      expect(one.placeOf('signing')).toMatch(/^\S.*signing.*$/);
    });
  });
}
