/** Who follows the log: policies, processes, views; how far each is, and who does not move. */
import { Alert, Anchor, Paper, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../i18n/format';
import { Empty, Shown } from '../parts/states';
import { Dotted } from './dotted';
import { useConsumers, type ConsumerStatus } from './reading';
import { StateBadge } from './state-badge';

const KINDS = ['all', 'policy', 'process', 'view'] as const;
type Kind = (typeof KINDS)[number];

/** What needs somebody first. */
const WEIGHTS = { stuck: 0, failing: 1, busy: 2, idle: 3 } as const;

export function ConsumerTable() {
  const { t } = useTranslation('operations');
  const consumers = useConsumers();
  const [kind, setKind] = useState<Kind>('all');
  return (
    <Shown of={consumers}>
      {(all) => {
        const shown = all
          .filter(({ consumer }) => kind === 'all' || consumer.startsWith(`${kind}:`))
          .sort((a, b) => WEIGHTS[a.state] - WEIGHTS[b.state] || a.consumer.localeCompare(b.consumer));
        return (
          <Stack gap="sm">
            <Stuck consumers={all} />
            <SegmentedControl
              aria-label={t('consumers.kind')}
              data={KINDS.map((value) => ({ value, label: t(`consumers.kinds.${value}`) }))}
              value={kind}
              onChange={(value) => setKind(value as Kind)}
              style={{ alignSelf: 'flex-start' }}
            />
            {shown.length === 0 ? <Empty /> : <Consumers consumers={shown} />}
          </Stack>
        );
      }}
    </Shown>
  );
}

function Stuck({ consumers }: { readonly consumers: readonly ConsumerStatus[] }) {
  const { t } = useTranslation('operations');
  const format = useFormats();
  const stuck = consumers.filter(({ state }) => state === 'stuck');
  if (stuck.length === 0) return null;
  return (
    <Alert
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      role="alert"
      title={t('consumers.stuck', { count: stuck.length })}
    >
      {stuck.map(({ consumer, since, lag }) => (
        <Text key={consumer} size="sm">
          {t('consumers.stuckIs', { consumer, since: format.ago(since), lag: format.number(lag) })}
        </Text>
      ))}
    </Alert>
  );
}

function Consumers({ consumers }: { readonly consumers: readonly ConsumerStatus[] }) {
  const { t } = useTranslation('operations');
  const format = useFormats();
  return (
    <Paper p={0}>
      <Table.ScrollContainer minWidth={340} scrollAreaProps={{ offsetScrollbars: 'present' }}>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('consumers.name')}</Table.Th>
              <Table.Th>{t('consumers.state')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('consumers.since')}</Table.Th>
              <Table.Th ta="right" visibleFrom="sm">
                {t('consumers.position')}
              </Table.Th>
              <Table.Th ta="right" style={{ whiteSpace: 'nowrap' }}>
                {t('consumers.lag')}
              </Table.Th>
              <Table.Th ta="right" visibleFrom="sm">
                {t('consumers.parked')}
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {consumers.map(({ consumer, state, since, position, lag, parked }) => (
              <Table.Tr key={consumer}>
                <Table.Th scope="row" fw={550}>
                  <Dotted name={consumer} />
                  <Text size="xs" c="dimmed" fw={400} hiddenFrom="sm">
                    {format.ago(since)}
                    {parked > 0 && ` · ${t('consumers.parked')} ${format.number(parked)}`}
                  </Text>
                </Table.Th>
                <Table.Td>
                  <StateBadge state={state} />
                </Table.Td>
                <Table.Td visibleFrom="sm">{format.ago(since)}</Table.Td>
                <Table.Td ta="right" className="numbers" visibleFrom="sm">
                  {format.number(position)}
                </Table.Td>
                <Table.Td ta="right" className="numbers">
                  {format.number(lag)}
                </Table.Td>
                <Table.Td ta="right" className="numbers" visibleFrom="sm">
                  {parked > 0 ? (
                    <Anchor component={Link} to="/app/operations?tab=parked" c="red" fw={600} size="sm">
                      {format.number(parked)}
                    </Anchor>
                  ) : (
                    '0'
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}
