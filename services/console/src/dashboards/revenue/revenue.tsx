/** What came in, and what of it was given back: by day, week or month. A period opens its orders and their events. */
import { useTranslation } from 'react-i18next';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { useAddress } from '../parts/address';
import { ByDay } from '../parts/by-day';
import type { ChosenTime } from '../parts/choose-time';
import { Figure } from '../parts/figure';
import { usePeriodNames } from '../parts/period-names';
import { periodsOf } from '../parts/periods';
import { Stats } from '../parts/stat';
import { ValueTable } from '../parts/value-table';
import { RevenueChart } from './revenue-chart';

type Day = Row<'/analytics/revenue'>;

const PARTS = ['orders', 'gross', 'returned', 'cancelled', 'credited', 'net'] as const;
export type Sums = Readonly<Record<(typeof PARTS)[number], number>>;

const sumOf = (rows: readonly Day[]): Sums =>
  Object.fromEntries(
    PARTS.map((part) => [part, Math.round(rows.reduce((sum, row) => sum + row[part], 0) * 100) / 100]),
  ) as Sums;

export const Revenue = () => (
  <ByDay path="/analytics/revenue">{(rows, time) => <Shown rows={rows} time={time} />}</ByDay>
);

function Shown({ rows, time }: { readonly rows: readonly Day[]; readonly time: ChosenTime }) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const { nameOf, stepName } = usePeriodNames(time.step);
  const { linkTo, open } = useAddress();
  const all = sumOf(rows);
  const periods = periodsOf(rows, time.step, time.span, sumOf);
  const named = periods.map((period) => ({ ...period, name: nameOf(period) }));
  const best = named.reduce((most, each) => (each.sums.net > most.sums.net ? each : most));
  const whole = (amount: number) => format.amount(Math.round(amount));
  const share = (part: number) =>
    all.gross > 0 ? t('ofGross', { share: format.percent(part / all.gross) }) : undefined;
  const { from } = periods[0]!;
  const { to } = periods.at(-1)!;
  const money = (part: 'gross' | 'returned' | 'cancelled' | 'credited' | 'net') => ({
    header: t(`revenue.${part}`),
    cell: ({ sums }: (typeof named)[number]) => format.amount(sums[part]),
  });
  return (
    <>
      <Stats
        of={[
          {
            label: t('revenue.net'),
            value: whole(all.net),
            more: share(all.net),
            to: linkTo('revenue', from, to),
          },
          {
            label: t('revenue.gross'),
            value: whole(all.gross),
            more: t('ordersN', { n: format.number(all.orders) }),
          },
          { label: t('revenue.returned'), value: whole(all.returned), more: share(all.returned) },
          { label: t('revenue.cancelled'), value: whole(all.cancelled), more: share(all.cancelled) },
          { label: t('revenue.credited'), value: whole(all.credited) },
          {
            label: t(`bestPeriods.${time.step}`),
            value: time.step === 'month' ? best.name : format.monthDay(best.from),
            more: (time.step === 'month' ? '' : `${best.from.slice(0, 4)} · `) + whole(best.sums.net),
            to: linkTo('revenue', best.from, best.to),
          },
        ]}
      />
      <Figure
        title={t('revenueTitle')}
        about={t('revenueAbout')}
        says={t('revenueSays', {
          from: format.day(from),
          to: format.day(to),
          net: format.amount(all.net),
          best: best.name,
        })}
        chart={<RevenueChart periods={named} open={(each) => open('revenue', each.from, each.to)} />}
        table={
          <ValueTable
            caption={t('revenueTitle')}
            height={520}
            rows={named.toReversed()}
            keyOf={({ from: first }) => first}
            to={({ from: first, to: last, sums }) =>
              PARTS.some((part) => sums[part] !== 0) ? linkTo('revenue', first, last) : undefined
            }
            columns={[
              { header: stepName, cell: ({ name }) => name },
              { header: t('orders'), cell: ({ sums }) => format.number(sums.orders) },
              ...(['gross', 'returned', 'cancelled', 'credited', 'net'] as const).map(money),
            ]}
            foot={[
              t('sum'),
              format.number(all.orders),
              ...(['gross', 'returned', 'cancelled', 'credited', 'net'] as const).map((part) =>
                format.amount(all[part]),
              ),
            ]}
          />
        }
      />
    </>
  );
}
