/** What is in the pipeline: by stage and by who is in charge, what it may bring, and how deals ended. */
import { Paper, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { useStaffChoices } from '../../parts/names';
import { Empty } from '../../parts/states';
import { session } from '../../session/session';
import { useAddress } from '../parts/address';
import { While } from '../parts/as-of';
import { BarsChart } from '../parts/bars-chart';
import { Figure } from '../parts/figure';
import { useGathered } from '../parts/gather';
import { Stats } from '../parts/stat';
import { ValueTable } from '../parts/value-table';

type PipelineRow = Row<'/sales/pipeline'>;

export function Pipeline() {
  const { asOf } = useAddress();
  const gathered = useGathered('/sales/pipeline', { asOf });
  return (
    <Stack gap="md">
      <While of={gathered}>
        {(rows) =>
          rows.length === 0 ? (
            <Paper>
              <Empty />
            </Paper>
          ) : (
            <Versions rows={rows} />
          )
        }
      </While>
      {session.can('sales.opportunities') && (gathered.data?.length ?? 0) > 0 && <ByOwner rows={gathered.data!} />}
    </Stack>
  );
}

function Versions({ rows }: { readonly rows: readonly PipelineRow[] }) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const term = useTerm();
  const { linkTo, open } = useAddress();
  const several = rows.length > 1;
  const stages = rows.flatMap(({ version, stages: of }) =>
    of.map((stage) => ({ ...stage, version, name: term('pipeline', stage.stage) + (several ? ` (${version})` : '') })),
  );
  const total = (pick: (row: PipelineRow) => number) => rows.reduce((sum, row) => sum + pick(row), 0);
  const count = stages.reduce((sum, each) => sum + each.count, 0);
  const value = stages.reduce((sum, each) => sum + each.value, 0);
  const weighted = stages.reduce((sum, each) => sum + each.weighted, 0);
  const won = { count: total((row) => row.won.count), value: total((row) => row.won.value) };
  const lost = { count: total((row) => row.lost.count), value: total((row) => row.lost.value) };
  const deals = (n: number) => t('dealsN', { n: format.number(n) });
  const ended = (status: 'won' | 'lost') => linkTo('opportunities', term('pipeline', status), status);
  const stageLink = ({ name, stage }: (typeof stages)[number]) => ['opportunities', name, 'open', stage] as const;
  return (
    <>
      <Stats
        of={[
          {
            label: t('openPipeline'),
            value: format.amount(Math.round(value)),
            more: deals(count),
            to: linkTo('opportunities', term('status', 'open'), 'open'),
          },
          { label: t('weighted'), value: format.amount(Math.round(weighted)), more: t('weightedMore') },
          {
            label: t('winRate'),
            value: won.count + lost.count > 0 ? format.percent(won.count / (won.count + lost.count)) : '–',
            more: t('winRateMore', { n: format.number(won.count + lost.count) }),
          },
          {
            label: term('pipeline', 'won'),
            value: format.amount(Math.round(won.value)),
            more: deals(won.count),
            to: ended('won'),
          },
          {
            label: term('pipeline', 'lost'),
            value: format.amount(Math.round(lost.value)),
            more: deals(lost.count),
            to: ended('lost'),
          },
        ]}
      />
      <Figure
        title={t('pipelineTitle')}
        about={t('pipelineAbout')}
        says={stages.map((each) => `${each.name}: ${deals(each.count)}, ${format.amount(each.value)}`).join('; ')}
        chart={
          <BarsChart
            entries={stages}
            series={[
              { name: 'value', label: t('value'), color: 'bond.5' },
              { name: 'weighted', label: t('weighted'), color: 'teal.6' },
            ]}
            open={(each) => open(...stageLink(each))}
          />
        }
        table={
          <ValueTable
            caption={t('pipelineTitle')}
            rows={stages}
            keyOf={({ version, stage }) => `${version} ${stage}`}
            to={(each) => linkTo(...stageLink(each))}
            columns={[
              { header: t('stage'), cell: ({ name }) => name },
              { header: t('deals'), cell: (each) => format.number(each.count) },
              { header: t('value'), cell: (each) => format.amount(each.value) },
              { header: t('probability'), cell: ({ probability }) => format.percent(probability) },
              { header: t('weighted'), cell: (each) => format.amount(each.weighted) },
            ]}
            foot={[t('sum'), format.number(count), format.amount(value), '', format.amount(weighted)]}
          />
        }
      />
    </>
  );
}

function ByOwner({ rows }: { readonly rows: readonly PipelineRow[] }) {
  const { asOf } = useAddress();
  const gathered = useGathered('/sales/opportunities', { filter: { status: 'open' }, asOf });
  return <While of={gathered}>{(open) => <Owners open={open} rows={rows} />}</While>;
}

interface OwnersProps {
  readonly open: readonly Row<'/sales/opportunities'>[];
  readonly rows: readonly PipelineRow[];
}

function Owners({ open: opportunities, rows }: OwnersProps) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const { linkTo, open } = useAddress();
  const staff = useStaffChoices();
  const chance = new Map(
    rows.flatMap(({ version, stages }) =>
      stages.map((each) => [`${version} ${each.stage}`, each.probability] as const),
    ),
  );
  const owners = [...Map.groupBy(opportunities, ({ ownerId }) => ownerId ?? 'none')]
    .map(([id, theirs]) => ({
      id,
      name: id === 'none' ? t('nobody') : (staff.find((each) => each.value === id)?.label ?? id.slice(0, 8)),
      count: theirs.length,
      value: theirs.reduce((sum, { amount = 0 }) => sum + amount, 0),
      weighted: theirs.reduce(
        (sum, { amount = 0, pipelineVersion, stage }) =>
          sum + amount * (chance.get(`${pipelineVersion} ${stage}`) ?? 0),
        0,
      ),
    }))
    .toSorted((a, b) => b.value - a.value);
  if (owners.length === 0) return null;
  const link = ({ id, name }: (typeof owners)[number]) => ['opportunities', name, 'open', '', id] as const;
  return (
    <Figure
      title={t('ownersTitle')}
      says={owners.map((each) => `${each.name}: ${format.amount(each.value)}`).join('; ')}
      chart={
        <BarsChart
          entries={owners.slice(0, 20)}
          series={[
            { name: 'value', label: t('value'), color: 'bond.5' },
            { name: 'weighted', label: t('weighted'), color: 'teal.6' },
          ]}
          open={(each) => open(...link(each))}
        />
      }
      table={
        <ValueTable
          caption={t('ownersTitle')}
          height={520}
          rows={owners}
          keyOf={({ id }) => id}
          to={(each) => linkTo(...link(each))}
          columns={[
            { header: t('owner'), cell: ({ name }) => name },
            { header: t('deals'), cell: (each) => format.number(each.count) },
            { header: t('value'), cell: (each) => format.amount(each.value) },
            { header: t('weighted'), cell: (each) => format.amount(each.weighted) },
          ]}
        />
      }
    />
  );
}
