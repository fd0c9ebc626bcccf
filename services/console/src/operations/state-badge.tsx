/** The state of a view or consumer: a word, a sign, and a colour that says the same. */
import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconLoader2, IconRotateClockwise, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

const STATES = {
  idle: ['teal', IconCheck],
  current: ['teal', IconCheck],
  busy: ['blue', IconLoader2],
  behind: ['blue', IconLoader2],
  building: ['blue', IconLoader2],
  failing: ['orange', IconRotateClockwise],
  stuck: ['red', IconAlertTriangle],
} as const satisfies Record<string, readonly [string, Icon]>;

export function StateBadge({ state }: { readonly state: keyof typeof STATES }) {
  const { t } = useTranslation('operations');
  const [color, Sign] = STATES[state];
  return (
    <Badge
      color={color}
      variant="light"
      tt="none"
      radius="sm"
      miw="max-content"
      display="flex"
      w="fit-content"
      leftSection={<Sign size={13} aria-hidden />}
    >
      {t(`states.${state}`)}
    </Badge>
  );
}
