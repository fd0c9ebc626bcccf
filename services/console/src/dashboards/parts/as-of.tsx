/** As of which date a dashboard is shown: chosen here, and said so that nobody takes the past for now. */
import { Alert, Button, Group, Loader, Progress as Bar, Stack, Text } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconCalendar, IconHistory } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { today, useFormats } from '../../i18n/format';
import { Failed } from '../../parts/states';
import { useAddress } from './address';
import type { Progress } from './gather';

export function AsOfField() {
  const { t } = useTranslation();
  const { t: words } = useTranslation('dashboards');
  const { asOf, set } = useAddress();
  return (
    <DateInput
      aria-label={t('asOf.label')}
      placeholder={words('asOfNow')}
      leftSection={<IconCalendar size={16} aria-hidden />}
      value={asOf ?? null}
      onChange={(day) => set({ asOf: day && day < today() ? day : undefined })}
      maxDate={today()}
      valueFormat="YYYY-MM-DD"
      clearable
      w={190}
    />
  );
}

export function AsOfBanner() {
  const { t } = useTranslation();
  const { t: words } = useTranslation('dashboards');
  const format = useFormats();
  const { asOf, set } = useAddress();
  if (!asOf) return null;
  return (
    <Alert color="yellow" icon={<IconHistory aria-hidden />} py="xs" role="status">
      <Group justify="space-between" gap="xs">
        <Text size="sm">
          <b>{t('asOf.showing', { day: format.day(asOf) })}</b> · {words('asOfMeans')}
        </Text>
        <Button size="compact-sm" variant="default" onClick={() => set({ asOf: undefined })}>
          {t('asOf.backToNow')}
        </Button>
      </Group>
    </Alert>
  );
}

interface WhileProps<T> {
  readonly of: {
    readonly data: T | undefined;
    readonly error: unknown;
    readonly refetch: () => unknown;
    readonly progress?: Progress | undefined;
  };
  readonly children: (data: T) => ReactNode;
}

/** What was gathered, or how far it is. */
export function While<T>({ of, children }: WhileProps<T>) {
  if (of.data !== undefined) return children(of.data);
  if (of.error) return <Failed error={of.error} again={of.refetch} />;
  return <Gathering progress={of.progress} />;
}

/** That something takes its time, and how far it is. The way out of the past stands above, in the banner. */
export function Gathering({ progress }: { readonly progress: Progress | undefined }) {
  const { t } = useTranslation('dashboards');
  const { t: parts } = useTranslation();
  const format = useFormats();
  const { asOf } = useAddress();
  const seconds = useSeconds();
  const { done = 0, of } = progress ?? {};
  return (
    <Stack align="center" justify="center" mih={220} gap="xs">
      <div role="status">
        <Group gap="sm" justify="center">
          <Loader size="sm" />
          <Text size="sm">{asOf ? t('readingPast', { day: format.day(asOf) }) : parts('loading')}</Text>
        </Group>
      </div>
      {done > 0 && of !== undefined && (
        <Bar value={(100 * done) / Math.max(of, 1)} w={240} aria-label={t('progress')} />
      )}
      <Text size="xs" c="dimmed" className="numbers">
        {done > 0 &&
          (of === undefined
            ? t('rowsRead', { n: format.number(done) })
            : t('rowsOf', { n: format.number(done), of: format.number(of) }))}
        {done > 0 && seconds > 1 && ' · '}
        {seconds > 1 && t('seconds', { n: seconds })}
      </Text>
    </Stack>
  );
}

function useSeconds(): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const ticking = setInterval(() => setSeconds((each) => each + 1), 1000);
    return () => clearInterval(ticking);
  }, []);
  return seconds;
}
