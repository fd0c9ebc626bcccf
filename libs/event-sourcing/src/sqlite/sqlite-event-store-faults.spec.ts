/** What the SQLite store does on a full disk, on a file that cannot be used, and with an event that is broken. */
import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { NewEvent } from '../event';
import { EVERY_TENANT, NO_STREAM, StoreUnavailable } from '../event-store';
import { SqliteDatabase } from './sqlite-database';
import { SqliteEventLog } from './sqlite-event-log';
import { SqliteEventStore } from './sqlite-event-store';
import { freshFiles, happened, stream } from './sqlite-event-store.fixture';

const freshFile = freshFiles();

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
    for (const file of [freshFile(), join(dirname(freshFile()), 'no', 'such', 'folder', 'events.db')]) {
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
    const db = new SqliteDatabase(file);
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
