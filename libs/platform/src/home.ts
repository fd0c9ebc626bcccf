/** The folder that holds all state of an embedded installation, owned by one process at a time. */
import Database from 'better-sqlite3';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unavailable } from '@kizuna/event-sourcing';

/** Another process owns the folder. */
export class HomeInUse extends Error {
  constructor(
    readonly folder: string,
    readonly server?: RunningServer,
  ) {
    super(`${folder} is in use by ${server ? `process ${server.pid}, which answers at ${server.url}` : 'another process'}`);
  }
}

export interface RunningServer {
  readonly pid: number;
  readonly url: string;
}

export class Home {
  readonly events: string;
  readonly snapshots: string;
  readonly stream: string;
  readonly timers: string;
  readonly views: string;
  readonly keys: string;

  private constructor(
    readonly folder: string,
    private readonly lock: Database.Database,
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
    let lock: Database.Database | undefined;
    try {
      // Only the folder itself: a missing parent is more often a slip of the pen than a wish.
      if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
      lock = new Database(join(folder, 'lock.db'), { timeout: 0 });
      lock.exec('BEGIN EXCLUSIVE');
      return new Home(folder, lock);
    } catch (error) {
      lock?.close();
      if ((error as { code?: string }).code === 'SQLITE_BUSY') throw new HomeInUse(folder, Home.server(folder));
      throw unavailable(folder, error);
    }
  }

  /** The server that last said it answers for this folder; it may be gone. */
  static server(folder: string): RunningServer | undefined {
    const file = join(folder, 'server.json');
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as RunningServer) : undefined;
  }

  announce(server: RunningServer): void {
    writeFileSync(join(this.folder, 'server.json'), JSON.stringify(server));
  }

  release(): void {
    rmSync(join(this.folder, 'server.json'), { force: true });
    this.lock.close();
  }
}
