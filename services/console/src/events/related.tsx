/** What led to an event, back to where it began, and what followed from it. */
import { Loader, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useFormats } from '../i18n/format';
import { Failed } from '../parts/states';
import classes from './event-detail.module.css';
import { EventName } from './event-name';
import { eventById, followersOf, type LoggedEvent } from './reading';

const MOST_STEPS = 12;
/** How long for each step one may search where no index helps. */
const LONGEST_MS = 8000;

interface Chain {
  /** The first cause first. */
  readonly events: readonly LoggedEvent[];
  /** There is one more, which was not found in time. */
  readonly cut: boolean;
}

async function causesOf(event: LoggedEvent, signal: AbortSignal): Promise<Chain> {
  const events: LoggedEvent[] = [];
  for (let last = event; last.causationid && events.length < MOST_STEPS;) {
    const wanted = { id: last.causationid, subject: last.subject, before: last.globalposition };
    const late = AbortSignal.timeout(LONGEST_MS);
    const cause = await eventById(wanted, AbortSignal.any([signal, late])).catch((error: unknown) => {
      if (signal.aborted || !late.aborted) throw error;
      return undefined;
    });
    if (!cause) return { events, cut: true };
    events.unshift(cause);
    last = cause;
  }
  return { events, cut: false };
}

export function Related({ event }: { readonly event: LoggedEvent }) {
  const { t } = useTranslation('events');
  const causes = useQuery({
    queryKey: ['event', event.id, 'causes'],
    queryFn: ({ signal }) => causesOf(event, signal),
    enabled: event.causationid !== undefined,
    staleTime: Infinity,
  });
  const followers = useQuery({
    queryKey: ['event', event.id, 'followers'],
    queryFn: ({ signal }) => followersOf(event, signal),
  });
  const loading = causes.isLoading || followers.isLoading;
  const before = causes.data?.events ?? [];
  const after = followers.data ?? [];
  return (
    <section>
      <Title order={3} mb={4}>
        {t('related')} {loading && <Loader size={12} ml={6} role="status" aria-label={t('loading')} />}
      </Title>
      {causes.error && <Failed error={causes.error} again={causes.refetch} />}
      {causes.data?.cut && (
        <Text size="sm" c="dimmed">
          {t('causeNotFound')}
        </Text>
      )}
      <ol className={classes.steps}>
        {before.map((each) => (
          <Step key={each.id} event={each} label={t('ledTo')} />
        ))}
        <li data-here>
          <Text size="sm" fw={600}>
            {t('thisEvent')}
          </Text>
        </li>
        {after.map((each) => (
          <Step key={each.id} event={each} label={t('followed')} />
        ))}
      </ol>
      {followers.error && <Failed error={followers.error} again={followers.refetch} />}
      {!loading && before.length === 0 && after.length === 0 && !causes.data?.cut && (
        <Text size="sm" c="dimmed">
          {t('standsAlone')}
        </Text>
      )}
    </section>
  );
}

function Step({ event, label }: { readonly event: LoggedEvent; readonly label: string }) {
  const format = useFormats();
  const [params] = useSearchParams();
  const to = new URLSearchParams(params);
  to.set('id', event.id);
  return (
    <li>
      <Link to={`/app/events?${to}`} className={classes.step} aria-label={`${label}: ${event.type}`}>
        <EventName type={event.type} />
      </Link>
      <Text size="xs" c="dimmed">
        {label} · {format.moment(event.time)} · {event.actorid}
      </Text>
    </li>
  );
}
