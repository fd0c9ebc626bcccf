/** What happened to cases: opened and resolved, promises broken, and how content customers were. */
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format';
import { useAddress } from '../parts/address';
import { ByDay } from '../parts/by-day';
import type { ChosenTime } from '../parts/choose-time';
import { Figure } from '../parts/figure';
import { usePeriodNames } from '../parts/period-names';
import { periodsOf } from '../parts/periods';
import { Stats } from '../parts/stat';
import { ValueTable } from '../parts/value-table';
import { CountsChart, ScoreChart } from './cases-charts';
import { COUNTS, meanOf, PARTS, sumOf, type Counts, type Day } from './counts';

export const Cases = () => <ByDay path="/service/case-days">{(rows, time) => <Shown rows={rows} time={time} />}</ByDay>;

function Shown({ rows, time }: { readonly rows: readonly Day[]; readonly time: ChosenTime }) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const { nameOf, stepName } = usePeriodNames(time.step);
  const { linkTo, open } = useAddress();
  const all = sumOf(rows);
  const periods = periodsOf(rows, time.step, time.span, sumOf).map((period) => ({ ...period, name: nameOf(period) }));
  const span = [periods[0]!.from, periods.at(-1)!.to] as const;
  const score = (counts: Counts) => format.number(meanOf(counts));
  const table = (
    <ValueTable
      caption={t('casesTitle')}
      height={520}
      rows={periods.toReversed()}
      keyOf={({ from }) => from}
      to={({ from, to, sums }) => (PARTS.some((part) => sums[part] > 0) ? linkTo('cases', from, to) : undefined)}
      columns={[
        { header: stepName, cell: ({ name }) => name },
        ...COUNTS.map((part) => ({
          header: t(`cases.${part}`),
          cell: ({ sums }: (typeof periods)[number]) => format.number(sums[part]),
        })),
        { header: t('satisfaction'), cell: ({ sums }) => score(sums) },
      ]}
      foot={[t('sum'), ...COUNTS.map((part) => format.number(all[part])), score(all)]}
    />
  );
  return (
    <>
      <Stats
        of={[
          {
            label: t('cases.opened'),
            value: format.number(all.opened),
            more: t('answeredN', { n: format.number(all.answered) }),
            to: linkTo('cases', ...span),
          },
          {
            label: t('cases.resolved'),
            value: format.number(all.resolved),
            more: t('reopenedN', { n: format.number(all.reopened) }),
          },
          {
            label: t('cases.breached'),
            value: format.number(all.breached),
            more: t('escalatedN', { n: format.number(all.escalated) }),
          },
          { label: t('satisfaction'), value: score(all), more: t('ratedN', { n: format.number(all.rated) }) },
        ]}
      />
      <Figure
        title={t('casesTitle')}
        about={t('casesAbout')}
        says={t('casesSays', {
          opened: format.number(all.opened),
          resolved: format.number(all.resolved),
          breached: format.number(all.breached),
        })}
        chart={<CountsChart periods={periods} open={({ from, to }) => open('cases', from, to)} />}
        table={table}
      />
      <Figure
        title={t('satisfactionTitle')}
        about={t('satisfactionAbout')}
        says={t('satisfactionSays', { score: score(all), n: format.number(all.rated) })}
        chart={<ScoreChart periods={periods} open={({ from, to }) => open('cases', from, to)} />}
        table={
          <ValueTable
            caption={t('satisfactionTitle')}
            height={420}
            rows={periods.filter(({ sums }) => sums.rated > 0).toReversed()}
            keyOf={({ from }) => from}
            to={({ from, to }) => linkTo('cases', from, to)}
            columns={[
              { header: stepName, cell: ({ name }) => name },
              { header: t('ratings'), cell: ({ sums }) => format.number(sums.rated) },
              { header: t('satisfaction'), cell: ({ sums }) => score(sums) },
            ]}
          />
        }
      />
    </>
  );
}
