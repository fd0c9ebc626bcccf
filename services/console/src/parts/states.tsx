/** What is shown while there is nothing to show: loading, empty, failed, not there. */
import { Alert, Button, Center, Group, Loader, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconInbox, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Problem } from '../api/request';
import { textOf } from './problem';

export function Loading() {
  const { t } = useTranslation();
  return (
    <Center mih={160} role="status" aria-label={t('loading')}>
      <Loader size="sm" />
    </Center>
  );
}

interface EmptyProps {
  readonly icon?: Icon;
  readonly title?: string;
  readonly children?: ReactNode;
}

export function Empty({ icon: Shown = IconInbox, title, children }: EmptyProps) {
  const { t } = useTranslation();
  return (
    <Center mih={140} p="md">
      <Stack align="center" gap={6}>
        <Shown size={28} stroke={1.4} color="var(--mantine-color-dimmed)" aria-hidden />
        <Text c="dimmed" ta="center" className="balanced">
          {title ?? t('nothing')}
        </Text>
        {children}
      </Stack>
    </Center>
  );
}

/** What a read answered instead of data. */
export function Failed({ error, again }: { readonly error: unknown; readonly again?: () => unknown }) {
  const { t } = useTranslation();
  return (
    <Alert color="red" icon={<IconAlertTriangle aria-hidden />} title={t('failed')} role="alert">
      <Group justify="space-between">
        <Text size="sm">{error instanceof Problem ? textOf(error, t) : String(error)}</Text>
        {again && (
          <Button size="xs" variant="default" onClick={() => void again()}>
            {t('again')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}

interface NotThereProps {
  readonly title: string;
  /** The list of the others, and what it is called. */
  readonly to: string;
  readonly list: string;
}

/** Instead of what an address names and is not there: where the others are. */
export const NotThere = ({ title, to, list }: NotThereProps) => (
  <Empty title={title}>
    <Button component={Link} to={to} variant="light" mt={4}>
      {list}
    </Button>
  </Empty>
);

export function NotHere() {
  const { t } = useTranslation();
  return <NotThere title={t('notHere')} to="/app" list={t('toStart')} />;
}

/** Above an area that broke. */
export function Crashed() {
  const { t } = useTranslation();
  return (
    <Center mih="60vh">
      <Stack align="center">
        <Title order={2}>{t('crashed')}</Title>
        <Button onClick={() => location.reload()}>{t('reload')}</Button>
      </Stack>
    </Center>
  );
}

interface ShownProps<T> {
  readonly of: {
    readonly data: T | undefined;
    readonly error: unknown;
    readonly isPending: boolean;
    refetch(): unknown;
  };
  readonly children: (data: NonNullable<T>) => ReactNode;
  /** Instead of `null`: there is no such thing. */
  readonly none?: ReactNode;
}

/** What a question answered, or the state that it is in. */
export function Shown<T>({ of, children, none }: ShownProps<T>) {
  if (of.data === null) return none ?? <Empty />;
  if (of.data !== undefined) return children(of.data as NonNullable<T>);
  if (of.error) return <Failed error={of.error} again={of.refetch} />;
  return <Loading />;
}
