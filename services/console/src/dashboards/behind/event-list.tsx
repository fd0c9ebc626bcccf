/** The events behind a figure, with what each adds to it; every one leads to itself, its customer and what it is about. */
import { Alert, Anchor, Box, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LiveEvent } from '../../api/live';
import { useFormats } from '../../i18n/format';
import { useEventWords } from '../../parts/events/use-event-words';
import { CustomerLink } from '../../parts/names';
import { Empty } from '../../parts/states';
import { session } from '../../session/session';
import { useAddress } from '../parts/address';
import classes from '../parts/parts.module.css';
import { While } from '../parts/as-of';
import { useEvents, type EventsAsked } from './events';

const SHOWN = 50;

interface EventListProps {
  readonly asked: EventsAsked;
  /** What an event adds to the figure. */
  readonly amount?: (event: LiveEvent) => number | undefined;
  /** Where the thing is shown to which it happened. */
  readonly about?: { readonly label: string; readonly to: (event: LiveEvent) => string };
}

export function EventList(props: EventListProps) {
  const { t } = useTranslation('dashboards');
  if (!session.can('events.read')) return <Alert color="gray">{t('noEvents')}</Alert>;
  return <Allowed {...props} />;
}

function Allowed({ asked, amount, about }: EventListProps) {
  const { asOf } = useAddress();
  return (
    <While of={useEvents(asked, asOf)}>
      {(events) => (events.length === 0 ? <Empty /> : <Listed events={events} amount={amount} about={about} />)}
    </While>
  );
}

interface ListedProps {
  readonly events: readonly LiveEvent[];
  readonly amount: EventListProps['amount'];
  readonly about: EventListProps['about'];
}

function Listed({ events, amount, about }: ListedProps) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const { event: nameOf } = useEventWords();
  const [most, setMost] = useState(SHOWN);
  const sum = amount && events.reduce((total, event) => total + (amount(event) ?? 0), 0);
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="sm" c="dimmed" role="status">
          {t('events', { count: events.length, n: format.number(events.length) })}
        </Text>
        {sum !== undefined && (
          <Text size="sm" fw={650} className="numbers">
            {t('together', { sum: format.amount(Math.round(sum * 100) / 100) })}
          </Text>
        )}
      </Group>
      <Table.ScrollContainer minWidth={300} type="native">
        <Table fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('event')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('when')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('customer')}</Table.Th>
              {about && <Table.Th visibleFrom="sm">{about.label}</Table.Th>}
              {amount && <Table.Th ta="right">{t('amount')}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {events.slice(0, most).map((event) => (
              <Table.Tr key={event.id}>
                <Table.Td>
                  <Anchor
                    component={Link}
                    to={`/app/events?id=${event.id}${event.subject ? `&subject=${event.subject}` : ''}`}
                    size="sm"
                    fw={550}
                  >
                    {nameOf(event.type)}
                  </Anchor>
                  <Box hiddenFrom="sm" maw={200}>
                    <CustomerLink id={event.subject} />
                    <Text size="xs" c="dimmed" className="numbers">
                      {format.moment(event.time)}
                    </Text>
                  </Box>
                </Table.Td>
                <Table.Td className={`numbers ${classes.nowrap}`} visibleFrom="sm">
                  {format.moment(event.time)}
                </Table.Td>
                <Table.Td maw={190} className="clamp" visibleFrom="sm">
                  <CustomerLink id={event.subject} />
                </Table.Td>
                {about && (
                  <Table.Td visibleFrom="sm">
                    <Anchor component={Link} to={about.to(event)} size="sm" ff="monospace">
                      {event.aggregateid.slice(0, 8)}
                    </Anchor>
                  </Table.Td>
                )}
                {amount && (
                  <Table.Td ta="right" className="numbers">
                    {format.amount(amount(event))}
                  </Table.Td>
                )}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {events.length > most && (
        <Button variant="default" onClick={() => setMost(most + SHOWN)}>
          {t('moreEvents', { n: format.number(events.length - most) })}
        </Button>
      )}
    </Stack>
  );
}
