import {
  WrongExpectedRevision,
  type EventStore,
  type NewEvent,
  type RecordedEvent,
  type StreamId,
} from '@kizuna/event-sourcing';

/** Appends what is decided on the history of a stream, and decides anew if somebody else was quicker. */
export async function appendDecided(
  store: Pick<EventStore, 'append' | 'read'>,
  stream: StreamId,
  decide: (history: readonly RecordedEvent[]) => readonly NewEvent[],
): Promise<void> {
  for (;;) {
    const history = await store.read(stream);
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
