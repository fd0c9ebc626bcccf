/** Every task there ever was, also done and dropped ones, as a table. */
import { Badge, Text } from '@mantine/core';
import { IconCalendarDue } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { TermBadge } from '../../parts/badges';
import { CustomerLink, StaffName, useStaffChoices } from '../../parts/names';
import { DataTable } from '../../parts/table/data-table';
import type { TableShape } from '../../parts/table/columns';
import tones from '../shared/tones.module.css';

const STATUSES = ['open', 'done', 'dropped'];

export function AllTasks() {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const term = useTerm();
  const staff = useStaffChoices();
  const shape = useMemo<TableShape<Row<'/sales/tasks'>>>(
    () => ({
      name: 'tasks',
      searchable: true,
      defaultSort: '-dueOn',
      columns: [
        { id: 'title', header: t('task.title'), width: 260, grow: true, cell: ({ title }) => title },
        {
          id: 'customerId',
          header: t('shared.customer'),
          width: 165,
          cell: ({ customerId }) => <CustomerLink id={customerId} />,
        },
        { id: 'ownerId', header: t('shared.owner'), width: 140, cell: ({ ownerId }) => <StaffName id={ownerId} /> },
        {
          id: 'status',
          header: t('shared.status'),
          width: 110,
          sort: 'status',
          cell: ({ status }) => <TermBadge kind="status" value={status} />,
        },
        {
          ...{ id: 'dueOn', header: t('task.dueOn'), width: 135, sort: 'dueOn' },
          cell: ({ dueOn, overdue }) => (
            <Text size="sm" span c={overdue ? 'red' : undefined} className="numbers">
              {format.day(dueOn)}
              {overdue && <IconCalendarDue size={14} aria-label={t('task.overdue')} className={tones.inline} />}
            </Text>
          ),
        },
        {
          ...{ id: 'overdue', header: t('task.overdue'), width: 110, extra: true },
          cell: ({ overdue }) =>
            overdue ? <Badge color="red" variant="light" tt="none" autoContrast children={t('task.overdue')} /> : '–',
        },
        {
          id: 'result',
          header: t('task.result'),
          width: 150,
          cell: ({ result, droppedBecause }) => result ?? droppedBecause ?? '–',
        },
        {
          ...{ id: 'closedAt', header: t('task.closedAt'), width: 130, sort: 'closedAt', extra: true },
          cell: ({ closedAt }) => format.day(closedAt),
        },
      ],
      filters: [
        {
          field: 'status',
          label: t('shared.status'),
          kind: 'choice',
          choices: STATUSES.map((value) => ({ value, label: term('status', value) })),
        },
        { field: 'ownerId', label: t('shared.owner'), kind: 'choice', choices: staff },
        { field: 'dueOn', label: t('task.dueOn'), kind: 'day' },
      ],
    }),
    [t, format, term, staff],
  );
  return <DataTable path="/sales/tasks" shape={shape} height="calc(100vh - 265px)" />;
}
