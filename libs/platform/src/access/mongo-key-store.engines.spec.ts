import { onEngine } from '@kizuna/event-sourcing/testing';
import { MongoClient } from 'mongodb';
import { randomBytes } from 'node:crypto';
import { keyStoreContract } from './key-store.contract';
import { MongoKeyStore } from './mongo-key-store';
import { OwnerLink } from './owner-link';
import { signingKey } from './signing-key';

onEngine('KIZUNA_MONGO_URL', (url) => {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000 });
  const fresh = () => client.db(`spec_keys_${randomBytes(6).toString('hex')}`);
  let db = fresh();
  beforeEach(() => (db = fresh()));
  afterEach(() => db.dropDatabase());
  afterAll(() => client.close());

  keyStoreContract('MongoKeyStore', async () => [new MongoKeyStore(db), new MongoKeyStore(db)]);

  it('gives all services of an installation one signing key, and the owner one sign-in', async () => {
    const services = Array.from({ length: 5 }, () => new MongoKeyStore(db));
    const keys = await Promise.all(services.map(signingKey));
    expect(new Set(keys.map(({ id }) => id)).size).toBe(1);
    const code = (await new OwnerLink(services[0]!).issue())!;
    const signedIn = await Promise.all(services.map((service) => new OwnerLink(service).redeem(code)));
    expect(signedIn.filter((is) => is)).toHaveLength(1);
  });
});
