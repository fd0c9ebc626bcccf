/** Amounts of a few named things, as bars that lie: names stay legible. */
import '@mantine/charts/styles.layer.css';
import { BarChart } from '@mantine/charts';
import { useMatches } from '@mantine/core';
import { useFormats } from '../../i18n/format';
import { opening } from './opening';
import classes from './parts.module.css';

const BAR_HEIGHT = 46;
const AROUND = 76;
/** Between a name and its bars. */
const GAP = 14;

interface BarsChartProps<E> {
  readonly entries: readonly E[];
  readonly series: readonly { readonly name: string; readonly label: string; readonly color: string }[];
  readonly open: (entry: E) => void;
}

export function BarsChart<E extends { readonly name: string }>({ entries, series, open }: BarsChartProps<E>) {
  const format = useFormats();
  const names = useMatches({ base: 120, sm: 210 });
  return (
    <BarChart
      h={AROUND + BAR_HEIGHT * entries.length}
      className={classes.clickable}
      data={[...entries]}
      dataKey="name"
      orientation="vertical"
      series={[...series]}
      barChartProps={{ margin: { right: 24 }, accessibilityLayer: false, onClick: opening(entries, open) }}
      barProps={{ isAnimationActive: false }}
      maxBarWidth={16}
      withLegend
      legendProps={{ itemSorter: null }}
      gridAxis="y"
      valueFormatter={(value) => format.amount(value)}
      xAxisProps={{ tickFormatter: (value: number) => format.compact(value) }}
      yAxisProps={{
        width: names,
        interval: 0,
        tick: {
          transform: 'translate(-10, 0)',
          fontSize: 12,
          fill: 'currentColor',
          width: names - GAP,
          maxLines: 2,
        },
      }}
    />
  );
}
