/**
 * What a table shows is in the address: so it can be linked to, kept as a view, and is there again after going back.
 * `q` is searched for, `sort` sorts, `f.FIELD` filters (`a,b` one of these, `10..20` a range), `cols` chooses columns.
 */
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Filter } from '../../api/types';
import type { FilterField, TableShape } from './columns';

export interface TableState {
  readonly search: string;
  readonly sort: string | undefined;
  readonly chosen: readonly string[] | undefined;
  /** What was chosen of each filter, as it stands in the address. */
  readonly filters: Readonly<Record<string, string>>;
  readonly filter: Filter;
  readonly set: (changes: Readonly<Record<string, string | undefined>>) => void;
  /** Everything that a view keeps. */
  readonly address: string;
  readonly replace: (address: string) => void;
}

export function useTableState<R>(shape: TableShape<R>): TableState {
  const [params, setParams] = useSearchParams();
  return useMemo(() => {
    const fields = shape.filters ?? [];
    const given = fields.map((field) => [field, params.get(`f.${field.field}`)] as const);
    const filters = Object.fromEntries(given.flatMap(([{ field }, value]) => (value ? [[field, value]] : [])));
    return {
      search: params.get('q') ?? '',
      sort: params.get('sort') ?? shape.defaultSort,
      chosen: params.get('cols')?.split(','),
      filters,
      filter: Object.assign({}, ...given.map(([field, value]) => conditionOf(field, value))) as Filter,
      address: params.toString(),
      replace: (address) => setParams(new URLSearchParams(address), { replace: true }),
      set: (changes) =>
        setParams(
          (before) => {
            const after = new URLSearchParams(before);
            for (const [name, value] of Object.entries(changes)) {
              if (value) after.set(name, value);
              else after.delete(name);
            }
            return after;
          },
          { replace: true },
        ),
    };
  }, [params, setParams, shape]);
}

/** The condition that stands in the address for a field. */
export function conditionOf({ field, kind }: FilterField, value: string | null): Filter {
  if (!value) return {};
  if (kind === 'choice') {
    const of = value.split(',');
    return { [field]: of.length === 1 ? of[0] : { $in: of } };
  }
  if (kind === 'text') return { [field]: { $prefix: value } };
  const [from = '', to = ''] = value.split('..');
  const read = (bound: string, end: boolean) => {
    if (kind === 'number') return Number(bound);
    return kind === 'moment' ? `${bound}T${end ? '23:59:59.999' : '00:00:00.000'}Z` : bound;
  };
  const range = { ...(from ? { $gte: read(from, false) } : {}), ...(to ? { $lte: read(to, true) } : {}) };
  return Object.keys(range).length > 0 ? { [field]: range } : {};
}
