/** Above all else: whether the server should get work, and why not; how far the log is and who lags. */
import { Alert, Group, List, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/format';
import { Failed } from '../parts/states';
import { useConsumers, useParked, useReadiness, useViews } from './reading';

export function HealthBanner() {
  const { t } = useTranslation('operations');
  const ready = useReadiness();
  return (
    <Stack gap="sm">
      {ready.error ? (
        <Failed error={ready.error} again={ready.refetch} />
      ) : ready.data?.status === 'ready' ? (
        <Alert color="teal" icon={<IconCircleCheck aria-hidden />} py="xs" role="status" title={t('health.ready')} />
      ) : ready.data ? (
        <Alert color="red" icon={<IconAlertTriangle aria-hidden />} role="alert" title={t('health.notReady')}>
          <List size="sm">
            {(ready.data.reasons ?? []).map((reason) => (
              <List.Item key={reason}>{reason}</List.Item>
            ))}
          </List>
        </Alert>
      ) : null}
      <Tiles />
    </Stack>
  );
}

function Tiles() {
  const { t } = useTranslation('operations');
  const format = useFormats();
  const views = useViews().data;
  const consumers = useConsumers().data;
  const parked = useParked().data;
  const head = [...(views ?? []), ...(consumers ?? [])].reduce(
    (most, { position, lag }) => Math.max(most, position + lag),
    0,
  );
  const lag = (some: readonly { readonly lag: number }[] | undefined) => {
    if (!some) return '–';
    const most = some.reduce((largest, each) => Math.max(largest, each.lag), 0);
    return t('tiles.events', { count: most, n: format.number(most) });
  };
  const blocked = consumers?.filter(({ state }) => state === 'stuck' || state === 'failing').length;
  return (
    <SimpleGrid cols={{ base: 2, md: 5 }} spacing="sm">
      <Tile label={t('tiles.head')}>{views || consumers ? format.number(head) : '–'}</Tile>
      <Tile label={t('tiles.viewLag')}>{lag(views)}</Tile>
      <Tile label={t('tiles.consumerLag')}>{lag(consumers)}</Tile>
      <Tile label={t('tiles.blocked')} bad={!!blocked}>
        {format.number(blocked)}
      </Tile>
      <Tile label={t('tiles.parked')} bad={!!parked?.length}>
        {format.number(parked?.length)}
      </Tile>
    </SimpleGrid>
  );
}

interface TileProps {
  readonly label: string;
  readonly bad?: boolean;
  readonly children: ReactNode;
}

export function Tile({ label, bad, children }: TileProps) {
  return (
    <Paper p="sm">
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Group gap={6}>
        {bad && <IconAlertTriangle size={18} color="var(--mantine-color-red-text)" aria-hidden />}
        <Text fz={{ base: 18, sm: 22 }} fw={650} className="numbers" c={bad ? 'red' : undefined}>
          {children}
        </Text>
      </Group>
    </Paper>
  );
}
