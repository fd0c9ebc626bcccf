/** A clock of a case: how much time is left or gone over, in words and as a bar. */
import { Text } from '@mantine/core';
import { IconAlertTriangle, IconClock, IconClockPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format';
import classes from './clock-bar.module.css';
import type { Clock } from './sla';

const ICONS = { running: IconClock, soon: IconClock, overdue: IconAlertTriangle, paused: IconClockPause };

/** `2 hours left`, `3 days overdue`, `paused`. */
export function useClockWords(): (clock: Clock) => string {
  const { t } = useTranslation('desk');
  const format = useFormats();
  return ({ state, ms }) => {
    if (state === 'paused') return t('clock.paused');
    return t(state === 'overdue' ? 'clock.over' : 'clock.left', { span: format.span(Math.abs(ms)) });
  };
}

export function ClockWords({ clock }: { readonly clock: Clock }) {
  const words = useClockWords();
  const Icon = ICONS[clock.state];
  return (
    <span className={classes.words} data-state={clock.state}>
      <Icon size={14} stroke={2} aria-hidden />
      <Text span inherit className="numbers">
        {words(clock)}
      </Text>
    </span>
  );
}

/** Beside its words, which say the same. */
export function ClockBar({ clock }: { readonly clock: Clock }) {
  return (
    <div className={classes.bar} aria-hidden>
      <div className={classes.gone} data-state={clock.state} style={{ width: `${Math.round(clock.share * 100)}%` }} />
    </div>
  );
}
