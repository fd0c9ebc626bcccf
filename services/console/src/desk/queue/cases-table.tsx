/** A queue as a table: filtered, sorted, exported. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { TermBadge } from '../../parts/badges';
import { CustomerName, StaffName, useStaffChoices } from '../../parts/names';
import type { TableShape } from '../../parts/table/columns';
import { DataTable } from '../../parts/table/data-table';
import { Channel, Score } from '../shared/marks';
import { useNow } from '../shared/use-now';
import { ClockWords } from './clock-bar';
import { CASE_STATUSES, CHANNELS, PRIORITIES } from './queues';
import { dueOf, nextClock, type CaseRow } from './sla';
import type { Desk } from './use-desk';

/** What is all in is read by its age, a queue by what is due. */
function useShape(all: boolean): TableShape<CaseRow> {
  const { t } = useTranslation('desk');
  const format = useFormats();
  const term = useTerm();
  const staff = useStaffChoices();
  return useMemo(() => {
    const choices = (kind: 'priority' | 'status' | 'channel', values: readonly string[]) =>
      values.map((value) => ({ value, label: term(kind, value) }));
    return {
      name: 'cases',
      searchable: true,
      defaultSort: all ? '-openedAt' : 'resolutionDueAt',
      columns: [
        {
          id: 'subject',
          header: t('field.subject'),
          width: 190,
          grow: true,
          sort: 'subject',
          cell: (row) => row.subject,
        },
        {
          id: 'customerId',
          header: t('field.customer'),
          width: 160,
          cell: (row) => <CustomerName id={row.customerId} />,
        },
        {
          id: 'priority',
          header: t('field.priority'),
          width: 92,
          cell: (row) => <TermBadge kind="priority" value={row.priority} />,
        },
        {
          id: 'status',
          header: t('field.status'),
          width: 100,
          sort: 'status',
          cell: (row) => <TermBadge kind="status" value={row.status} />,
        },
        { id: 'due', header: t('field.due'), width: 156, text: (row) => dueOf(row), cell: (row) => <Due row={row} /> },
        { id: 'agentId', header: t('field.agent'), width: 150, cell: (row) => <StaffName id={row.agentId} /> },
        {
          id: 'channel',
          header: t('field.channel'),
          width: 110,
          extra: true,
          cell: (row) => <Channel value={row.channel} />,
        },
        {
          id: 'openedAt',
          header: t('field.opened'),
          width: 120,
          extra: true,
          sort: 'openedAt',
          cell: (row) => format.ago(row.openedAt),
        },
        {
          id: 'resolutionDueAt',
          header: t('field.settleBy'),
          width: 118,
          sort: 'resolutionDueAt',
          // The hour stands beside the clocks of the case.
          cell: (row) => format.day(row.resolutionDueAt),
        },
        { id: 'skill', header: t('field.skill'), width: 120, extra: true, cell: (row) => row.skill ?? '–' },
        {
          id: 'score',
          header: t('field.score'),
          width: 110,
          extra: true,
          sort: 'score',
          cell: (row) => <Score value={row.score} />,
        },
        { id: 'reference', header: t('field.reference'), width: 130, extra: true, cell: (row) => row.reference ?? '–' },
      ],
      filters: [
        { field: 'status', label: t('field.status'), kind: 'choice', choices: choices('status', CASE_STATUSES) },
        { field: 'priority', label: t('field.priority'), kind: 'choice', choices: choices('priority', PRIORITIES) },
        { field: 'channel', label: t('field.channel'), kind: 'choice', choices: choices('channel', CHANNELS) },
        { field: 'agentId', label: t('field.agent'), kind: 'choice', choices: staff },
        { field: 'skill', label: t('field.skill'), kind: 'text' },
        { field: 'openedAt', label: t('field.opened'), kind: 'moment' },
      ],
    };
  }, [t, format, term, staff, all]);
}

function Due({ row }: { readonly row: CaseRow }) {
  const clock = nextClock(row, useNow());
  return clock ? <ClockWords clock={clock} /> : '–';
}

export function CasesTable({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('desk');
  const shape = useShape(desk.queue.name === 'all');
  return (
    <DataTable
      key={desk.queue.name}
      path="/service/cases"
      shape={shape}
      only={desk.queue.filter}
      to={({ id }) => desk.at(id)}
      empty={t(`queue.empty.${desk.queue.name}`)}
      height="calc(100dvh - 260px)"
    />
  );
}
