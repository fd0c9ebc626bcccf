/** Views: which version answers, how far it is, and whether it still says what the history says. */
import { ActionIcon, Box, Button, Group, Modal, Paper, Stack, Table, Text, Tooltip } from '@mantine/core';
import { IconChecks, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/format';
import { Empty, Shown } from '../parts/states';
import { session } from '../session/session';
import { Dotted } from './dotted';
import { longWorks, useLongWorks, type LongWork } from './long-work';
import { useViews, type ViewStatus } from './reading';
import { StateBadge } from './state-badge';
import { WorkState } from './work-state';

export function ViewTable() {
  const views = useViews();
  return <Shown of={views}>{(rows) => (rows.length === 0 ? <Empty /> : <Whole views={rows} />)}</Shown>;
}

function Whole({ views }: { readonly views: readonly ViewStatus[] }) {
  const { t } = useTranslation('operations');
  const works = useLongWorks();
  const [rebuilding, setRebuilding] = useState<string>();
  const waiting = [...works.values()].filter(({ state }) => state === 'waiting').length;
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text size="sm" c="dimmed" maw={620}>
          {t('views.about')}
        </Text>
        {session.can('ops.views.verify') &&
          (waiting > 0 ? (
            <Button variant="default" onClick={() => longWorks.cancelWaiting()}>
              {t('views.cancelWaiting', { count: waiting })}
            </Button>
          ) : (
            <Button
              variant="default"
              leftSection={<IconChecks size={16} aria-hidden />}
              onClick={() =>
                longWorks.start(
                  views.map(({ name }) => name),
                  'verify',
                )
              }
            >
              {t('views.verifyAll')}
            </Button>
          ))}
      </Group>
      <Paper p={0}>
        <Table.ScrollContainer minWidth={340} scrollAreaProps={{ offsetScrollbars: 'present' }}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('views.name')}</Table.Th>
                <Table.Th>{t('views.state')}</Table.Th>
                <Table.Th ta="right" visibleFrom="sm">
                  {t('views.version')}
                </Table.Th>
                <Table.Th ta="right" visibleFrom="sm">
                  {t('views.position')}
                </Table.Th>
                <Table.Th ta="right" visibleFrom="sm">
                  {t('views.lag')}
                </Table.Th>
                <Table.Th visibleFrom="sm">{t('views.check')}</Table.Th>
                <Table.Th aria-label={t('views.actions')} />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {views.map((view) => (
                <ViewRow key={view.name} view={view} work={works.get(view.name)} rebuild={setRebuilding} />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Paper>
      <Confirm view={rebuilding} close={() => setRebuilding(undefined)} />
    </Stack>
  );
}

interface ViewRowProps {
  readonly view: ViewStatus;
  readonly work: LongWork | undefined;
  readonly rebuild: (view: string) => void;
}

function ViewRow({ view: { name, version, build, position, lag }, work, rebuild }: ViewRowProps) {
  const { t } = useTranslation('operations');
  const format = useFormats();
  const busy = work?.state === 'running' || work?.state === 'waiting';
  const state = version === undefined ? 'building' : lag > 0 ? 'behind' : 'current';
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={550}>
        <Dotted name={name} />
        {work && (
          <Box hiddenFrom="sm" fw={400}>
            <WorkState work={work} />
          </Box>
        )}
      </Table.Th>
      <Table.Td>
        <StateBadge state={state} />
      </Table.Td>
      <Table.Td ta="right" className="numbers" visibleFrom="sm">
        {version === undefined ? '–' : t('views.versionIs', { version, build: build ?? 0 })}
      </Table.Td>
      <Table.Td ta="right" className="numbers" visibleFrom="sm">
        {format.number(position)}
      </Table.Td>
      <Table.Td ta="right" className="numbers" visibleFrom="sm">
        {format.number(lag)}
      </Table.Td>
      <Table.Td miw={190} visibleFrom="sm">
        {work ? (
          <WorkState work={work} />
        ) : (
          <Text size="sm" c="dimmed">
            {t('views.notChecked')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap" justify="flex-end">
          {session.can('ops.views.verify') && (
            <Tooltip label={t('views.verify')}>
              <ActionIcon
                variant="subtle"
                aria-label={t('views.verifyOne', { name })}
                disabled={busy}
                onClick={() => longWorks.start([name], 'verify')}
              >
                <IconChecks size={17} aria-hidden />
              </ActionIcon>
            </Tooltip>
          )}
          {session.can('ops.views.rebuild') && (
            <Tooltip label={t('views.rebuild')}>
              <ActionIcon
                variant="subtle"
                aria-label={t('views.rebuildOne', { name })}
                disabled={busy}
                onClick={() => rebuild(name)}
              >
                <IconRefresh size={17} aria-hidden />
              </ActionIcon>
            </Tooltip>
          )}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

function Confirm({ view, close }: { readonly view: string | undefined; readonly close: () => void }) {
  const { t } = useTranslation('operations');
  return (
    <Modal
      closeButtonProps={{ 'aria-label': t('cancel') }}
      opened={view !== undefined}
      onClose={close}
      title={t('views.rebuildOne', { name: view ?? '' })}
    >
      <Stack>
        <Text size="sm">{t('views.rebuildAbout')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('cancel')}
          </Button>
          <Button
            data-autofocus
            onClick={() => {
              longWorks.start([view!], 'rebuild');
              close();
            }}
          >
            {t('views.rebuild')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
