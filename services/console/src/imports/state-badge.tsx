/** The state of an import. */
import { Badge, type MantineColor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportState } from './types';

const COLORS: Readonly<Record<ImportState, MantineColor>> = {
  uploaded: 'gray',
  checking: 'blue',
  checked: 'bond',
  running: 'blue',
  done: 'teal',
  failed: 'red',
  cancelled: 'gray',
};

export function StateBadge({ state, unfinished }: { readonly state: ImportState; readonly unfinished: boolean }) {
  const { t } = useTranslation('imports');
  const half = unfinished && state !== 'running';
  return (
    <Badge color={half ? 'orange' : COLORS[state]} variant="light" tt="none" radius="sm" miw="max-content">
      {half ? t('states.unfinished') : t(`states.${state}`)}
    </Badge>
  );
}
