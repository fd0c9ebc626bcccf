/** A command takes effect once, however often, wherever and whenever it is sent. */
import * as fc from 'fast-check';
import type { Envelope } from './envelope';
import { CommandIdReused, NotFound } from './errors';
import { newId } from './ids';
import type { CommandPipeline } from './pipeline';
import { account, Deposit, Open, pipelineTester, Rename } from './pipeline.fixture';

const rolling = { every: 3, version: 1 };

describe('the pipeline', () => {
  const tester = pipelineTester();

  describe('a repeated command', () => {
    const commandId = 'once';
    const deposit = (over: Partial<Envelope> = {}, by?: CommandPipeline) =>
      tester.send(Deposit, { amount: 5 }, { commandId, ...over }, by);

    beforeEach(() => tester.send(Open, { owner: 'c1' }, { commandId: 'opening' }));

    it('answers the same and appends nothing', async () => {
      const first = await deposit();
      expect(await deposit()).toEqual(first);
      expect(await tester.stored()).toHaveLength(3);
    });

    it('does so after later commands and in another process', async () => {
      const first = await deposit();
      await tester.send(Rename, { name: 'later' });
      expect(await deposit()).toEqual(first);
      expect(await deposit({}, tester.aPipeline())).toEqual(first);
      expect(await tester.stored()).toHaveLength(4);
    });

    it('does so after a restart', async () => {
      const first = await deposit();
      await tester.restart();
      expect(await deposit()).toEqual(first);
      expect(await tester.stored()).toHaveLength(3);
    });

    it('does so when it comes ten times at once, through two processes', async () => {
      const two = [tester.pipeline, tester.aPipeline()];
      const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => deposit({}, two[i % 2])));
      expect(new Set(answers.map(({ revision, position }) => `${revision} ${position}`)).size).toBe(1);
      expect(await tester.stored()).toHaveLength(3);
    });

    it('does so although the caller names the revision of the first time', async () => {
      const first = await deposit({ expectedRevision: 0 });
      expect(await deposit({ expectedRevision: 0 })).toEqual(first);
    });

    it('does so when it is the one that began', async () => {
      expect(await tester.send(Open, { owner: 'c1' }, { commandId: 'opening' })).toEqual({
        id: tester.id,
        revision: 0,
        position: 1,
      });
    });

    it('is refused with another body, or as another command, and nothing is stored', async () => {
      await deposit();
      await expect(tester.send(Deposit, { amount: 6 }, { commandId })).rejects.toEqual(new CommandIdReused(commandId));
      await expect(tester.send(Rename, { name: 'x' }, { commandId })).rejects.toEqual(new CommandIdReused(commandId));
      expect(await tester.stored()).toHaveLength(3);
    });

    it('is refused with another body also if it began the aggregate and memory has forgotten it', async () => {
      const begun = { commandId, id: newId() };
      const first = await tester.send(Open, { owner: 'c1' }, begun);
      expect(await tester.send(Open, { owner: 'c1' }, begun, tester.aPipeline())).toEqual(first);
      const other = tester.send(Open, { owner: 'c2' }, begun, tester.aPipeline());
      await expect(other).rejects.toEqual(new CommandIdReused(commandId));
    });

    it('is another command for another aggregate', async () => {
      await deposit();
      expect(await tester.send(Open, { owner: 'c1' }, { commandId, id: newId() })).toMatchObject({ revision: 0 });
    });

    it('is decided again if it was refused before, since it left no trace', async () => {
      await expect(deposit({ id: newId(), commandId })).rejects.toBeInstanceOf(NotFound);
      expect(await deposit()).toMatchObject({ revision: 2 });
    });

    it('is recognised in a long stream from behind a snapshot', async () => {
      const rolled = account.withSnapshots(rolling.every, rolling.version);
      const snapshots = tester.openSnapshots();
      const first = await tester.send(Deposit, { amount: 5 }, { commandId }, tester.aPipeline(snapshots), rolled);
      for (let i = 0; i < 100; i++)
        await tester.send(Rename, { name: `${i}` }, { commandId: `r${i}` }, tester.aPipeline(snapshots), rolled);
      expect(snapshots.load(tester.addressed(), rolling.version)!.revision).toBeGreaterThan(90);
      expect(await tester.send(Deposit, { amount: 5 }, { commandId }, tester.aPipeline(snapshots), rolled)).toEqual(
        first,
      );
      const reused = tester.send(Deposit, { amount: 6 }, { commandId }, tester.aPipeline(snapshots), rolled);
      await expect(reused).rejects.toBeInstanceOf(CommandIdReused);
      expect(await tester.stored()).toHaveLength(103);
      snapshots.close();
    });
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
          tester.id = newId();
          await tester.send(Open, { owner: 'c1' });
          const answers = [];
          for (const [i, { cls, body }] of sequence.entries()) {
            answers.push(await tester.send<object>(cls, body, { commandId: `c${i}` }));
          }
          const before = (await tester.stored()).map((event) => event.id);
          const effective = new Set((await tester.stored()).map(({ metadata }) => metadata.commandId));
          const elsewhere = tester.aPipeline();
          for (const i of again.filter((n) => effective.has(`c${n}`))) {
            const { cls, body } = sequence[i]!;
            expect(
              await tester.send<object>(cls, body, { commandId: `c${i}` }, i % 2 ? tester.pipeline : elsewhere),
            ).toEqual(answers[i]);
          }
          expect((await tester.stored()).map((event) => event.id)).toEqual(before);
        },
      ),
      { numRuns: 30 },
    );
  });
});
