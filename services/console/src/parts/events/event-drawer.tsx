/** An event in a drawer, and from there the one that caused it, and back. */
import { ActionIcon, Drawer, Group, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveEvent } from '../../api/live';
import { Empty, Shown } from '../states';
import { EventView } from './event-view';
import { useEvent, type EventAt } from './reading';

interface EventDrawerProps {
  /** Shown as long as there is one. Without its data it is read. */
  readonly event: LiveEvent | EventAt | undefined;
  readonly close: () => void;
  /** Among these the causes are looked for: the events of one customer, say. */
  readonly among?: readonly LiveEvent[] | undefined;
}

export function EventDrawer({ event, close, among }: EventDrawerProps) {
  return (
    <Drawer.Root opened={event !== undefined} onClose={close} position="right" size={460}>
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content>{event && <Steps key={event.id} first={event} among={among} />}</Drawer.Content>
    </Drawer.Root>
  );
}

interface StepsProps {
  readonly first: LiveEvent | EventAt;
  readonly among?: EventDrawerProps['among'];
}

/** The event that was opened, and those behind it that were gone back to. */
function Steps({ first, among = [] }: StepsProps) {
  const { t } = useTranslation('happened');
  const { t: parts } = useTranslation();
  const [way, setWay] = useState<readonly (LiveEvent | EventAt)[]>([]);
  const shown = (event: LiveEvent) => {
    const id = causeOf(event);
    const toCause = id && (() => setWay([...way, among.find((other) => other.id === id) ?? { id }]));
    return <EventView event={event} toCause={toCause || undefined} />;
  };
  const last = way.at(-1) ?? first;
  return (
    <>
      <Drawer.Header>
        <Group gap={4}>
          {way.length > 0 && (
            <ActionIcon variant="subtle" onClick={() => setWay(way.slice(0, -1))} aria-label={t('event.back')}>
              <IconArrowLeft size={18} aria-hidden />
            </ActionIcon>
          )}
          <Drawer.Title>
            <Text fw={650} span>
              {t('event.title')}
            </Text>
          </Drawer.Title>
        </Group>
        <Drawer.CloseButton aria-label={parts('close')} />
      </Drawer.Header>
      <Drawer.Body>{'data' in last ? shown(last) : <Read key={last.id} at={last} shown={shown} />}</Drawer.Body>
    </>
  );
}

/** What an event itself names as its cause says more than the step of a process that came between. */
function causeOf({ data, causationid }: LiveEvent): string | undefined {
  return typeof data.causeEventId === 'string' ? data.causeEventId : causationid;
}

interface ReadProps {
  readonly at: EventAt;
  readonly shown: (event: LiveEvent) => ReactNode;
}

function Read({ at, shown }: ReadProps) {
  const { t } = useTranslation('happened');
  return (
    <Shown of={useEvent(at)} none={<Empty title={t('event.gone')} />}>
      {shown}
    </Shown>
  );
}
