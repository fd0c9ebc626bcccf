/** What order is kept in: a key of a tenant. */
import type { RecordedEvent } from '@kizuna/event-sourcing';
import type { Subscription } from '../event-stream';

/** Within it order is kept, and it is parked as a whole. */
export interface Lane {
  readonly tenant: string;
  readonly key: string;
}

/** No tenant has a space in it. */
export const nameOf = ({ tenant, key }: Lane): string => `${tenant} ${key}`;

/** An event whose key cannot be told has something wrong with it: its handler shall say what, under its stream. */
export function laneOf(keyOf: Subscription['keyOf']): (event: RecordedEvent) => Lane {
  if (!keyOf) return ({ tenant, stream }) => ({ tenant, key: stream });
  return (event) => {
    try {
      return { tenant: event.tenant, key: keyOf(event) };
    } catch {
      return { tenant: event.tenant, key: event.stream };
    }
  };
}
