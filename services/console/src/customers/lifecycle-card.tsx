/** How far the bond has come, and the way there: each step with how long it took and what caused it. */
import { Alert, Anchor, Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCheck, IconMoodSad } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { LiveEvent } from '../api/live';
import { today, useFormats } from '../i18n/format';
import { useTerm } from '../i18n/use-term';
import type { EventAt } from '../parts/events/reading';
import { useEventWords } from '../parts/events/use-event-words';
import { Card } from './card';
import classes from './lifecycle-card.module.css';
import { endOf, Told, useShown, type Customer } from './shown-customer';

const STAGES = ['reach', 'acquisition', 'conversion', 'retention', 'inspiration'] as const;

type Life = NonNullable<Customer['lifecycle']>;
type Entry = Life['history'][number];

/** The moment that is shown. */
const momentShown = (day: string | undefined): number => (day && day < today() ? Date.parse(endOf(day)) : Date.now());

export function LifecycleCard() {
  const { t } = useTranslation('customers');
  const { row } = useShown();
  const [all, { toggle }] = useDisclosure();
  const { lifecycle } = row;
  if (!lifecycle) {
    return (
      <Card title={t('lifecycle.title')}>
        <Text size="sm" c="dimmed">
          {t('lifecycle.none')}
        </Text>
      </Card>
    );
  }
  return (
    <Card
      title={t('lifecycle.title')}
      actions={
        <Button size="compact-xs" variant="subtle" onClick={toggle} aria-expanded={all}>
          {t(all ? 'lifecycle.hideHistory' : 'lifecycle.history')}
        </Button>
      }
    >
      <Stack gap="sm">
        {lifecycle.lapsed && <Lapse life={lifecycle} />}
        <ol className={classes.steps}>
          {STAGES.map((stage) => (
            <Step key={stage} stage={stage} life={lifecycle} />
          ))}
        </ol>
        <Collapse expanded={all}>
          <Way history={lifecycle.history} />
        </Collapse>
      </Stack>
    </Card>
  );
}

/** They have lapsed: since when, and why. */
function Lapse({ life }: { readonly life: Life }) {
  const { t } = useTranslation('customers');
  const format = useFormats();
  const term = useTerm();
  const { since, silentSince } = life.lapsed!;
  const entry = life.history.find((each) => each.lapsed && each.since === since);
  const span = format.span(Date.parse(since) - Date.parse(silentSince));
  return (
    <Alert color="red" variant="light" icon={<IconMoodSad aria-hidden />} py="xs" className={classes.lapse}>
      <Stack gap={4}>
        <Text fw={650} component="div">
          <Told field="lifecycle.lapsed" label={term('stage', 'lapsed')}>
            {t('lifecycle.lapsed', { day: format.day(since) })}
          </Told>
        </Text>
        <Text size="sm">
          {t('lifecycle.lapsedWhy', { silent: format.day(silentSince), span })}{' '}
          {t('lifecycle.lapsedFrom', { stage: term('stage', life.stage) })}
        </Text>
        {entry && (
          <Text size="sm" component="div">
            {t('lifecycle.lastPurchase')}: <Cause entry={entry} />
          </Text>
        )}
      </Stack>
    </Alert>
  );
}

interface StepProps {
  readonly stage: (typeof STAGES)[number];
  readonly life: Life;
}

