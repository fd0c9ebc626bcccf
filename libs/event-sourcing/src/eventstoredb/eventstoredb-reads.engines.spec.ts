/** Reads from EventStoreDB of what no store of ours wrote, of long streams, and across gaps: all traps that were seen. */
import { EventStoreDBClient, jsonEvent, NO_STREAM as NONE } from '@eventstore/db-client';
import { createUUID } from '@eventstore/db-client/dist/utils';
import { BatchAppendReq } from '@eventstore/db-client/generated/streams_pb';
import { onEngine } from '../engines.testing';
import { streamName, type StreamId } from '../event';
import { EVERY_TENANT, NO_STREAM } from '../event-store';
import { ALL, happened, ids, some, stream } from '../event-store.tester';
import { newId } from '../ids';
import { Appends } from './appends';
import { Connection } from './connection';
import { newPrefix, readAll, stores, toldOf } from './eventstoredb-store.fixture';

jest.setTimeout(60_000);

onEngine('KIZUNA_EVENTSTORE_URL', (url) => {
  const open = stores(() => url);
  const client = EventStoreDBClient.connectionString(url);
  const raw = new Connection(url);
  afterAll(() => Promise.all([client.dispose(), raw.close()]));

  /** Writes bytes that no engine of ours would write. */
  const forge = async (prefix: string, s: StreamId, data: string, metadata: string) => {
    const forged = new BatchAppendReq.ProposedMessage();
    forged.setId(createUUID(newId()));
    forged.getMetadataMap().set('type', 'contract.thing.Happened').set('content-type', 'application/json');
    forged.setData(new TextEncoder().encode(data));
    forged.setCustomMetadata(new TextEncoder().encode(metadata));
    return new Appends(raw).send(`${prefix}.${streamName(s)}`, NO_STREAM, [forged], 10_000);
  };

  describe('reading', () => {
    it('fails the handler of an event that is broken, not the page', async () => {
      const prefix = newPrefix();
      const store = open({ prefix });
      const metadata = JSON.stringify({ ...happened().metadata, effectiveAt: '2026-01-02T03:04:05.678Z' });
      const broken = ['{"n":', '"a string"', 'null', ''];
      for (const data of broken) await forge(prefix, stream(), data, metadata);
      for (const other of ['{', '', '[]', '{}']) await forge(prefix, stream(), '{}', other);
      await store.append(stream(), NO_STREAM, some(1));
      const events = await readAll(store);
      expect(events).toHaveLength(9);
      for (const event of events.slice(0, 8)) expect(() => event.data).toThrow(SyntaxError);
      for (const event of events.slice(0, 4)) expect(event.metadata.actor).toBe('ada');
      expect(events.slice(0, 4).map(({ storedData }) => storedData)).toEqual(broken);
      for (const event of events.slice(4, 8)) {
        expect(() => event.metadata).toThrow(SyntaxError);
        expect(event.effectiveAt).toBe(event.recordedAt);
      }
      expect(events[8]!.data).toEqual({ n: 1 });
      expect(events[8]!.storedData).toBe('{"n":1}');
    });

    it('goes on after every position that it gave out, across gaps', async () => {
      const [store, neighbour] = [open(), open()];
      const answered: number[] = [];
      for (let i = 0; i < 10; i++) {
        answered.push((await store.append(stream(), NO_STREAM, some(3))).position);
        await neighbour.append(stream(), NO_STREAM, some(1));
      }
      const events = await readAll(store);
      expect(new Set(events.map(({ position }) => position)).size).toBe(30);
      expect(events.filter((_, i) => i % 3 === 2).map(({ position }) => position)).toEqual(answered);
      for (const [i, { position }] of events.entries()) {
        const { events: rest } = await store.readLog(position, 100, ALL);
        expect(ids(rest)).toEqual(ids(events.slice(i + 1)));
      }
    });

    it('says so of a position where no event is, and goes on working', async () => {
      const store = open();
      const { position } = await store.append(stream(), NO_STREAM, some(1));
      await expect(store.readLog(position - 1, 10, ALL)).rejects.toThrow(
        `the log has no event at the position ${position - 1}`,
      );
      expect(await store.head()).toBe(position);
    });

    it('sees neither events of the server nor streams of others', async () => {
      const prefix = newPrefix();
      const store = open({ prefix });
      const s = stream();
      const told = toldOf(store);
      const { position } = await store.append(s, NO_STREAM, some(2));
      await told.until(position);
      const name = `${prefix}.${streamName(s)}`;
      const foreign = (id: string) =>
        client.appendToStream(id, jsonEvent({ type: 'foreign', data: {} }), { expectedRevision: NONE });
      await client.setStreamMetadata(name, { maxCount: 100 });
      for (const each of [prefix, `${prefix}.nodash`, `${prefix}.x-nodot`, `${prefix}2.x-main.1`, `x.${name}`]) {
        await foreign(each);
      }
      const gone = `${prefix}.${streamName(stream())}`;
      await foreign(gone);
      await client.tombstoneStream(gone);
      const events = await readAll(store);
      expect(events.map(({ type }) => type)).toEqual([...some(2).map(({ type }) => type), 'foreign']);
      expect(await store.head()).toBe(events[2]!.position);
    });

    it('sees all installations if it has no name, each stream under its whole name', async () => {
      const prefix = newPrefix();
      const s = stream();
      const { position } = await open({ prefix }).append(s, NO_STREAM, some(1));
      const all = open({ prefix: undefined });
      const { events } = await all.readLog(0, 1, ALL);
      expect(events).toHaveLength(1);
      const renamed = { ...s, category: `${prefix}.${s.category}` };
      expect((await all.read(renamed)).map((e) => [e.position, e.stream])).toEqual([[position, streamName(renamed)]]);
    });

    it('reads a long stream and a long log in pieces', async () => {
      const store = open();
      const s = stream();
      const events = some(4500);
      for (let i = 0; i < 4500; i += 900) await store.append(s, i - 1, events.slice(i, i + 900));
      expect(ids(await store.read(s))).toEqual(ids(events));
      const first = await store.readLog(0, 1_000_000, ALL);
      expect([first.events.length, first.end]).toEqual([2000, false]);
      expect(ids(await readAll(store))).toEqual(ids(events));
      const rare = { tenant: EVERY_TENANT, types: ['contract.thing.Never'] } as const;
      expect(await store.readLog(0, 10, rare)).toEqual({ events: [], position: first.position, end: false });
    });
  });
});
