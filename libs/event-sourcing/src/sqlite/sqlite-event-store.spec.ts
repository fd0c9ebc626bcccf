import { EVERY_TENANT, NO_STREAM, StoreUnavailable } from '../event-store';
import { eventStoreContract } from '../event-store.contract';
import { openDatabase } from './database';
import { EVENTS_SCHEMA } from './event-row';
import { SqliteEventStore } from './sqlite-event-store';
import { freshFiles, happened, stream } from './sqlite-event-store.fixture';

const freshFile = freshFiles();

eventStoreContract('SqliteEventStore', async () => {
  const file = freshFile();
  let store = new SqliteEventStore(file);
  return {
    store,
    reopen: async () => {
      await store.close();
      return (store = new SqliteEventStore(file));
    },
  };
});

describe('durability', () => {
  it.each([
    ['full', 2],
    ['normal', 1],
  ] as const)('%s is what the disk is asked for', (durability, synchronous) => {
    const db = openDatabase(freshFile(), '', { durability });
    expect(db.pragma('journal_mode')).toBe('wal');
    expect(db.pragma('synchronous')).toBe(synchronous);
    db.close();
  });
});

describe('a file of an older version', () => {
  it('goes on where it was, though its positions were counted in a table apart', async () => {
    const file = freshFile();
    const old = openDatabase(file, EVENTS_SCHEMA.replace('PRIMARY KEY', 'PRIMARY KEY AUTOINCREMENT'), {
      durability: 'full',
    });
    old.close();
    for (const position of [1, 2]) {
      const store = new SqliteEventStore(file);
      expect(await store.append(stream(), NO_STREAM, [happened()])).toMatchObject({ position });
      await store.close();
    }
  });
});

describe('a group commit', () => {
  it('holds conflicts and successes side by side, and none undoes another', async () => {
    const store = new SqliteEventStore(freshFile());
    const streams = Array.from({ length: 20 }, () => stream());
    const answers = await Promise.allSettled(
      streams.flatMap((s) => [
        store.append(s, NO_STREAM, [happened({ n: 1 }), happened({ n: 2 })]),
        store.append(s, NO_STREAM, [happened({ n: 'late' })]),
        store.append(s, 5, [happened({ n: 'early' })]),
        store.append(s, 1, [happened({ n: 3 })]),
      ]),
    );
    expect(answers.map(({ status }) => status)).toEqual(
      streams.flatMap(() => ['fulfilled', 'rejected', 'rejected', 'fulfilled']),
    );
    for (const s of streams)
      expect((await store.read(s)).map(({ data }) => data)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
    await store.close();
  });

  it('loses only the append that cannot be written as JSON', async () => {
    const store = new SqliteEventStore(freshFile());
    const endless: Record<string, unknown> = {};
    endless.self = endless;
    const answers = await Promise.allSettled([
      store.append(stream(), NO_STREAM, [happened()]),
      store.append(stream(), NO_STREAM, [happened(endless)]),
      store.append(stream(), NO_STREAM, [happened()]),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await store.head()).toBe(2);
    await store.close();
  });

  it('tells its listeners once', async () => {
    const store = new SqliteEventStore(freshFile());
    const heard: number[] = [];
    store.onAppended((position) => heard.push(position));
    await Promise.all(Array.from({ length: 50 }, () => store.append(stream(), NO_STREAM, [happened()])));
    expect(heard).toEqual([50]);
    await store.close();
  });
});

describe('closing', () => {
  it('first writes what was handed in', async () => {
    const file = freshFile();
    const store = new SqliteEventStore(file);
    const appends = Array.from({ length: 2500 }, () => store.append(stream(), NO_STREAM, [happened()]));
    await store.close();
    expect(new Set((await Promise.all(appends)).map(({ position }) => position)).size).toBe(2500);
  });

  it('leaves a store that says so', async () => {
    const store = new SqliteEventStore(freshFile());
    await store.close();
    const uses = [
      () => store.append(stream(), NO_STREAM, [happened()]),
      () => store.read(stream()),
      () => store.head(),
    ];
    for (const use of uses) {
      const refused = await use().catch((error: unknown) => error as Error);
      expect(refused).toBeInstanceOf(StoreUnavailable);
      expect(refused).toHaveProperty('message', `${store.file} is closed`);
    }
  });
});

describe('a long log', () => {
  it('is searched piece by piece, so that a rare type does not stop the process', async () => {
    const store = new SqliteEventStore(freshFile());
    const common = (count: number) =>
      store.append(
        stream(),
        NO_STREAM,
        Array.from({ length: count }, () => happened()),
      );
    await common(25_000);
    const rare = { ...happened(), type: 'test.thing.Rare' };
    const { position } = await store.append(stream(), NO_STREAM, [rare]);
    for (const filter of [{ tenant: EVERY_TENANT, types: [rare.type] } as const, { tenant: 'nobody' }]) {
      const first = await store.readLog(0, 10, filter);
      expect(first).toEqual({ events: [], position: 20_000, end: false });
    }
    const second = await store.readLog(20_000, 10, { tenant: EVERY_TENANT, types: [rare.type] });
    expect(second).toMatchObject({ position, end: true });
    expect(second.events.map(({ id }) => id)).toEqual([rare.id]);
    await store.close();
  });
});
