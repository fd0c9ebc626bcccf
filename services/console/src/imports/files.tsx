/** The files of an import, and those that are missing: they can be dropped here, also in place of one that is there. */
import { Badge, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconFileSpreadsheet, IconFileUnknown } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/format';
import { session } from '../session/session';
import { DropZone } from './drop-zone';
import { sizeOf } from './size';
import { importKey } from './reading';
import { SendingState, useSending } from './sending';
import type { Import, Mapping } from './types';

export function Files({ one, mapping }: { readonly one: Import; readonly mapping: Mapping | undefined }) {
  const { t } = useTranslation('imports');
  const format = useFormats();
  const client = useQueryClient();
  const { id, files, missing } = one;
  const keep = useCallback((answer: Import) => void client.setQueryData(importKey(id), answer), [client, id]);
  const { sent, start, cancel } = useSending(keep);
  const take = (some: File[]) => void start({ id, mapping: one.mapping }, some);
  const may = session.can('imports.run') && one.state !== 'done';
  const optional = mapping?.files.filter((file) => file.optional).map(({ name }) => name) ?? [];
  return (
    <Paper component="section" aria-label={t('files.title')}>
      <Stack gap="sm">
        <Title order={2}>{t('files.title')}</Title>
        <Group gap="xs">
          {files.map(({ name, uploadedAs, bytes }) => (
            <Badge
              key={name}
              variant="default"
              tt="none"
              size="lg"
              leftSection={<IconFileSpreadsheet size={14} aria-hidden />}
            >
              {uploadedAs || name} · {sizeOf(bytes, format.number)}
            </Badge>
          ))}
          {missing.map((name) => (
            <Badge
              key={name}
              variant="light"
              color="orange"
              tt="none"
              size="lg"
              leftSection={<IconFileUnknown size={14} aria-hidden />}
            >
              {t('files.missing', { name })}
            </Badge>
          ))}
        </Group>
        {optional.length > 0 && may && (
          <Text size="sm" c="dimmed">
            {t('files.optional', { names: format.list(optional) })}
          </Text>
        )}
        <SendingState sent={sent} cancel={cancel} />
        {may && (
          <DropZone
            small
            take={take}
            hint={missing.length > 0 ? t('files.drop', { names: format.list(missing) }) : t('files.replace')}
          />
        )}
      </Stack>
    </Paper>
  );
}
