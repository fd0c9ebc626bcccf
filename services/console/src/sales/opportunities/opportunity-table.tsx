/** Opportunities as a table: all, or those of a pipeline that are open. */
import { Group, Text } from '@mantine/core';
import { IconCalendarDue, IconHourglassEmpty } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAll } from '../../api/reading';
import type { Filter } from '../../api/types';
import { today, useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { TermBadge } from '../../parts/badges';
import { CustomerLink, StaffName, useStaffChoices } from '../../parts/names';
import { DataTable } from '../../parts/table/data-table';
import type { TableShape } from '../../parts/table/columns';
import { session } from '../../session/session';
import { DealMenu, WinIcon } from '../pipeline/deal-menu';
import tones from '../shared/tones.module.css';
import { usePrice } from '../shared/use-price';
import { daysIn, isStuck, type Deal, type Pipeline } from '../pipeline/pipeline-state';

interface OpportunityTableProps {
  readonly only?: Filter;
  readonly pipelines: readonly Pipeline[];
  /** Whether it shows open ones alone. */
  readonly open?: boolean;
}

export function OpportunityTable({ only, pipelines, open = false }: OpportunityTableProps) {
  const shape = useShape(pipelines, open);
  return (
    <DataTable
      path="/sales/opportunities"
      shape={shape}
      {...(only ? { only } : {})}
      to={({ id }) => `/app/sales/opportunities/${id}`}
      height={open ? 'calc(100vh - 270px)' : 'calc(100vh - 210px)'}
    />
  );
}

function useShape(pipelines: readonly Pipeline[], open: boolean): TableShape<Deal> {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const term = useTerm();
  const price = usePrice();
  const staff = useStaffChoices();
  const products = useAll('/sales/products', { sort: 'name' }, session.can('sales.products')).data?.rows;
  const stageNames = [...new Set(pipelines.flatMap(({ stages }) => stages.map(({ stage }) => stage)))].join();
  return useMemo(
    () => ({
      name: open ? 'pipeline' : 'opportunities',
      searchable: true,
      defaultSort: open ? '-amount' : '-since',
      columns: [
        { id: 'title', header: t('deal.title'), width: 226, grow: true, sort: 'title', cell: ({ title }) => title },
        {
          id: 'customerId',
          header: t('shared.customer'),
          width: 146,
          cell: ({ customerId }) => <CustomerLink id={customerId} />,
        },
        { id: 'stage', header: t('deal.stage'), width: 120, sort: 'stage', cell: (deal) => <Where deal={deal} /> },
        {
          ...{ id: 'amount', header: t('deal.amount'), width: 92, align: 'right', sort: 'amount' },
          cell: ({ wonAmount, amount }) => price(wonAmount ?? amount),
        },
        { id: 'ownerId', header: t('shared.owner'), width: 114, cell: ({ ownerId }) => <StaffName id={ownerId} /> },
        {
          ...{ id: 'expectedCloseOn', header: t('deal.expectedClose'), width: 136, sort: 'expectedCloseOn' },
          cell: (deal) => <Expected deal={deal} />,
        },
        {
          ...{ id: 'since', header: t('deal.inStage'), width: 104, sort: 'since', text: daysIn },
          cell: (deal) => <Days deal={deal} />,
        },
        {
          ...{ id: 'closedOn', header: t('deal.closedOn'), width: 125, sort: 'closedOn', extra: true },
          cell: (deal) => format.day(deal.closedOn),
        },
        {
          ...{ id: 'reference', header: t('shared.reference'), width: 120, extra: true },
          cell: (deal) => deal.reference ?? '–',
        },
        {
          ...{ id: 'do', header: t('shared.actions'), width: 76, align: 'right', text: () => undefined },
          cell: (deal) => (
            <Group gap={0} wrap="nowrap" justify="flex-end">
              <WinIcon deal={deal} />
              <DealMenu deal={deal} />
            </Group>
          ),
        },
      ],
      filters: [
        ...(open
          ? []
          : [
              {
                field: 'status',
                label: t('shared.status'),
                kind: 'choice' as const,
                choices: named(['open', 'won', 'lost'], (value) => term('status', value)),
              },
            ]),
        {
          field: 'stage',
          label: t('deal.stage'),
          kind: 'choice',
          choices: named(stageNames.split(','), (value) => term('pipeline', value)),
        },
        { field: 'ownerId', label: t('shared.owner'), kind: 'choice', choices: staff },
        {
          field: 'productId',
          label: t('shared.product'),
          kind: 'choice',
          choices: (products ?? []).map(({ id, name }) => ({ value: id, label: name })),
        },
        { field: 'amount', label: t('deal.amount'), kind: 'number' },
        { field: 'expectedCloseOn', label: t('deal.expectedClose'), kind: 'day' },
        { field: 'since', label: t('deal.since'), kind: 'moment' },
        ...(open ? [] : [{ field: 'closedOn', label: t('deal.closedOn'), kind: 'day' as const }]),
      ],
    }),
    [t, format, price, term, staff, products, stageNames, open],
  );
}

const named = (values: readonly string[], name: (value: string) => string) =>
  values.filter(Boolean).map((value) => ({ value, label: name(value) }));

function Where({ deal: { status, stage } }: { readonly deal: Deal }) {
  return <TermBadge kind="pipeline" value={status === 'open' ? stage : status} />;
}

function Expected({ deal: { status, expectedCloseOn } }: { readonly deal: Deal }) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const late = status === 'open' && expectedCloseOn !== undefined && expectedCloseOn < today();
  return (
    <Text size="sm" span c={late ? 'red' : undefined} title={late ? t('pipeline.late') : undefined} className="numbers">
      {format.day(expectedCloseOn)}
      {late && <IconCalendarDue size={14} aria-label={t('pipeline.late')} className={tones.inline} />}
    </Text>
  );
}

function Days({ deal }: { readonly deal: Deal }) {
  const { t } = useTranslation('sales');
  if (deal.status !== 'open') return '–';
  const count = daysIn(deal);
  if (!isStuck(deal)) return t('pipeline.daysIn', { count });
  return (
    <Group gap={4} wrap="nowrap" className={tones.warns}>
      <IconHourglassEmpty size={14} className={tones.icon} aria-label={t('pipeline.stuck')} />
      {t('pipeline.daysIn', { count })}
    </Group>
  );
}
