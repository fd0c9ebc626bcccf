import { StoreUnavailable } from '@kizuna/event-sourcing';
import { onEngine } from '@kizuna/event-sourcing/testing';
import { MongoClient } from 'mongodb';
import { whileLeader } from '../leader';
import { leasesContract } from '../leases.contract';
import { MongoLeases } from './mongo-leases';
import { Databases } from './mongo.fixture';

onEngine('KIZUNA_MONGO_URL', (url) => {
  const databases = new Databases(url);

  leasesContract('MongoLeases', async () => {
    const db = databases.fresh();
    return [new MongoLeases(db), new MongoLeases(db)];
  });

  it('MongoLeases let one lead at a time, one after the other', async () => {
    const db = databases.fresh();
    const [stop, fences] = [new AbortController(), [] as number[]];
    let leading = 0;
    const lead = () =>
      whileLeader(new MongoLeases(db), 'relay', { ttlMs: 150, signal: stop.signal }, async ({ fence }) => {
        expect(++leading).toBe(1);
        fences.push(fence);
        for (let turns = 0; turns < 20; turns++) await new Promise(setImmediate);
        leading--;
      });
    await Promise.all(Array.from({ length: 5 }, lead));
    expect(fences).toEqual([...new Set(fences)].sort((a, b) => a - b));
    expect(fences).toHaveLength(5);
  });
});

it('MongoLeases say in one line which server is away, without its password', async () => {
  const client = new MongoClient('mongodb://ada:secret@127.0.0.1:9/', { serverSelectionTimeoutMS: 50 });
  const asked = new MongoLeases(client.db('kizuna')).acquire('relay', 'ada', 1000);
  const error: unknown = await asked.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoreUnavailable);
  expect((error as Error).message).toMatch(/^cannot use MongoDB at 127\.0\.0\.1:9: .+$/);
  expect((error as Error).message).not.toContain('secret');
  await client.close();
});