/** One of the stages: reached when and because of what, or not. */
function Step({ stage, life }: StepProps) {
  const { t } = useTranslation('customers');
  const { day } = useShown();
  const term = useTerm();
  const format = useFormats();
  const current = life.stage === stage && !life.lapsed;
  const entries = life.history.filter((each) => each.stage === stage && !each.lapsed);
  // Who was won back came to it again; how they first came is what the way shows.
  const entry = current ? entries[0] : entries.at(-1);
  const passed = STAGES.indexOf(stage) <= STAGES.indexOf(life.stage);
  const skipped = passed && !entry;
  const state = current ? 'current' : skipped ? 'skipped' : passed ? 'passed' : 'ahead';
  const lasted = !entry
    ? undefined
    : current
      ? t('lifecycle.for', { span: format.span(momentShown(day) - Date.parse(entry.since)) })
      : entry.dwellMs !== undefined && t('lifecycle.took', { span: format.span(entry.dwellMs) });
  return (
    <li
      className={classes.step}
      data-state={state}
      data-lapsed={life.lapsed ? true : undefined}
      aria-current={current ? 'step' : undefined}
    >
      <span className={classes.mark}>{state === 'passed' && <IconCheck size={12} stroke={3} aria-hidden />}</span>
      <div className={classes.about}>
        <Text size="sm" fw={current ? 700 : 550} className={classes.stage} component="div">
          {current ? (
            <Told field="lifecycle.stage" label={term('stage', stage)}>
              {term('stage', stage)}
            </Told>
          ) : (
            term('stage', stage)
          )}
        </Text>
        {entry ? (
          <>
            <Text size="xs" c="dimmed" className="numbers">
              {format.day(entry.since)}
            </Text>
            {lasted && (
              <Text size="xs" c="dimmed">
                {lasted}
              </Text>
            )}
            <Text size="xs" component="div">
              <Cause entry={entry} />
            </Text>
          </>
        ) : (
          <Text size="xs" c="dimmed">
            {t(skipped ? 'lifecycle.skipped' : 'lifecycle.notReached')}
          </Text>
        )}
      </div>
    </li>
  );
}

/** Everything that happened to the bond, the latest first. */
function Way({ history }: { readonly history: readonly Entry[] }) {
  const { t } = useTranslation('customers');
  const format = useFormats();
  const term = useTerm();
  return (
    <Stack component="ol" gap={6} className={classes.way}>
      {history.map((entry, place) => {
        const stage = term('stage', entry.stage);
        const back = !entry.lapsed && history[place + 1]?.lapsed;
        const name = entry.lapsed
          ? t('lifecycle.lapsedEntry', { stage })
          : back
            ? t('lifecycle.wonBack', { stage })
            : stage;
        return (
          <Group
            component="li"
            key={`${entry.since}${String(entry.lapsed)}`}
            gap="xs"
            fz="sm"
            wrap="nowrap"
            align="baseline"
          >
            <Text span size="xs" c="dimmed" className="numbers" w={104} flex="none">
              {format.day(entry.since)}
            </Text>
            <Text span inherit fw={550} c={entry.lapsed ? 'red' : undefined}>
              {name}
            </Text>
            <Text span size="xs" c="dimmed">
              {entry.dwellMs !== undefined && t('lifecycle.took', { span: format.span(entry.dwellMs) })}
            </Text>
            <Text component="div" size="xs" ml="auto">
              <Cause entry={entry} />
            </Text>
          </Group>
        );
      })}
    </Stack>
  );
}

/** What led to it: the event itself is opened, if one may read events. */
function Cause({ entry }: { readonly entry: Entry }) {
  const words = useEventWords();
  const format = useFormats();
  const { events, open } = useShown();
  const name = words.event(entry.causeType);
  const cause = events && causeIn(events, entry);
  if (!cause) return <Text span inherit c="dimmed" children={name} />;
  const apart = 'time' in cause && cause.time.slice(0, 10) !== entry.since.slice(0, 10);
  const when = apart ? ` · ${format.day(cause.time)}` : '';
  return (
    <Anchor component="button" type="button" inherit ta="left" onClick={() => open(cause)} aria-haspopup="dialog">
      {name}
      {when}
    </Anchor>
  );
}

/**
 * A row names what the cause happened to; the lifecycle's own event names the cause itself, which may be an event of
 * another customer: somebody whom they brought.
 */
function causeIn(
  events: readonly LiveEvent[],
  { stage, since, causeType, causeId }: Entry,
): LiveEvent | EventAt | undefined {
  const own = events.find(
    ({ type, data }) => type.startsWith('analytics.lifecycle.') && data.stage === stage && data.enteredAt === since,
  );
  const named = own?.data.causeEventId;
  const here =
    events.find(({ id }) => id === named) ??
    events.find(({ type, aggregateid }) => type === causeType && aggregateid === causeId);
  return here ?? (typeof named === 'string' ? { id: named } : undefined);
}
