/** When a command takes effect: now, or on the day that it names. */
import { Refused } from './aggregate';
import { Forbidden } from './errors';
import { ada, Deposit, historian, NOW, Open, pipelineTester, Rename } from './pipeline.fixture';

describe('the pipeline', () => {
  const tester = pipelineTester();

  describe('the date of effect', () => {
    const at = async () => (await tester.stored()).map(({ effectiveAt }) => effectiveAt);
    const back = (effectiveAt: string, actor = historian) => ({ effectiveAt, actor });

    it('is now, unless the command names one', async () => {
      await tester.send(Open, { owner: 'c1' });
      expect(await at()).toEqual([NOW]);
    });

    it.each([
      ['2020-01-02', '2020-01-02T00:00:00.000Z'],
      ['2020-01-02T03:04:05+02:00', '2020-01-02T01:04:05.000Z'],
      ['2020-01-02T03:04:05.678Z', '2020-01-02T03:04:05.678Z'],
    ])('is kept as given: %s', async (given, kept) => {
      await tester.send(Open, { owner: 'c1' }, back(given));
      expect(await at()).toEqual([kept]);
      expect((await tester.stored())[0]!.recordedAt > kept).toBe(true);
    });

    it('may be named only by who may change history', async () => {
      const refused = tester.send(Open, { owner: 'c1' }, back('2020-01-02', ada));
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
      const refused = tester.send(Open, { owner: 'c1' }, back(wrong));
      await expect(refused).rejects.toMatchObject({ errors: [{ field: 'effectiveAt', rule: 'past' }] });
    });

    it('may lie a little ahead, since clocks differ', async () => {
      expect(await tester.send(Open, { owner: 'c1' }, back('2026-06-01T12:00:30Z'))).toMatchObject({ revision: 0 });
    });

    it('is never before that of the last change; the same moment is fine', async () => {
      await tester.send(Open, { owner: 'c1' }, back('2020-01-02'));
      await expect(tester.send(Deposit, { amount: 1 }, back('2020-01-01'))).rejects.toEqual(
        new Refused('it would take effect before the last change, which took effect at 2020-01-02T00:00:00.000Z'),
      );
      expect(await tester.send(Deposit, { amount: 1 }, back('2020-01-02'))).toMatchObject({ revision: 2 });
    });

    it('does not matter to a command that is no news', async () => {
      await tester.send(Open, { owner: 'c1' }, back('2020-01-02'));
      const renamed = await tester.send(Rename, { name: 'n' }, back('2020-01-03'));
      expect(await tester.send(Rename, { name: 'n' }, back('2019-01-01'))).toEqual(renamed);
    });

    it('follows the last change when the clock was set back, instead of refusing what happens now', async () => {
      await tester.send(Open, { owner: 'c1' });
      tester.now = '2026-06-01T11:59:00.000Z';
      await tester.send(Deposit, { amount: 1 });
      expect(await at()).toEqual([NOW, NOW, NOW]);
    });
  });
});
