/** What an installation keeps is for its owner alone, however open the folder and the habits of the process are. */
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@kizuna/event-sourcing';
import { Home, HomeInUse } from './home';

describe('the home of an installation', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kizuna-home-'));
  let umask: number;
  beforeAll(() => {
    chmodSync(folder, 0o777);
    umask = process.umask(0);
  });
  afterAll(() => {
    process.umask(umask);
    rmSync(folder, { recursive: true, force: true });
  });

  const open = () => readdirSync(folder).filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0);

  test('makes each file for its owner alone, and leaves the habits of the process as they are', () => {
    const home = Home.take(folder);
    home.announce({ pid: process.pid, url: 'http://127.0.0.1:1' });
    const database = openDatabase(home.events, 'CREATE TABLE one (x)', { durability: 'normal' });
    database.exec('INSERT INTO one VALUES (1)');
    const beside = openDatabase(join(folder, 'deeper', 'views.db'), '', { durability: 'normal' });
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['deeper', 'events.db', 'events.db-shm', 'events.db-wal', 'lock.db', 'server.json']),
    );
    expect(open()).toEqual([]);
    expect(process.umask()).toBe(0);
    beside.close();
    database.close();
    home.release();
  });

  test('is taken by one at a time, again after it was released, and keeps the mode that its owner gave a file', () => {
    chmodSync(join(folder, 'lock.db'), 0o640);
    const home = Home.take(folder);
    expect(() => Home.take(folder)).toThrow(HomeInUse);
    home.release();
    Home.take(folder).release();
    expect(open()).toEqual(['lock.db']);
  });
});
