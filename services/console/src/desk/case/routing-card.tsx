/** Why an agent has the case: among whom a rule chose, as the event tells it that handed the case out. */
import { Anchor, Collapse, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keyOf } from '../../api/reading';
import { linesOf } from '../../api/lines';
import type { LiveEvent } from '../../api/live';
import { useFormats } from '../../i18n/format';
import { StaffName } from '../../parts/names';
import { session } from '../../session/session';
import type { CaseRow } from '../queue/sla';
import { useRulesWords } from '../shared/rules-words';
import { Card } from './card';

interface Candidate {
  readonly agentId: string;
  readonly load: number;
  readonly capacity: number;
  readonly skilled: boolean;
}

interface Routed extends LiveEvent {
  readonly data: { readonly agentId: string; readonly reason: string; readonly candidates?: readonly Candidate[] };
}

/** The latest; null if it was never handed out. The events of a case are those of its customer. */
async function latestRouted(caseId: string, customerId: string, signal: AbortSignal): Promise<Routed | null> {
  const query = { type: 'service.case.Routed', subject: customerId };
  let latest: Routed | null = null;
  for await (const event of linesOf<Routed>('/events', { query, signal })) {
    if (event.aggregateid === caseId) latest = event;
  }
  return latest;
}

function useRouted({ id, customerId, agentId }: CaseRow) {
  return useQuery({
    queryKey: keyOf('/events', 'routed', id, agentId),
    queryFn: ({ signal }) => latestRouted(id, customerId!, signal),
    enabled: customerId !== undefined && agentId !== undefined && session.can('events.read'),
    staleTime: Infinity,
  });
}

export function RoutingCard({ row }: { readonly row: CaseRow }) {
  const { t } = useTranslation('desk');
  const format = useFormats();
  const words = useRulesWords();
  const { data: routed } = useRouted(row);
  return (
    <Card title={t('case.routing')}>
      <Text size="sm">
        {row.agentId ? <StaffName id={row.agentId} /> : t('queue.nobody')}
        {routed && (
          <Text span size="xs" c="dimmed">
            {` · ${format.moment(routed.time)}`}
          </Text>
        )}
      </Text>
      {row.skill && (
        <Text size="xs" c="dimmed">
          {t('case.needs', { skill: row.skill })}
        </Text>
      )}
      {row.queued && <Text size="sm">{t('case.queued', { reason: words(row.queued) })}</Text>}
      {routed && <Why {...routed.data} />}
    </Card>
  );
}

function Why({ agentId, reason, candidates }: Routed['data']) {
  const { t } = useTranslation('desk');
  const [opened, { toggle }] = useDisclosure();
  if (!candidates) return <Text size="sm">{t('case.handed', { reason })}</Text>;
  const chosen = candidates.find((each) => each.agentId === agentId);
  const able = candidates.filter(({ skilled, load, capacity }) => skilled && load < capacity).length;
  return (
    <>
      {chosen && (
        <Text size="sm" mt={4}>
          {t('case.chosen', { count: able, load: chosen.load, capacity: chosen.capacity })}
        </Text>
      )}
      <Anchor component="button" type="button" size="xs" onClick={toggle} aria-expanded={opened}>
        {t('case.candidates', { n: candidates.length })}
      </Anchor>
      <Collapse expanded={opened}>
        <Table fz="xs" mt={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('field.agent')}</Table.Th>
              <Table.Th>{t('agents.loadTitle')}</Table.Th>
              <Table.Th>{t('agents.knowsTitle')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {candidates.map(({ agentId: id, load, capacity, skilled }) => (
              <Table.Tr key={id} fw={id === agentId ? 650 : undefined}>
                <Table.Td>
                  <StaffName id={id} />
                </Table.Td>
                <Table.Td className="numbers">{`${load} / ${capacity}`}</Table.Td>
                <Table.Td>{skilled ? t('agents.yes') : t('agents.no')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Collapse>
    </>
  );
}
