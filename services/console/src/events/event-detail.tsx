/** One event in full: what it says, when and by whom, what led to it and what followed. */
import {
  ActionIcon,
  Anchor,
  Badge,
  Button,
  CopyButton,
  Group,
  Paper,
  Stack,
  Text,
  Title,
  Tooltip,
} from '@mantine/core';
import { IconCheck, IconCopy, IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../i18n/format';
import { Empty, Failed, Loading } from '../parts/states';
import { useCatalogue } from './catalogue/contracts';
import { DataTree } from './data-tree';
import classes from './event-detail.module.css';
import { Actor, EventName } from './event-name';
import { useCustomerName } from './names';
import { placeOf } from './places';
import { eventById, type EventFilter, type LoggedEvent } from './reading';
import { Related } from './related';

interface EventDetailProps {
  readonly id: string;
  /** Where it may be already. */
  readonly known: readonly LoggedEvent[];
  readonly filter: EventFilter;
  /** Absent: there is another way to close it. */
  readonly close?: (() => void) | undefined;
}

export function EventDetail({ id, known, filter, close }: EventDetailProps) {
  const { t } = useTranslation('events');
  const [searched, setSearched] = useState<number>();
  const format = useFormats();
  const there = known.find((event) => event.id === id);
  const { data, error, refetch } = useQuery({
    queryKey: ['event', id],
    queryFn: async ({ signal }) =>
      there ?? (await eventById({ id, subject: filter.subject }, signal, setSearched)) ?? null,
    staleTime: Infinity,
  });
  const event = there ?? data;
  return (
    <Paper
      component="section"
      aria-label={t('oneEvent')}
      p={close ? 'md' : 0}
      className={classes.panel}
      data-alone={close ? undefined : true}
    >
      {close && (
        <ActionIcon variant="subtle" color="gray" aria-label={t('close')} onClick={close} className={classes.close}>
          <IconX size={17} aria-hidden />
        </ActionIcon>
      )}
      {event ? (
        <Whole event={event} />
      ) : error ? (
        <Failed error={error} again={refetch} />
      ) : data === null ? (
        <Empty title={t('noSuchEvent')} />
      ) : (
        <>
          <Loading />
          {searched !== undefined && (
            <Text size="sm" c="dimmed" ta="center">
              {t('searching', { position: format.number(searched) })}
            </Text>
          )}
        </>
      )}
    </Paper>
  );
}

function Whole({ event }: { readonly event: LoggedEvent }) {
  const { t } = useTranslation('events');
  const { data: contracts } = useCatalogue();
  const contract = contracts?.find(({ kind, name }) => kind === 'event' && name === event.type);
  return (
    <Stack gap="md">
      <Title order={2} pr={28}>
        <EventName type={event.type} />
      </Title>
      <Facts event={event} />
      <section>
        <Group justify="space-between" mb={4}>
          <Title order={3}>{t('data')}</Title>
          <CopyJson value={event} label={t('copyEvent')} />
        </Group>
        <DataTree value={event.data} contract={contract} />
      </section>
      <Related event={event} />
      <Group gap="xs">
        <Button component={Link} to={`/app/events?type=${event.type}`} size="xs" variant="light">
          {t('allOfType')}
        </Button>
        {contract && (
          <Button component={Link} to={`/app/events/catalogue?name=event.${event.type}`} size="xs" variant="light">
            {t('itsContract')}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function Facts({ event }: { readonly event: LoggedEvent }) {
  const { t } = useTranslation('events');
  const format = useFormats();
  const name = useCustomerName(event.subject);
  const place = placeOf(event.type, event.aggregateid);
  const late = Date.parse(event.recordedtime) - Date.parse(event.time) > 60_000;
  return (
    <dl className={classes.facts}>
      <Fact name={t('facts.time')}>
        <span title={event.time}>{format.moment(event.time)}</span>
        {late && (
          <Badge size="xs" ml={6} variant="light" color="yellow" tt="none">
            {t('told')}
          </Badge>
        )}
      </Fact>
      <Fact name={t('facts.recorded')}>
        <span title={event.recordedtime}>{format.moment(event.recordedtime)}</span>
      </Fact>
      {event.subject && (
        <Fact name={t('facts.customer')}>
          <Anchor component={Link} to={`/app/customers/${event.subject}`} size="sm">
            {name ?? event.subject}
          </Anchor>{' '}
          ·{' '}
          <Anchor component={Link} to={`/app/events?subject=${event.subject}`} size="sm">
            {t('itsEvents')}
          </Anchor>
        </Fact>
      )}
      <Fact name={t('facts.aggregate')}>
        {place ? (
          <Anchor component={Link} to={place} size="sm" className={classes.code}>
            {event.aggregateid}
          </Anchor>
        ) : (
          <span className={classes.code}>{event.aggregateid}</span>
        )}
      </Fact>
      <Fact name={t('facts.actor')}>
        <Anchor component={Link} to={`/app/events?actor=${encodeURIComponent(event.actorid)}`} size="sm" c="inherit">
          <Actor name={event.actorid} />
        </Anchor>
      </Fact>
      <Fact name={t('facts.place')}>
        {t('placeIs', {
          position: format.number(event.globalposition),
          revision: event.streamrevision,
          version: event.schemaversion,
        })}
      </Fact>
      <Fact name={t('facts.correlation')}>
        <Anchor
          component={Link}
          to={`/app/events?correlation=${encodeURIComponent(event.correlationid)}`}
          size="sm"
          className={classes.code}
        >
          {event.correlationid}
        </Anchor>
      </Fact>
      <Fact name={t('facts.id')}>
        <span className={classes.code}>{event.id}</span>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function CopyJson({ value, label }: { readonly value: unknown; readonly label: string }) {
  const { t } = useTranslation('events');
  return (
    <CopyButton value={JSON.stringify(value, null, 2)}>
      {({ copied, copy }) => (
        <Tooltip label={copied ? t('copied') : label}>
          <ActionIcon
            variant="subtle"
            color={copied ? 'teal' : 'gray'}
            onClick={copy}
            aria-label={copied ? t('copied') : label}
          >
            {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          </ActionIcon>
        </Tooltip>
      )}
    </CopyButton>
  );
}
