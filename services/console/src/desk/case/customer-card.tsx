/** Who asks: what they are to us, how to reach them, and what else they have asked. */
import { Anchor, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRow, useRows } from '../../api/reading';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { Mail } from '../../parts/mail';
import { TermBadge } from '../../parts/badges';
import { Shown } from '../../parts/states';
import { session } from '../../session/session';
import { LIVE } from '../queue/queues';
import type { CaseRow } from '../queue/sla';
import { CustomerName } from '../../parts/names';
import { Card } from './card';
import classes from './case.module.css';

type Customer = Row<'/analytics/customers'>;

export function CustomerCard({ row }: { readonly row: CaseRow }) {
  const { t } = useTranslation('desk');
  const { customerId } = row;
  if (!customerId) {
    return (
      <Card title={t('case.customer')}>
        <Text size="sm" c="dimmed">
          {t('case.noCustomer')}
        </Text>
      </Card>
    );
  }
  return (
    <Card
      title={t('case.customer')}
      aside={
        <Anchor component={Link} to={`/app/customers/${customerId}`} size="xs">
          {t('case.to360')}
        </Anchor>
      }
    >
      {session.can('analytics.customers') ? (
        <Known id={customerId} />
      ) : (
        <Text size="sm" fw={600}>
          <CustomerName id={customerId} />
        </Text>
      )}
      <OtherCases row={row} customerId={customerId} />
    </Card>
  );
}

function Known({ id }: { readonly id: string }) {
  const { t } = useTranslation('desk');
  const asked = useRow('/analytics/customers', id);
  return (
    <Shown of={asked} none={<Text size="sm">{t('case.noCustomer')}</Text>}>
      {(customer) => <Facts customer={customer} />}
    </Shown>
  );
}

function Facts({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation('desk');
  const format = useFormats();
  const { name, id, email, phone, orders, cases, lifecycle, openQuotes } = customer;
  return (
    <Stack gap={8}>
      <Group gap={6} justify="space-between">
        <Text size="sm" fw={650}>
          {name ?? id.slice(0, 8)}
        </Text>
        {lifecycle && (
          <span className={classes.fixed}>
            <TermBadge kind="stage" value={lifecycle.lapsed ? 'lapsed' : lifecycle.stage} />
          </span>
        )}
      </Group>
      <dl className={classes.facts}>
        {email && (
          <Fact
            label={t('customer.email')}
            value={
              <Anchor href={`mailto:${email}`} title={email}>
                <Mail address={email} />
              </Anchor>
            }
          />
        )}
        {phone && <Fact label={t('customer.phone')} value={<Anchor href={`tel:${phone}`}>{phone}</Anchor>} />}
        <Fact label={t('customer.value')} value={format.amount(orders.value)} />
        <Fact label={t('customer.orders')} value={format.number(orders.placed)} />
        <Fact label={t('customer.lastOrder')} value={format.ago(orders.lastOrderAt)} />
        {openQuotes.length > 0 && <Fact label={t('customer.quotes')} value={format.number(openQuotes.length)} />}
        <Fact label={t('customer.cases')} value={t('customer.casesOf', { open: cases.open, total: cases.total })} />
        {cases.averageScore !== undefined && (
          <Fact label={t('customer.score')} value={t('case.scoreOf', { score: format.number(cases.averageScore) })} />
        )}
      </dl>
    </Stack>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

function OtherCases({ row, customerId }: { readonly row: CaseRow; readonly customerId: string }) {
  const { t } = useTranslation('desk');
  const format = useFormats();
  const { data } = useRows('/service/cases', {
    filter: { ...LIVE, customerId, id: { $ne: row.id } },
    sort: '-openedAt',
    limit: 5,
  });
  if (!data || data.rows.length === 0) return null;
  return (
    <Stack gap={4} mt={10}>
      <Text size="xs" fw={600} c="dimmed">
        {t('case.others')}
      </Text>
      {data.rows.map(({ id, subject, openedAt }) => (
        <Group key={id} justify="space-between" gap="xs" wrap="nowrap">
          <Anchor component={Link} to={`/app/desk/cases/${id}`} size="sm" className="clamp">
            {subject}
          </Anchor>
          <Text size="xs" c="dimmed" className={classes.fixed}>
            {format.ago(openedAt)}
          </Text>
        </Group>
      ))}
    </Stack>
  );
}
