import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileKeyStore } from './file-key-store';
import { keyStoreContract } from './key-store.contract';
import { OwnerLink } from './owner-link';
import { signingKey } from './signing-key';

const folder = mkdtempSync(join(tmpdir(), 'kizuna-keys-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const fresh = () => join(folder, `${++count}`, 'keys');

keyStoreContract('FileKeyStore', async () => {
  const keys = fresh();
  return [new FileKeyStore(keys), new FileKeyStore(keys)];
});

test('files of keys are for their owner alone', async () => {
  const keys = fresh();
  const store = new FileKeyStore(keys);
  await store.create('signing', { n: 1 });
  await store.replace('signing', { n: 1 }, { n: 2 });
  const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
  expect([mode(keys), mode(join(keys, 'signing.json'))]).toEqual(['700', '600']);
});

test('all who want the signing key for the first time get the same', async () => {
  const keys = new FileKeyStore(fresh());
  const made = await Promise.all(Array.from({ length: 5 }, () => signingKey(keys)));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
});

describe('the link of the owner', () => {
  test('signs one in, of all who use it at once', async () => {
    const keys = new FileKeyStore(fresh());
    const code = (await new OwnerLink(keys).issue())!;
    const signedIn = await Promise.all(Array.from({ length: 5 }, () => new OwnerLink(keys).redeem(code)));
    expect(signedIn.filter((is) => is)).toHaveLength(1);
    expect(await new OwnerLink(keys).issue()).toBeUndefined();
  });

  test('is the latest that was issued', async () => {
    const link = new OwnerLink(new FileKeyStore(fresh()));
    const [first, second] = [await link.issue(), await link.issue()];
    expect(await link.redeem(first!)).toBe(false);
    expect(await link.redeem(second!)).toBe(true);
    expect(await link.redeem(second!)).toBe(false);
  });

  test('is one link, if several instances issue it at once: the one that was issued last', async () => {
    const keys = new FileKeyStore(fresh());
    const codes = await Promise.all(Array.from({ length: 5 }, () => new OwnerLink(keys).issue()));
    const good: boolean[] = [];
    for (const code of codes) good.push(await new OwnerLink(keys).redeem(code!));
    expect(good.filter((is) => is)).toHaveLength(1);
  });
});
