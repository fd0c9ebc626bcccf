/** Many commands at once, in one process and in several. */
import { aggregate, fact } from './aggregate';
import { TooMuchContention } from './errors';
import { newId } from './ids';
import { Account, account, Deposit, Deposited, Misbehave, Open, pipelineTester } from './pipeline.fixture';

describe('the pipeline', () => {
  const tester = pipelineTester();

  describe('many at once', () => {
    const balance = async () =>
      (await tester.stored()).reduce((sum, { data }) => sum + ((data as { amount?: number }).amount ?? 0), 0);

    it('are all applied exactly once to one aggregate', async () => {
      await tester.send(Open, { owner: 'c1' });
      const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => tester.send(Deposit, { amount: i + 1 })));
      expect(answers.map(({ revision }) => revision)).toEqual(Array.from({ length: 50 }, (_, i) => 2 * i + 2));
      expect(await balance()).toBe(2 * 1275);
    });

    it('are so from two processes that write to the same aggregate', async () => {
      await tester.send(Open, { owner: 'c1' });
      const two = [tester.pipeline, tester.aPipeline()];
      await Promise.all(Array.from({ length: 50 }, (_, i) => tester.send(Deposit, { amount: i + 1 }, {}, two[i % 2])));
      expect(await balance()).toBe(2 * 1275);
    });

    it('are not held up by one that is refused', async () => {
      await tester.send(Open, { owner: 'c1' });
      const answers = await Promise.allSettled([
        tester.send(Deposit, { amount: 1 }),
        tester.send(Open, { owner: 'c2' }),
        tester.send(Misbehave, { how: 'throws' }),
        tester.send(Deposit, { amount: 2 }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
    });

    it('give up in words when others write without end', async () => {
      await tester.send(Open, { owner: 'c1' });
      const loaded = await tester.stored();
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
              void tester.store.append(tester.addressed(), revision++, [{ ...event, id: newId(), metadata }]);
              return [fact(Deposited, { amount })];
            },
          },
        );
      const refused = tester.send(Deposit, { amount: 1 }, {}, tester.pipeline, contended as never);
      await expect(refused).rejects.toEqual(new TooMuchContention('others keep changing this test.account'));
      expect((await tester.stored()).some(({ type }) => type === 'test.account.Deposited')).toBe(false);
    });
  });
});
