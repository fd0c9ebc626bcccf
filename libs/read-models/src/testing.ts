/** For specs: a log of events, the rows that a view makes of it, what a policy sees of them, and the engines' suite. */
import { eventTypeOf, type Class } from '@kizuna/contracts/shared';
import { streamName, validatorOf, type RecordedEvent } from '@kizuna/event-sourcing';
import { evolved, keysFor } from './fold';
import { answer, planQuery, type Filter } from './query';
import type { View } from './view';

export { viewStoreContract } from './view-store.contract';

/** When things happen in a `Log`, unless told otherwise. */
export const AT = '2030-01-02T03:04:05.000Z';

/** A log that hands on what is stated as a store would: valid by its contract, in plain JSON, with its metadata. */
export class Log {
  readonly events: RecordedEvent[] = [];

  /** Something happened to the aggregate `id`, and concerns `subject`; an event may have caused it. */
  add(
    stated: object,
    { id, subject, at = AT, causedBy }: { id: string; subject?: string; at?: string; causedBy?: string },
  ): this {
    const cls = stated.constructor as Class;
    validatorOf(cls)(stated);
    const { type, version } = eventTypeOf(cls);
    const position = this.events.length + 1;
    const stream = streamName({ category: type.slice(0, type.lastIndexOf('.')), tenant: 'main', id });
    this.events.push({
      id: `00000000-0000-5000-8000-${String(position).padStart(12, '0')}`,
      type,
      data: JSON.parse(JSON.stringify(stated)) as object,
      ...(subject === undefined ? {} : { subject }),
      effectiveAt: at,
      recordedAt: AT,
      tenant: 'main',
      stream,
      aggregateId: id,
      revision: this.events.filter((event) => event.stream === stream).length,
      position,
      metadata: {
        actor: 'tester',
        correlationId: `c${position}`,
        ...(causedBy === undefined ? {} : { causationId: causedBy }),
        commandId: `c${position}`,
        commandHash: '',
        schemaVersion: version,
      },
    });
    return this;
  }
}

/** What a view makes of events, by key, as a store would hand it back. */
export function rowsOf<R extends object>(view: View<R>, events: readonly RecordedEvent[]): Record<string, R> {
  const rows: Record<string, object | null> = {};
  for (const event of events) {
    for (const key of keysFor(view, event)) rows[key] = evolved(view, rows[key] ?? null, event, key);
  }
  const kept = Object.entries(rows).filter(([, row]) => row !== null);
  return JSON.parse(JSON.stringify(Object.fromEntries(kept))) as Record<string, R>;
}

/**
 * What a spec lets a policy see of a view, for `sendsOf` of `@kizuna/messaging/testing`. Filters mean what they mean to
 * the engines. @param rows by key, as `rowsOf` answers them
 */
export function shown<R extends object>(view: View<R>, rows: Readonly<Record<string, R>>) {
  const found = Object.entries(rows).map(([key, row]) => ({ key, row, seen: {} }));
  return {
    view: view.name,
    rows: (filter: object) => {
      const plan = planQuery(view, 'main', { filter: filter as Filter });
      return answer(found, { ...plan, limit: found.length }).rows;
    },
  };
}
