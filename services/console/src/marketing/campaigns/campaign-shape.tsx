/** Columns of campaigns, wherever they are listed. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAll } from '../../api/reading';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { TermBadge } from '../../parts/badges';
import type { TableShape } from '../../parts/table/columns';
import { CHANNELS, PURPOSES } from '../rule/fields';

export type Campaign = Row<'/marketing/campaigns'>;
const STATUSES = ['planned', 'launched', 'closed', 'dropped'];

const sumOf = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, each) => sum + each, 0);
export const withheldIn = ({ withheld }: Campaign): number => sumOf(withheld);
export const responsesIn = ({ responses }: Campaign): number => sumOf(responses);

/** What segments are called, by their ids. */
export function useSegmentNames(): ReadonlyMap<string, string> {
  const { data } = useAll('/marketing/segments');
  return useMemo(() => new Map((data?.rows ?? []).map(({ id, name }) => [id, name])), [data]);
}

export function useCampaignShape(name: string): TableShape<Campaign> {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const term = useTerm();
  const segments = useSegmentNames();
  return useMemo(() => {
    const number = (id: 'audience' | 'touched' | 'conversions', sort = true) => ({
      ...{
        id,
        header: t(`campaigns.${id}`),
        width: id === 'conversions' ? 106 : 98,
        align: 'right' as const,
        ...(sort ? { sort: id } : {}),
      },
      cell: (row: Campaign) => format.number(row[id]),
    });
    const segment = (row: Campaign) => segments.get(row.segmentId) ?? row.segmentId.slice(0, 8);
    return {
      name,
      searchable: true,
      defaultSort: '-launchedAt',
      columns: [
        { id: 'name', header: t('campaigns.name'), width: 215, grow: true, sort: 'name', cell: (row) => row.name },
        {
          ...{ id: 'status', header: t('campaigns.status'), width: 104, sort: 'status' },
          cell: (row) => <TermBadge kind="status" value={row.status} />,
        },
        {
          ...{ id: 'segmentId', header: t('campaigns.segment'), width: 160, grow: true, extra: true },
          ...{ cell: segment, text: segment },
        },
        {
          ...{ id: 'launchedAt', header: t('campaigns.launched'), width: 118, sort: 'launchedAt' },
          cell: (row) => format.day(row.launchedAt),
        },
        number('audience'),
        number('touched'),
        {
          ...{ id: 'withheld', header: t('campaigns.withheld'), width: 100, align: 'right', extra: true },
          ...{ cell: (row) => format.number(withheldIn(row)), text: withheldIn },
        },
        {
          ...{ id: 'responses', header: t('campaigns.responses'), width: 90, align: 'right' },
          ...{ cell: (row) => format.number(responsesIn(row)), text: responsesIn },
        },
        number('conversions'),
        {
          ...{ id: 'revenue', header: t('campaigns.revenue'), width: 100, align: 'right', sort: 'revenue' },
          cell: (row) => format.amount(row.revenue),
        },
        {
          ...{ id: 'budget', header: t('campaigns.budget'), width: 110, align: 'right', sort: 'budget', extra: true },
          cell: (row) => format.amount(row.budget),
        },
        {
          ...{ id: 'channel', header: t('campaigns.channel'), width: 110, sort: 'channel', extra: true },
          ...{ cell: (row) => term('channel', row.channel), text: (row) => row.channel },
        },
        {
          ...{ id: 'purpose', header: t('campaigns.purpose'), width: 120, sort: 'purpose', extra: true },
          ...{ cell: (row) => term('purpose', row.purpose), text: (row) => row.purpose },
        },
        {
          ...{ id: 'plannedAt', header: t('campaigns.planned'), width: 120, sort: 'plannedAt', extra: true },
          cell: (row) => format.day(row.plannedAt),
        },
      ],
      filters: [
        {
          ...{ field: 'status', label: t('campaigns.status'), kind: 'choice' },
          choices: STATUSES.map((value) => ({ value, label: term('status', value) })),
        },
        {
          ...{ field: 'segmentId', label: t('campaigns.segment'), kind: 'choice' },
          choices: [...segments].map(([value, label]) => ({ value, label })),
        },
        {
          ...{ field: 'channel', label: t('campaigns.channel'), kind: 'choice' },
          choices: CHANNELS.map((value) => ({ value, label: term('channel', value) })),
        },
        {
          ...{ field: 'purpose', label: t('campaigns.purpose'), kind: 'choice' },
          choices: PURPOSES.map((value) => ({ value, label: term('purpose', value) })),
        },
        { field: 'launchedAt', label: t('campaigns.launched'), kind: 'moment' },
      ],
    };
  }, [t, format, term, segments, name]);
}
