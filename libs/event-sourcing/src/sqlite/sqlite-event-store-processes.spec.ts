/** What the SQLite store keeps when a process is killed, and when several connections share its file. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { EVERY_TENANT, NO_STREAM, WrongExpectedRevision } from '../event-store';
import { SqliteDatabase } from './sqlite-database';
import { SqliteEventLog } from './sqlite-event-log';
import { SqliteEventStore } from './sqlite-event-store';
import { freshFiles, happened, stream } from './sqlite-event-store.fixture';

const freshFile = freshFiles();

/** Many writers, until somebody kills them; each line they print is an acknowledged append. */
const writeInAnotherProcess = (file: string, writers: number) => {
  const fixture = join(__dirname, 'append-until-killed.fixture.ts');
  const args = ['--conditions=@kizuna/source', '-r', '@swc-node/register', fixture, file, String(writers)];
  return spawn(process.execPath, args, {
    cwd: resolve(__dirname, '../../../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
};

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
    const holder = new SqliteDatabase(store.file);
    holder.exec('BEGIN IMMEDIATE');
    await expect(store.append(stream(), NO_STREAM, [happened()])).rejects.toThrow('another process holds it');
    holder.exec('ROLLBACK');
    holder.close();
    expect(await store.append(stream(), NO_STREAM, [happened()])).toMatchObject({ revision: 0 });
    await store.close();
  }, 20_000);
});
