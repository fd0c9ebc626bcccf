/** The folder that holds all state of an embedded installation, owned by one process at a time. */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf, makeFile, SqliteDatabase, StoreUnavailable, unavailable } from '@kizuna/event-sourcing';
import { readSmall, writeSmall } from './small-file';

const SERVER = 'server.json';

/** Another process owns the folder. */
export class HomeInUse extends Error {
  constructor(
    readonly folder: string,
    readonly server?: RunningServer,
  ) {
    super(
      `${folder} is in use by ${server ? `process ${server.pid}, which answers at ${server.url}` : 'another process'}`,
    );
  }
}

export interface RunningServer {
  readonly pid: number;
  readonly url: string;
}

/** Whoever has made the folder, and however open it is: each file in it is made for its owner alone. */
export class Home {
  readonly events: string;
  readonly snapshots: string;
  readonly stream: string;
  readonly timers: string;
  readonly views: string;
  readonly keys: string;

  private constructor(
    readonly folder: string,
    private readonly lock: SqliteDatabase,
  ) {
    const file = (name: string) => join(folder, name);
    this.events = file('events.db');
    this.snapshots = file('snapshots.db');
    this.stream = file('stream.db');
    this.timers = file('timers.db');
    this.views = file('views.db');
    this.keys = file('keys');
  }

  /**
   * Takes the folder, creating it if need be. The lock is one of the operating system on an open file, so that no
   * crash can leave it behind.
   * @throws HomeInUse, StoreUnavailable
   */
  static take(folder: string): Home {
    makeFolder(folder);
    const file = join(folder, 'lock.db');
    let lock: SqliteDatabase | undefined;
    try {
      makeFile(file);
      lock = new SqliteDatabase(file, { busyMs: 0 });
      lock.exec('BEGIN EXCLUSIVE');
      const home = new Home(folder, lock);
      // One that was killed has left its address behind.
      home.silence();
      return home;
    } catch (error) {
      lock?.close();
      if (codeOf(error) === 'SQLITE_BUSY') throw new HomeInUse(folder, Home.server(folder));
      throw unavailable(file, error);
    }
  }

  /** The server that answers for this folder, as it said itself; undefined while it has not, or nobody can read it. */
  static server(folder: string): RunningServer | undefined {
    try {
      return readSmall<RunningServer>(join(folder, SERVER));
    } catch {
      return undefined;
    }
  }

  announce(server: RunningServer): void {
    writeSmall(join(this.folder, SERVER), server);
  }

  release(): void {
    this.silence();
    this.lock.close();
  }

  private silence(): void {
    rmSync(join(this.folder, SERVER), { force: true });
  }
}

/** Only the folder itself: a missing parent is more often a slip of the pen than a wish. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ENOENT') throw new StoreUnavailable(`cannot make ${folder}: there is no folder ${dirname(folder)}`);
    if (code !== 'EEXIST') throw unavailable(folder, error);
    if (!statSync(folder).isDirectory()) throw new StoreUnavailable(`cannot use ${folder}: it is a file, not a folder`);
  }
}
