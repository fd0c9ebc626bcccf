/** What a check found, or what a run changed: in figures, by kind of change, and all there is to say of rows. */
import { Alert, Anchor, Button, Group, Paper, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconDownload, IconTimelineEvent } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../i18n/format';
import { session } from '../session/session';
import { Findings } from './findings';
import { placeOf, useNames } from './names';
import { downloadProblems } from './reading';
import type { Import, Summary } from './types';

export function SummaryPart({ one, summary }: { readonly one: Import; readonly summary: Summary }) {
  const { t } = useTranslation('imports');
  const format = useFormats();
  const done = one.state === 'done';
  const { rows, rejectedRows, commands, added, repeated, refused } = summary;
  const tiles = done
    ? ([
        ['added', added],
        ['repeated', repeated],
        ['refused', refused],
        ['rejectedRows', rejectedRows],
      ] as const)
    : ([
        ['rows', rows],
        ['commands', commands],
        ['rejectedRows', rejectedRows],
      ] as const);
  return (
    <Stack gap="md">
      <Outcome one={one} summary={summary} />
      <SimpleGrid cols={{ base: 2, sm: tiles.length }} spacing="sm">
        {tiles.map(([name, value]) => (
          <Paper key={name} p="sm">
            <Text size="xs" c="dimmed">
              {t(`result.${name}`)}
            </Text>
            <Text
              fz={22}
              fw={650}
              className="numbers"
              c={name === 'refused' || name === 'rejectedRows' ? (value > 0 ? 'red' : undefined) : undefined}
            >
              {format.number(value)}
            </Text>
          </Paper>
        ))}
      </SimpleGrid>
      <Changes summary={summary} done={done} />
      <AboutRows one={one} summary={summary} />
    </Stack>
  );
}

/** That it is done, or can be; and that some rows are left out. Nothing, while neither is known. */
function Outcome({
  one,
  summary: { rows, rejectedRows, seconds },
}: {
  readonly one: Import;
  readonly summary: Summary;
}) {
  const { t } = useTranslation('imports');
  const format = useFormats();
  const done = one.state === 'done';
  if (!done && (one.state !== 'checked' || one.unfinished)) return null;
  const color = rejectedRows > 0 ? 'orange' : 'teal';
  const left = { count: rejectedRows, n: format.number(rejectedRows) };
  const [all, but] = done
    ? (['result.done', 'result.doneBut'] as const)
    : (['result.checked', 'result.checkedBut'] as const);
  return (
    <Alert
      color={color}
      icon={<IconCircleCheck aria-hidden />}
      role="status"
      title={rejectedRows > 0 ? t(but, left) : t(all)}
    >
      {done ? (
        <Group gap="sm" justify="space-between">
          <Text size="sm">{t('result.doneIn', { rows: format.number(rows), seconds: format.number(seconds) })}</Text>
          {session.can('events.read') && (
            <Button
              component={Link}
              to="/app/events"
              size="xs"
              variant="light"
              color={color}
              leftSection={<IconTimelineEvent size={15} aria-hidden />}
            >
              {t('result.events')}
            </Button>
          )}
        </Group>
      ) : (
        <Text size="sm">{t('result.nothingYet')}</Text>
      )}
    </Alert>
  );
}

function Changes({
  summary: { byCommand, repeated, refused },
  done,
}: {
  readonly summary: Summary;
  readonly done: boolean;
}) {
  const { t } = useTranslation('imports');
  const format = useFormats();
  const names = useNames();
  const counts = Object.entries(byCommand).sort(([, a], [, b]) => b - a);
  if (counts.length === 0) return null;
  return (
    <Paper component="section" aria-label={t('result.changes')}>
      <Title order={2} mb="xs">
        {done ? t('result.changes') : t('result.wouldChange')}
      </Title>
      <Table>
        <Table.Tbody>
          {counts.map(([command, count]) => {
            const place = placeOf(command);
            return (
              <Table.Tr key={command}>
                <Table.Th scope="row" fw={500}>
                  {place && done ? (
                    <Anchor component={Link} to={place} size="sm">
                      {names.command(command)}
                    </Anchor>
                  ) : (
                    names.command(command)
                  )}{' '}
                  <Text span size="xs" c="dimmed" fw={400} visibleFrom="sm">
                    {command}
                  </Text>
                </Table.Th>
                <Table.Td ta="right" className="numbers">
                  {format.number(count)}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      {done && repeated + refused > 0 && (
        <Text size="xs" c="dimmed" mt="xs">
          {t('result.changesCount')}
        </Text>
      )}
    </Paper>
  );
}

function AboutRows({ one, summary }: { readonly one: Import; readonly summary: Summary }) {
  const { t } = useTranslation('imports');
  const { rejections, corrections, notes, notKept } = summary;
  const found = rejections.length + corrections.length + notes.length;
  const none = found === 0 && notKept.every(({ columns }) => columns.length === 0);
  return (
    <Paper component="section" aria-label={t('findings.title')}>
      <Group justify="space-between" mb="xs">
        <Title order={2}>{t('findings.title')}</Title>
        {found > 0 && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconDownload size={15} aria-hidden />}
            onClick={() => void downloadProblems(one.id)}
          >
            {t('findings.download')}
          </Button>
        )}
      </Group>
      {none ? <Text c="dimmed">{t('findings.none')}</Text> : <Findings summary={summary} />}
    </Paper>
  );
}
