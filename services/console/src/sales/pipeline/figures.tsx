/** Above the pipeline: what is in it, and how deals end; of the owners that are chosen. */
import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRows } from '../../api/reading';
import { useFormats } from '../../i18n/format';
import { Figure } from '../shared/figure';
import { dealsOf, isStuck, STUCK_DAYS, type Deal, type Pipeline, type PipelineState } from './pipeline-state';

interface FiguresProps {
  readonly state: PipelineState;
  readonly pipeline: Pipeline;
  readonly deals: readonly Deal[];
  /** How many there are, if not all are at hand. */
  readonly count: number;
}

export function Figures({ state, pipeline, deals, count }: FiguresProps) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const { won, lost } = useEnded(state, pipeline);
  const chances = new Map(pipeline.stages.map(({ stage, probability }) => [stage, probability]));
  const value = deals.reduce((sum, { amount = 0 }) => sum + amount, 0);
  const weighted = deals.reduce((sum, { amount = 0, stage }) => sum + amount * (chances.get(stage) ?? 0), 0);
  const stuck = deals.filter((deal) => isStuck(deal, state.stuckOver)).length;
  const ended = (won ?? 0) + (lost ?? 0);
  const rate = ended > 0 ? format.percent((won ?? 0) / ended) : '–';
  return (
    <SimpleGrid cols={4} spacing={{ base: 6, xs: 'xs' }}>
      <Figure
        name={t('pipeline.open')}
        value={format.number(Math.round(value))}
        short={{ name: t('pipeline.open'), value: format.compact(value) }}
        note={t('pipeline.deals', { count, n: format.number(count) })}
      />
      <Figure
        name={t('pipeline.weighted')}
        value={format.number(Math.round(weighted))}
        short={{ name: t('pipeline.weightedShort'), value: format.compact(weighted) }}
        note={t('pipeline.weightedNote')}
      />
      <Figure
        name={t('pipeline.winRate')}
        value={rate}
        short={{ name: t('pipeline.winRate'), value: rate }}
        note={won === undefined ? '…' : t('pipeline.wonOf', { won: format.number(won), of: format.number(ended) })}
      />
      <Figure
        name={t('pipeline.stuckName', { n: state.stuckOver ?? STUCK_DAYS })}
        value={format.number(stuck)}
        short={{ name: t('pipeline.stuck'), value: format.number(stuck) }}
        note={
          deals.length > 0 && state.stuckOver === undefined
            ? t('pipeline.shareOf', { share: format.percent(stuck / deals.length) })
            : undefined
        }
      />
    </SimpleGrid>
  );
}

/** How many deals were won and lost. The pipeline knows it of all of them; of some they are counted. */
function useEnded(state: PipelineState, { version, won, lost }: Pipeline) {
  const some = state.owner !== undefined || state.search !== undefined;
  const counted = (status: string) => ({
    filter: { ...dealsOf(state, version), status },
    ...{ search: state.search, limit: 1, count: true },
  });
  const wonOfThese = useRows('/sales/opportunities', counted('won'), some).data?.count;
  const lostOfThese = useRows('/sales/opportunities', counted('lost'), some).data?.count;
  return some ? { won: wonOfThese, lost: lostOfThese } : { won: won.count, lost: lost.count };
}
