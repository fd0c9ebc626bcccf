/** What the event list is narrowed to stands in the address, so it can be linked to; `id` opens one event. */
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { EventFilter } from './reading';

export const FIELDS = ['context', 'type', 'subject', 'actor', 'text', 'correlation', 'causation'] as const;
export type FilterField = (typeof FIELDS)[number];

export interface FilterState {
  readonly filter: EventFilter;
  readonly set: (changes: Partial<Record<FilterField, string | undefined>>) => void;
  readonly id: string | undefined;
  /** Opens an event beside the list, or closes it. */
  readonly open: (id: string | undefined) => void;
}

export function useFilter(): FilterState {
  const [params, setParams] = useSearchParams();
  const said = FIELDS.map((field) => params.get(field) ?? '').join('\n');
  const filter = useMemo<EventFilter>(() => {
    const values = said.split('\n');
    return Object.fromEntries(FIELDS.flatMap((field, at) => (values[at] ? [[field, values[at]]] : [])));
  }, [said]);
  return useMemo(() => {
    const change = (changes: Readonly<Record<string, string | undefined>>, replace: boolean) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value) after.set(name, value);
            else after.delete(name);
          }
          return after;
        },
        { replace },
      );
    return {
      filter,
      set: (changes) => change(changes, true),
      id: params.get('id') ?? undefined,
      open: (id) => change({ id }, false),
    };
  }, [filter, params, setParams]);
}
