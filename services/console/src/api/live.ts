/**
 * Keeps what is shown fresh without anybody reloading: it follows the events, and reads again what they may have
 * changed. Who may not read events looks again every now and then.
 */
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { session, useSession } from '../session/session';
import { connection } from './connection';
import { linesOf } from './lines';

/** An event as it comes from `/events` (CloudEvents 1.0). */
export interface LiveEvent {
  readonly id: string;
  readonly type: string;
  readonly subject?: string;
  readonly time: string;
  readonly recordedtime: string;
  readonly aggregateid: string;
  readonly globalposition: number;
  readonly actorid: string;
  readonly correlationid: string;
  readonly causationid?: string;
  readonly streamrevision: number;
  readonly data: Record<string, unknown>;
}

/** Many events in a row are one reason to read again, and not all the time. */
const SOON_MS = 300;
const SELDOM_MS = 3000;
/** Of longer lists nothing is read again by itself: it would be page after page. */
const MOST_PAGES = 4;
const LOOK_EVERY_MS = 15_000;
const AGAIN_MS = 2000;

export function useLive(): void {
  const client = useQueryClient();
  const state = useSession();
  useEffect(() => {
    if (state !== 'active') return;
    const gone = new AbortController();
    if (session.can('events.read')) void followed(client, gone.signal);
    const looking = setInterval(() => readAgain(client), LOOK_EVERY_MS);
    return () => {
      gone.abort();
      clearInterval(looking);
    };
  }, [client, state]);
}

async function followed(client: QueryClient, signal: AbortSignal): Promise<void> {
  let soon: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const later = () => {
    soon ??= setTimeout(
      () => {
        soon = undefined;
        last = Date.now();
        readAgain(client);
      },
      Math.max(SOON_MS, last + SELDOM_MS - Date.now()),
    );
  };
  while (!signal.aborted) {
    try {
      for await (const event of linesOf<LiveEvent>('/events', { query: { from: 'now', follow: true }, signal })) {
        if (event) later();
      }
    } catch {
      if (!signal.aborted) connection.down();
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    if (!signal.aborted) readAgain(client);
  }
}

/** What is on the page, and is not a look at the past, which does not change. */
function readAgain(client: QueryClient): void {
  if (document.visibilityState === 'hidden') return;
  void client.invalidateQueries({
    queryKey: ['view'],
    refetchType: 'active',
    predicate: ({ queryKey, state }) => !isPast(queryKey) && pagesIn(state.data) <= MOST_PAGES,
  });
}

const isPast = (key: readonly unknown[]): boolean =>
  key.some((part) => (part as { asOf?: string } | null)?.asOf !== undefined);

const pagesIn = (data: unknown): number => (data as { pages?: unknown[] } | undefined)?.pages?.length ?? 1;
