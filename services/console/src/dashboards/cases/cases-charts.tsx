/** Cases by period: how many, and how content. */
import '@mantine/charts/styles.layer.css';
import { BarChart, LineChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format';
import { opening } from '../parts/opening';
import classes from '../parts/parts.module.css';
import type { Span } from '../parts/periods';
import { meanOf, type Counts } from './counts';

type Named = Span & { readonly name: string; readonly sums: Counts };

interface ChartProps<P> {
  readonly periods: readonly P[];
  readonly open: (period: P) => void;
}

export function CountsChart<P extends Named>({ periods, open }: ChartProps<P>) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  return (
    <BarChart
      h={280}
      className={classes.clickable}
      data={periods.map(({ name, sums }) => ({ name, ...sums }))}
      dataKey="name"
      series={[
        { name: 'opened', label: t('cases.opened'), color: 'bond.5' },
        { name: 'resolved', label: t('cases.resolved'), color: 'teal.6' },
        { name: 'breached', label: t('cases.breached'), color: 'red.6' },
      ]}
      barChartProps={{ accessibilityLayer: false, onClick: opening(periods, open) }}
      barProps={{ isAnimationActive: false }}
      maxBarWidth={22}
      withLegend
      legendProps={{ itemSorter: null }}
      valueFormatter={(value) => format.number(value)}
      xAxisProps={{ interval: 'equidistantPreserveStart', minTickGap: 6 }}
      yAxisProps={{ width: 40, allowDecimals: false }}
    />
  );
}

export function ScoreChart<P extends Named>({ periods, open }: ChartProps<P>) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  return (
    <LineChart
      h={200}
      className={classes.clickable}
      data={periods.map(({ name, sums }) => ({ name, score: meanOf(sums) ?? null }))}
      dataKey="name"
      series={[{ name: 'score', label: t('satisfaction'), color: 'grape.6' }]}
      lineChartProps={{ margin: { top: 10 }, accessibilityLayer: false, onClick: opening(periods, open) }}
      lineProps={{ isAnimationActive: false }}
      curveType="linear"
      connectNulls
      valueFormatter={(value) => format.number(value)}
      xAxisProps={{ interval: 'equidistantPreserveStart', minTickGap: 6, padding: { left: 28, right: 28 } }}
      yAxisProps={{ width: 40, domain: [1, 5], ticks: [1, 2, 3, 4, 5] }}
    />
  );
}
