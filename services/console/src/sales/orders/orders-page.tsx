/** All orders and credits. */
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { TermBadge } from '../../parts/badges';
import { CustomerLink } from '../../parts/names';
import { Page } from '../../parts/page';
import { DataTable } from '../../parts/table/data-table';
import type { TableShape } from '../../parts/table/columns';
import { session } from '../../session/session';
import { usePrice } from '../shared/use-price';
import { GiveCredit } from './credit-form';
import { CHANNELS, PlaceOrder } from './place-form';

type Order = Row<'/sales/orders'>;

const STATUSES = ['placed', 'delivered', 'cancelled', 'credited'];

export function OrdersPage() {
  const { t } = useTranslation('sales');
  const [adding, setAdding] = useState<'order' | 'credit'>();
  const close = () => setAdding(undefined);
  const shape = useShape();
  const actions = (
    <>
      {session.can('sales.order.credit') && (
        <Button variant="default" onClick={() => setAdding('credit')}>
          {t('order.credit')}
        </Button>
      )}
      {session.can('sales.order.place') && (
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding('order')}>
          {t('order.place')}
        </Button>
      )}
    </>
  );
  return (
    <Page title={t('order.all')} actions={actions}>
      <DataTable path="/sales/orders" shape={shape} to={({ id }) => `/app/sales/orders/${id}`} />
      {adding === 'order' && <PlaceOrder close={close} />}
      {adding === 'credit' && <GiveCredit close={close} />}
    </Page>
  );
}

export const numberOf = ({ reference, id }: Pick<Order, 'reference' | 'id'>): string => reference ?? id.slice(0, 8);

function useShape(): TableShape<Order> {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const term = useTerm();
  const price = usePrice();
  return useMemo(
    () => ({
      name: 'orders',
      searchable: true,
      defaultSort: '-placedAt',
      columns: [
        { id: 'reference', header: t('order.number'), width: 110, sort: 'reference', cell: numberOf, text: numberOf },
        {
          id: 'customerId',
          header: t('shared.customer'),
          width: 180,
          grow: true,
          cell: ({ customerId }) => <CustomerLink id={customerId} />,
        },
        {
          id: 'status',
          header: t('shared.status'),
          width: 110,
          sort: 'status',
          cell: ({ status }) => <TermBadge kind="status" value={status} />,
        },
        {
          id: 'placedAt',
          header: t('order.placedOn'),
          width: 115,
          sort: 'placedAt',
          cell: ({ placedAt }) => format.day(placedAt),
        },
        {
          id: 'channel',
          header: t('order.channel'),
          width: 90,
          sort: 'channel',
          cell: ({ channel }) => term('channel', channel),
        },
        {
          id: 'lines',
          header: t('lines.count'),
          width: 72,
          align: 'right',
          sort: 'lines',
          cell: ({ lines }) => format.number(lines),
        },
        {
          id: 'total',
          header: t('lines.total'),
          width: 108,
          align: 'right',
          sort: 'total',
          cell: ({ total }) => price(total),
        },
        {
          ...{ id: 'returned', header: t('order.returned'), width: 98, align: 'right', sort: 'returned' },
          cell: ({ returned }) => (returned > 0 ? price(returned) : '–'),
        },
        {
          id: 'net',
          header: t('order.net'),
          width: 108,
          align: 'right',
          sort: 'net',
          cell: ({ net }) => price(net),
        },
        {
          id: 'deliveredOn',
          header: t('order.deliveredOn'),
          width: 130,
          sort: 'deliveredOn',
          extra: true,
          cell: ({ deliveredOn }) => format.day(deliveredOn),
        },
      ],
      filters: [
        {
          field: 'status',
          label: t('shared.status'),
          kind: 'choice',
          choices: STATUSES.map((value) => ({ value, label: term('status', value) })),
        },
        {
          field: 'channel',
          label: t('order.channel'),
          kind: 'choice',
          choices: CHANNELS.map((value) => ({ value, label: term('channel', value) })),
        },
        { field: 'placedAt', label: t('order.placedOn'), kind: 'moment' },
        { field: 'deliveredOn', label: t('order.deliveredOn'), kind: 'day' },
        { field: 'total', label: t('lines.total'), kind: 'number' },
        { field: 'returned', label: t('order.returned'), kind: 'number' },
      ],
    }),
    [t, format, price, term],
  );
}
