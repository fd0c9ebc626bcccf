/** Before the check: which column is what, where that is open, and what the first rows lead to. */
import { Alert, Badge, Code, Group, Paper, Stack, Table, Tabs, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/request';
import { useFormats } from '../i18n/format';
import { useEventWords } from '../parts/events/use-event-words';
import { Failed, Loading } from '../parts/states';
import { reasonOf } from '../refusals';
import { session } from '../session/session';
import { ColumnChoice } from './column-choice';
import { useNames } from './names';
import classes from './prepare.module.css';
import { usePreview } from './reading';
import type { Import, Mapping, Preview } from './types';

export function Prepare({ one, mapping }: { readonly one: Import; readonly mapping: Mapping | undefined }) {
  const { t } = useTranslation('imports');
  const preview = usePreview(one, true);
  const open = mapping?.fields && one.header;
  const samples = preview.data?.files[0];
  return (
    <>
      {open && session.can('imports.run') && <ColumnChoice one={one} fields={mapping.fields!} samples={samples} />}
      <Paper component="section" aria-label={t('preview.title')}>
        <Stack gap="sm">
          <Title order={2}>{t('preview.title')}</Title>
          {preview.data ? (
            <Previewed preview={preview.data} />
          ) : preview.error ? (
            preview.error instanceof Problem && preview.error.status === 400 ? (
              <Alert color="red" role="alert" title={t('preview.wrong')}>
                {preview.error.errors.map(({ message }) => (
                  <div key={message}>{reasonOf(message)}</div>
                ))}
              </Alert>
            ) : (
              <Failed error={preview.error} again={preview.refetch} />
            )
          ) : (
            <Loading />
          )}
        </Stack>
      </Paper>
    </>
  );
}

function Previewed({ preview: { files, commands, problems } }: { readonly preview: Preview }) {
  const { t } = useTranslation('imports');
  return (
    <Tabs defaultValue={files[0]?.name ?? 'commands'} keepMounted={false}>
      <Tabs.List>
        {files.map(({ name }) => (
          <Tabs.Tab key={name} value={name}>
            {name}
          </Tabs.Tab>
        ))}
        <Tabs.Tab value="commands">{t('preview.commands', { count: commands.length })}</Tabs.Tab>
        {problems.length > 0 && (
          <Tabs.Tab
            value="problems"
            rightSection={<Badge size="sm" circle color="orange" children={problems.length} />}
          >
            {t('preview.problems')}
          </Tabs.Tab>
        )}
      </Tabs.List>
      {files.map((file) => (
        <Tabs.Panel key={file.name} value={file.name} pt="sm">
          <FirstRows file={file} problems={problems.filter((each) => each.file === file.name)} />
        </Tabs.Panel>
      ))}
      <Tabs.Panel value="commands" pt="sm">
        <Commands commands={commands} />
      </Tabs.Panel>
      <Tabs.Panel value="problems" pt="sm">
        <Stack gap={4}>
          {problems.map(({ file, row, column, kind, text }) => (
            <Group key={`${file} ${row} ${column} ${text}`} gap="xs" wrap="nowrap" align="flex-start">
              <Badge
                color={kind === 'rejected' ? 'red' : kind === 'corrected' ? 'yellow' : 'gray'}
                variant="light"
                tt="none"
                miw="max-content"
              >
                {t(`kinds.${kind}`)}
              </Badge>
              <Text size="sm">
                {t('preview.at', { file, row })} {column && <Code>{column}</Code>}{' '}
                {kind === 'corrected' ? text : reasonOf(text)}
              </Text>
            </Group>
          ))}
        </Stack>
      </Tabs.Panel>
    </Tabs>
  );
}

interface FirstRowsProps {
  readonly file: Preview['files'][number];
  readonly problems: Preview['problems'];
}

function FirstRows({ file: { columns, rows, encoding }, problems }: FirstRowsProps) {
  const { t } = useTranslation('imports');
  const wrong = Map.groupBy(problems, ({ row }) => row);
  return (
    <Stack gap={4}>
      <Text size="xs" c="dimmed">
        {t('preview.first', { count: rows.length })} · {encoding.toUpperCase()}
      </Text>
      <Table.ScrollContainer
        minWidth={Math.max(480, columns.length * 120)}
        mah={360}
        scrollAreaProps={{ offsetScrollbars: 'present' }}
      >
        <Table striped stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th ta="right">#</Table.Th>
              {columns.map((column) => (
                <Table.Th key={column}>{column}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ row, values }) => (
              <Table.Tr key={row}>
                <Table.Td ta="right" c="dimmed" className={`numbers ${classes.nowrap}`}>
                  <Wrong problems={wrong.get(row) ?? []} />
                  {row}
                </Table.Td>
                {values ? (
                  columns.map((column, at) => (
                    <Table.Td key={column} className={classes.value} title={values[at]}>
                      {values[at]}
                    </Table.Td>
                  ))
                ) : (
                  <Table.Td colSpan={columns.length} c="red">
                    {t('preview.unreadable')}
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  );
}

/** That something is to be said of a row; what it is stands in the tab of the problems, and here in a word. */
function Wrong({ problems }: { readonly problems: Preview['problems'] }) {
  const { t } = useTranslation('imports');
  if (problems.length === 0) return null;
  const says = problems.map(({ kind, column, text }) => `${t(`kinds.${kind}`)}: ${column} ${text}`).join('; ');
  const rejected = problems.some(({ kind }) => kind === 'rejected');
  return (
    <span role="img" aria-label={says} title={says} className={classes.wrong}>
      <IconAlertTriangle size={15} color={`var(--mantine-color-${rejected ? 'red' : 'yellow'}-text)`} aria-hidden />
    </span>
  );
}

function Commands({ commands }: { readonly commands: Preview['commands'] }) {
  const { t } = useTranslation('imports');
  const format = useFormats();
  const names = useNames();
  const { field } = useEventWords();
  const says = (body: unknown) =>
    Object.entries((body ?? {}) as object)
      .map(([name, value]) => `${field(name)}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
      .join(' · ');
  if (commands.length === 0) return <Text c="dimmed">{t('preview.noCommands')}</Text>;
  return (
    <Table.ScrollContainer minWidth={560} mah={360} scrollAreaProps={{ offsetScrollbars: 'present' }}>
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('preview.row')}</Table.Th>
            <Table.Th>{t('preview.command')}</Table.Th>
            <Table.Th>{t('preview.when')}</Table.Th>
            <Table.Th>{t('preview.says')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {commands.map(({ file, row, command, effectiveAt, body }, at) => (
            <Table.Tr key={at}>
              <Table.Td className="numbers" title={file}>
                {row}
              </Table.Td>
              <Table.Td title={command}>{names.command(command)}</Table.Td>
              <Table.Td className={`numbers ${classes.nowrap}`}>{format.day(effectiveAt)}</Table.Td>
              <Table.Td className={classes.body}>{says(body)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
