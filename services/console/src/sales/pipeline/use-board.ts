/** What stands in each column: open deals by stage, and those that were won and lost lately; with those on their way. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRows } from '../../api/reading';
import { daysFrom, today } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { session } from '../../session/session';
import { useEvery } from '../shared/every';
import type { ColumnProps } from './column';
import { placeIn, placeOf, stageOf, useMoves, type Moves, type Place } from './moves-context';
import {
  CLOSED_DAYS,
  dealsOf,
  inOrder,
  stuckFor,
  type Deal,
  type Pipeline,
  type PipelineState,
} from './pipeline-state';

/** Above this a board helps nobody; the list goes on. */
export const MOST_DEALS = 2000;
const MOST_CLOSED = 100;

/** All open deals that the filters let through. */
export function useOpenDeals(state: PipelineState, version: number) {
  const { search, stuckOver } = state;
  const filter = { ...dealsOf(state, version), status: 'open', ...stuckFor(stuckOver) };
  return useEvery('/sales/opportunities', { filter, search, sort: '-since' }, MOST_DEALS);
}

function useClosed(state: PipelineState, version: number, status: 'won' | 'lost') {
  const filter = { ...dealsOf(state, version), status, closedOn: { $gte: daysFrom(today(), -CLOSED_DAYS) } };
  return useRows('/sales/opportunities', {
    filter,
    search: state.search,
    sort: '-closedOn',
    limit: MOST_CLOSED,
    count: true,
  });
}

export function useBoard(state: PipelineState, pipeline: Pipeline, add: (stage: string) => void) {
  const { t } = useTranslation('sales');
  const term = useTerm();
  const { pending } = useMoves();
  const open = useOpenDeals(state, pipeline.version);
  const won = useClosed(state, pipeline.version, 'won');
  const lost = useClosed(state, pipeline.version, 'lost');
  const { order, stuckOver } = state;
  const may = session.can('sales.opportunity.open');
  const some = state.search !== undefined || state.owner !== undefined;
  const columns = useMemo(() => {
    const byPlace = placed(open.data?.rows ?? [], won.data?.rows ?? [], lost.data?.rows ?? [], pending);
    const note = t('pipeline.lastDays', { n: CLOSED_DAYS });
    const names = pipeline.stages.map(({ stage }) => stage);
    const stages = pipeline.stages.map(({ stage, probability }, at): ColumnProps => {
      const deals = inOrder(byPlace.get(placeIn(stage)) ?? [], order);
      return {
        ...{ place: placeIn(stage), name: term('pipeline', stage), deals, value: sumOf(deals), probability, stuckOver },
        add: may ? () => add(stage) : undefined,
        takes: (deal) => deal.status !== 'open' || at >= names.indexOf(deal.stage),
        empty: t(
          some ? 'pipeline.noneMatches' : stuckOver === undefined ? 'pipeline.emptyStage' : 'pipeline.noneStuck',
        ),
      };
    });
    const ends = (['won', 'lost'] as const).map((place): ColumnProps => {
      const deals = byPlace.get(place) ?? [];
      return {
        place,
        name: term('pipeline', place),
        deals,
        value: sumOf(deals),
        note,
        stuckOver,
        takes: (deal) => deal.status === 'open' || deal.status === place,
        empty: t(some ? 'pipeline.noneMatches' : `pipeline.drop.${place}`),
      };
    });
    return [...stages, ...ends];
  }, [open.data, won.data, lost.data, pending, pipeline, order, stuckOver, some, may, add, t, term]);
  return { open, columns };
}

const sumOf = (deals: readonly Deal[]): number =>
  deals.reduce((sum, { status, wonAmount, amount }) => sum + ((status === 'won' ? wonAmount : amount) ?? 0), 0);

function placed(open: readonly Deal[], won: readonly Deal[], lost: readonly Deal[], pending: Moves['pending']) {
  const byPlace = new Map<Place, Deal[]>();
  const put = (place: Place, deal: Deal) => byPlace.set(place, [...(byPlace.get(place) ?? []), deal]);
  for (const { deal, to } of pending.values()) put(to, shownAt(deal, to));
  for (const deal of [...open, ...won, ...lost]) if (!pending.has(deal.id)) put(placeOf(deal), deal);
  return byPlace;
}

/** A deal on its way, as it will be if nothing speaks against it. */
const shownAt = (deal: Deal, to: Place): Deal =>
  to === 'won' || to === 'lost' ? deal : { ...deal, stage: stageOf(to), since: new Date().toISOString() };
