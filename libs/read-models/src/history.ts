/** The log as a source of past events: read in pages, with a turn for others after each. */
import type { EventStore, LogFilter, LogPage } from '@kizuna/event-sourcing';
import { setImmediate } from 'node:timers/promises';

export type History = Pick<EventStore, 'readLog' | 'head'>;

/** Events in a page: few enough to be read at once where requests are answered. */
export const PAGE = 2000;

/** Pages of the log behind a position, up to its end or to `until`. Each page's `position` is at most `until`. */
export async function* pages(
  history: History,
  after: number,
  filter: LogFilter,
  { until = Infinity, signal }: { until?: number; signal?: AbortSignal } = {},
): AsyncGenerator<LogPage> {
  for (let position = after; position < until;) {
    signal?.throwIfAborted();
    const page = await history.readLog(position, PAGE, filter);
    position = page.position;
    if (position <= until) yield page;
    else yield { ...page, position: until, events: page.events.filter((event) => event.position <= until) };
    if (page.end) return;
    await setImmediate();
  }
}
