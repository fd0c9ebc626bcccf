/** How far a history is told whose timers are held, and messages that are none of ours. */
import { Button, Code, Group, Modal, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ask } from '../api/request';
import { useFormats } from '../i18n/format';
import { sayDone, sayProblem } from '../parts/problem';
import { Shown } from '../parts/states';
import { session } from '../session/session';
import { Tile } from './health-banner';
import { useForeign, useHistory } from './reading';

export function MorePanel() {
  return (
    <Stack gap="lg">
      <HistoryPart />
      {session.can('ops.foreign') && <ForeignPart />}
    </Stack>
  );
}

function HistoryPart() {
  const { t } = useTranslation('operations');
  const format = useFormats();
  const history = useHistory();
  return (
    <Stack gap="xs" component="section">
      <Title order={2}>{t('history.title')}</Title>
      <Text size="sm" c="dimmed" maw={640}>
        {t('history.about')}
      </Text>
      <Shown of={history}>
        {({ until, waiting, next }) =>
          until === undefined ? (
            <Text size="sm" c="dimmed">
              {t('history.none')}
            </Text>
          ) : (
            <>
              <Group gap="sm">
                <Tile label={t('history.until')}>{format.moment(until)}</Tile>
                <Tile label={t('history.waiting')}>{format.number(waiting)}</Tile>
                {next && <Tile label={t('history.next')}>{format.moment(next)}</Tile>}
              </Group>
              <EndHistory waiting={waiting} />
            </>
          )
        }
      </Shown>
    </Stack>
  );
}

function EndHistory({ waiting }: { readonly waiting: number }) {
  const { t } = useTranslation('operations');
  const format = useFormats();
  const client = useQueryClient();
  const [opened, { open, close }] = useDisclosure();
  const end = useMutation({
    mutationFn: () => ask('/ops/history', { method: 'DELETE' }),
    onSuccess: () => {
      sayDone(t('history.ended'));
      close();
    },
    onError: sayProblem,
    onSettled: () => client.invalidateQueries({ queryKey: ['ops'] }),
  });
  return (
    <>
      <Button variant="default" onClick={open} style={{ alignSelf: 'flex-start' }}>
        {t('history.end')}
      </Button>
      <Modal closeButtonProps={{ 'aria-label': t('cancel') }} opened={opened} onClose={close} title={t('history.end')}>
        <Stack>
          <Text size="sm">{t('history.endAbout', { count: waiting, n: format.number(waiting) })}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t('cancel')}
            </Button>
            <Button color="red" loading={end.isPending} onClick={() => end.mutate()}>
              {t('history.end')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

function ForeignPart() {
  const { t } = useTranslation('operations');
  const format = useFormats();
  const foreign = useForeign();
  return (
    <Stack gap="xs" component="section">
      <Title order={2}>{t('foreign.title')}</Title>
      <Shown of={foreign}>
        {(messages) =>
          messages.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('foreign.none')}
            </Text>
          ) : (
            <Paper p={0}>
              <Table.ScrollContainer minWidth={680} scrollAreaProps={{ offsetScrollbars: 'present' }}>
                <Table>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{t('foreign.at')}</Table.Th>
                      <Table.Th>{t('foreign.consumer')}</Table.Th>
                      <Table.Th>{t('foreign.place')}</Table.Th>
                      <Table.Th>{t('foreign.reason')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {messages.map(({ consumer, topic, partition, offset, reason, at }) => (
                      <Table.Tr key={`${consumer} ${topic} ${partition} ${offset}`}>
                        <Table.Td className="numbers" style={{ whiteSpace: 'nowrap' }}>
                          {format.moment(at)}
                        </Table.Td>
                        <Table.Td>{consumer}</Table.Td>
                        <Table.Td>
                          <Code>
                            {topic} · {partition} · {offset}
                          </Code>
                        </Table.Td>
                        <Table.Td>{reason}</Table.Td>
                      </Table.Tr>
                    ))}
                  </Table.Tbody>
                </Table>
              </Table.ScrollContainer>
            </Paper>
          )
        }
      </Shown>
    </Stack>
  );
}
