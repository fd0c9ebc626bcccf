/** Columns of promotion codes, wherever they are listed. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { TermBadge } from '../../parts/badges';
import type { TableShape } from '../../parts/table/columns';
import { CustomerName } from '../../parts/names';

export type Code = Row<'/marketing/promotion-codes'>;
const STATUSES = ['issued', 'redeemed', 'expired', 'revoked'];

/** What a code takes off an order. */
export function useOff(): (code: Code) => string {
  const format = useFormats();
  return ({ percent, amount }) =>
    percent === undefined ? `−${format.amount(amount)}` : `−${format.percent(percent / 100)}`;
}

export function useCodeShape(name: string): TableShape<Code> {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const term = useTerm();
  const off = useOff();
  return useMemo(
    () => ({
      name,
      searchable: true,
      defaultSort: '-issuedAt',
      columns: [
        { id: 'code', header: t('codes.code'), width: 162, grow: true, sort: 'code', cell: (row) => row.code },
        {
          ...{ id: 'status', header: t('codes.status'), width: 108, sort: 'status' },
          cell: (row) => <TermBadge kind="status" value={row.status} />,
        },
        { id: 'percent', header: t('codes.off'), width: 86, align: 'right', cell: off, text: off },
        {
          ...{ id: 'validUntil', header: t('codes.validUntil'), width: 130, sort: 'validUntil' },
          cell: (row) => format.day(row.validUntil),
        },
        {
          ...{ id: 'customerId', header: t('codes.onlyFor'), width: 190, grow: true },
          cell: (row) => (row.customerId ? <CustomerName id={row.customerId} /> : t('codes.anybody')),
        },
        {
          ...{ id: 'issuedAt', header: t('codes.issuedAt'), width: 130, sort: 'issuedAt' },
          cell: (row) => format.day(row.issuedAt),
        },
        {
          ...{ id: 'endedAt', header: t('codes.endedAt'), width: 130, sort: 'endedAt' },
          cell: (row) => format.day(row.endedAt),
        },
      ],
      filters: [
        {
          ...{ field: 'status', label: t('codes.status'), kind: 'choice' },
          choices: STATUSES.map((value) => ({ value, label: term('status', value) })),
        },
        { field: 'validUntil', label: t('codes.validUntil'), kind: 'day' },
        { field: 'issuedAt', label: t('codes.issuedAt'), kind: 'moment' },
      ],
    }),
    [t, format, term, off, name],
  );
}
