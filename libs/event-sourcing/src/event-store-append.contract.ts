/** What every event store must keep when it is written to; a part of event-store.contract.ts. */
import { streamName } from './event';
import { NO_STREAM, WrongExpectedRevision, type Appended } from './event-store';
import { happened, ids, some, stream, type StoreTester, placeOf } from './event-store.tester';

export function appendContract(tester: StoreTester): void {
  describe('append', () => {
    it('begins a stream, then goes on at exact revisions', async () => {
      const s = stream();
      const first = await tester.store.append(s, NO_STREAM, some(1));
      const second = await tester.store.append(s, 0, some(1));
      expect([first.revision, second.revision]).toEqual([0, 1]);
      expect(second.position).toBeGreaterThan(first.position);
    });

    it('appends several events as one and answers with the last of them', async () => {
      const s = stream();
      const events = some(3);
      const appended = await tester.store.append(s, NO_STREAM, events);
      const stored = await tester.store.read(s);
      expect(stored.map(({ revision }) => revision)).toEqual([0, 1, 2]);
      expect(ids(stored)).toEqual(ids(events));
      expect(appended).toMatchObject({ revision: 2, position: stored[2]!.position });
      expect(appended.again).not.toBe(true);
    });

    it.each<[string, number, number, number]>([
      ['an existing stream is taken for new', 2, NO_STREAM, 1],
      ['the writer is behind', 2, 0, 1],
      ['the writer is ahead', 2, 7, 1],
      ['a new stream is taken for existing', 0, 0, NO_STREAM],
    ])('writes nothing when %s, and tells both revisions', async (_, existing, expected, actual) => {
      const s = stream();
      if (existing > 0) await tester.store.append(s, NO_STREAM, some(existing));
      const refused = tester.store.append(s, expected, some(2));
      await expect(refused).rejects.toBeInstanceOf(WrongExpectedRevision);
      await expect(refused).rejects.toMatchObject({ stream: streamName(s), expected, actual });
      expect(await tester.store.read(s)).toHaveLength(existing);
    });

    it('lets exactly one of ten concurrent writers win', async () => {
      const s = stream();
      await tester.store.append(s, NO_STREAM, some(1));
      const answers = await Promise.allSettled(Array.from({ length: 10 }, () => tester.store.append(s, 0, some(2))));
      const refused = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as unknown] : []));
      expect(refused).toHaveLength(9);
      for (const reason of refused) expect(reason).toMatchObject({ expected: 0, actual: 2 });
      expect(await tester.store.read(s)).toHaveLength(3);
    });

    it('takes many streams at once, each in its own order', async () => {
      const streams = Array.from({ length: 30 }, () => stream());
      await Promise.all(
        streams.map(async (s) => {
          for (let expected = NO_STREAM; expected < 4; expected++) await tester.store.append(s, expected, some(1));
        }),
      );
      for (const s of streams) expect((await tester.store.read(s)).map((e) => e.revision)).toEqual([0, 1, 2, 3, 4]);
      expect(await tester.readAll()).toHaveLength(150);
    });

    it('keeps what was given although the caller changes it afterwards', async () => {
      const s = stream();
      const data = { n: 1 };
      const appending = tester.store.append(s, NO_STREAM, [happened({ data })]);
      data.n = 2;
      await appending;
      expect((await tester.store.read(s))[0]!.data).toEqual({ n: 1 });
    });

    it.each([{ tenant: 'main.x' }, { tenant: '' }, { category: 'with-dash' }, { id: '' }])(
      'refuses an address that could be read as another: %p',
      async (wrong) => {
        await expect(tester.store.append(stream(wrong), NO_STREAM, some(1))).rejects.toThrow('is no name for a stream');
        await expect(tester.store.read(stream(wrong))).rejects.toThrow('is no name for a stream');
      },
    );
  });

  describe('a repeated append', () => {
    const s = stream();
    const events = some(2);
    let first: Appended;

    beforeEach(async () => {
      await tester.store.append(s, NO_STREAM, some(1));
      first = await tester.store.append(s, 0, events);
    });

    it('answers as the first time and writes nothing', async () => {
      expect(placeOf(await tester.store.append(s, 0, events))).toEqual(placeOf(first));
      expect(await tester.store.read(s)).toHaveLength(3);
    });

    it('does so after later writes and after a restart', async () => {
      await tester.store.append(s, 2, some(2));
      expect(placeOf(await tester.store.append(s, 0, events))).toEqual(placeOf(first));
      await tester.reopen();
      expect(placeOf(await tester.store.append(s, 0, events))).toEqual(placeOf(first));
      expect(await tester.store.read(s)).toHaveLength(5);
    });

    it('does so when it is sent ten times at once', async () => {
      const again = await Promise.all(Array.from({ length: 10 }, () => tester.store.append(s, 0, events)));
      for (const { revision, position, again: told = true } of again) {
        expect({ revision, position, told }).toEqual({
          revision: first.revision,
          position: first.position,
          told: true,
        });
      }
      expect(await tester.store.read(s)).toHaveLength(3);
    });

    it('is a conflict when it brings something new along', async () => {
      const more = tester.store.append(s, 0, [...events, happened()]);
      await expect(more).rejects.toMatchObject({ expected: 0, actual: 2 });
      const other = tester.store.append(s, 0, [events[0]!, happened()]);
      await expect(other).rejects.toBeInstanceOf(WrongExpectedRevision);
      expect(await tester.store.read(s)).toHaveLength(3);
    });

    it('is another append in another stream', async () => {
      const elsewhere = stream({ tenant: 'other', id: s.id });
      expect((await tester.store.append(elsewhere, NO_STREAM, events)).revision).toBe(1);
      expect(ids(await tester.store.read(elsewhere))).toEqual(ids(events));
    });
  });
}
