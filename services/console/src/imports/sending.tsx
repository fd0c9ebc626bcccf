/** Sends files one after the other, shows how far that is, and what the server says against one of them. */
import { Alert, Button, Group, Paper, Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/request';
import { useFormats } from '../i18n/format';
import { textOf } from '../parts/problem';
import { reasonOf } from '../refusals';
import { addFile, beginImport, type Sending } from './upload';
import type { Import } from './types';

export interface Sent {
  /** Name of the file that is on its way; undefined: none is. */
  readonly name?: string;
  readonly done: number;
  readonly of: number;
  readonly refused: readonly { readonly name: string; readonly problem: unknown }[];
}

const NOTHING: Sent = { done: 0, of: 0, refused: [] };

export interface Target {
  /** Into this import; absent: a new one begins. */
  readonly id?: string;
  readonly mapping: string;
}

export function useSending(each: (answer: Import) => void) {
  const [sent, setSent] = useState<Sent>(NOTHING);
  const stop = useRef<AbortController>(undefined);
  const start = useCallback(
    /** @returns the import, if at least one file arrived */
    async ({ id, mapping }: Target, files: readonly File[]): Promise<Import | undefined> => {
      const of = files.reduce((sum, { size }) => sum + size, 0);
      const { signal } = (stop.current = new AbortController());
      let into = id;
      let latest: Import | undefined;
      let before = 0;
      setSent({ ...NOTHING, of });
      for (const file of files) {
        const sending: Sending = { signal, gone: (bytes) => setSent((was) => ({ ...was, done: before + bytes })) };
        setSent((was) => ({ ...was, name: file.name, done: before }));
        try {
          latest = await (into ? addFile(into, file, sending) : beginImport(mapping, file, sending));
          into = latest.id;
          each(latest);
        } catch (problem) {
          if (signal.aborted) break;
          setSent((was) => ({ ...was, refused: [...was.refused, { name: file.name, problem }] }));
        }
        before += file.size;
      }
      setSent(({ refused }) => ({ ...NOTHING, refused }));
      return latest;
    },
    [each],
  );
  return { sent, start, cancel: () => stop.current?.abort() };
}

interface SendingStateProps {
  readonly sent: Sent;
  readonly cancel: () => void;
}

export function SendingState({ sent: { name, done, of, refused }, cancel }: SendingStateProps) {
  const { t } = useTranslation('imports');
  const { t: parts } = useTranslation('parts');
  const format = useFormats();
  const part = of > 0 ? Math.min(1, done / of) : 0;
  return (
    <Stack gap="xs">
      {name !== undefined && (
        <Paper role="status">
          <Group justify="space-between" mb={6}>
            <Text size="sm">
              {part < 1 ? t('sending', { name, part: format.percent(part) }) : t('lookedAt', { name })}
            </Text>
            <Button size="compact-sm" variant="default" onClick={cancel}>
              {t('cancel')}
            </Button>
          </Group>
          <Progress value={part * 100} animated aria-label={t('sending', { name, part: format.percent(part) })} />
        </Paper>
      )}
      {refused.map(({ name: file, problem }) => (
        <Alert
          key={file}
          color="red"
          role="alert"
          icon={<IconAlertTriangle aria-hidden />}
          title={t('notTaken', { name: file })}
        >
          {problem instanceof Problem && problem.errors.length > 0
            ? problem.errors.map(({ message }) => <div key={message}>{reasonOf(message)}</div>)
            : problem instanceof Problem
              ? textOf(problem, parts)
              : String(problem)}
        </Alert>
      ))}
    </Stack>
  );
}
