import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { events, Optional, type Class } from '@kizuna/contracts/shared';
import { IsInt, IsString, Max, MaxLength } from 'class-validator';
import * as fc from 'fast-check';
import { aggregate, fact, refuse, Refused } from './aggregate';
import { to, type Actor, type Envelope } from './envelope';
import { CommandIdReused, Forbidden, NotFound, StaleRevision, TooMuchContention } from './errors';
import { streamName, type StreamId } from './event';
import { EVERY_TENANT, NO_STREAM, StoreUnavailable } from './event-store';
import { derivedId, newId } from './ids';
import { CommandPipeline } from './pipeline';
import { SqliteEventStore } from './sqlite/sqlite-event-store';
import { SqliteSnapshots } from './sqlite/sqlite-snapshots';
import { Invalid } from './validation/validator';

class Opened {
  @IsString() owner!: string;
}
class Deposited {
  @IsInt() @Max(1000) amount!: number;
}
class Renamed {
  @IsString() name!: string;
}
class Stray {
  @IsString() owner!: string;
}
const Account = events('test.account', { Opened, Deposited, Renamed });
events('test.stray', { Stray });

class Open {
  @IsString() owner!: string;
}
class Deposit {
  @IsInt() amount!: number;
}
class Rename {
  @IsString() @MaxLength(20) name!: string;
  @Optional() @IsString() note?: string;
}
class Misbehave {
  @IsString() how!: 'foreign' | 'plain' | 'throws';
}

interface State {
  readonly owner?: string;
  readonly name?: string;
  readonly balance: number;
  readonly deposits: readonly number[];
}

const account = aggregate<State>('test.account', { balance: 0, deposits: [] })
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
const rolling = { every: 3, version: 1 };

const NOW = '2026-06-01T12:00:00.000Z';
const ada: Actor = { id: 'ada', tenant: 'main', permissions: ['test.account.*'] };
const historian: Actor = { ...ada, permissions: ['*'] };

