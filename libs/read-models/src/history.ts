/** The log as a source of past events: read in pages, with a turn for others after each. */
import type { EventStore, LogFilter, LogPage } from '@kizuna/event-sourcing';
import { setImmediate } from 'node:timers/promises';

export type History = Pick<EventStore, 'readLog' | 'head'>;

/** Events in a page, unless others are to wait less long for their turn: some 50 ms of work. */
export const PAGE = 2000;

/** Pages of the log behind a position, up to its end or to `until`. Each page's `position` is at most `until`. */
export async function* pages(
  history: History,
  after: number,
  filter: LogFilter,
  { until = Infinity, size = PAGE, signal }: { until?: number; size?: number; signal?: AbortSignal } = {},
): AsyncGenerator<LogPage> {
  for (let position = after; position < until;) {
    signal?.throwIfAborted();
    const page = await history.readLog(position, size, filter);
    position = page.position;
    if (position <= until) yield page;
    else yield { ...page, position: until, events: page.events.filter((event) => event.position <= until) };
    if (page.end) return;
    await setImmediate();
  }
}
