/**
 * The life of a customer as a line: where something happened it has marks, and sliding along it shows the customer as of
 * any day. It moves at once; the day is asked for when it rests.
 */
import { ActionIcon, Group, Paper, Slider, Text, Tooltip } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveEvent } from '../api/live';
import { daysFrom, today, useFormats } from '../i18n/format';
import { useTerm } from '../i18n/use-term';
import { AsOfPicker, type AsOf } from '../parts/as-of';
import { isInner } from '../parts/events/use-event-words';
import { firstDay } from './first-day';
import classes from './life-slider.module.css';
import type { Customer } from './shown-customer';

const DAY_MS = 86_400_000;
const RESTS_MS = 160;
const MONTH = 30;
const BUCKETS = 120;

interface LifeSliderProps {
  readonly asOf: AsOf;
  readonly now: Customer;
  readonly events: readonly LiveEvent[] | undefined;
}

export function LifeSlider({ asOf, now, events }: LifeSliderProps) {
  const { t } = useTranslation('happened');
  const format = useFormats();
  const first = firstDay(now, events);
  const last = today();
  const length = Math.max(1, daysBetween(first, last));
  const given = asOf.day ? Math.min(length, Math.max(0, daysBetween(first, asOf.day))) : length;
  const [at, setAt] = useState(given);
  useEffect(() => setAt(given), [given]);
  const dayAt = (place: number) => (place >= length ? last : daysFrom(first, place));
  const rest = useDebouncedCallback((place: number) => asOf.set(place >= length ? undefined : dayAt(place)), RESTS_MS);
  const go = (place: number) => {
    const within = Math.min(length, Math.max(0, place));
    setAt(within);
    rest(within);
  };
  const days = useDaysOf(now, events, first);
  const earlier = at === 0 && asOf.day !== undefined && asOf.day < first;
  const label = at >= length ? t('asOf.now') : format.day(earlier ? asOf.day : dayAt(at));
  const before = days.findLast((day) => day < at);
  const after = days.find((day) => day > at) ?? length;
  const paged = (event: KeyboardEvent) => {
    const by = { PageUp: MONTH, PageDown: -MONTH }[event.key];
    if (!by) return;
    event.preventDefault();
    go(at + by);
  };
  return (
    <Paper px="sm" py={6} className={classes.bar}>
      <Group gap={2} wrap="nowrap">
        <Step label={t('asOf.before')} to={before} go={go} icon={<IconChevronLeft size={16} aria-hidden />} />
        <Step
          label={t('asOf.after')}
          to={at < length ? after : undefined}
          go={go}
          icon={<IconChevronRight size={16} aria-hidden />}
        />
      </Group>
      <div className={classes.line} onKeyDownCapture={paged}>
        <Activity days={days} length={length} at={at} />
        <StageMarks now={now} first={first} length={length} />
        <Slider
          value={at}
          onChange={go}
          min={0}
          max={length}
          step={1}
          size={3}
          thumbSize={16}
          label={label}
          color={at >= length ? undefined : 'yellow.8'}
          thumbLabel={t('asOf.slider')}
          thumbProps={{ 'aria-valuetext': label, title: t('asOf.hint') } as object}
          classNames={{ root: classes.slider!, trackContainer: classes.track! }}
        />
        <Group justify="space-between" fz={11} c="dimmed" className="numbers">
          <span>{format.day(first)}</span>
          <Text span inherit c={at >= length ? 'dimmed' : undefined} fw={at >= length ? 400 : 650}>
            {label}
          </Text>
        </Group>
      </div>
      <AsOfPicker asOf={asOf} earliest={first} />
    </Paper>
  );
}

interface StepProps {
  readonly label: string;
  readonly to: number | undefined;
  readonly go: (place: number) => void;
  readonly icon: React.ReactNode;
}

function Step({ label, to, go, icon }: StepProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        className={classes.step}
        aria-label={label}
        disabled={to === undefined}
        onClick={() => to !== undefined && go(to)}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}

/** The days on which something happened, counted from the first, in order; one for each event. */
function useDaysOf(now: Customer, events: readonly LiveEvent[] | undefined, first: string): readonly number[] {
  return useMemo(() => {
    const told = events?.filter(({ type }) => !isInner(type));
    const times = told ? told.map(({ time }) => time) : now.touchpoints.map(({ at }) => at);
    return times.map((time) => daysBetween(first, time.slice(0, 10))).sort((a, b) => a - b);
  }, [now, events, first]);
}

/** How much happened when. Only for the eye: the steps beside it say the same to others. */
function Activity({
  days,
  length,
  at,
}: {
  readonly days: readonly number[];
  readonly length: number;
  readonly at: number;
}) {
  const bars = useMemo(() => {
    const counts = new Map<number, number>();
    for (const day of days) {
      const bucket = Math.min(BUCKETS - 1, Math.floor((day / length) * BUCKETS));
      counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
    }
    const most = Math.max(1, ...counts.values());
    return [...counts].map(([bucket, count]) => ({ bucket, height: 20 + 80 * (count / most) }));
  }, [days, length]);
  return (
    <div className={classes.activity} aria-hidden>
      {bars.map(({ bucket, height }) => (
        <span
          key={bucket}
          data-later={(bucket / BUCKETS) * length > at || undefined}
          style={{ left: `${((bucket + 0.5) / BUCKETS) * 100}%`, height: `${height}%` }}
        />
      ))}
    </div>
  );
}

/** Where the customer came to a stage, or lapsed. */
function StageMarks({
  now,
  first,
  length,
}: {
  readonly now: Customer;
  readonly first: string;
  readonly length: number;
}) {
  const term = useTerm();
  const format = useFormats();
  return (now.lifecycle?.history ?? []).map(({ stage, lapsed, since }) => {
    const place = (daysBetween(first, since.slice(0, 10)) / length) * 100;
    return (
      <Tooltip key={since} label={`${term('stage', lapsed ? 'lapsed' : stage)} · ${format.day(since)}`}>
        <span className={classes.stage} data-lapsed={lapsed} style={{ left: `${place}%` }} aria-hidden />
      </Tooltip>
    );
  });
}

const daysBetween = (one: string, other: string): number => Math.round((Date.parse(other) - Date.parse(one)) / DAY_MS);
