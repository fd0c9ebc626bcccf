/** Below a rule: how many customers it holds for, and what is done with it. It stays in sight. */
import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { usePreview } from '../rule/live-preview';
import classes from './save-bar.module.css';

interface SaveBarProps {
  readonly filter: Filter | undefined;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

export function SaveBar({ filter, hint, children }: SaveBarProps) {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const count = usePreview(filter).answer.data?.count;
  return (
    <Group className={classes.bar} justify="space-between" gap="xs">
      <Text fw={600} className="numbers">
        {filter && count !== undefined && t('rule.live.count', { count, n: format.number(count) })}
        {hint && (
          <Text span size="sm" c="dimmed" fw={400} ml={filter ? 'sm' : 0}>
            {hint}
          </Text>
        )}
      </Text>
      <Group gap="xs">{children}</Group>
    </Group>
  );
}
