/** Who came in the same month, and how many of them were active again in each month after. */
import { Anchor, Paper, ScrollArea, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { Empty } from '../../parts/states';
import { session } from '../../session/session';
import { useAddress } from '../parts/address';
import { While } from '../parts/as-of';
import { Figure } from '../parts/figure';
import { useGathered } from '../parts/gather';
import { monthsFrom } from '../parts/periods';
import { Stats } from '../parts/stat';
import classes from './cohorts.module.css';

type Cohort = Row<'/analytics/cohorts'>;

export function Cohorts() {
  const { asOf } = useAddress();
  return (
    <While of={useGathered('/analytics/cohorts', { sort: 'cohort', asOf })}>
      {(rows) =>
        rows.some(({ customers }) => customers > 0) ? (
          <Shown rows={rows.filter(({ customers }) => customers > 0)} />
        ) : (
          <Paper>
            <Empty />
          </Paper>
        )
      }
    </While>
  );
}

function Shown({ rows }: { readonly rows: readonly Cohort[] }) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const months = Math.max(...rows.map(({ active }) => active.length));
  const customers = rows.reduce((sum, row) => sum + row.customers, 0);
  const after = (index: number) => {
    const old = rows.filter(({ cohort }) => monthsFrom(cohort, index) <= monthsFrom(rows.at(-1)!.cohort, 0));
    const whole = old.reduce((sum, row) => sum + row.customers, 0);
    return whole === 0 ? '–' : format.percent(old.reduce((sum, { active }) => sum + (active[index] ?? 0), 0) / whole);
  };
  return (
    <Stack gap="md">
      <Stats
        of={[
          {
            label: t('cohorts'),
            value: format.number(rows.length),
            more: t('sinceMonth', { month: format.month(rows[0]!.cohort) }),
          },
          {
            label: t('customers'),
            value: format.number(customers),
            more: t('inACohort', { n: format.number(customers / rows.length) }),
          },
          ...[1, 3, 6, 12].map((index) => ({
            label: t('activeAfter', { count: index }),
            value: after(index),
            more: t('activeAgain'),
          })),
        ]}
      />
      <Figure title={t('cohortsTitle')} about={t('cohortsAbout')} table={<HeatMap rows={rows} months={months} />} />
    </Stack>
  );
}

function HeatMap({ rows, months }: { readonly rows: readonly Cohort[]; readonly months: number }) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const indexes = Array.from({ length: months }, (_, index) => index);
  const { linkTo } = useAddress();
  const opens = session.can('events.read');
  return (
    <ScrollArea
      type="auto"
      offsetScrollbars="present"
      viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': t('cohortsTitle') }}
    >
      <Table className={classes.map} fz="xs" withRowBorders={false} highlightOnHover={false}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={classes.first}>
              {t('cohort')}
            </Table.Th>
            <Table.Th scope="col" ta="right" px={6}>
              {t('customers')}
            </Table.Th>
            {indexes.map((index) => (
              <Table.Th key={index} scope="col" ta="center" px={0}>
                <VisuallyHidden>{t('monthsAfter')} </VisuallyHidden>
                {index}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ cohort, customers, active }) => (
            <Table.Tr key={cohort}>
              <Table.Th scope="row" className={classes.first}>
                {opens ? (
                  <Anchor component={Link} to={linkTo('cohort', cohort)} size="xs">
                    {format.month(cohort)}
                  </Anchor>
                ) : (
                  format.month(cohort)
                )}
              </Table.Th>
              <Table.Td ta="right" px={6}>
                {format.number(customers)}
              </Table.Td>
              {active.map((count, index) => (
                <Cell
                  key={index}
                  share={count / customers}
                  count={count}
                  {...(opens && count > 0 ? { to: linkTo('cohort', cohort, monthsFrom(cohort, index)) } : {})}
                />
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}

interface CellProps {
  readonly share: number;
  readonly count: number;
  readonly to?: string;
}

function Cell({ share, count, to }: CellProps) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const text = format.percent(Math.round(share * 100) / 100);
  const title = t('activeN', { n: format.number(count) });
  return (
    <Table.Td p={0}>
      {to ? (
        <Link
          to={to}
          className={classes.cell}
          data-heat={heatOf(share)}
          data-whole={share === 1 || undefined}
          title={title}
        >
          {text}
        </Link>
      ) : (
        <Text
          component="span"
          fz="xs"
          className={classes.cell}
          data-heat={heatOf(share)}
          data-whole={share === 1 || undefined}
          title={title}
        >
          {text}
        </Text>
      )}
    </Table.Td>
  );
}

/** 0 to 6: later months are told apart best below a third. */
const heatOf = (share: number): number => [0.001, 0.05, 0.1, 0.15, 0.22, 0.35].filter((bound) => share >= bound).length;
