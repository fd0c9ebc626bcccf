/** The customers that a figure is made of. */
import { useTranslation } from 'react-i18next';
import type { Picked, Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { TermBadge } from '../../parts/badges';
import type { TableShape } from '../../parts/table/columns';
import { DataTable } from '../../parts/table/data-table';
import { useAddress } from '../parts/address';
import { HEIGHT, type ListProps } from './tables';

const OF_CUSTOMERS = ['name', 'lifecycle.stage', 'lifecycle.since', 'lifecycle.lapsed', 'orders.value'] as const;

export function Customers({ only }: ListProps) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const { asOf } = useAddress();
  const shape: TableShape<Picked<Row<'/analytics/customers'>, 'id' | (typeof OF_CUSTOMERS)[number]>> = {
    name: 'behind-customers',
    fields: OF_CUSTOMERS,
    columns: [
      {
        id: 'name',
        header: t('customer'),
        width: 170,
        grow: true,
        sort: 'name',
        cell: (row) => row.name ?? row.id.slice(0, 8),
      },
      {
        id: 'stage',
        header: t('stage'),
        width: 110,
        cell: (row) => <TermBadge kind="stage" value={row.lifecycle?.lapsed ? 'lapsed' : row.lifecycle?.stage} />,
        text: (row) => row.lifecycle?.stage,
      },
      {
        id: 'since',
        header: t('since'),
        width: 120,
        sort: 'lifecycle.since',
        cell: (row) => format.day(row.lifecycle?.lapsed?.since ?? row.lifecycle?.since),
        text: (row) => row.lifecycle?.since,
      },
      {
        id: 'value',
        header: t('value'),
        width: 110,
        align: 'right',
        sort: 'orders.value',
        cell: (row) => format.amount(row.orders.value),
        text: (row) => row.orders.value,
      },
    ],
  };
  return (
    <DataTable
      path="/analytics/customers"
      shape={shape}
      only={only}
      height={HEIGHT}
      to={({ id }) => `/app/customers/${id}`}
      {...(asOf ? { asOf } : {})}
    />
  );
}
