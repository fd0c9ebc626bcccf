/**
 * As of when something is shown, kept in the address (`?asOf=2026-09-30`) so that it can be linked to: choosing a day,
 * the banner that says that it is the past, and the way back.
 */
import { Alert, Button, Group, Menu, type MantineSize } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconCalendar, IconChevronDown, IconHistory } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { today, useFormats } from '../i18n/format';
import { quickDays } from './quick-days';

const DAY = /^\d{4}-\d\d-\d\d$/;

export interface AsOf {
  /** Absent: now. */
  readonly day: string | undefined;
  /** Today and later is now. */
  readonly set: (day: string | undefined) => void;
}

export function useAsOf(): AsOf {
  const [params, setParams] = useSearchParams();
  const given = params.get('asOf');
  const day = given && DAY.test(given) && given < today() ? given : undefined;
  const set = useCallback(
    (to: string | undefined) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (to && to < today()) after.set('asOf', to);
          else after.delete('asOf');
          return after;
        },
        { replace: true },
      ),
    [setParams],
  );
  return { day, set };
}

/** Of a link to what is shown as of the same day. */
export const asOfIn = (day: string | undefined): string => (day ? `?asOf=${day}` : '');

interface AsOfPickerProps {
  readonly asOf: AsOf;
  /** The first day that can be chosen. */
  readonly earliest?: string | undefined;
  /** As high as what it stands beside. */
  readonly size?: MantineSize;
}

/** A day, by hand or by choice. */
export function AsOfPicker({ asOf, earliest, size = 'xs' }: AsOfPickerProps) {
  const { t } = useTranslation('happened');
  const format = useFormats();
  const quick = Object.entries(quickDays(today())) as [keyof ReturnType<typeof quickDays>, string][];
  return (
    <Group gap={6} wrap="nowrap">
      <DateInput
        size={size}
        w={150}
        value={asOf.day ?? null}
        onChange={(day) => asOf.set(day ?? undefined)}
        minDate={earliest}
        maxDate={today()}
        valueFormat="YYYY-MM-DD"
        placeholder={`${t('asOf.label')}: ${t('asOf.now')}`}
        aria-label={t('asOf.pick')}
        leftSection={<IconCalendar size={15} aria-hidden />}
        clearable
        clearButtonProps={{ 'aria-label': t('asOf.backToNow') }}
      />
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button size={size} variant="default" px={8} aria-label={t('asOf.quick')}>
            <IconChevronDown size={15} aria-hidden />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {quick
            .filter(([, day]) => !earliest || day >= earliest)
            .map(([name, day]) => (
              <Menu.Item key={name} onClick={() => asOf.set(day)} rightSection={<small>{format.day(day)}</small>}>
                {t(`asOf.${name}`)}
              </Menu.Item>
            ))}
          {asOf.day && <Menu.Item onClick={() => asOf.set(undefined)}>{t('asOf.backToNow')}</Menu.Item>}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}

/** Says that the past is shown. Nothing while it is not. */
export function AsOfBanner({ asOf, readOnly }: { readonly asOf: AsOf; readonly readOnly?: boolean }) {
  const { t } = useTranslation('happened');
  const format = useFormats();
  if (!asOf.day) return null;
  return (
    <Alert color="yellow" variant="light" icon={<IconHistory aria-hidden />} py={6} role="status">
      <Group justify="space-between" gap="xs">
        <span>
          <strong>{t('asOf.showing', { day: format.day(asOf.day) })}</strong> {readOnly && t('asOf.noActions')}
        </span>
        <Button size="compact-sm" color="yellow.9" autoContrast variant="filled" onClick={() => asOf.set(undefined)}>
          {t('asOf.backToNow')}
        </Button>
      </Group>
    </Alert>
  );
}
