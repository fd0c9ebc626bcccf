/** Revenue by period: what came in above the line, what was given back below, and what is left as a line. */
import '@mantine/charts/styles.layer.css';
import { CompositeChart } from '@mantine/charts';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format';
import classes from '../parts/parts.module.css';
import { opening } from '../parts/opening';
import type { Span } from '../parts/periods';
import type { Sums } from './revenue';

type Named = Span & { readonly name: string; readonly sums: Sums };

interface RevenueChartProps<P> {
  readonly periods: readonly P[];
  readonly open: (period: P) => void;
}

export function RevenueChart<P extends Named>({ periods, open }: RevenueChartProps<P>) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const data = periods.map(({ name, sums }) => ({
    ...{ name, gross: sums.gross, net: sums.net, credited: sums.credited },
    returned: -sums.returned,
    cancelled: -sums.cancelled,
  }));
  return (
    <CompositeChart
      h={320}
      className={classes.clickable}
      data={data}
      dataKey="name"
      series={[
        { name: 'gross', label: t('revenue.gross'), color: 'bond.4', type: 'bar' },
        { name: 'returned', label: t('revenue.returned'), color: 'orange.6', type: 'bar' },
        { name: 'cancelled', label: t('revenue.cancelled'), color: 'red.6', type: 'bar' },
        { name: 'credited', label: t('revenue.credited'), color: 'yellow.6', type: 'bar' },
        { name: 'net', label: t('revenue.net'), color: 'teal.6', type: 'line' },
      ]}
      composedChartProps={{ stackOffset: 'sign', accessibilityLayer: false, onClick: opening(periods, open) }}
      barProps={{ stackId: 'all', isAnimationActive: false }}
      lineProps={{ isAnimationActive: false }}
      curveType="linear"
      withDots={periods.length <= 60}
      maxBarWidth={44}
      withLegend
      legendProps={{ itemSorter: null }}
      valueFormatter={(value) => format.amount(value)}
      yAxisProps={{ width: 64, tickFormatter: (value: number) => format.compact(value) }}
      xAxisProps={{ interval: 'equidistantPreserveStart', minTickGap: 6 }}
    />
  );
}
