/** The tables of the scratch and what is asked of them. */
import type { SqliteDatabase } from '@kizuna/event-sourcing';

/** `head` is the first row of a row's group, which stands for it; of a row alone, the row itself. */
export const SCHEMA = `
  CREATE TABLE rows (
    file INTEGER NOT NULL, line INTEGER NOT NULL, head INTEGER NOT NULL, team TEXT, doubt INTEGER, key TEXT,
    occurrence INTEGER NOT NULL, first_such INTEGER NOT NULL, raw TEXT NOT NULL, PRIMARY KEY (file, line)) WITHOUT ROWID;
  CREATE UNIQUE INDEX rows_by_key ON rows (file, key) WHERE key IS NOT NULL;
  CREATE TABLE scattered (file INTEGER NOT NULL, team TEXT NOT NULL, PRIMARY KEY (file, team)) WITHOUT ROWID;
  CREATE TABLE commands (
    command_id TEXT NOT NULL PRIMARY KEY, at TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL,
    step INTEGER NOT NULL, shared INTEGER NOT NULL DEFAULT 0, command TEXT NOT NULL, id TEXT NOT NULL,
    lane TEXT NOT NULL, body TEXT NOT NULL, begins INTEGER NOT NULL);
  CREATE TABLE refs (
    file INTEGER NOT NULL, line INTEGER NOT NULL, head INTEGER NOT NULL, name TEXT NOT NULL, id TEXT NOT NULL,
    text TEXT NOT NULL);
  CREATE TABLE findings (
    kind TEXT NOT NULL, file INTEGER NOT NULL, line INTEGER NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL,
    found TEXT NOT NULL);
`;

/** Made when all is read: one sort costs less than keeping many rows sorted. */
export const INDEXES = `
  CREATE INDEX IF NOT EXISTS commands_by_date ON commands (at, file, line, step);
  CREATE INDEX IF NOT EXISTS commands_that_begin ON commands (id) WHERE begins = 1;
  CREATE INDEX IF NOT EXISTS commands_by_row ON commands (file, line);
  CREATE INDEX IF NOT EXISTS findings_by_row ON findings (file, line);
  CREATE INDEX IF NOT EXISTS refs_by_head ON refs (file, head);
`;

/** Made only if a group is rejected when all is read. */
export const HEAD_INDEX = 'CREATE INDEX IF NOT EXISTS rows_by_head ON rows (file, head) WHERE head <> line;';

/** Made only if the rows of a group stand apart. */
export const TEAM_INDEX = 'CREATE INDEX IF NOT EXISTS rows_by_team ON rows (file, team) WHERE team IS NOT NULL;';

export function statementsOf(db: SqliteDatabase) {
  const prepare = (sql: string) => db.prepare(sql);
  const values = (sql: string) => db.values(sql);
  const order = '(at, file, line, step)';
  const fields = 'file, line, step, command, id, command_id AS commandId, at AS effectiveAt, lane, body';
  return {
    keep: prepare('INSERT INTO rows VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    keyed: prepare('SELECT line FROM rows WHERE file = ? AND key = ?'),
    scatter: prepare('INSERT OR IGNORE INTO scattered VALUES (?, ?)'),
    scattered: values('SELECT team FROM scattered WHERE file = ?'),
    stated: prepare('SELECT at, body, line, shared FROM commands WHERE command_id = ?'),
    state: prepare(
      `INSERT INTO commands (command_id, at, file, line, step, command, id, lane, body, begins)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    share: prepare('UPDATE commands SET shared = 1 WHERE command_id = ?'),
    restate: prepare('UPDATE commands SET shared = 1, at = ?, file = ?, line = ?, step = ? WHERE command_id = ?'),
    refer: prepare('INSERT INTO refs (file, line, head, name, id, text) VALUES (?, ?, ?, ?, ?, ?)'),
    find: prepare('INSERT INTO findings (kind, file, line, name, text, found) VALUES (?, ?, ?, ?, ?, ?)'),
    dangling: prepare(
      `SELECT file, line, head, name, text FROM refs
       WHERE NOT EXISTS (SELECT 1 FROM commands WHERE commands.id = refs.id AND begins = 1)`,
    ),
    byCommand: db.arrays('SELECT command, count(*) FROM commands WHERE at <= ? GROUP BY command'),
    page: prepare(
      `SELECT ${fields} FROM commands WHERE ${order} > (?, ?, ?, ?) AND at <= ?
       ORDER BY at, file, line, step LIMIT ?`,
    ),
  };
}

/** Those that need the indexes. */
export function latecomersOf(db: SqliteDatabase) {
  const prepare = (sql: string) => db.prepare(sql);
  const values = (sql: string) => db.values(sql);
  return {
    // What other rows say as well stays.
    dropCommands: prepare('DELETE FROM commands WHERE file = ? AND line = ? AND shared = 0'),
    dropReferences: prepare('DELETE FROM refs WHERE file = ? AND head = ?'),
    dropFindings: prepare(`DELETE FROM findings WHERE file = ? AND line = ? AND (kind <> 'rejected' OR ? = 'all')`),
    dropRow: prepare('DELETE FROM rows WHERE file = ? AND line = ?'),
    others: values('SELECT line FROM rows WHERE file = ? AND head = ? AND head <> line'),
    isRejected: values(`SELECT 1 FROM findings WHERE file = ? AND line = ? AND kind = 'rejected'`),
    team: prepare(
      `SELECT line, raw, head, doubt, occurrence, first_such AS firstSuch FROM rows WHERE file = ? AND team = ?
       ORDER BY line`,
    ),
  };
}
