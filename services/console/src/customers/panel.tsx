/** A list of what belongs to the customer: what is open, and all of it when asked for. As of the day that is shown. */
import { Anchor, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAll } from '../api/reading';
import type { Row, ViewPath } from '../api/types';
import { Failed } from '../parts/states';
import { session } from '../session/session';
import { Card } from './card';
import classes from './panel.module.css';
import { useShown } from './shown-customer';

/** So many are shown of what is no longer open, where the latest are of interest. */
const LATEST = 4;

interface PanelProps<P extends ViewPath> {
  readonly path: P;
  readonly needs: string;
  readonly title: string;
  readonly sort: string;
  readonly isOpen: (row: Row<P>) => boolean;
  /** Shows the latest, also if they are not open. */
  readonly latest?: boolean;
  readonly action?: ReactNode;
  readonly children: (row: Row<P>) => ReactNode;
}

export function Panel<P extends ViewPath>({
  path,
  needs,
  title,
  sort,
  isOpen,
  latest,
  action,
  children,
}: PanelProps<P>) {
  const { t } = useTranslation('customers');
  const { id, day } = useShown();
  const may = session.can(needs);
  const found = useAll(path, { filter: { customerId: id }, sort, ...(day ? { asOf: day } : {}) }, may);
  const [all, { toggle }] = useDisclosure();
  if (!may) return null;
  const rows = found.data?.rows ?? [];
  const open = rows.filter(isOpen);
  const few = latest ? rows.slice(0, Math.max(LATEST, open.length)) : open;
  const shown = all ? rows : few;
  return (
    <Card title={title} aside={open.length > 0 && t('work.open', { count: open.length })} actions={action}>
      {found.error && !found.data ? (
        <Failed error={found.error} again={found.refetch} />
      ) : (
        <Stack gap={0} aria-busy={found.isFetching}>
          {!found.data && <Skeleton h={20} />}
          <ul className={classes.items}>{shown.map((row) => children(row))}</ul>
          <Group gap="xs">
            {shown.length === 0 && found.data && (
              <Text size="sm" c="dimmed">
                {t(rows.length === 0 ? 'work.none' : 'work.noneOpen')}
              </Text>
            )}
            {rows.length > few.length && (
              <Button
                size="compact-xs"
                variant="subtle"
                onClick={toggle}
                aria-expanded={all}
                ml={shown.length > 0 ? -8 : 0}
              >
                {all ? t('work.showLess') : t('work.showAll', { n: rows.length })}
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </Card>
  );
}

interface ItemProps {
  readonly to?: string;
  readonly title: string;
  readonly amount?: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Item({ to, title, amount, aside, children }: ItemProps) {
  return (
    <li className={classes.item}>
      <div className={classes.what}>
        {to ? (
          <Anchor component={Link} to={to} size="sm" fw={550} className="clamp" c="inherit" display="block">
            {title}
          </Anchor>
        ) : (
          <Text size="sm" fw={550} className="clamp">
            {title}
          </Text>
        )}
        <Group gap={6} fz="xs" c="dimmed" className="numbers">
          {children}
        </Group>
      </div>
      {amount && (
        <Text size="sm" className="numbers" fw={550}>
          {amount}
        </Text>
      )}
      {aside}
    </li>
  );
}
