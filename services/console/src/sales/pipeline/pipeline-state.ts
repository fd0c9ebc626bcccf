/**
 * What the pipeline shows is in the address: `view`, `version` of the pipeline, `stuck` (more than so many days in a
 * stage), and as in tables `q` (searched for) and `f.ownerId`.
 */
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Filter, Row } from '../../api/types';
import { daysFrom, today } from '../../i18n/format';
import { conditionOf } from '../../parts/table/table-state';

export type Deal = Row<'/sales/opportunities'>;
export type Pipeline = Row<'/sales/pipeline'>;

export const VIEWS = ['board', 'list', 'forecast'] as const;
export type PipelineView = (typeof VIEWS)[number];

export const ORDERS = ['amount', 'expectedCloseOn', 'since', 'newest'] as const;
export type DealOrder = (typeof ORDERS)[number];

/** From how many days in a stage on a deal counts as stuck. */
export const STUCK_DAYS = 30;
/** So long are won and lost deals on the board. */
export const CLOSED_DAYS = 30;

export interface PipelineState {
  readonly view: PipelineView;
  readonly version: number | undefined;
  readonly owner: string | undefined;
  readonly search: string | undefined;
  readonly stuckOver: number | undefined;
  readonly order: DealOrder;
  readonly set: (changes: Readonly<Record<string, string | undefined>>) => void;
}

export function usePipelineState(): PipelineState {
  const [params, setParams] = useSearchParams();
  return useMemo(() => {
    const stuck = Number(params.get('stuck'));
    return {
      view: oneOf(VIEWS, params.get('view')),
      version: Number(params.get('version')) || undefined,
      owner: params.get('f.ownerId') ?? undefined,
      search: params.get('q') ?? undefined,
      stuckOver: stuck > 0 ? stuck : undefined,
      order: oneOf(ORDERS, params.get('order')),
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
  }, [params, setParams]);
}

const oneOf = <T extends string>(known: readonly T[], value: string | null): T =>
  known.find((each) => each === value) ?? known[0]!;

const OWNER = { field: 'ownerId', label: '', kind: 'choice' } as const;

/** Deals of that pipeline and those owners, open or not. */
export const dealsOf = ({ owner }: PipelineState, version: number): Filter => ({
  pipelineVersion: version,
  ...conditionOf(OWNER, owner ?? null),
});

/** Open deals that came to their stage more than so many days ago. */
export const stuckFor = (days: number | undefined): Filter =>
  days === undefined ? {} : { since: { $lt: `${daysFrom(today(), -days)}T00:00:00.000Z` } };

/** Days since the deal came to where it stands. */
export const daysIn = ({ since }: Pick<Deal, 'since'>): number =>
  Math.max(0, Math.round((Date.parse(today()) - Date.parse(since.slice(0, 10))) / 86_400_000));

export const isStuck = (deal: Deal, over = STUCK_DAYS): boolean => deal.status === 'open' && daysIn(deal) > over;

export function inOrder(deals: readonly Deal[], order: DealOrder): readonly Deal[] {
  const compare: Record<DealOrder, (a: Deal, b: Deal) => number> = {
    amount: (a, b) => (b.amount ?? 0) - (a.amount ?? 0),
    expectedCloseOn: (a, b) => (a.expectedCloseOn ?? '9999').localeCompare(b.expectedCloseOn ?? '9999'),
    since: (a, b) => a.since.localeCompare(b.since),
    newest: (a, b) => b.since.localeCompare(a.since),
  };
  return [...deals].sort(compare[order]);
}
