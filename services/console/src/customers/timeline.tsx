/** All that happened between the customer and us, over all contexts, the latest first; each opens its event. */
import { Button, Chip, Group, Stack, Switch, Text, Title, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveEvent } from '../api/live';
import { useFormats } from '../i18n/format';
import { EventIcon } from '../parts/events/event-icon';
import { useGist } from '../parts/events/gist';
import { mayReadEvents } from '../parts/events/reading';
import { contextOf, isInner, useEventWords } from '../parts/events/use-event-words';
import { Loading } from '../parts/states';
import { Card } from './card';
import { useShown } from './shown-customer';
import classes from './timeline.module.css';

const CONTEXTS = ['sales', 'service', 'marketing', 'identity', 'analytics'] as const;
const PAGE = 40;

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly at: string;
  readonly gist: string;
  readonly event: LiveEvent | undefined;
}

export function Timeline() {
  const { t } = useTranslation('customers');
  const { t: happened } = useTranslation('happened');
  const entries = useEntries();
  const [chosen, setChosen] = useState<string[]>([]);
  const [inner, setInner] = useState(false);
  const [most, setMost] = useState(PAGE);
  const shown = entries?.filter(
    ({ type }) => (chosen.length === 0 || chosen.includes(contextOf(type))) && (inner || !isInner(type)),
  );
  const rest = (shown?.length ?? 0) - most;
  return (
    <Card title={t('timeline.title')} aside={shown && String(shown.length)} className={classes.card}>
      <Group gap={4} mb="xs" role="group" aria-label={t('timeline.filter')}>
        <Chip.Group multiple value={chosen} onChange={setChosen}>
          {CONTEXTS.map((context) => (
            <Chip key={context} value={context} size="xs" variant="outline">
              {happened(`context.${context}`)}
            </Chip>
          ))}
        </Chip.Group>
      </Group>
      <div className={classes.scroller}>
        {!shown ? (
          <Loading />
        ) : shown.length === 0 ? (
          <None narrowed={chosen.length > 0} />
        ) : (
          <Months entries={shown.slice(0, most)} />
        )}
        {rest > 0 && (
          <Button size="compact-sm" variant="subtle" onClick={() => setMost(most + PAGE)}>
            {t('timeline.more', { n: Math.min(rest, PAGE) })}
          </Button>
        )}
      </div>
      {mayReadEvents() ? (
        <Switch
          size="xs"
          mt="xs"
          label={t('timeline.internals')}
          checked={inner}
          onChange={({ currentTarget }) => setInner(currentTarget.checked)}
        />
      ) : (
        <Text size="xs" c="dimmed" mt="xs">
          {t('timeline.short', { n: entries?.length ?? 0 })}
        </Text>
      )}
    </Card>
  );
}

/** The events; for those who may not read them, what the row keeps of the latest. */
function useEntries(): readonly Entry[] | undefined {
  const { events, row } = useShown();
  const gist = useGist();
  const { i18n } = useTranslation();
  if (!mayReadEvents()) {
    // What the row keeps is said in English; the name of the event says the most of it in every language.
    const said = (label: string) => (i18n.language === 'en' ? label : '');
    return row.touchpoints.map(({ label, ...each }) => ({ ...each, gist: said(label), event: undefined }));
  }
  return events?.map((event) => ({
    id: event.id,
    type: event.type,
    at: event.time,
    gist: gist(event.type, event.data),
    event,
  }));
}

function None({ narrowed }: { readonly narrowed: boolean }) {
  const { t } = useTranslation('customers');
  return (
    <Text size="sm" c="dimmed">
      {t(narrowed ? 'timeline.noneOf' : 'timeline.none')}
    </Text>
  );
}

function Months({ entries }: { readonly entries: readonly Entry[] }) {
  const format = useFormats();
  const months = Map.groupBy(entries, ({ at }) => at.slice(0, 7));
  return [...months].map(([month, some]) => (
    <Stack key={month} gap={0} component="section">
      <Title order={3} className={classes.month}>
        {format.month(`${month}-01`)}
      </Title>
      <ol className={classes.entries}>
        {some.map((entry) => (
          <Happened key={entry.id} entry={entry} />
        ))}
      </ol>
    </Stack>
  ));
}

function Happened({ entry }: { readonly entry: Entry }) {
  const words = useEventWords();
  const format = useFormats();
  const { open } = useShown();
  const { type, at, gist, event } = entry;
  const told = (
    <>
      <EventIcon type={type} size={26} />
      <span className={classes.told}>
        <span className={classes.name}>{words.event(type)}</span>
        {gist && <span className={classes.gist}>{gist}</span>}
      </span>
      <time dateTime={at} className={classes.when} title={format.moment(at)}>
        {format.monthDay(at)}
      </time>
    </>
  );
  return (
    <li>
      {event ? (
        <UnstyledButton className={classes.entry} onClick={() => open(event)} aria-haspopup="dialog">
          {told}
        </UnstyledButton>
      ) : (
        <div className={classes.entry}>{told}</div>
      )}
    </li>
  );
}
