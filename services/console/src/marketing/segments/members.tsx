/** Who is in a segment, since when and why; or who was in it at the end of a day. */
import { Group, Stack } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconHistory } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../../api/types';
import { today, useFormats } from '../../i18n/format';
import { Empty } from '../../parts/states';
import type { TableShape } from '../../parts/table/columns';
import { DataTable } from '../../parts/table/data-table';
import { CauseLink } from '../shared/cause-link';
import { CustomerName } from '../../parts/names';
import { MembersThen } from './members-then';

type Member = Row<'/marketing/members'>;

export function Members({ segment }: { readonly segment: Row<'/marketing/segments'> }) {
  const { t } = useTranslation('marketing');
  const shape = useMemberShape();
  const [day, setDay] = useState<string | null>(null);
  const only = useMemo(() => ({ segmentId: segment.id, isIn: true }), [segment.id]);
  return (
    <Stack gap="sm">
      <Group gap="xs" align="end">
        <DateInput
          aria-label={t('segments.asOfHint')}
          leftSection={<IconHistory size={16} aria-hidden />}
          value={day}
          onChange={setDay}
          minDate={segment.definedAt.slice(0, 10)}
          maxDate={today()}
          valueFormat="YYYY-MM-DD"
          placeholder={t('segments.asOfHint')}
          clearable
          clearButtonProps={{ 'aria-label': t('rule.clear') }}
          w={{ base: '100%', sm: 300 }}
        />
      </Group>
      {day ? (
        <MembersThen segmentId={segment.id} day={day} />
      ) : (
        <DataTable
          path="/marketing/members"
          shape={shape}
          only={only}
          to={({ customerId }) => `/app/customers/${customerId}`}
          empty={<Empty title={t('segments.noMembers')} />}
          height="max(320px, calc(100vh - 420px))"
        />
      )}
    </Stack>
  );
}

function useMemberShape(): TableShape<Member> {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  return useMemo(
    () => ({
      name: 'members',
      defaultSort: '-since',
      columns: [
        {
          ...{ id: 'customerId', header: t('segments.customer'), width: 200, grow: true },
          cell: (row) => <CustomerName id={row.customerId} />,
        },
        {
          ...{ id: 'since', header: t('segments.since'), width: 190, sort: 'since' },
          cell: (row) => format.moment(row.since),
        },
        {
          ...{ id: 'causeType', header: t('segments.why'), width: 250, grow: true, sort: 'causeType' },
          cell: (row) => <CauseLink id={row.causeEventId} type={row.causeType} />,
        },
        {
          ...{ id: 'stays', header: t('segments.stays'), width: 90, align: 'right' },
          cell: (row) => t('segments.staysLabel', { count: row.stays.length, n: row.stays.length }),
          text: (row) => row.stays.length,
        },
      ],
      filters: [{ field: 'since', label: t('segments.since'), kind: 'moment' }],
    }),
    [t, format],
  );
}