describe('the pipeline', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kizuna-pipeline-'));
  let count = 0;
  let store: SqliteEventStore;
  let pipeline: CommandPipeline;
  let now: string;
  let id: string;

  beforeEach(() => {
    store = new SqliteEventStore(join(folder, `${++count}.db`));
    now = NOW;
    pipeline = aPipeline();
    id = newId();
  });
  afterEach(() => store.close());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const aPipeline = (snapshots?: SqliteSnapshots) => new CommandPipeline(store, snapshots, () => new Date(now));
  const restart = async () => {
    await store.close();
    store = new SqliteEventStore(store.file);
    pipeline = aPipeline();
  };
  const send = <T extends object>(
    cls: Class<T>,
    body: unknown,
    over: Partial<Envelope> = {},
    by = pipeline,
    a = account,
  ) => {
    const definition = a.decisions.find((known) => known.class === cls)!;
    return by.execute(
      a,
      definition,
      to({ id, actor: ada, ...over }, Object.assign(Object.create(cls.prototype), body)),
    );
  };
  const addressed = (over: Partial<StreamId> = {}): StreamId => ({
    category: 'test.account',
    tenant: 'main',
    id,
    ...over,
  });
  const stored = () => store.read(addressed());
  const count$ = async () => (await store.readLog(0, 10_000, { tenant: EVERY_TENANT })).events.length;

  describe('answers', () => {
    it('with id, revision and position of what it stored', async () => {
      expect(await send(Open, { owner: 'c1' })).toEqual({ id, revision: 0, position: 1 });
      expect(await send(Deposit, { amount: 5 })).toEqual({ id, revision: 2, position: 3 });
      expect((await stored()).map(({ type, data }) => [type, data])).toEqual([
        ['test.account.Opened', { owner: 'c1' }],
        ['test.account.Deposited', { amount: 5 }],
        ['test.account.Deposited', { amount: 5 }],
      ]);
    });

    it('with the revision as it is when a command is no news', async () => {
      await send(Open, { owner: 'c1' });
      const renamed = await send(Rename, { name: 'n' });
      expect(await send(Rename, { name: 'n' })).toEqual(renamed);
      expect(await stored()).toHaveLength(2);
    });

    it('with what others have stored in between, also when nothing is appended', async () => {
      const other = aPipeline();
      await send(Open, { owner: 'c1' });
      await send(Rename, { name: 'old' });
      const renamed = await send(Rename, { name: 'new' }, {}, other);
      expect(await send(Rename, { name: 'new' })).toEqual(renamed);
      await send(Open, { owner: 'c2' }, { id: newId() }, other);
      await expect(send(Open, { owner: 'again' }, {}, other)).rejects.toThrow('it is open');
    });
  });

  describe('stores', () => {
    it('who, why and from what it followed, and an id that the command determines', async () => {
      const commandId = 'the-command';
      await send(Open, { owner: 'c1' });
      await send(Deposit, { amount: 1 }, { commandId, correlationId: 'corr', causationId: 'cause' });
      const [, first, second] = await stored();
      const name = streamName(addressed());
      expect([first!.id, second!.id]).toEqual([derivedId(commandId, name, 0), derivedId(commandId, name, 1)]);
      expect(first!.metadata).toEqual({
        actor: 'ada',
        correlationId: 'corr',
        causationId: 'cause',
        commandId,
        commandHash: expect.stringMatching(/^[0-9a-f]{8}$/) as string,
        schemaVersion: 1,
      });
    });

    it('the command as its own correlation when it follows from nothing', async () => {
      await send(Open, { owner: 'c1' });
      const { metadata } = (await stored())[0]!;
      expect(metadata.correlationId).toBe(metadata.commandId);
      expect(metadata).not.toHaveProperty('causationId');
    });

    it('the customer whom each event concerns, from the state after it', async () => {
      await send(Open, { owner: 'c1' });
      await send(Deposit, { amount: 1 });
      expect((await stored()).map(({ subject }) => subject)).toEqual(['c1', 'c1', 'c1']);
    });

    it.each([
      [
        'breaks its contract',
        Deposit,
        { amount: 1001 },
        'test.account decided on a test.account.Deposited that breaks its contract',
      ],
      [
        'belongs to another aggregate',
        Misbehave,
        { how: 'foreign' },
        'test.account decided on test.stray.Stray, which it does not list',
      ],
      ['was not made of a contract', Misbehave, { how: 'plain' }, 'Object is no event: declare it with events(…)'],
    ])('nothing when an event %s, and does not blame the caller', async (_, cls, body, why) => {
      await send(Open, { owner: 'c1' });
      const failed = send<object>(cls, body);
      await expect(failed).rejects.toThrow(why);
      await expect(failed).rejects.not.toBeInstanceOf(Invalid);
      expect(await stored()).toHaveLength(1);
    });
  });

  describe('refuses', () => {
    it('an actor without the permission before all else, so that nothing leaks', async () => {
      await send(Open, { owner: 'c1' });
      const nobody: Actor = { ...ada, permissions: ['test.account.open'] };
      for (const over of [{}, { id: newId() }, { id: 'no id' }, { commandId: '' }, { expectedRevision: 7 }]) {
        const refused = send(Deposit, { amount: 'wrong' }, { ...over, actor: nobody });
        await expect(refused).rejects.toEqual(new Forbidden('test.account.deposit'));
      }
    });

    it('a broken body, naming the field', async () => {
      await expect(send(Open, { owner: 5, more: 1 })).rejects.toMatchObject({
        errors: expect.arrayContaining([{ field: 'owner', rule: 'type', message: 'must be string' }]) as unknown,
      });
      expect(await count$()).toBe(0);
    });

    it.each(['', 'x', '0198C0DE-0000-7000-8000-000000000001'])('"%s" as an id', async (wrong) => {
      await expect(send(Open, { owner: 'c1' }, { id: wrong })).rejects.toMatchObject({ errors: [{ field: 'id' }] });
    });

    it.each(['', 'with space', 'ü', 'x'.repeat(101), 'zero\0byte'])('"%s" as a command id', async (commandId) => {
      const refused = send(Open, { owner: 'c1' }, { commandId });
      await expect(refused).rejects.toMatchObject({ errors: [{ field: 'commandId' }] });
    });

    it('a command on what does not exist, unless it may begin', async () => {
      await expect(send(Deposit, { amount: 1 })).rejects.toEqual(new NotFound(`there is no test.account ${id}`));
      expect(await count$()).toBe(0);
    });

    it('a revision that is not the one the caller saw', async () => {
      await send(Open, { owner: 'c1' }, { expectedRevision: NO_STREAM });
      await expect(send(Deposit, { amount: 1 }, { expectedRevision: 3 })).rejects.toEqual(new StaleRevision(3, 0));
      expect(await send(Deposit, { amount: 1 }, { expectedRevision: 0 })).toMatchObject({ revision: 2 });
      await expect(send(Deposit, { amount: 1 }, { expectedRevision: 0 })).rejects.toEqual(new StaleRevision(0, 2));
    });

    it('what a rule refuses, and lets a mistake in the rules through as it is', async () => {
      await send(Open, { owner: 'c1' });
      await expect(send(Open, { owner: 'c2' })).rejects.toEqual(new Refused('it is open'));
      await expect(send(Misbehave, { how: 'throws' })).rejects.toEqual(new TypeError('a mistake in the rules'));
      expect(await stored()).toHaveLength(1);
    });

    it('when the store is gone, without taking the command for done', async () => {
      await send(Open, { owner: 'c1' });
      await store.close();
      await expect(send(Deposit, { amount: 1 })).rejects.toBeInstanceOf(StoreUnavailable);
    });
  });

  describe('a repeated command', () => {
    const commandId = 'once';
    const deposit = (over: Partial<Envelope> = {}, by?: CommandPipeline) =>
      send(Deposit, { amount: 5 }, { commandId, ...over }, by);

    beforeEach(() => send(Open, { owner: 'c1' }, { commandId: 'opening' }));

    it('answers the same and appends nothing', async () => {
      const first = await deposit();
      expect(await deposit()).toEqual(first);
      expect(await stored()).toHaveLength(3);
    });

    it('does so after later commands and in another process', async () => {
      const first = await deposit();
      await send(Rename, { name: 'later' });
      expect(await deposit()).toEqual(first);
      expect(await deposit({}, aPipeline())).toEqual(first);
      expect(await stored()).toHaveLength(4);
    });

    it('does so after a restart', async () => {
      const first = await deposit();
      await restart();
      expect(await deposit()).toEqual(first);
      expect(await stored()).toHaveLength(3);
    });

    it('does so when it comes ten times at once, through two processes', async () => {
      const two = [pipeline, aPipeline()];
      const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => deposit({}, two[i % 2])));
      expect(new Set(answers.map(({ revision, position }) => `${revision} ${position}`)).size).toBe(1);
      expect(await stored()).toHaveLength(3);
    });

    it('does so although the caller names the revision of the first time', async () => {
      const first = await deposit({ expectedRevision: 0 });
      expect(await deposit({ expectedRevision: 0 })).toEqual(first);
    });

    it('does so when it is the one that began', async () => {
      expect(await send(Open, { owner: 'c1' }, { commandId: 'opening' })).toEqual({ id, revision: 0, position: 1 });
    });

    it('is refused with another body, or as another command, and nothing is stored', async () => {
      await deposit();
      await expect(send(Deposit, { amount: 6 }, { commandId })).rejects.toEqual(new CommandIdReused(commandId));
      await expect(send(Rename, { name: 'x' }, { commandId })).rejects.toEqual(new CommandIdReused(commandId));
      expect(await stored()).toHaveLength(3);
    });

    it('is another command for another aggregate', async () => {
      await deposit();
      expect(await send(Open, { owner: 'c1' }, { commandId, id: newId() })).toMatchObject({ revision: 0 });
    });

    it('is decided again if it was refused before, since it left no trace', async () => {
      await expect(deposit({ id: newId(), commandId })).rejects.toBeInstanceOf(NotFound);
      expect(await deposit()).toMatchObject({ revision: 2 });
    });

    it('is recognised in a long stream from behind a snapshot', async () => {
      const rolled = account.withSnapshots(rolling.every, rolling.version);
      const snapshots = new SqliteSnapshots(join(folder, `${count}-snapshots.db`));
      const first = await send(Deposit, { amount: 5 }, { commandId }, aPipeline(snapshots), rolled);
      for (let i = 0; i < 100; i++)
        await send(Rename, { name: `${i}` }, { commandId: `r${i}` }, aPipeline(snapshots), rolled);
      expect(snapshots.load(addressed(), rolling.version)!.revision).toBeGreaterThan(90);
      expect(await send(Deposit, { amount: 5 }, { commandId }, aPipeline(snapshots), rolled)).toEqual(first);
      const reused = send(Deposit, { amount: 6 }, { commandId }, aPipeline(snapshots), rolled);
      await expect(reused).rejects.toBeInstanceOf(CommandIdReused);
      expect(await stored()).toHaveLength(103);
      snapshots.close();
    });
  });

  describe('many at once', () => {
    const balance = async () =>
      (await stored()).reduce((sum, { data }) => sum + ((data as { amount?: number }).amount ?? 0), 0);

    it('are all applied exactly once to one aggregate', async () => {
      await send(Open, { owner: 'c1' });
      const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => send(Deposit, { amount: i + 1 })));
      expect(answers.map(({ revision }) => revision)).toEqual(Array.from({ length: 50 }, (_, i) => 2 * i + 2));
      expect(await balance()).toBe(2 * 1275);
    });

    it('are so from two processes that write to the same aggregate', async () => {
      await send(Open, { owner: 'c1' });
      const two = [pipeline, aPipeline()];
      await Promise.all(Array.from({ length: 50 }, (_, i) => send(Deposit, { amount: i + 1 }, {}, two[i % 2])));
      expect(await balance()).toBe(2 * 1275);
    });

    it('are not held up by one that is refused', async () => {
      await send(Open, { owner: 'c1' });
      const answers = await Promise.allSettled([
        send(Deposit, { amount: 1 }),
        send(Open, { owner: 'c2' }),
        send(Misbehave, { how: 'throws' }),
        send(Deposit, { amount: 2 }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    });

    it('give up in words when others write without end', async () => {
      await send(Open, { owner: 'c1' });
      const loaded = await stored();
      let revision = loaded.length - 1;
      // Rules that write to their own stream behind the pipeline's back are always a step ahead of it.
      const contended = aggregate('test.account', account.initial)
        .on(Account, { Opened: (s) => s, Deposited: (s) => s, Renamed: (s) => s })
        .commands(
          { Deposit },
          {
            Deposit: (_, { amount }) => {
              const { id: _id, ...event } = { ...loaded[0]!, type: 'test.account.Renamed', data: { name: 'x' } };
              const metadata = { ...loaded[0]!.metadata, commandId: newId() };
              void store.append(addressed(), revision++, [{ ...event, id: newId(), metadata }]);
              return [fact(Deposited, { amount })];
            },
          },
        );
      const refused = send(Deposit, { amount: 1 }, {}, pipeline, contended as never);
      await expect(refused).rejects.toEqual(new TooMuchContention('others keep changing this test.account'));
      expect((await stored()).some(({ type }) => type === 'test.account.Deposited')).toBe(false);
    });
  });

  describe('the date of effect', () => {
    const at = async () => (await stored()).map(({ effectiveAt }) => effectiveAt);
    const back = (effectiveAt: string, actor = historian) => ({ effectiveAt, actor });

    it('is now, unless the command names one', async () => {
      await send(Open, { owner: 'c1' });
      expect(await at()).toEqual([NOW]);
    });

    it.each([
      ['2020-01-02', '2020-01-02T00:00:00.000Z'],
      ['2020-01-02T03:04:05+02:00', '2020-01-02T01:04:05.000Z'],
      ['2020-01-02T03:04:05.678Z', '2020-01-02T03:04:05.678Z'],
    ])('is kept as given: %s', async (given, kept) => {
      await send(Open, { owner: 'c1' }, back(given));
      expect(await at()).toEqual([kept]);
      expect((await stored())[0]!.recordedAt > kept).toBe(true);
    });

    it('may be named only by who may change history', async () => {
      const refused = send(Open, { owner: 'c1' }, back('2020-01-02', ada));
      await expect(refused).rejects.toEqual(new Forbidden('history.backdate'));
    });

    it.each([
      '2026-06-01T12:02:00Z',
      '2027-01-01',
      'yesterday',
      '2020',
      '2020-01-02T03:04:05',
      '2020-02-30',
      '2020-13-01',
      '',
      '+020000-01-01',
    ])('is never "%s": in the future, no date, or no moment for want of a zone', async (wrong) => {
      const refused = send(Open, { owner: 'c1' }, back(wrong));
      await expect(refused).rejects.toMatchObject({ errors: [{ field: 'effectiveAt', rule: 'past' }] });
    });

    it('may lie a little ahead, since clocks differ', async () => {
      expect(await send(Open, { owner: 'c1' }, back('2026-06-01T12:00:30Z'))).toMatchObject({ revision: 0 });
    });

    it('is never before that of the last change; the same moment is fine', async () => {
      await send(Open, { owner: 'c1' }, back('2020-01-02'));
      await expect(send(Deposit, { amount: 1 }, back('2020-01-01'))).rejects.toEqual(
        new Refused('it would take effect before the last change, which took effect at 2020-01-02T00:00:00.000Z'),
      );
      expect(await send(Deposit, { amount: 1 }, back('2020-01-02'))).toMatchObject({ revision: 2 });
    });

    it('does not matter to a command that is no news', async () => {
      await send(Open, { owner: 'c1' }, back('2020-01-02'));
      const renamed = await send(Rename, { name: 'n' }, back('2020-01-03'));
      expect(await send(Rename, { name: 'n' }, back('2019-01-01'))).toEqual(renamed);
    });

    it('follows the last change when the clock was set back, instead of refusing what happens now', async () => {
      await send(Open, { owner: 'c1' });
      now = '2026-06-01T11:59:00.000Z';
      await send(Deposit, { amount: 1 });
      expect(await at()).toEqual([NOW, NOW, NOW]);
    });
  });

  it('folds each event once, however many commands follow', async () => {
    let folded = 0;
    const counting = aggregate('test.account', 0)
      .on(Account, { Opened: () => ++folded, Deposited: () => ++folded, Renamed: () => ++folded })
      .begins({ Open, Deposit }, { Open: () => [fact(Opened, { owner: 'c1' })], Deposit: () => [] });
    for (let i = 0; i < 20; i++) {
      await send(Open, { owner: 'c1' }, {}, pipeline, counting as never);
      await send(Deposit, { amount: 1 }, {}, pipeline, counting as never);
    }
    expect(folded).toBe(20);
  });

  it('keeps tenants apart: the same id is another aggregate', async () => {
    const eve: Actor = { id: 'eve', tenant: 'other', permissions: ['*'] };
    await send(Open, { owner: 'c1' }, { commandId: 'x' });
    await expect(send(Deposit, { amount: 1 }, { actor: eve })).rejects.toBeInstanceOf(NotFound);
    expect(await send(Open, { owner: 'e1' }, { commandId: 'x', actor: eve })).toMatchObject({ revision: 0 });
    expect((await stored()).map(({ subject }) => subject)).toEqual(['c1']);
    expect((await store.read(addressed({ tenant: 'other' }))).map(({ subject }) => subject)).toEqual(['e1']);
  });

  it('lets each command take effect once, however often and wherever it is repeated', async () => {
    const command = fc.oneof(
      fc.record({ cls: fc.constant(Deposit), body: fc.record({ amount: fc.integer({ min: 1, max: 3 }) }) }),
      fc.record({ cls: fc.constant(Rename), body: fc.record({ name: fc.constantFrom('a', 'b', 'c') }) }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(command, { maxLength: 12 }),
        fc.array(fc.nat(11), { maxLength: 20 }),
        async (sequence, again) => {
          id = newId();
          await send(Open, { owner: 'c1' });
          const answers = [];
          for (const [i, { cls, body }] of sequence.entries()) {
            answers.push(await send<object>(cls, body, { commandId: `c${i}` }));
          }
          const before = (await stored()).map((event) => event.id);
          const effective = new Set((await stored()).map(({ metadata }) => metadata.commandId));
          const elsewhere = aPipeline();
          for (const i of again.filter((n) => effective.has(`c${n}`))) {
            const { cls, body } = sequence[i]!;
            expect(await send<object>(cls, body, { commandId: `c${i}` }, i % 2 ? pipeline : elsewhere)).toEqual(
              answers[i],
            );
          }
          expect((await stored()).map((event) => event.id)).toEqual(before);
        },
      ),
      { numRuns: 30 },
    );
  });
});
