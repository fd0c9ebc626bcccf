import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import type { NewEvent, StreamId } from '../event';
import { EVERY_TENANT, NO_STREAM, StoreUnavailable, WrongExpectedRevision } from '../event-store';
import { eventStoreContract } from '../event-store.contract';
import { newId } from '../ids';
import { openDatabase } from './database';
import { SqliteEventLog } from './sqlite-event-log';
import { SqliteEventStore } from './sqlite-event-store';

const root = mkdtempSync(join(tmpdir(), 'kizuna-store-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const freshFile = () => join(mkdtempSync(join(root, 'store-')), 'events.db');

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

const stream = (id: string = newId()): StreamId => ({ category: 'test.thing', tenant: 'main', id });
const happened = (data: object = {}): NewEvent => ({
  id: newId(),
  type: 'test.thing.Happened',
  data,
  effectiveAt: '2026-01-02T03:04:05.678Z',
  metadata: { actor: 'ada', correlationId: 'c', commandId: newId(), commandHash: '', schemaVersion: 1 },
});
/** Many writers, until somebody kills them; each line they print is an acknowledged append. */
const writeInAnotherProcess = (file: string, writers: number) => {
  const fixture = join(__dirname, 'append-until-killed.fixture.ts');
  const args = ['--conditions=@kizuna/source', '-r', '@swc-node/register', fixture, file, String(writers)];
  return spawn(process.execPath, args, {
    cwd: resolve(__dirname, '../../../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
};
/** What was thrown, as a line for the one who runs the process. */
const failure = (open: () => unknown): Error => {
  try {
    open();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
};
const closedStore = async (...events: NewEvent[]): Promise<string> => {
  const file = freshFile();
  const store = new SqliteEventStore(file);
  await store.append(stream('a'), NO_STREAM, [happened(), ...events]);
  await store.close();
  return file;
};

describe('durability', () => {
  it.each([
    ['full', 2],
    ['normal', 1],
  ] as const)('%s is what the disk is asked for', (durability, synchronous) => {
    const db = openDatabase(freshFile(), '', { durability });
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('synchronous', { simple: true })).toBe(synchronous);
    db.close();
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

describe('a SIGKILL at a random moment', () => {
  const writers = 20;

  it.each([1, 2, 3])(
    'loses no acknowledged append and tears no stream (time %d)',
    async () => {
      const file = freshFile();
      const child = writeInAnotherProcess(file, writers);
      const closed = once(child, 'close');
      const enough = 200 + Math.floor(Math.random() * 3000);
      const acknowledged: string[] = [];
      for await (const line of createInterface({ input: child.stdout })) {
        if (acknowledged.push(line) === enough) child.kill('SIGKILL');
      }
      expect((await closed)[1]).toBe('SIGKILL');

      const store = new SqliteEventStore(file);
      const stored = new Set<string>();
      for (let writer = 0; writer < writers; writer++) {
        const events = await store.read({ category: 'test.crash', tenant: 'main', id: String(writer) });
        expect(events.map(({ revision }) => revision)).toEqual(events.map((_, i) => i));
        expect(events.length % 2).toBe(0);
        for (const { id, position } of events) stored.add(`${position} ${id}`);
      }
      expect(acknowledged.filter((line) => !stored.has(line))).toEqual([]);
      expect(acknowledged.length).toBeGreaterThanOrEqual(enough);
      expect((await store.readLog(0, 1_000_000, { tenant: EVERY_TENANT })).events).toHaveLength(stored.size);
      await store.close();
    },
    60_000,
  );
});

describe('a full disk', () => {
  it('refuses with a clear sentence, keeps what was there, and goes on once there is space', async () => {
    const file = freshFile();
    const cramped = new SqliteEventStore(file, { maxPages: 30 });
    const s = stream();
    const event = () => happened({ text: 'x'.repeat(1000) });
    let revision = NO_STREAM;
    const fill = async () => {
      for (;;) revision = (await cramped.append(s, revision, [event(), event()])).revision;
    };
    const full = await fill().catch((error: unknown) => error as Error);
    expect(full).toBeInstanceOf(StoreUnavailable);
    expect(full.message).toBe(`cannot use ${file}: the disk is full (SQLITE_FULL)`);
    expect(revision).toBeGreaterThan(10);
    expect(await cramped.read(s)).toHaveLength(revision + 1);
    await cramped.close();

    const roomy = new SqliteEventStore(file);
    expect(await roomy.read(s)).toHaveLength(revision + 1);
    expect(await roomy.append(s, revision, [event()])).toMatchObject({ revision: revision + 1 });
    await roomy.close();
  });

  it('takes the small appends of a group although one beside them is too big', async () => {
    const store = new SqliteEventStore(freshFile(), { maxPages: 30 });
    const [before, big, after] = await Promise.allSettled([
      store.append(stream(), NO_STREAM, [happened()]),
      store.append(stream(), NO_STREAM, [happened({ text: 'x'.repeat(200_000) })]),
      store.append(stream(), NO_STREAM, [happened()]),
    ]);
    expect([before?.status, big?.status, after?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((await store.readLog(0, 10, { tenant: EVERY_TENANT })).events).toHaveLength(2);
    await store.close();
  });
});

describe('a file that cannot be used', () => {
  it('is refused when it is no database', () => {
    const file = freshFile();
    writeFileSync(file, 'this is a letter to grandmother\n'.repeat(500));
    const error = failure(() => new SqliteEventStore(file));
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(error.message).toBe(`cannot use ${file}: it is no database: the file is corrupt (SQLITE_NOTADB)`);
  });

  it('is refused when it was cut off in the middle', async () => {
    const file = await closedStore(...Array.from({ length: 100 }, () => happened({ text: 'x'.repeat(1000) })));
    truncateSync(file, 3 * 4096);
    const read = async () => new SqliteEventStore(file).read(stream('a'));
    await expect(read()).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(read()).rejects.toThrow('the file is corrupt (SQLITE_CORRUPT');
  });

  it('is refused when its folder is a file', () => {
    const letter = freshFile();
    writeFileSync(letter, '');
    for (const file of [join(letter, 'events.db'), join(letter, 'deeper', 'events.db')]) {
      const error = failure(() => new SqliteEventStore(file));
      expect(error).toBeInstanceOf(StoreUnavailable);
      expect(error.message).toMatch(/^cannot use .*events\.db: its folder is a file \(E[A-Z]+\)$/);
    }
  });

  it('is refused when it is a folder', () => {
    const file = freshFile();
    mkdirSync(file);
    const error = failure(() => new SqliteEventStore(file));
    expect(error).toBeInstanceOf(StoreUnavailable);
    expect(error.message).toContain('it cannot be opened or created');
  });

  it('is refused to a reader when it is not there', () => {
    for (const file of [freshFile(), join(root, 'no', 'such', 'folder', 'events.db')]) {
      const error = failure(() => new SqliteEventLog(file));
      expect(error).toBeInstanceOf(StoreUnavailable);
      expect(error.message).toContain(`cannot use ${file}: it does not exist`);
    }
  });

  it('is left as it was found', () => {
    const file = freshFile();
    const letter = 'dear grandmother\n'.repeat(500);
    writeFileSync(file, letter);
    failure(() => new SqliteEventStore(file));
    expect(readFileSync(file, 'utf8')).toBe(letter);
  });
});

describe('a stored event that is broken', () => {
  it('fails only those who look at its data', async () => {
    const file = await closedStore(happened({ n: 1 }), happened({ n: 2 }));
    const db = new Database(file);
    db.prepare(`UPDATE events SET data = '{"n":' WHERE revision = 1`).run();
    db.close();
    const store = new SqliteEventStore(file);
    const [, broken, whole] = await store.read(stream('a'));
    expect(whole!.data).toEqual({ n: 2 });
    expect(broken!.metadata.actor).toBe('ada');
    expect(() => broken!.data).toThrow(SyntaxError);
    await store.close();
  });
});

describe('a reader on a file of its own', () => {
  it('sees what another connection appends, and is told by whoever writes', async () => {
    const store = new SqliteEventStore(freshFile());
    const reader = new SqliteEventLog(store.file);
    const heard: number[] = [];
    reader.onAppended((position) => heard.push(position));
    store.onAppended((position) => reader.announce(position));
    const { position } = await store.append(stream('a'), NO_STREAM, [happened()]);
    expect(heard).toEqual([position]);
    expect(await reader.read(stream('a'))).toHaveLength(1);
    await Promise.all([reader.close(), store.close()]);
  });
});

describe('a second writer on the same file', () => {
  it('meets the same conflicts as one in the same process', async () => {
    const one = new SqliteEventStore(freshFile());
    const other = new SqliteEventStore(one.file);
    await one.append(stream('a'), NO_STREAM, [happened()]);
    await expect(other.append(stream('a'), NO_STREAM, [happened()])).rejects.toBeInstanceOf(WrongExpectedRevision);
    expect(await other.append(stream('a'), 0, [happened()])).toMatchObject({ revision: 1 });
    expect(await one.read(stream('a'))).toHaveLength(2);
    await Promise.all([one.close(), other.close()]);
  });

  it('is not disturbed by another process that writes all the time', async () => {
    const file = freshFile();
    const child = writeInAnotherProcess(file, 5);
    const closed = once(child, 'close');
    await once(child.stdout, 'data');
    child.stdout.resume();
    const store = new SqliteEventStore(file);
    const s = stream();
    for (let expected = NO_STREAM; expected < 200;) expected = (await store.append(s, expected, [happened()])).revision;
    expect(child.exitCode).toBeNull();
    child.kill('SIGKILL');
    await closed;
    expect(await store.read(s)).toHaveLength(201);
    await store.close();
  }, 60_000);

  it('is told who holds the file when a lock does not come free', async () => {
    const store = new SqliteEventStore(freshFile());
    const holder = new Database(store.file);
    holder.exec('BEGIN IMMEDIATE');
    await expect(store.append(stream(), NO_STREAM, [happened()])).rejects.toThrow('another process holds it');
    holder.exec('ROLLBACK');
    holder.close();
    expect(await store.append(stream(), NO_STREAM, [happened()])).toMatchObject({ revision: 0 });
    await store.close();
  }, 20_000);
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
