/** Lists of what a figure is made of: buyers, orders, opportunities, cases; each can be sorted and exported. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Filter, Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { TermBadge } from '../../parts/badges';
import { CustomerLink, StaffName } from '../../parts/names';
import { sayProblem } from '../../parts/problem';
import type { TableShape } from '../../parts/table/columns';
import { DataTable } from '../../parts/table/data-table';
import { session } from '../../session/session';
import { useAddress } from '../parts/address';
import { eventOfOrder } from './events';

export const HEIGHT = 'calc(100vh - 210px)';

export interface ListProps {
  readonly only: Filter;
}

export function Buyers({ only }: ListProps) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const { asOf } = useAddress();
  const shape: TableShape<Row<'/analytics/rfm'>> = {
    name: 'behind-buyers',
    defaultSort: '-monetary',
    columns: [
      {
        id: 'id',
        header: t('customer'),
        width: 130,
        grow: true,
        cell: (row) => <CustomerLink id={row.id} />,
        text: (row) => row.id,
      },
      {
        id: 'lastPurchaseOn',
        header: t('lastPurchase'),
        width: 135,
        sort: 'lastPurchaseOn',
        cell: (row) => format.day(row.lastPurchaseOn),
      },
      {
        id: 'frequency',
        header: t('purchaseDays'),
        width: 125,
        align: 'right',
        sort: 'frequency',
        cell: (row) => format.number(row.frequency),
      },
      {
        id: 'monetary',
        header: t('monetary'),
        width: 110,
        align: 'right',
        sort: 'monetary',
        cell: (row) => format.amount(row.monetary),
      },
    ],
  };
  return <DataTable path="/analytics/rfm" shape={shape} only={only} height={HEIGHT} {...(asOf ? { asOf } : {})} />;
}

export function Orders({ only }: ListProps) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const { asOf } = useAddress();
  const shape: TableShape<Row<'/sales/orders'>> = {
    name: 'behind-orders',
    defaultSort: '-placedAt',
    columns: [
      {
        id: 'placedAt',
        header: t('placedAt'),
        width: 130,
        sort: 'placedAt',
        cell: (row) => format.day(row.placedAt),
        text: (row) => row.placedAt,
      },
      {
        id: 'customer',
        header: t('customer'),
        width: 120,
        grow: true,
        cell: (row) => <CustomerLink id={row.customerId} />,
        text: (row) => row.customerId,
      },
      {
        id: 'total',
        header: t('total'),
        width: 100,
        align: 'right',
        sort: 'total',
        cell: (row) => format.amount(row.total),
      },
      { id: 'status', header: t('status'), width: 110, cell: (row) => <TermBadge kind="status" value={row.status} /> },
      ...(session.can('events.read')
        ? [
            {
              id: 'event',
              header: t('event'),
              width: 100,
              cell: (row: Row<'/sales/orders'>) => <ToEvent order={row} />,
              text: (row: Row<'/sales/orders'>) => row.id,
            },
          ]
        : []),
    ],
  };
  return (
    <DataTable
      path="/sales/orders"
      shape={shape}
      only={only}
      height={HEIGHT}
      to={({ id }) => `/app/sales/orders/${id}`}
      {...(asOf ? { asOf } : {})}
    />
  );
}

/** Finds the event with which the order came to be, and goes there. */
function ToEvent({ order }: { readonly order: Row<'/sales/orders'> }) {
  const { t } = useTranslation('dashboards');
  const navigate = useNavigate();
  const [finding, setFinding] = useState(false);
  const go = async () => {
    setFinding(true);
    try {
      const id = await eventOfOrder(order);
      if (id) await navigate(`/app/events?id=${id}${order.customerId ? `&subject=${order.customerId}` : ''}`);
    } catch (error) {
      sayProblem(error);
    } finally {
      setFinding(false);
    }
  };
  return (
    <Button
      size="compact-xs"
      variant="light"
      loading={finding}
      onClick={() => void go()}
      aria-label={t('toEventOf', { id: order.id.slice(0, 8) })}
    >
      {t('toEvent')}
    </Button>
  );
}

export function Opportunities({ only }: ListProps) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const term = useTerm();
  const { asOf } = useAddress();
  const shape: TableShape<Row<'/sales/opportunities'>> = {
    name: 'behind-opportunities',
    defaultSort: '-amount',
    columns: [
      { id: 'title', header: t('opportunity'), width: 190, grow: true, sort: 'title', cell: (row) => row.title },
      {
        id: 'customer',
        header: t('customer'),
        width: 140,
        cell: (row) => <CustomerLink id={row.customerId} />,
        text: (row) => row.customerId,
      },
      {
        id: 'stage',
        header: t('stage'),
        width: 110,
        sort: 'stage',
        cell: (row) => term('pipeline', row.status === 'open' ? row.stage : row.status),
        text: (row) => row.stage,
      },
      {
        id: 'owner',
        header: t('owner'),
        width: 130,
        cell: (row) => <StaffName id={row.ownerId} />,
        text: (row) => row.ownerId,
      },
      {
        id: 'amount',
        header: t('amount'),
        width: 100,
        align: 'right',
        sort: 'amount',
        cell: (row) => format.amount(row.wonAmount ?? row.amount),
        text: (row) => row.wonAmount ?? row.amount,
      },
    ],
  };
  return (
    <DataTable
      path="/sales/opportunities"
      shape={shape}
      only={only}
      height={HEIGHT}
      to={({ id }) => `/app/sales/opportunities/${id}`}
      {...(asOf ? { asOf } : {})}
    />
  );
}

export function Cases({ only }: ListProps) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const { asOf } = useAddress();
  const shape: TableShape<Row<'/service/cases'>> = {
    name: 'behind-cases',
    defaultSort: '-openedAt',
    columns: [
      { id: 'subject', header: t('case'), width: 190, grow: true, cell: (row) => row.subject ?? row.id.slice(0, 8) },
      {
        id: 'customer',
        header: t('customer'),
        width: 140,
        cell: (row) => <CustomerLink id={row.customerId} />,
        text: (row) => row.customerId,
      },
      { id: 'status', header: t('status'), width: 110, cell: (row) => <TermBadge kind="status" value={row.status} /> },
      {
        id: 'openedAt',
        header: t('openedAt'),
        width: 205,
        sort: 'openedAt',
        cell: (row) => format.moment(row.openedAt),
      },
    ],
  };
  return (
    <DataTable
      path="/service/cases"
      shape={shape}
      only={only}
      height={HEIGHT}
      to={({ id }) => `/app/desk/cases/${id}`}
      {...(asOf ? { asOf } : {})}
    />
  );
}
