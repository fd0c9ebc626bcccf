/** Appends to the streams of processes: what is appended follows from what is there. */
import {
  streamName,
  WrongExpectedRevision,
  type EventStore,
  type NewEvent,
  type RecordedEvent,
  type StreamId,
} from '@kizuna/event-sourcing';
import { LRUCache } from 'lru-cache';

type Store = Pick<EventStore, 'append' | 'read'>;

/** Events of streams that were met lately, so that an input costs the same however many came before it. */
const MOST_REMEMBERED = 50_000;
const memories = new WeakMap<Store, LRUCache<string, readonly RecordedEvent[]>>();

function memoryOf(store: Store): LRUCache<string, readonly RecordedEvent[]> {
  let memory = memories.get(store);
  if (!memory) {
    memory = new LRUCache({ maxSize: MOST_REMEMBERED, sizeCalculation: (events) => events.length + 1 });
    memories.set(store, memory);
  }
  return memory;
}

/** A stream is only ever added to, so what is remembered is its beginning; the rest is read. */
async function historyOf(store: Store, stream: StreamId): Promise<readonly RecordedEvent[]> {
  const memory = memoryOf(store);
  const name = streamName(stream);
  const known = memory.get(name) ?? [];
  const later = await store.read(stream, known.length);
  const history = later.length === 0 ? known : [...known, ...later];
  if (history.length > 0) memory.set(name, history);
  return history;
}

/** Appends what is decided on the history of a stream, and decides anew if somebody else was quicker. */
export async function appendDecided(
  store: Store,
  stream: StreamId,
  decide: (history: readonly RecordedEvent[]) => readonly NewEvent[],
): Promise<void> {
  for (;;) {
    const history = await historyOf(store, stream);
    const events = decide(history);
    if (events.length === 0) return;
    try {
      await store.append(stream, history.length - 1, events);
      return;
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision)) throw error;
    }
  }
}
