/** The event stream: what happens, as it happens, and all that ever did. */
import { Badge, Button, Drawer, Group, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/format';
import { Page } from '../parts/page';
import { EventDetail } from './event-detail';
import { EventFilters, EventPills } from './event-filters';
import { EventList } from './event-list';
import classes from './events-page.module.css';
import { EventStream, type Shown } from './stream';
import { useFilter } from './use-filter';

export function EventsPage() {
  const { t } = useTranslation('events');
  const format = useFormats();
  const state = useFilter();
  const { filter, id, open } = state;
  const [paused, setPaused] = useState(false);
  const stream = useMemo(() => new EventStream(filter), [filter]);
  const shown = useSyncExternalStore(stream.listen, stream.look);
  const top = useRef(true);
  useEffect(() => {
    stream.start();
    top.current = true;
    return () => stream.stop();
  }, [stream]);
  useEffect(() => stream.hold(paused || !top.current), [stream, paused]);
  const resume = () => {
    setPaused(false);
    top.current = true;
    stream.hold(false);
  };
  const atTop = (yes: boolean) => {
    top.current = yes;
    stream.hold(paused || !yes);
  };
  const wide = useMediaQuery('(min-width: 75em)', true);
  const close = () => open(undefined);
  const counted = ({ events, before }: Shown) => {
    const n = format.number(events.length);
    // There may be more further back.
    return before === undefined ? t('shown', { count: events.length, n }) : t('latest', { n });
  };
  const detail = id && (
    <EventDetail key={id} id={id} known={shown.events} close={wide ? close : undefined} filter={filter} />
  );
  return (
    <Page
      title={t('title')}
      aside={<Following shown={shown} paused={paused} />}
      actions={
        <Button
          variant="default"
          leftSection={paused ? <IconPlayerPlay size={16} aria-hidden /> : <IconPlayerPause size={16} aria-hidden />}
          onClick={() => (paused ? resume() : setPaused(true))}
        >
          {paused ? t('resume') : t('pause')}
        </Button>
      }
    >
      <Stack gap="xs" className={classes.whole}>
        <Group justify="space-between" gap="xs">
          <EventFilters state={state} />
          <Text size="sm" c="dimmed" className="numbers" role="status">
            {shown.begun && counted(shown)}
          </Text>
        </Group>
        <EventPills state={state} />
        <div className={classes.sides} data-open={(wide && !!id) || undefined}>
          <EventList
            key={JSON.stringify(filter)}
            {...{ stream, shown, open, atTop, resume }}
            openId={id}
            narrowed={Object.keys(filter).length > 0}
          />
          {wide ? (
            detail
          ) : (
            <Drawer
              opened={!!id}
              onClose={close}
              position="right"
              size="lg"
              title={t('oneEvent')}
              closeButtonProps={{ 'aria-label': t('close') }}
            >
              {detail}
            </Drawer>
          )}
        </div>
      </Stack>
    </Page>
  );
}

function Following({ shown: { state }, paused }: { readonly shown: Shown; readonly paused: boolean }) {
  const { t } = useTranslation('events');
  const [color, word] =
    state === 'lost'
      ? ['red', t('state.lost')]
      : paused
        ? ['yellow', t('state.paused')]
        : state === 'live'
          ? ['teal', t('state.live')]
          : ['gray', t('state.connecting')];
  return (
    <Badge
      color={color}
      variant="light"
      tt="none"
      leftSection={<span className={classes.dot} data-live={word === t('state.live') || undefined} aria-hidden />}
      role="status"
    >
      {word}
    </Badge>
  );
}
