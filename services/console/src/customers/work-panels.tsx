/** What is going on: opportunities, quotes, orders, cases and tasks; what is open first, the rest one click away. */
import { ActionIcon, Badge } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../api/doing';
import { useFormats } from '../i18n/format';
import { TermBadge } from '../parts/badges';
import { StaffName } from '../parts/names';
import { sayDone, sayProblem } from '../parts/problem';
import { AddButton } from './actions';
import { Item, Panel } from './panel';
import { useMay } from './shown-customer';

/** What somebody works on. */
export function Begun() {
  return (
    <>
      <Opportunities />
      <Cases />
      <Tasks />
    </>
  );
}

/** What came of it. */
export function Ordered() {
  return (
    <>
      <Quotes />
      <Orders />
    </>
  );
}

function Opportunities() {
  const { t } = useTranslation('customers');
  const format = useFormats();
  return (
    <Panel
      path="/sales/opportunities"
      needs="sales.opportunities"
      title={t('work.opportunities')}
      sort="-openedAt"
      isOpen={({ status }) => status === 'open'}
      action={<AddButton what="opportunity" />}
    >
      {(row) => (
        <Item
          key={row.id}
          to={`/app/sales/opportunities/${row.id}`}
          title={row.title}
          amount={format.amount(row.wonAmount ?? row.amount)}
        >
          {row.status === 'open' ? (
            <TermBadge kind="pipeline" value={row.stage} />
          ) : (
            <TermBadge kind="status" value={row.status} />
          )}
          {row.status === 'open' && row.expectedCloseOn
            ? t('work.closes', { day: format.day(row.expectedCloseOn) })
            : format.day(row.closedOn ?? row.since)}
        </Item>
      )}
    </Panel>
  );
}

function Quotes() {
  const { t } = useTranslation('customers');
  const format = useFormats();
  return (
    <Panel
      path="/sales/quotes"
      needs="sales.quotes"
      title={t('work.quotes')}
      sort="-draftedAt"
      isOpen={({ status }) => status === 'sent' || status === 'drafted'}
    >
      {(row) => (
        <Item
          key={row.id}
          to={`/app/sales/quotes/${row.id}`}
          title={row.lines[0]?.description ?? row.lines[0]?.sku ?? row.id.slice(0, 8)}
          amount={format.amount(row.total)}
        >
          <TermBadge kind="status" value={row.status} />
          {row.status === 'sent' ? t('work.until', { day: format.day(row.validUntil) }) : format.day(row.since)}
        </Item>
      )}
    </Panel>
  );
}

function Orders() {
  const { t } = useTranslation('customers');
  const format = useFormats();
  return (
    <Panel
      path="/sales/orders"
      needs="sales.orders"
      title={t('work.orders')}
      sort="-placedAt"
      isOpen={({ status }) => status === 'placed'}
      latest
    >
      {(row) => (
        <Item
          key={row.id}
          to={`/app/sales/orders/${row.id}`}
          title={row.reference ?? t('work.order', { day: format.day(row.placedAt) })}
          amount={format.amount(row.net)}
        >
          <TermBadge kind="status" value={row.status} />
          {t('work.lines', { count: row.lines })}
        </Item>
      )}
    </Panel>
  );
}

function Cases() {
  const { t } = useTranslation('customers');
  const format = useFormats();
  return (
    <Panel
      path="/service/cases"
      needs="service.cases"
      title={t('work.cases')}
      sort="-openedAt"
      isOpen={({ status }) => status === 'open' || status === 'waiting'}
      action={<AddButton what="case" />}
    >
      {(row) => (
        <Item key={row.id} to={`/app/desk/cases/${row.id}`} title={row.subject}>
          <TermBadge kind="status" value={row.status} />
          {(row.status === 'open' || row.status === 'waiting') && <TermBadge kind="priority" value={row.priority} />}
          {row.breached && (
            <Badge color="red" variant="light" tt="none" radius="sm">
              {t('work.late')}
            </Badge>
          )}
          {format.day(row.openedAt)}
        </Item>
      )}
    </Panel>
  );
}

function Tasks() {
  const { t } = useTranslation('customers');
  const format = useFormats();
  return (
    <Panel
      path="/sales/tasks"
      needs="sales.tasks"
      title={t('work.tasks')}
      sort="-openedAt"
      isOpen={({ status }) => status === 'open'}
      action={<AddButton what="task" />}
    >
      {(row) => (
        <Item
          key={row.id}
          title={row.title}
          aside={row.status === 'open' && <Complete id={row.id} title={row.title} />}
        >
          {row.status !== 'open' && <TermBadge kind="status" value={row.status} />}
          {row.status === 'open' && row.overdue && (
            <Badge color="red" variant="light" tt="none" radius="sm">
              {t('work.overdue')}
            </Badge>
          )}
          <span>
            {row.status === 'open' ? t('work.due', { day: format.day(row.dueOn) }) : format.day(row.closedAt)}
          </span>
          {row.ownerId && (
            <span>
              · <StaffName id={row.ownerId} />
            </span>
          )}
        </Item>
      )}
    </Panel>
  );
}

function Complete({ id, title }: { readonly id: string; readonly title: string }) {
  const { t } = useTranslation('customers');
  const may = useMay();
  const complete = useCommand('/sales/tasks/{id}/complete');
  if (!may('sales.task.complete')) return null;
  const done = () => void complete.mutateAsync({ id }).then(() => sayDone(t('task.completed')), sayProblem);
  return (
    <ActionIcon
      variant="default"
      size="sm"
      onClick={done}
      loading={complete.isPending}
      aria-label={`${t('task.complete')}: ${title}`}
    >
      <IconCheck size={14} aria-hidden />
    </ActionIcon>
  );
}
