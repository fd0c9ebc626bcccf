/** Events that could not be handled: why, what waits behind them, and what becomes of them. */
import { Badge, Button, Code, Collapse, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconCircleCheck, IconRotateClockwise, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askJson } from '../api/request';
import { useFormats } from '../i18n/format';
import { sayDone, sayProblem } from '../parts/problem';
import { Empty, Shown } from '../parts/states';
import { session } from '../session/session';
import { DiscardModal } from './discard-modal';
import { DiscardedTable } from './discarded-table';
import { EventLink } from './event-link';
import { useParked, type ParkedEvent } from './reading';

/** One key of one consumer: the event that failed, and those that keep its order. */
interface ParkedKey {
  readonly id: string;
  readonly failed: ParkedEvent;
  readonly behind: readonly ParkedEvent[];
}

function keysOf(parked: readonly ParkedEvent[]): ParkedKey[] {
  return [...Map.groupBy(parked, ({ consumer, key }) => `${consumer} ${key}`)].map(([id, events]) => {
    const inOrder = events.toSorted((a, b) => a.position - b.position);
    const failed = inOrder.find(({ failures }) => failures > 0) ?? inOrder[0]!;
    return { id, failed, behind: inOrder.filter((event) => event !== failed) };
  });
}

function useReplay() {
  const { t } = useTranslation('operations');
  const client = useQueryClient();
  return useMutation({
    mutationFn: (what: { consumer?: string; key?: string }) =>
      askJson<{ keys: number }>('/ops/parked/replay', { method: 'POST', body: what }),
    onSuccess: ({ keys }) => sayDone(t('parked.replaying', { count: keys })),
    onError: sayProblem,
    onSettled: () => client.invalidateQueries({ queryKey: ['ops'] }),
  });
}

export function ParkedPanel() {
  const { t } = useTranslation('operations');
  const parked = useParked();
  const replay = useReplay();
  const [discarding, setDiscarding] = useState<ParkedEvent>();
  return (
    <Stack gap="lg">
      <Shown of={parked}>
        {(events) =>
          events.length === 0 ? (
            <Paper>
              <Empty icon={IconCircleCheck} title={t('parked.none')} />
            </Paper>
          ) : (
            <Stack gap="sm">
              <Group justify="space-between">
                <Text size="sm" c="dimmed" maw={640}>
                  {t('parked.about')}
                </Text>
                {session.can('ops.parked.replay') && (
                  <Button
                    leftSection={<IconRotateClockwise size={16} aria-hidden />}
                    loading={replay.isPending}
                    onClick={() => replay.mutate({})}
                  >
                    {t('parked.replayAll')}
                  </Button>
                )}
              </Group>
              {keysOf(events).map((parkedKey) => (
                <KeyCard
                  key={parkedKey.id}
                  parked={parkedKey}
                  replay={() => replay.mutate({ consumer: parkedKey.failed.consumer, key: parkedKey.failed.key })}
                  discard={setDiscarding}
                />
              ))}
            </Stack>
          )
        }
      </Shown>
      <DiscardModal event={discarding} close={() => setDiscarding(undefined)} />
      <DiscardedTable />
    </Stack>
  );
}

interface KeyCardProps {
  readonly parked: ParkedKey;
  readonly replay: () => void;
  readonly discard: (event: ParkedEvent) => void;
}

function KeyCard({ parked: { failed, behind }, replay, discard }: KeyCardProps) {
  const { t } = useTranslation('operations');
  const format = useFormats();
  const [opened, { toggle }] = useDisclosure();
  return (
    <Paper component="article" aria-label={`${failed.consumer} ${failed.key}`}>
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} miw={0} flex="1 1 320px">
          <Group gap="xs">
            <Title order={2} size="h3">
              {failed.consumer}
            </Title>
            <Badge color="red" variant="light" tt="none">
              {failed.failures > 0 ? t('parked.failures', { count: failed.failures }) : t('parked.waits')}
            </Badge>
          </Group>
          <Text size="sm">
            <EventLink event={failed} /> · {t('parked.since', { when: format.ago(failed.parkedAt) })}
          </Text>
          <Text size="xs" c="dimmed">
            {t('parked.key')}: <Code>{failed.key}</Code>
          </Text>
        </Stack>
        <Group gap="xs">
          {session.can('ops.parked.replay') && (
            <Button
              size="xs"
              variant="light"
              leftSection={<IconRotateClockwise size={15} aria-hidden />}
              onClick={replay}
            >
              {t('parked.replay')}
            </Button>
          )}
          {session.can('ops.parked.discard') && (
            <Button
              size="xs"
              variant="light"
              color="red"
              leftSection={<IconTrash size={15} aria-hidden />}
              onClick={() => discard(failed)}
            >
              {t('parked.discard')}
            </Button>
          )}
        </Group>
      </Group>
      {failed.error && (
        <Code block mt="sm" c="red" tabIndex={0} style={{ whiteSpace: 'pre-wrap' }}>
          {failed.error}
        </Code>
      )}
      {behind.length > 0 && (
        <>
          <Button
            size="compact-sm"
            variant="subtle"
            mt="xs"
            rightSection={<IconChevronDown size={14} aria-hidden />}
            aria-expanded={opened}
            onClick={toggle}
          >
            {t('parked.behind', { count: behind.length })}
          </Button>
          <Collapse expanded={opened}>
            <Stack gap={2} pl="sm" pt={4} component="ul" style={{ listStyle: 'none' }}>
              {behind.map((event) => (
                <li key={event.eventId}>
                  <EventLink event={event} />
                </li>
              ))}
            </Stack>
          </Collapse>
        </>
      )}
    </Paper>
  );
}
