/** Imports: a file is dropped and one is on the way; below, those that were. */
import { Anchor, Badge, Button, Group, Paper, Select, Stack, Table, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useFormats } from '../i18n/format';
import { Page } from '../parts/page';
import { Empty, Shown } from '../parts/states';
import { session } from '../session/session';
import { DropZone } from './drop-zone';
import { useNames } from './names';
import { useImports, useMappings } from './reading';
import { SendingState, useSending } from './sending';
import { sizeOf } from './size';
import { StateBadge } from './state-badge';
import { isUnderWay, type Import, type Mapping } from './types';
import { fits, guessed } from './upload';

export function ImportsPage() {
  const { t } = useTranslation('imports');
  const mappings = useMappings();
  return (
    <Page title={t('title')}>
      <Stack gap="lg">
        {session.can('imports.run') && <Shown of={mappings}>{(known) => <Begin mappings={known} />}</Shown>}
        <Past />
      </Stack>
    </Page>
  );
}

function Begin({ mappings }: { readonly mappings: readonly Mapping[] }) {
  const { t } = useTranslation('imports');
  const [files, setFiles] = useState<readonly File[]>([]);
  if (files.length === 0) {
    return (
      <Stack gap={4}>
        <DropZone take={setFiles} />
        <Text size="xs" c="dimmed">
          {t('drop.limits')}
        </Text>
      </Stack>
    );
  }
  return <Choose key={files[0]!.name} mappings={mappings} files={files} back={() => setFiles([])} />;
}

interface ChooseProps {
  readonly mappings: readonly Mapping[];
  readonly files: readonly File[];
  readonly back: () => void;
}

/** What the files are: mostly their names say so. */
function Choose({ mappings, files, back }: ChooseProps) {
  const { t } = useTranslation('imports');
  const names = useNames();
  const format = useFormats();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState(() => guessed(files, mappings) ?? null);
  const { sent, start, cancel } = useSending(useCallback(() => {}, []));
  const mapping = mappings.find(({ name }) => name === chosen);
  const begin = async () => {
    const begun = await start({ mapping: chosen! }, files);
    void client.invalidateQueries({ queryKey: ['imports', 'all'] });
    if (begun) void navigate(`/app/imports/${begun.id}`);
  };
  // For a table of one's own, whatever its name made us guess.
  const any = files.length === 1 ? mappings.find(({ fields }) => fields) : undefined;
  const wanted = mapping?.files.filter(({ optional }) => !optional) ?? [];
  const missing = mapping?.fields ? [] : wanted.filter((one) => !files.some((file) => fits(file.name, one)));
  return (
    <Paper component="section" aria-label={t('choose.title')}>
      <Stack gap="sm">
        <Title order={2}>{t('choose.title')}</Title>
        <Group gap="xs">
          {files.map((file) => (
            <Badge
              key={file.name}
              variant="default"
              tt="none"
              size="lg"
              leftSection={<IconFileSpreadsheet size={14} aria-hidden />}
            >
              {file.name} · {sizeOf(file.size, format.number)}
            </Badge>
          ))}
        </Group>
        <Select
          label={t('choose.mapping')}
          description={mapping ? names.about(mapping) : t('choose.hint')}
          data={mappings.map(({ name }) => ({ value: name, label: names.mapping(name) }))}
          value={chosen}
          onChange={setChosen}
          allowDeselect={false}
          maw={520}
        />
        {missing.length > 0 && files.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('choose.stillMissing', { names: format.list(missing.map(({ name }) => name)) })}
          </Text>
        )}
        <SendingState sent={sent} cancel={cancel} />
        {any && sent.refused.length > 0 && !mapping?.fields && (
          <Group gap="xs">
            <Text size="sm">{t('choose.ownList')}</Text>
            <Button size="compact-sm" variant="light" onClick={() => setChosen(any.name)}>
              {names.mapping(any.name)}
            </Button>
          </Group>
        )}
        <Group>
          <Button onClick={() => void begin()} disabled={!chosen} loading={sent.name !== undefined}>
            {t('choose.upload')}
          </Button>
          <Button variant="default" onClick={back} disabled={sent.name !== undefined}>
            {t('choose.others')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

function Past() {
  const { t } = useTranslation('imports');
  const imports = useImports();
  return (
    <Stack gap="xs" component="section">
      <Title order={2}>{t('past.title')}</Title>
      <Shown of={imports}>
        {(all) =>
          all.length === 0 ? (
            <Paper>
              <Empty title={t('past.none')} />
            </Paper>
          ) : (
            <Paper p={0}>
              <Table.ScrollContainer minWidth={340} scrollAreaProps={{ offsetScrollbars: 'present' }}>
                <Table>
                  <Table.Thead>
                    <Table.Tr>
                      <Table.Th>{t('past.what')}</Table.Th>
                      <Table.Th>{t('past.state')}</Table.Th>
                      <Table.Th>{t('past.result')}</Table.Th>
                      <Table.Th visibleFrom="sm">{t('past.when')}</Table.Th>
                      <Table.Th visibleFrom="sm">{t('past.by')}</Table.Th>
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {all.map((one) => (
                      <PastRow key={one.id} one={one} />
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

function PastRow({ one }: { readonly one: Import }) {
  const { t } = useTranslation('imports');
  const names = useNames();
  const format = useFormats();
  const { id, mapping, files, state, progress, checked, imported, createdAt, createdBy } = one;
  const part = isUnderWay(state) && progress && progress.of > 0 ? progress.done / progress.of : undefined;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={550}>
        <Anchor component={Link} to={`/app/imports/${id}`} size="sm" fw={600}>
          {names.mapping(mapping)}
        </Anchor>
        <Text size="xs" c="dimmed" fw={400} lineClamp={1}>
          {files.map(({ uploadedAs, name }) => uploadedAs || name).join(', ')}
        </Text>
        <Text size="xs" c="dimmed" fw={400} hiddenFrom="sm">
          {format.moment(createdAt)} · {createdBy}
        </Text>
      </Table.Th>
      <Table.Td>
        <StateBadge state={state} unfinished={one.unfinished} />
      </Table.Td>
      <Table.Td className="numbers" style={{ whiteSpace: 'nowrap' }}>
        {part !== undefined
          ? format.percent(part)
          : state === 'done' && imported
            ? t('past.added', { count: imported.added, n: format.number(imported.added) })
            : checked
              ? t('past.rows', { count: checked.rows, n: format.number(checked.rows) })
              : '–'}
      </Table.Td>
      <Table.Td className="numbers" visibleFrom="sm">
        {format.moment(createdAt)}
      </Table.Td>
      <Table.Td visibleFrom="sm">{createdBy}</Table.Td>
    </Table.Tr>
  );
}
