/** How customers move through the lifecycle: how many are where, and how they came and went. */
import { Paper, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRows } from '../../api/reading';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { Empty } from '../../parts/states';
import { session } from '../../session/session';
import { useEvents } from '../behind/events';
import { WON_BACK_TO_INSPIRATION } from '../behind/questions';
import { useAddress } from '../parts/address';
import { While } from '../parts/as-of';
import { Figure } from '../parts/figure';
import { useGathered } from '../parts/gather';
import { Stats } from '../parts/stat';
import { ValueTable } from '../parts/value-table';
import { flowsOf, STAGES, type StageRow } from './flows';
import { StageFlow } from './stage-flow';

export function Lifecycle() {
  const { asOf } = useAddress();
  return (
    <While of={useGathered('/analytics/stages', { asOf })}>
      {(rows) =>
        rows.some(({ entered }) => entered > 0) ? (
          <Stages rows={rows} />
        ) : (
          <Paper>
            <Empty />
          </Paper>
        )
      }
    </While>
  );
}

function Stages({ rows }: { readonly rows: readonly StageRow[] }) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const term = useTerm();
  const { linkTo } = useAddress();
  const inspired = useInspired(rows.find(({ id }) => id === 'inspiration')?.entered ?? 0);
  const nameOf = (stage: string) => (stage === 'new' || stage === 'wonBack' ? t(stage) : term('stage', stage));
  const ordered = [...STAGES, 'lapsed'].map((stage) => rows.find(({ id }) => id === stage) ?? empty(stage));
  const lapsed = ordered.at(-1)!;
  const active = ordered.slice(0, -1).reduce((sum, { current }) => sum + current, 0);
  const flows = flowsOf(rows, inspired);
  const note = (stage: string) =>
    stage === 'wonBack'
      ? t('timesN', { n: format.number(lapsed.left) })
      : t('nowIn', { n: format.number(ordered.find(({ id }) => id === stage)?.current ?? 0) });
  const share = (part: number, whole: number) => (whole > 0 ? format.percent(part / whole) : '–');
  return (
    <Stack gap="md">
      <Stats
        of={[
          ...ordered.slice(0, -1).map(({ id, current }) => ({
            label: nameOf(id),
            value: format.number(current),
            more: t('ofCustomers', { share: share(current, active + lapsed.current) }),
            to: linkTo('stage', id),
          })),
          {
            label: nameOf('lapsed'),
            value: format.number(lapsed.current),
            more: t('wonBackN', { n: format.number(lapsed.left) }),
            to: linkTo('stage', 'lapsed'),
          },
        ]}
      />
      <Figure
        title={t('flowTitle')}
        about={inspired === undefined ? t('flowEstimated') : t('flowAbout')}
        says={flows.map(({ from, to, value }) => `${nameOf(from)} → ${nameOf(to)}: ${format.number(value)}`).join('; ')}
        {...(flows.length > 0 ? { chart: <StageFlow flows={flows} nameOf={nameOf} noteOf={note} /> } : {})}
        table={
          <ValueTable
            caption={t('flowTitle')}
            rows={flows}
            keyOf={({ from, to }) => `${from} ${to}`}
            to={({ from, to }) => linkTo('flow', from, to)}
            columns={[
              { header: t('fromTo'), cell: ({ from, to }) => `${nameOf(from)} → ${nameOf(to)}` },
              { header: t('customers'), cell: ({ value }) => format.number(value) },
            ]}
          />
        }
      />
      <Figure
        title={t('stagesTitle')}
        about={t('stagesAbout')}
        table={
          <ValueTable
            caption={t('stagesTitle')}
            rows={ordered}
            keyOf={({ id }) => id}
            to={({ id }) => linkTo('stage', id)}
            columns={[
              { header: t('stage'), cell: ({ id }) => nameOf(id) },
              { header: t('current'), cell: ({ current }) => format.number(current) },
              { header: t('entered'), cell: ({ entered }) => format.number(entered) },
              { header: t('left'), cell: ({ left }) => format.number(left) },
              { header: t('wentOn'), cell: ({ entered, left }) => share(left, entered) },
              { header: t('meanDwell'), cell: ({ meanDwellMs }) => format.span(meanDwellMs) },
            ]}
          />
        }
      />
    </Stack>
  );
}

const empty = (id: string) => ({ id, stage: id, current: 0, entered: 0, left: 0, dwelledMs: 0 }) as StageRow;

/**
 * Customers that ever came to the last stage: nobody goes back from it, so they are counted. Of the past, all who came
 * to it less those who came back to it; undefined for who may read neither.
 */
function useInspired(entered: number): number | undefined {
  const { asOf } = useAddress();
  const counts = asOf === undefined && session.can('analytics.customers');
  const filter = { 'lifecycle.stage': 'inspiration' };
  const { data } = useRows('/analytics/customers', { filter, limit: 1, count: true }, counts);
  const returned = useEvents(WON_BACK_TO_INSPIRATION, asOf, !counts && session.can('events.read'));
  if (counts) return data?.count;
  return returned.data && entered - returned.data.length;
}
