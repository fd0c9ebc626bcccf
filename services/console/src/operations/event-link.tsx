/** The type of an event, which leads to the event itself. */
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import type { ParkedEvent } from './reading';

export function EventLink({ event }: { readonly event: Pick<ParkedEvent, 'eventId' | 'type'> }) {
  return (
    <Anchor component={Link} to={`/app/events?type=${event.type}&id=${event.eventId}`} size="sm" underline="always">
      {event.type}
    </Anchor>
  );
}
