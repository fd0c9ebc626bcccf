/** The key figures, each leading to what is behind it. */
import { Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRow, useRows } from '../../api/reading';
import { daysFrom, today, useFormats } from '../../i18n/format';
import { session } from '../../session/session';
import classes from './home.module.css';
import { Sparkline } from './sparkline';

const DAYS = 30;

export function Figures() {
  const { t } = useTranslation('shell');
  const figures = session.can('analytics.figures');
  const revenue = session.can('analytics.revenue');
  if (!figures && !revenue) return null;
  return (
    <section className={classes.figures} aria-label={t('today.figures')}>
      {revenue && <Revenue />}
      {figures && <Firm />}
    </section>
  );
}

function Revenue() {
  const { t } = useTranslation('shell');
  const format = useFormats();
  const day = today();
  const days = Array.from({ length: 2 * DAYS }, (_, index) => daysFrom(day, index + 1 - 2 * DAYS));
  const { data } = useRows('/analytics/revenue', { filter: { day: { $gte: days[0], $lte: day } }, limit: 2 * DAYS });
  const nets = days.map((each) => data?.rows.find((row) => row.day === each)?.net ?? 0);
  const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);
  const [before, lately] = [sum(nets.slice(0, DAYS)), sum(nets.slice(DAYS))];
  const change = before > 0 ? lately / before - 1 : undefined;
  const said =
    change === undefined
      ? t('today.revenueFirst')
      : t('today.revenueBefore', { change: `${change > 0 ? '+' : ''}${format.percent(change)}` });
  return (
    <Figure
      label={t('today.revenue')}
      value={data && format.amount(Math.round(lately))}
      more={data && said}
      to="/app/dashboards/revenue?range=30d"
    >
      <Sparkline values={nets.slice(DAYS)} label={t('today.sparkline')} />
    </Figure>
  );
}

function Firm() {
  const { t } = useTranslation('shell');
  const format = useFormats();
  const { data } = useRow('/analytics/figures', 'all');
  const since = `${daysFrom(today(), -DAYS)}T00:00:00.000Z`;
  const asked = { filter: { registeredAt: { $gte: since } }, limit: 1, count: true };
  const came = useRows('/analytics/customers', asked, session.can('analytics.customers')).data?.count;
  const { customers = 0, lapsed = 0, openValue = 0, prospecting = 0, engaging = 0, winRate } = data ?? {};
  const deals = t('today.deals', { n: format.number(prospecting + engaging), rate: format.percent(winRate) });
  const share = customers > 0 ? t('today.lapsedOf', { share: format.percent(lapsed / customers) }) : undefined;
  return (
    <>
      <Figure
        label={t('today.pipeline')}
        value={data && format.amount(Math.round(openValue))}
        more={data && deals}
        to="/app/sales/pipeline"
      />
      <Figure
        label={t('today.customers')}
        value={data && format.number(customers)}
        more={came !== undefined && t('today.newCustomers', { n: format.number(came) })}
        to="/app/customers?sort=-registeredAt"
      />
      <Figure
        label={t('today.lapsed')}
        value={data && format.number(lapsed)}
        more={data && share}
        to="/app/customers?stage=lapsed"
      />
    </>
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly more?: ReactNode;
  readonly to: string;
  readonly children?: ReactNode;
}

function Figure({ label, value, more, to, children }: FigureProps) {
  return (
    <Paper component={Link} to={to} py="xs" className={classes.figure}>
      <Text size="xs" c="dimmed" fw={550}>
        {label}
      </Text>
      <div className={classes.value}>
        <Text fz={22} fw={650} lh={1.3} className="numbers">
          {value ?? '…'}
        </Text>
        {children}
      </div>
      <Text size="xs" c="dimmed" className="numbers" mih={18}>
        {more}
      </Text>
    </Paper>
  );
}
