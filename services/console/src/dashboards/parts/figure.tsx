/** One figure of a dashboard: what it shows as a chart and, with the same numbers, as a table. */
import { Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './parts.module.css';

interface FigureProps {
  readonly title: string;
  /** What it says, and how it is worked out. */
  readonly about?: ReactNode;
  readonly controls?: ReactNode;
  /** What a chart says in one sentence, for those who do not see it. */
  readonly says?: string;
  readonly chart?: ReactNode;
  readonly table: ReactNode;
}

export function Figure({ title, about, controls, says, chart, table }: FigureProps) {
  const { t } = useTranslation('dashboards');
  const [as, setAs] = useLocalStorage<'chart' | 'table'>({ key: 'kizuna.figures', defaultValue: 'chart' });
  return (
    <Paper component="section" aria-label={title} miw={0}>
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={2} size="h3">
            {title}
          </Title>
          <Group gap="xs">
            {controls}
            {chart !== undefined && (
              <SegmentedControl
                size="xs"
                aria-label={t('shownAs')}
                value={as}
                onChange={setAs}
                data={(['chart', 'table'] as const).map((value) => ({ value, label: t(value) }))}
              />
            )}
          </Group>
        </Group>
        {chart !== undefined && as === 'chart' ? (
          <div role="img" aria-label={says ? `${title}. ${says}` : title} className={classes.chart}>
            {chart}
          </div>
        ) : (
          table
        )}
        {about && (
          <Text size="xs" c="dimmed" component="div">
            {about}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
