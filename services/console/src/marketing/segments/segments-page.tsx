/** All segments: how many customers are in each, and by what rule. */
import { Button, Text, Tooltip } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { TermBadge } from '../../parts/badges';
import { Page } from '../../parts/page';
import { Empty } from '../../parts/states';
import type { TableShape } from '../../parts/table/columns';
import { DataTable } from '../../parts/table/data-table';
import { session } from '../../session/session';
import { useSaid } from '../rule/said';

type Segment = Row<'/marketing/segments'>;
const STATUSES = ['active', 'retired'];

export function SegmentsPage() {
  const { t } = useTranslation('marketing');
  const shape = useSegmentShape();
  const define = session.can('marketing.segment.define') && (
    <Button component={Link} to="/app/marketing/segments/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {t('segments.new')}
    </Button>
  );
  return (
    <Page title={t('segments.title')} actions={define}>
      <DataTable
        path="/marketing/segments"
        shape={shape}
        to={({ id }) => `/app/marketing/segments/${id}`}
        empty={<Empty title={t('segments.none')}>{define}</Empty>}
      />
    </Page>
  );
}

function useSegmentShape(): TableShape<Segment> {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const term = useTerm();
  const said = useSaid();
  return useMemo(
    () => ({
      name: 'segments',
      searchable: true,
      defaultSort: 'status,-members',
      columns: [
        { id: 'name', header: t('segments.name'), width: 230, sort: 'name', cell: (row) => row.name },
        {
          ...{ id: 'members', header: t('segments.members'), width: 115, align: 'right', sort: 'members' },
          cell: (row) => format.number(row.members),
        },
        {
          ...{ id: 'rule', header: t('segments.rule'), width: 320, grow: true },
          cell: (row) => <RuleInWords words={said(row.rule)} />,
          text: (row) => said(row.rule),
        },
        {
          ...{ id: 'status', header: t('segments.status'), width: 110, sort: 'status' },
          cell: (row) => <TermBadge kind="status" value={row.status} />,
        },
        {
          ...{ id: 'definedAt', header: t('segments.defined'), width: 130, sort: 'definedAt' },
          cell: (row) => format.day(row.definedAt),
        },
        {
          id: 'version',
          header: t('segments.version'),
          width: 80,
          align: 'right',
          extra: true,
          cell: (row) => row.version,
        },
      ],
      filters: [
        {
          ...{ field: 'status', label: t('segments.status'), kind: 'choice' },
          choices: STATUSES.map((value) => ({ value, label: term('status', value) })),
        },
        { field: 'members', label: t('segments.members'), kind: 'number' },
      ],
    }),
    [t, format, term, said],
  );
}

function RuleInWords({ words }: { readonly words: string }) {
  return (
    <Tooltip label={words} multiline maw={420} openDelay={500}>
      <Text size="sm" c="dimmed" className="clamp">
        {words}
      </Text>
    </Tooltip>
  );
}
