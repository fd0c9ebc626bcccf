/** For the specs of the pipeline: an account that follows simple rules, and a pipeline on a store of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { events, Optional, type Class } from '@kizuna/contracts/shared';
import { IsInt, IsString, Max, MaxLength } from 'class-validator';
import { aggregate, fact, refuse } from './aggregate';
import { to, type Actor, type Envelope } from './envelope';
import type { RecordedEvent, StreamId } from './event';
import { EVERY_TENANT } from './event-store';
import { newId } from './ids';
import { CommandPipeline } from './pipeline';
import { SqliteEventStore } from './sqlite/sqlite-event-store';
import { SqliteSnapshots } from './sqlite/sqlite-snapshots';

export class Opened {
  @IsString() owner!: string;
}
export class Deposited {
  @IsInt() @Max(1000) amount!: number;
}
class Renamed {
  @IsString() name!: string;
}
class Stray {
  @IsString() owner!: string;
}
export const Account = events('test.account', { Opened, Deposited, Renamed });
events('test.stray', { Stray });

export class Open {
  @IsString() owner!: string;
}
export class Deposit {
  @IsInt() amount!: number;
}
export class Rename {
  @IsString() @MaxLength(20) name!: string;
  @Optional() @IsString() note?: string;
}
export class Misbehave {
  @IsString() how!: 'foreign' | 'plain' | 'throws';
}

interface State {
  readonly owner?: string;
  readonly name?: string;
  readonly balance: number;
  readonly deposits: readonly number[];
}

export const account = aggregate<State>('test.account', { balance: 0, deposits: [] })
  .on(Account, {
    Opened: (state, { owner }) => ({ ...state, owner }),
    Deposited: (s, { amount }) => ({ ...s, balance: s.balance + amount, deposits: [...s.deposits, amount] }),
    Renamed: (state, { name }) => ({ ...state, name }),
  })
  .begins(
    { Open },
    { Open: ({ owner }, by) => (owner === undefined ? [fact(Opened, { owner: by.owner })] : refuse('it is open')) },
  )
  .commands(
    { Deposit, Rename, Misbehave },
    {
      // Twice the amount in two events, so that one command is seen to append several.
      Deposit: (_, { amount }) => [fact(Deposited, { amount }), fact(Deposited, { amount })],
      Rename: (state, { name }) => (state.name === name ? [] : [fact(Renamed, { name })]),
      Misbehave: (_, { how }) => {
        if (how === 'throws') throw new TypeError('a mistake in the rules');
        return [how === 'foreign' ? (fact(Stray, { owner: 'x' }) as Opened) : { owner: 'x' }];
      },
    },
  )
  .concerns(({ owner }) => owner);

export const NOW = '2026-06-01T12:00:00.000Z';
export const ada: Actor = { id: 'ada', tenant: 'main', permissions: ['test.account.*'] };
export const historian: Actor = { ...ada, permissions: ['*'] };

export class PipelineTester {
  store!: SqliteEventStore;
  pipeline!: CommandPipeline;
  /** What the clock of each pipeline shows. */
  now = NOW;
  /** The account that commands go to and that is read, unless another is named. */
  id = newId();
  private readonly folder = mkdtempSync(join(tmpdir(), 'kizuna-pipeline-'));
  private count = 0;

  /** Before each test: an empty store, a pipeline on it, and an account that does not exist yet. */
  begin(): void {
    this.store = new SqliteEventStore(join(this.folder, `${++this.count}.db`));
    this.now = NOW;
    this.pipeline = this.aPipeline();
    this.id = newId();
  }

  /** After the last test. */
  removeFiles(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** One more pipeline on the same store, as in another process. */
  aPipeline(snapshots?: SqliteSnapshots): CommandPipeline {
    return new CommandPipeline(this.store, snapshots, () => new Date(this.now));
  }

  /** A file of snapshots that belongs to the store; the test closes it. */
  openSnapshots(): SqliteSnapshots {
    return new SqliteSnapshots(join(this.folder, `${this.count}-snapshots.db`));
  }

  /** The same file in a new store and a new pipeline. */
  async restart(): Promise<void> {
    await this.store.close();
    this.store = new SqliteEventStore(this.store.file);
    this.pipeline = this.aPipeline();
  }

  /** A command to the account, by ada through the pipeline of the test unless told otherwise. */
  send<T extends object>(
    cls: Class<T>,
    body: unknown,
    over: Partial<Envelope> = {},
    by = this.pipeline,
    a = account,
  ): ReturnType<CommandPipeline['execute']> {
    const definition = a.decisions.find((known) => known.class === cls)!;
    const command: object = Object.assign(Object.create(cls.prototype as object) as object, body);
    return by.execute(a, definition, to({ id: this.id, actor: ada, ...over }, command));
  }

  addressed(over: Partial<StreamId> = {}): StreamId {
    return { category: 'test.account', tenant: 'main', id: this.id, ...over };
  }

  /** The events of the account. */
  stored(): Promise<RecordedEvent[]> {
    return this.store.read(this.addressed());
  }

  /** How many events there are in all streams of all tenants. */
  async storedInAll(): Promise<number> {
    return (await this.store.readLog(0, 10_000, { tenant: EVERY_TENANT })).events.length;
  }
}

/** For a `describe`: a tester that begins anew before each of its tests and leaves nothing behind. */
export function pipelineTester(): PipelineTester {
  const tester = new PipelineTester();
  beforeEach(() => tester.begin());
  afterEach(() => tester.store.close());
  afterAll(() => tester.removeFiles());
  return tester;
}
