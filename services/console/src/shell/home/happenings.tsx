/** What happened last, of what people care about. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { linesOf } from '../../api/lines';
import type { LiveEvent } from '../../api/live';
import { keyOf } from '../../api/reading';
import { useFormats } from '../../i18n/format';
import { EventIcon } from '../../parts/events/event-icon';
import { useGist } from '../../parts/events/gist';
import { useEventWords } from '../../parts/events/use-event-words';
import { CustomerLink } from '../../parts/names';
import { Shown } from '../../parts/states';
import { Line, Lines, Nothing, Section } from './section';

const SHOWN = 10;

const TYPES = [
  'identity.customer.Registered',
  ...['Opened', 'Won', 'Lost', 'Reopened'].map((name) => `sales.opportunity.${name}`),
  ...['Placed', 'Returned', 'Cancelled', 'Credited'].map((name) => `sales.order.${name}`),
  ...['Sent', 'Accepted', 'Declined'].map((name) => `sales.quote.${name}`),
  ...['Opened', 'Resolved', 'Breached', 'Escalated', 'Rated'].map((name) => `service.case.${name}`),
  ...['Launched', 'Closed'].map((name) => `marketing.campaign.${name}`),
  ...['Lapsed', 'WonBack'].map((name) => `analytics.lifecycle.${name}`),
];

export function Happenings() {
  const { t } = useTranslation('shell');
  const format = useFormats();
  const { event: nameOf } = useEventWords();
  const gist = useGist();
  const latest = useQuery({
    queryKey: keyOf('/events', 'latest'),
    queryFn: async ({ signal }) => {
      const events: LiveEvent[] = [];
      const query = { type: TYPES.join(','), last: SHOWN };
      for await (const event of linesOf<LiveEvent>('/events', { query, signal })) events.push(event);
      // As they happened: some are recorded later than that.
      return events.sort((one, other) => other.time.localeCompare(one.time));
    },
  });
  return (
    <Section title={t('today.happenings')} to="/app/events">
      <Shown of={latest}>
        {(events) =>
          events.length === 0 ? (
            <Nothing>{t('today.noHappenings')}</Nothing>
          ) : (
            <Lines>
              {events.map(({ id, type, subject, time, data }) => (
                <Line
                  key={id}
                  before={<EventIcon type={type} size={28} />}
                  title={nameOf(type)}
                  to={`/app/events?id=${id}${subject ? `&subject=${subject}` : ''}`}
                  under={[
                    <time dateTime={time} title={format.moment(time)}>
                      {format.ago(time)}
                    </time>,
                    subject && <CustomerLink id={subject} />,
                    gist(type, data),
                  ]}
                />
              ))}
            </Lines>
          )
        }
      </Shown>
    </Section>
  );
}
