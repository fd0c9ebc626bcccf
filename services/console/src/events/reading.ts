/** Reads the event log: a page backwards, one event, what followed from it. */
import { ask } from '../api/request';
import { linesOf } from '../api/lines';
import type { LiveEvent } from '../api/live';

export interface LoggedEvent extends LiveEvent {
  readonly source: string;
  readonly schemaversion: number;
  readonly commandid: string;
}

/** What events are narrowed to; all of it is decided by the server. */
export interface EventFilter {
  readonly context?: string | undefined;
  readonly type?: string | undefined;
  readonly subject?: string | undefined;
  readonly actor?: string | undefined;
  readonly text?: string | undefined;
  readonly correlation?: string | undefined;
  readonly causation?: string | undefined;
}

export interface PageBack {
  /** The latest first. */
  readonly events: readonly LoggedEvent[];
  /** The next page is asked for before this position; absent: this was the beginning of the log. */
  readonly before?: number;
}

type Question = EventFilter & { readonly id?: string; readonly before?: number | undefined; readonly last: number };

/** May hold fewer than were asked for, even none, and not be the last: long stretches are searched piece by piece. */
export async function pageBack(question: Question, signal?: AbortSignal): Promise<PageBack> {
  const answer = await ask('/events', { query: { ...question }, signal });
  const lines = (await answer.text()).split('\n').filter(Boolean);
  const before = /[?&]before=(\d+)[^>]*>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
  const events = lines.map((line) => JSON.parse(line) as LoggedEvent);
  return { events, ...(before === undefined ? {} : { before: Number(before) }) };
}

export interface Wanted {
  readonly id: string;
  /** Whom it is known to concern: then it is found at once. */
  readonly subject?: string | undefined;
  /** It is known to lie before this position. */
  readonly before?: number | undefined;
}

/** One event by its id; undefined if there is none. `searched` is told how far back it has looked. */
export async function eventById(
  { id, subject, before }: Wanted,
  signal: AbortSignal,
  searched: (position: number) => void = () => {},
): Promise<LoggedEvent | undefined> {
  const narrow = async (of: EventFilter): Promise<LoggedEvent | undefined> => {
    for (let next = before; ;) {
      const page = await pageBack({ ...of, id, last: 1, before: next }, signal);
      if (page.events[0]) return page.events[0];
      if (page.before === undefined) return undefined;
      next = page.before;
      searched(next);
    }
  };
  return (subject && (await narrow({ subject }))) || (await narrow({}));
}

const LONGEST_LOOK_MS = 1500;
const MOST_FOLLOWERS = 100;

/**
 * What followed from an event: of the same customer all, of others what came soon after, since only a customer's events
 * are found without reading everything.
 */
export async function followersOf(event: LoggedEvent, signal: AbortSignal): Promise<LoggedEvent[]> {
  const found = new Map<string, LoggedEvent>();
  const take = async (query: EventFilter, until: AbortSignal) => {
    const asked = { ...query, causation: event.id, from: event.globalposition };
    for await (const each of linesOf<LoggedEvent>('/events', { query: asked, signal: until })) {
      found.set(each.id, each);
      if (found.size >= MOST_FOLLOWERS) return;
    }
  };
  if (event.subject) await take({ subject: event.subject }, signal);
  const late = AbortSignal.timeout(LONGEST_LOOK_MS);
  await take({}, AbortSignal.any([signal, late])).catch((error: unknown) => {
    if (signal.aborted || !late.aborted) throw error;
  });
  return [...found.values()].sort((a, b) => a.globalposition - b.globalposition);
}
