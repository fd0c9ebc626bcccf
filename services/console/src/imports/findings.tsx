/** What is said of rows, equal findings together: rejected first, then corrected, then noted; and columns not kept. */
import { Badge, Code, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/format';
import { reasonOf } from '../refusals';
import classes from './prepare.module.css';
import type { Summary, Told } from './types';

const MOST = 200;

export function Findings({ summary }: { readonly summary: Summary }) {
  const { t } = useTranslation('imports');
  const { rejections, corrections, notes } = summary;
  const notKept = summary.notKept.filter(({ columns }) => columns.length > 0);
  const all = [
    ...rejections.map((told) => ({ kind: 'rejected', told }) as const),
    ...corrections.map((told) => ({ kind: 'corrected', told }) as const),
    ...notes.map((told) => ({ kind: 'noted', told }) as const),
  ];
  return (
    <Stack gap="sm">
      {all.length > 0 && (
        <Table.ScrollContainer minWidth={280} mah={420} scrollAreaProps={{ offsetScrollbars: 'present' }}>
          <Table stickyHeader>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('findings.kind')}</Table.Th>
                <Table.Th visibleFrom="sm">{t('findings.where')}</Table.Th>
                <Table.Th>{t('findings.what')}</Table.Th>
                <Table.Th ta="right" className={classes.nowrap}>
                  {t('findings.rows')}
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {all.slice(0, MOST).map(({ kind, told }) => (
                <Finding
                  key={`${kind} ${told.file} ${told.column} ${told.from ?? ''} ${told.text}`}
                  kind={kind}
                  told={told}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {all.length > MOST && (
        <Text size="sm" c="dimmed">
          {t('findings.more', { count: all.length - MOST })}
        </Text>
      )}
      {all.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('findings.counted')}
        </Text>
      )}
      {notKept.map(({ file, columns }) => (
        <Text key={file} size="sm" c="dimmed">
          {t('findings.notKept', { file, columns: columns.join(', ') })}
        </Text>
      ))}
    </Stack>
  );
}

const COLORS = { rejected: 'red', corrected: 'yellow', noted: 'gray' } as const;

function Finding({ kind, told }: { readonly kind: keyof typeof COLORS; readonly told: Told }) {
  const { t } = useTranslation('imports');
  const format = useFormats();
  return (
    <Table.Tr>
      <Table.Td>
        <Badge color={COLORS[kind]} variant="light" tt="none" miw="max-content">
          {t(`kinds.${kind}`)}
        </Badge>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        {told.file} {told.column && <Code>{told.column}</Code>}
      </Table.Td>
      <Table.Td className={classes.said}>
        <Text size="xs" c="dimmed" hiddenFrom="sm">
          {told.file} {told.column && <Code>{told.column}</Code>}
        </Text>
        {told.from !== undefined && <Code>{told.from}</Code>} {kind === 'corrected' ? told.text : reasonOf(told.text)}
      </Table.Td>
      <Table.Td ta="right" className="numbers">
        {format.number(told.rows)}
      </Table.Td>
    </Table.Tr>
  );
}
