/** Metrics in short: how many commands, how quick, how many were not done. All of them are at /metrics. */
import { Paper, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/format';
import { Empty, Shown } from '../parts/states';
import { Tile } from './health-banner';
import { useMetrics, type CommandMetric } from './metrics';

export function MetricsPanel() {
  const { t } = useTranslation('operations');
  const format = useFormats();
  const metrics = useMetrics();
  return (
    <Shown of={metrics}>
      {({ all, commands, handled }) => (
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('metrics.about')}
          </Text>
          <SimpleGrid cols={{ base: 2, md: 5 }} spacing="sm">
            <Tile label={t('metrics.commands')}>{format.number(all.count)}</Tile>
            <Tile label={t('metrics.notDone')}>{format.number(all.notDone)}</Tile>
            <Tile label={t('metrics.mean')}>{all.count > 0 ? `${format.number(all.mean)} ms` : '–'}</Tile>
            <Tile label={t('metrics.p95')}>{all.count > 0 ? boundOf(all.p95, format.number) : '–'}</Tile>
            <Tile label={t('metrics.handled')}>{format.number(handled)}</Tile>
          </SimpleGrid>
          {commands.length === 0 ? (
            <Paper>
              <Empty title={t('metrics.none')} />
            </Paper>
          ) : (
            <Commands commands={commands} />
          )}
        </Stack>
      )}
    </Shown>
  );
}

const boundOf = (p95: number, write: (value: number) => string): string =>
  Number.isFinite(p95) ? `≤ ${write(p95)} ms` : '> 10 s';

function Commands({ commands }: { readonly commands: readonly CommandMetric[] }) {
  const { t } = useTranslation('operations');
  const format = useFormats();
  return (
    <Paper p={0}>
      <Table.ScrollContainer minWidth={600} mah={520} scrollAreaProps={{ offsetScrollbars: 'present' }}>
        <Table stickyHeader style={{ whiteSpace: 'nowrap' }}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('metrics.command')}</Table.Th>
              <Table.Th ta="right">{t('metrics.count')}</Table.Th>
              <Table.Th ta="right">{t('metrics.notDone')}</Table.Th>
              <Table.Th ta="right">{t('metrics.mean')}</Table.Th>
              <Table.Th ta="right">{t('metrics.p95')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {commands.map(({ command, count, notDone, mean, p95 }) => (
              <Table.Tr key={command}>
                <Table.Th scope="row" fw={550}>
                  {command}
                </Table.Th>
                <Table.Td ta="right" className="numbers">
                  {format.number(count)}
                </Table.Td>
                <Table.Td ta="right" className="numbers">
                  {format.number(notDone)}
                </Table.Td>
                <Table.Td ta="right" className="numbers">
                  {format.number(mean)} ms
                </Table.Td>
                <Table.Td ta="right" className="numbers">
                  {boundOf(p95, format.number)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}
