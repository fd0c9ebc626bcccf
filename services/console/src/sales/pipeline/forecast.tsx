/** What open deals shall bring, by the month in which they are expected to close: in full, and by their chances. */
import '@mantine/charts/styles.layer.css';
import { BarChart } from '@mantine/charts';
import { Paper, Table, Text, Title, useComputedColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { today, useFormats } from '../../i18n/format';
import { Empty } from '../../parts/states';
import tones from '../shared/tones.module.css';
import type { Deal, Pipeline } from './pipeline-state';

interface Month {
  /** `YYYY-MM`; of days that are over `late`, without a day `none`. */
  readonly key: string;
  count: number;
  value: number;
  weighted: number;
}

const LATE = 'late';
const NONE = 'none';
const A_YEAR = 12;

export function Forecast({ deals, pipeline }: { readonly deals: readonly Deal[]; readonly pipeline: Pipeline }) {
  const { t, i18n } = useTranslation('sales');
  const format = useFormats();
  const dark = useComputedColorScheme() === 'dark';
  const months = byMonth(deals, pipeline);
  const nameOf = (key: string) =>
    key === LATE ? t('forecast.late') : key === NONE ? t('forecast.none') : format.month(`${key}-01`);
  // The year stands in the table below, unless a month comes twice.
  const brief = (key: string) =>
    key === LATE || key === NONE || months.length > A_YEAR ? nameOf(key) : shortMonth(key, i18n.language);
  if (deals.length === 0) return <Empty title={t('forecast.empty')} />;
  const full = t('forecast.full');
  const weighted = t('forecast.weighted');
  return (
    <Paper component="section" aria-label={t('forecast.title')}>
      <Title order={2} mb="sm">
        {t('forecast.title')}
      </Title>
      <div aria-hidden>
        <BarChart
          h={280}
          data={months.map((month) => ({
            month: brief(month.key),
            [full]: Math.round(month.value),
            [weighted]: Math.round(month.weighted),
          }))}
          dataKey="month"
          series={[
            { name: full, color: dark ? 'bond.8' : 'bond.3' },
            { name: weighted, color: dark ? 'bond.3' : 'bond.7' },
          ]}
          valueFormatter={(value) => format.compact(value)}
          withLegend
          legendProps={{ verticalAlign: 'bottom', itemSorter: null }}
          barProps={{ isAnimationActive: false }}
          barChartProps={{ accessibilityLayer: false }}
        />
      </div>
      <Months months={months} nameOf={nameOf} />
      <Text size="xs" c="dimmed" mt="xs">
        {t('forecast.note')}
      </Text>
    </Paper>
  );
}

function Months({ months, nameOf }: { readonly months: readonly Month[]; readonly nameOf: (key: string) => string }) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const total = months.reduce(
    (sum, { count, value, weighted }) => ({
      count: sum.count + count,
      value: sum.value + value,
      weighted: sum.weighted + weighted,
    }),
    { count: 0, value: 0, weighted: 0 },
  );
  const cells = ({ count, value, weighted }: Omit<Month, 'key'>) => (
    <>
      <Table.Td ta="right">{format.number(count)}</Table.Td>
      <Table.Td ta="right">{format.number(Math.round(value))}</Table.Td>
      <Table.Td ta="right">{format.number(Math.round(weighted))}</Table.Td>
    </>
  );
  return (
    <Table mt="md" horizontalSpacing={6} className="numbers">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('forecast.month')}</Table.Th>
          <Table.Th ta="right">{t('forecast.deals')}</Table.Th>
          <Table.Th ta="right">{t('forecast.full')}</Table.Th>
          <Table.Th ta="right">{t('forecast.weighted')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {months.map((month) => (
          <Table.Tr key={month.key}>
            <Table.Th
              scope="row"
              fw={500}
              className={month.key === LATE ? `${tones.whole} ${tones.late}` : tones.whole}
            >
              {nameOf(month.key)}
            </Table.Th>
            {cells(month)}
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr fw={650}>
          <Table.Th scope="row">{t('forecast.total')}</Table.Th>
          {cells(total)}
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}

const shortMonth = (month: string, language: string): string =>
  new Date(`${month}-01`).toLocaleDateString(language, { month: 'short', timeZone: 'UTC' });

/** Late ones first, then month after month, then those without a day. */
function byMonth(deals: readonly Deal[], { stages }: Pipeline): readonly Month[] {
  const chances = new Map(stages.map(({ stage, probability }) => [stage, probability]));
  const months = new Map<string, Month>();
  for (const { expectedCloseOn: day, amount = 0, stage } of deals) {
    const key = day === undefined ? NONE : day < today() ? LATE : day.slice(0, 7);
    const month = months.get(key) ?? { key, count: 0, value: 0, weighted: 0 };
    month.count += 1;
    month.value += amount;
    month.weighted += amount * (chances.get(stage) ?? 0);
    months.set(key, month);
  }
  const place = (key: string) => (key === LATE ? '0' : key === NONE ? '9999-99' : key);
  return [...months.values()].sort((a, b) => place(a.key).localeCompare(place(b.key)));
}
