/** What happened, and the type that says so; it leads to the event itself. */
import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useEventWords } from '../parts/events/use-event-words';
import type { ParkedEvent } from './reading';

export function EventLink({ event }: { readonly event: Pick<ParkedEvent, 'eventId' | 'type'> }) {
  const { event: nameOf } = useEventWords();
  return (
    <>
      <Anchor component={Link} to={`/app/events?type=${event.type}&id=${event.eventId}`} size="sm" underline="always">
        {nameOf(event.type)}
      </Anchor>{' '}
      <Text span size="xs" c="dimmed">
        {event.type}
      </Text>
    </>
  );
}
