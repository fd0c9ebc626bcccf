/** For the suite of the event stream: a stream under test, what is published to it, and a consumer that notes words. */
import { newId, type NewEvent, type RecordedEvent, type StreamId } from '@kizuna/event-sourcing';
import { eventually } from './eventually';
import type { BatchHandler, EachHandler, EventStream, Running, Subscription } from './event-stream';

export interface StreamUnderTest {
  /** Tries again after a few ms, at least twice, before it parks. */
  readonly stream: EventStream;
  /** Puts an event at the end of a stream of the source. */
  publish(stream: StreamId, event: NewEvent): Promise<void>;
  /** Another instance on the same state, as after a crash: handlers of the one before never come to an end. */
  reopen(): Promise<EventStream>;
}

export const TYPE = 'test.thing.Happened';
/** Events by what they carry: a word, whose letters name the key and whose digits the place in it. */
export const wordOf = (event: RecordedEvent): string => (event.data as { word: string }).word;
export const keyOf = (word: string): string => word.replace(/\d+$/, '');

type Options = Partial<Subscription>;

export class StreamTester {
  stream!: EventStream;
  /** Words in the order in which they were handed over. */
  seen: string[] = [];
  private under!: StreamUnderTest;
  private readonly streams = new Map<string, string>();

  constructor(private readonly open: () => Promise<StreamUnderTest>) {}

  /** Before each test: a fresh, empty stream. */
  async begin(): Promise<void> {
    this.under = await this.open();
    this.stream = this.under.stream;
    this.seen = [];
    this.streams.clear();
  }

  async publish(...words: string[]): Promise<void> {
    for (const word of words) await this.publishOne(word);
  }

  async publishOne(word: string, { type = TYPE, tenant = 'main' } = {}): Promise<void> {
    const name = `${tenant} ${keyOf(word)}`;
    if (!this.streams.has(name)) this.streams.set(name, newId());
    const id = newId();
    const metadata = { actor: 'tester', correlationId: id, commandId: id, commandHash: '', schemaVersion: 1 };
    await this.under.publish(
      { category: 'test.thing', tenant, id: this.streams.get(name)! },
      { id, type, data: { word }, effectiveAt: '2030-01-02T03:04:05.000Z', metadata },
    );
  }

  async reopen(): Promise<void> {
    this.stream = await this.under.reopen();
    this.seen = [];
  }

  subscribe(handle: Subscription['handle'], options: Options = {}): Promise<Running> {
    return this.stream.subscribe({ consumer: 'tester', handle, ...options });
  }

  /** Notes each word, then works on it. */
  each(work: (word: string, event: RecordedEvent) => unknown = () => {}): EachHandler {
    return {
      each: async (event) => {
        this.seen.push(wordOf(event));
        await work(wordOf(event), event);
      },
    };
  }

  /** Handlers that take effect only if the check finds no fault: a word, or a whole page of them, is noted or not. */
  sound(kind: 'each' | 'batch', check: (word: string) => unknown): EachHandler | BatchHandler {
    const handle = async (events: readonly RecordedEvent[]): Promise<void> => {
      for (const event of events) await check(wordOf(event));
      this.seen.push(...events.map(wordOf));
    };
    return kind === 'each' ? { each: (event) => handle([event]) } : { batch: ({ events }) => handle(events) };
  }

  seenIs(...words: string[]): Promise<void> {
    return eventually(() => expect(this.seen).toEqual(words));
  }

  /** The words of one key. */
  seenOf(key: string): string[] {
    return this.seen.filter((word) => keyOf(word) === key);
  }

  parkedAre(count: number): Promise<void> {
    return eventually(async () => expect(await this.stream.parked.list({ consumer: 'tester' })).toHaveLength(count));
  }
}
