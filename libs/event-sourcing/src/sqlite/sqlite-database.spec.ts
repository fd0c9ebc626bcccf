import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeOf, detailOf, isTaken, SqliteDatabase } from './sqlite-database';

describe('SqliteDatabase', () => {
  let db: SqliteDatabase;
  beforeEach(() => {
    db = new SqliteDatabase('');
    db.exec('CREATE TABLE things (name TEXT UNIQUE, size INTEGER)');
    db.prepare<[string, number]>('INSERT INTO things VALUES (?, ?)').run('cup', 2);
  });
  afterEach(() => db.close());

  const failure = (work: () => unknown): unknown => {
    try {
      work();
    } catch (error) {
      return error;
    }
    throw new Error('nothing was thrown');
  };
  const add = (name: string) => db.prepare<[string]>('INSERT INTO things VALUES (?, 1)').run(name);
  const names = () => db.values<[], string>('SELECT name FROM things ORDER BY name').all();

  it('answers rows as it is asked to', () => {
    const sql = 'SELECT name, size FROM things WHERE name = ?';
    expect({ ...db.prepare<[string], object>(sql).get('cup') }).toEqual({ name: 'cup', size: 2 });
    expect(db.arrays(sql).all('cup')).toEqual([['cup', 2]]);
    expect(db.values(sql).get('cup')).toBe('cup');
    expect([db.prepare(sql).get('pot'), db.arrays(sql).get('pot'), db.values(sql).get('pot')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('writes all of a transaction or nothing, and begins another after it', () => {
    const both = () => [add('pot'), add('cup')];
    expect(isTaken(failure(() => db.atomically(both)))).toBe(true);
    expect(names()).toEqual(['cup']);
    expect(db.atomically(() => add('pot').changes)).toBe(1);
    expect(names()).toEqual(['cup', 'pot']);
  });

  it('refuses a transaction within another, and undoes that', () => {
    const nested = () => (add('pot'), db.atomically(() => add('pan')));
    expect(codeOf(failure(() => db.atomically(nested)))).toBe('SQLITE_ERROR');
    expect(names()).toEqual(['cup']);
  });

  it('tells why the work failed, also if that closed it', () => {
    const broken = () => {
      db.close();
      throw new Error('the reason');
    };
    expect(() => db.atomically(broken)).toThrow('the reason');
  });

  it('waits for a lock as long as it is told, and is free again', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kizuna-'));
    const file = join(folder, 'locked.db');
    const [holder, hasty] = [new SqliteDatabase(file), new SqliteDatabase(file, { busyMs: 0 })];
    expect([holder, hasty].map((each) => each.pragma('busy_timeout'))).toEqual([5000, 0]);
    holder.atomically(() => {
      expect(codeOf(failure(() => hasty.atomically(() => 1)))).toBe('SQLITE_BUSY');
    });
    expect(hasty.atomically(() => 'mine')).toBe('mine');
    for (const each of [holder, hasty]) each.close();
    rmSync(folder, { recursive: true });
  });

  it('refuses to write where it may only read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kizuna-'));
    const file = join(folder, 'read.db');
    new SqliteDatabase(file).close();
    const reader = new SqliteDatabase(file, { readonly: true });
    const failed = failure(() => reader.exec('CREATE TABLE things (name TEXT)'));
    expect([codeOf(failed), detailOf(failed)]).toEqual(['SQLITE_READONLY', '']);
    expect(reader.snapshot(() => reader.values('SELECT 1').get())).toBe(1);
    reader.close();
    rmSync(folder, { recursive: true });
  });

  it('knows a taken primary key for one', () => {
    db.exec('CREATE TABLE keyed (key TEXT PRIMARY KEY) WITHOUT ROWID');
    const insert = () => db.prepare('INSERT INTO keyed VALUES (1)').run();
    insert();
    const failed = failure(insert);
    expect([isTaken(failed), codeOf(failed), detailOf(failed)]).toEqual([true, 'SQLITE_19', ' 1555']);
  });

  it('tells in a word what went wrong', () => {
    expect(codeOf(Object.assign(new Error('disk I/O error'), { errcode: 778 }))).toBe('SQLITE_IOERR');
    expect(codeOf(failure(() => db.exec('SELECT * FROM nothing')))).toBe('SQLITE_ERROR');
    expect(codeOf(failure(() => new SqliteDatabase(__dirname)))).toBe('SQLITE_CANTOPEN');
    expect(codeOf(Object.assign(new Error('no such file'), { code: 'ENOENT' }))).toBe('ENOENT');
    expect(codeOf(new Error('of another kind'))).toBe('');
  });

  it('stays closed', () => {
    db.close();
    db.close();
    expect(db.isOpen).toBe(false);
  });
});
