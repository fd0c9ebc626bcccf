import { aggregate, fact, Refused } from './aggregate';
import type { Actor } from './envelope';
import { Forbidden, NotFound, StaleRevision } from './errors';
import { streamName } from './event';
import { NO_STREAM, StoreUnavailable } from './event-store';
import { derivedId, newId } from './ids';
import { Account, ada, Deposit, Misbehave, Open, Opened, pipelineTester, Rename } from './pipeline.fixture';
import { Invalid } from './validation/validator';

describe('the pipeline', () => {
  const tester = pipelineTester();

  describe('answers', () => {
    it('with id, revision and position of what it stored', async () => {
      expect(await tester.send(Open, { owner: 'c1' })).toEqual({ id: tester.id, revision: 0, position: 1 });
      expect(await tester.send(Deposit, { amount: 5 })).toEqual({ id: tester.id, revision: 2, position: 3 });
      expect((await tester.stored()).map(({ type, data }) => [type, data])).toEqual([
        ['test.account.Opened', { owner: 'c1' }],
        ['test.account.Deposited', { amount: 5 }],
        ['test.account.Deposited', { amount: 5 }],
      ]);
    });

    it('with the revision as it is when a command is no news', async () => {
      await tester.send(Open, { owner: 'c1' });
      const renamed = await tester.send(Rename, { name: 'n' });
      expect(await tester.send(Rename, { name: 'n' })).toEqual(renamed);
      expect(await tester.stored()).toHaveLength(2);
    });

    it('with what others have stored in between, also when nothing is appended', async () => {
      const other = tester.aPipeline();
      await tester.send(Open, { owner: 'c1' });
      await tester.send(Rename, { name: 'old' });
      const renamed = await tester.send(Rename, { name: 'new' }, {}, other);
      expect(await tester.send(Rename, { name: 'new' })).toEqual(renamed);
      await tester.send(Open, { owner: 'c2' }, { id: newId() }, other);
      await expect(tester.send(Open, { owner: 'again' }, {}, other)).rejects.toThrow('it is open');
    });
  });

  describe('stores', () => {
    it('who, why and from what it followed, and an id that the command determines', async () => {
      const commandId = 'the-command';
      await tester.send(Open, { owner: 'c1' });
      await tester.send(Deposit, { amount: 1 }, { commandId, correlationId: 'corr', causationId: 'cause' });
      const [, first, second] = await tester.stored();
      const name = streamName(tester.addressed());
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
      await tester.send(Open, { owner: 'c1' });
      const { metadata } = (await tester.stored())[0]!;
      expect(metadata.correlationId).toBe(metadata.commandId);
      expect(metadata).not.toHaveProperty('causationId');
    });

    it('the customer whom each event concerns, from the state after it', async () => {
      await tester.send(Open, { owner: 'c1' });
      await tester.send(Deposit, { amount: 1 });
      expect((await tester.stored()).map(({ subject }) => subject)).toEqual(['c1', 'c1', 'c1']);
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
      await tester.send(Open, { owner: 'c1' });
      const failed = tester.send<object>(cls, body);
      await expect(failed).rejects.toThrow(why);
      await expect(failed).rejects.not.toBeInstanceOf(Invalid);
      expect(await tester.stored()).toHaveLength(1);
    });
  });

  describe('refuses', () => {
    it('an actor without the permission before all else, so that nothing leaks', async () => {
      await tester.send(Open, { owner: 'c1' });
      const nobody: Actor = { ...ada, permissions: ['test.account.open'] };
      for (const over of [{}, { id: newId() }, { id: 'no id' }, { commandId: '' }, { expectedRevision: 7 }]) {
        const refused = tester.send(Deposit, { amount: 'wrong' }, { ...over, actor: nobody });
        await expect(refused).rejects.toEqual(new Forbidden('test.account.deposit'));
      }
    });

    it('a broken body, naming the field', async () => {
      await expect(tester.send(Open, { owner: 5, more: 1 })).rejects.toMatchObject({
        errors: expect.arrayContaining([{ field: 'owner', rule: 'type', message: 'must be string' }]) as unknown,
      });
      expect(await tester.storedInAll()).toBe(0);
    });

    it.each(['', 'x', '0198C0DE-0000-7000-8000-000000000001'])('"%s" as an id', async (wrong) => {
      await expect(tester.send(Open, { owner: 'c1' }, { id: wrong })).rejects.toMatchObject({
        errors: [{ field: 'id' }],
      });
    });

    it.each(['', 'with space', 'ü', 'x'.repeat(101), 'zero\0byte'])('"%s" as a command id', async (commandId) => {
      const refused = tester.send(Open, { owner: 'c1' }, { commandId });
      await expect(refused).rejects.toMatchObject({ errors: [{ field: 'commandId' }] });
    });

    it('a command on what does not exist, unless it may begin', async () => {
      await expect(tester.send(Deposit, { amount: 1 })).rejects.toEqual(
        new NotFound(`there is no test.account ${tester.id}`),
      );
      expect(await tester.storedInAll()).toBe(0);
    });

    it('a revision that is not the one the caller saw', async () => {
      await tester.send(Open, { owner: 'c1' }, { expectedRevision: NO_STREAM });
      await expect(tester.send(Deposit, { amount: 1 }, { expectedRevision: 3 })).rejects.toEqual(
        new StaleRevision(3, 0),
      );
      expect(await tester.send(Deposit, { amount: 1 }, { expectedRevision: 0 })).toMatchObject({ revision: 2 });
      await expect(tester.send(Deposit, { amount: 1 }, { expectedRevision: 0 })).rejects.toEqual(
        new StaleRevision(0, 2),
      );
    });

    it('what a rule refuses, and lets a mistake in the rules through as it is', async () => {
      await tester.send(Open, { owner: 'c1' });
      await expect(tester.send(Open, { owner: 'c2' })).rejects.toEqual(new Refused('it is open'));
      await expect(tester.send(Misbehave, { how: 'throws' })).rejects.toEqual(new TypeError('a mistake in the rules'));
      expect(await tester.stored()).toHaveLength(1);
    });

    it('when the store is gone, without taking the command for done', async () => {
      await tester.send(Open, { owner: 'c1' });
      await tester.store.close();
      await expect(tester.send(Deposit, { amount: 1 })).rejects.toBeInstanceOf(StoreUnavailable);
    });
  });

  it('folds each event once, however many commands follow', async () => {
    let folded = 0;
    const counting = aggregate('test.account', 0)
      .on(Account, { Opened: () => ++folded, Deposited: () => ++folded, Renamed: () => ++folded })
      .begins({ Open, Deposit }, { Open: () => [fact(Opened, { owner: 'c1' })], Deposit: () => [] });
    for (let i = 0; i < 20; i++) {
      await tester.send(Open, { owner: 'c1' }, {}, tester.pipeline, counting as never);
      await tester.send(Deposit, { amount: 1 }, {}, tester.pipeline, counting as never);
    }
    expect(folded).toBe(20);
  });

  it('keeps tenants apart: the same id is another aggregate', async () => {
    const eve: Actor = { id: 'eve', tenant: 'other', permissions: ['*'] };
    await tester.send(Open, { owner: 'c1' }, { commandId: 'x' });
    await expect(tester.send(Deposit, { amount: 1 }, { actor: eve })).rejects.toBeInstanceOf(NotFound);
    expect(await tester.send(Open, { owner: 'e1' }, { commandId: 'x', actor: eve })).toMatchObject({ revision: 0 });
    expect((await tester.stored()).map(({ subject }) => subject)).toEqual(['c1']);
    expect((await tester.store.read(tester.addressed({ tenant: 'other' }))).map(({ subject }) => subject)).toEqual([
      'e1',
    ]);
  });
});
