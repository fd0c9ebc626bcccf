/** Appends to EventStoreDB where those who do not know it or its client stumble: all of it was seen. */
import { onEngine } from '../engines.testing';
import { to } from '../envelope';
import { streamName, type NewEvent, type StreamId } from '../event';
import { NO_STREAM } from '../event-store';
import { happened, ids, some, stream } from '../event-store.tester';
import { newId } from '../ids';
import { CommandPipeline } from '../pipeline';
import { account, ada, Deposit, Open } from '../pipeline.fixture';
import { newPrefix, readAll, stores } from './eventstoredb-store.fixture';

jest.setTimeout(60_000);

onEngine('KIZUNA_EVENTSTORE_URL', (url) => {
  const open = stores(() => url);

  describe('appending', () => {
    it('tells the revision that a stream is at, not whether it has one', async () => {
      const store = open();
      const s = stream();
      await store.append(s, NO_STREAM, some(5));
      await expect(store.append(s, 1, some(1))).rejects.toMatchObject({
        stream: streamName(s),
        expected: 1,
        actual: 4,
      });
    });

    const wrong: [string, Partial<NewEvent>][] = [
      ['an id that is none', { id: 'not-a-uuid' }],
      ['an empty id', { id: '' }],
      ['an empty type', { type: '' }],
      ['a type of the server', { type: '$metadata' }],
      ['a type with a blank', { type: 'two words' }],
      ['data that JSON cannot hold', { data: { n: 1n } }],
    ];
    it.each(wrong)('refuses %s before the call, and appends beside it go on', async (_, over) => {
      const store = open();
      const answers = await Promise.allSettled([
        store.append(stream(), NO_STREAM, some(1)),
        store.append(stream(), NO_STREAM, [happened(over)]),
        store.append(stream(), NO_STREAM, some(1)),
      ]);
      expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await readAll(store)).toHaveLength(2);
    });

    it.each([
      ['for this server', 3 * 1024 * 1024],
      ['for any server', 20 * 1024 * 1024],
    ])('refuses what is too much %s, and appends beside it go on', async (_, size) => {
      const store = open();
      const big = happened({ data: { text: 'x'.repeat(size) } });
      const [before, refused, after] = await Promise.allSettled([
        store.append(stream(), NO_STREAM, some(1)),
        store.append(stream(), NO_STREAM, [big]),
        store.append(stream(), NO_STREAM, some(1)),
      ]);
      expect([before!.status, after!.status]).toEqual(['fulfilled', 'fulfilled']);
      expect(refused).toMatchObject({ reason: { message: expect.stringMatching(/holds more than .* takes at once/) } });
    });

    it('does not write a repeated command again, although the server would at the revision of today', async () => {
      const store = open();
      const s: StreamId = { category: account.name, tenant: ada.tenant, id: newId() };
      const pipeline = () => new CommandPipeline(store);
      const send = (by: CommandPipeline, command: object, commandId: string) => {
        const definition = [...account.decisions].find((each) => command instanceof each.class)!;
        return by.execute(account, definition, to({ id: s.id, actor: ada, commandId }, command));
      };
      await send(pipeline(), Object.assign(new Open(), { owner: newId() }), 'open');
      const deposit = (by: CommandPipeline, commandId: string) =>
        send(by, Object.assign(new Deposit(), { amount: 1 }), commandId);
      const [one, other] = [pipeline(), pipeline()];
      const first = await deposit(one, 'first');
      await deposit(other, 'second');
      expect(await deposit(one, 'first')).toEqual(first);
      expect(await deposit(pipeline(), 'first')).toEqual(first);
      const stored = await store.read(s);
      expect(stored).toHaveLength(5);
      // What the pipeline keeps from happening: the server takes known events at the current revision.
      await store.append(s, 4, stored.slice(3));
      expect(ids(await store.read(s)).slice(5)).toEqual(ids(stored.slice(3)));
    });

    it('recognises a repeat after many other events, from a new store', async () => {
      const prefix = newPrefix();
      const s = stream();
      const events = some(2);
      const first = await open({ prefix }).append(s, NO_STREAM, events);
      const other = open({ prefix });
      for (let i = 0; i < 5; i++) await other.append(stream(), NO_STREAM, some(200));
      await other.append(s, 1, some(1));
      expect(await other.append(s, NO_STREAM, events)).toEqual(first);
      expect(await other.read(s)).toHaveLength(3);
    });
  });
});
