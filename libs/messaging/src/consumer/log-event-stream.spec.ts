/** The stream over a log whose positions have gaps: it may only be read on after positions that it has handed out. */
import {
  newId,
  type LogFilter,
  type LogPage,
  type NewEvent,
  type RecordedEvent,
  type StreamId,
} from '@kizuna/event-sourcing';
import { systemClock } from '../clock';
import { eventually } from '../eventually';
import { eventStreamContract, type StreamUnderTest } from '../event-stream.contract';
import { SqliteCursors } from '../sqlite/sqlite-cursors';
import { SqliteParkingLot } from '../sqlite/sqlite-parking-lot';
import { EmbeddedUnderTest, scratch } from '../sqlite/under-test';
import { LogEventStream, type StreamLog } from './log-event-stream';

/** As a log whose positions are places in a file. */
class Gapped implements StreamLog {
  constructor(private readonly log: StreamLog) {}

  async read(stream: StreamId, from?: number): Promise<RecordedEvent[]> {
    return (await this.log.read(stream, from)).map(moved);
  }

  async readLog(after: number, limit: number, filter: LogFilter): Promise<LogPage> {
    if (after !== 0 && after % 1000 !== 7) throw new Error(`${after} is no position of an event`);
    const page = await this.log.readLog(Math.floor(after / 1000), limit, filter);
    return { ...page, events: page.events.map(moved), position: placed(page.position) };
  }

  async head(): Promise<number> {
    return placed(await this.log.head());
  }

  onAppended(listener: (position: number) => void): () => void {
    return this.log.onAppended((position) => listener(placed(position)));
  }
}

const placed = (position: number): number => (position === 0 ? 0 : position * 1000 + 7);
const moved = (event: RecordedEvent): RecordedEvent => {
  const { data, metadata, aggregateId, position } = event;
  return { ...event, data, metadata, aggregateId, position: placed(position) };
};

const { folder, remove } = scratch();
const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});
afterAll(remove);
let count = 0;

eventStreamContract('LogEventStream over a log with gaps', async (): Promise<StreamUnderTest> => {
  const under = new EmbeddedUnderTest(`${folder}/${++count}`);
  const log = new Gapped(under.store);
  const another = (): LogEventStream => {
    const file = `${under.folder}/gapped.sqlite`;
    const cursors = new SqliteCursors(file);
    const lot = new SqliteParkingLot(file, () => systemClock.now());
    const stream = new LogEventStream({ log, cursors, lot, backoff: [1, 1] });
    // Handlers of some tests never end, and nobody waits for them.
    opened.push(async () => void stream.close());
    return stream;
  };
  opened.push(() => under.close());
  let stream = another();
  return {
    stream,
    publish: (to: StreamId, event: NewEvent) => under.publish(to, event),
    reopen: async () => {
      void stream.close();
      return (stream = another());
    },
  };
});

it('saves at once how far it has handled, but only now and then how far it has passed over what is not for it', async () => {
  const under = new EmbeddedUnderTest(`${folder}/${++count}`);
  opened.push(() => under.close());
  const file = `${under.folder}/seldom.sqlite`;
  const cursors = new SqliteCursors(file);
  const save = jest.spyOn(cursors, 'save');
  const lot = new SqliteParkingLot(file, () => systemClock.now());
  const stream = new LogEventStream({ log: under.store, cursors, lot });
  opened.push(() => stream.close());
  const publish = (type: string): Promise<void> => {
    const id = newId();
    const metadata = { actor: 'tester', correlationId: id, commandId: id, commandHash: '', schemaVersion: 1 };
    const event = { id, type, data: {}, effectiveAt: '2030-01-02T03:04:05.000Z', metadata };
    return under.publish({ category: 'test.thing', tenant: 'main', id: newId() }, event);
  };
  const running = await stream.subscribe({ consumer: 'c', types: ['mine'], handle: { each: async () => {} } });

  await publish('mine');
  await eventually(() => expect(save).toHaveBeenLastCalledWith('c', 1));
  save.mockClear();
  const before = performance.now();
  for (let position = 2; position <= 40; position++) {
    await publish('of others');
    await eventually(() => expect(running.position()).toBe(position));
  }
  const seconds = (performance.now() - before) / 1000;
  expect(save.mock.calls.length).toBeLessThanOrEqual(Math.ceil(seconds));

  await running.stop();
  expect(await cursors.load('c')).toBe(40);
});
