/** What stands behind a figure: who, or what, and the events. It is in the address, and closed by going back. */
import { Anchor, Drawer, Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Filter } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { useAddress, type Show } from '../parts/address';
import classes from '../parts/parts.module.css';
import { Customers } from './customers';
import { EventList } from './event-list';
import * as events from './questions';
import { Buyers, Cases, Opportunities, Orders } from './tables';

interface Behind {
  readonly title: string;
  /** Where the same is a list of its own. */
  readonly to?: string;
  readonly lists: readonly { readonly name: string; readonly label: string; readonly content: ReactNode }[];
}

export function BehindDrawer() {
  const { show, close } = useAddress();
  const { t } = useTranslation('dashboards');
  const { t: parts } = useTranslation();
  const behindOf = useBehind();
  const behind = show && behindOf(show);
  return (
    <Drawer
      opened={behind !== undefined}
      onClose={close}
      position="right"
      size={840}
      classNames={{ title: classes.title }}
      title={behind?.title ?? t('behind')}
      closeButtonProps={{ 'aria-label': parts('close') }}
    >
      {behind?.to && (
        <Anchor component={Link} to={behind.to} size="sm" mb="xs" display="inline-block">
          {t('asList')}
        </Anchor>
      )}
      {behind && <Lists {...behind} key={show.join('~')} />}
    </Drawer>
  );
}

function Lists({ lists }: Behind) {
  const { get, set } = useAddress();
  const [only, second] = lists;
  if (!second) return only?.content;
  const shown = lists.find(({ name }) => name === get('tab')) ?? only!;
  return (
    <Tabs value={shown.name} onChange={(tab) => set({ tab: tab ?? undefined })} keepMounted={false}>
      <Tabs.List mb="sm">
        {lists.map(({ name, label }) => (
          <Tabs.Tab key={name} value={name}>
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {lists.map(({ name, content }) => (
        <Tabs.Panel key={name} value={name}>
          {content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function useBehind() {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const term = useTerm();
  const { asOf } = useAddress();
  const days = (from: string, to: string) =>
    from === to ? format.day(from) : `${format.day(from)} – ${format.day(to)}`;
  const list = (label: 'customers' | 'orders' | 'cases' | 'opportunities', content: ReactNode) => ({
    name: label,
    label: t(`lists.${label}`),
    content,
  });
  const eventList = (content: ReactNode) => ({ name: 'events', label: t('lists.events'), content });
  const order = { label: t('order'), to: (event: { aggregateid: string }) => `/app/sales/orders/${event.aggregateid}` };
  const aCase = { label: t('case'), to: (event: { aggregateid: string }) => `/app/desk/cases/${event.aggregateid}` };

  const kinds: Readonly<Record<string, (...parts: string[]) => Behind>> = {
    stage: (stage = '') => ({
      title: t('inStage', { stage: term('stage', stage) }),
      to: `/app/customers?stage=${stage}${asOf ? `&asOf=${asOf}` : ''}`,
      lists: [
        list('customers', <Customers only={inStage(stage)} />),
        eventList(<EventList asked={events.cameTo(stage)} />),
      ],
    }),
    flow: (from = '', to = '') => ({
      title: `${stageName(from)} → ${stageName(to)}`,
      lists: [eventList(<EventList asked={events.wentFrom(from, to)} />)],
    }),
    cohort: (cohort = '', month = cohort) => ({
      title:
        month === cohort
          ? t('cohortOf', { month: format.month(cohort) })
          : t('cohortIn', { cohort: format.month(cohort), month: format.month(month) }),
      lists: [eventList(<EventList asked={events.ofCohort(cohort, month)} />)],
    }),
    rfm: (label = '', last = '', frequency = '', monetary = '') => ({
      title: t('rfmCell', { scores: label }),
      lists: [
        list(
          'customers',
          <Buyers
            only={{
              purchases: { $gt: 0 },
              ...range('lastPurchaseOn', last),
              ...range('frequency', frequency, Number),
              ...range('monetary', monetary, Number),
            }}
          />,
        ),
      ],
    }),
    revenue: (from = '', to = from) => ({
      title: t('revenueOf', { days: days(from, to) }),
      lists: [
        list('orders', <Orders only={{ placedAt: between(from, to) }} />),
        eventList(<EventList asked={events.revenueOf(from, to)} amount={events.revenueIn} about={order} />),
      ],
    }),
    opportunities: (title = '', status = '', stage = '', owner = '') => ({
      title: `${t('lists.opportunities')}: ${title}`,
      lists: [
        list(
          'opportunities',
          <Opportunities
            only={{
              ...(status && { status }),
              ...(stage && { stage }),
              ...(owner && { ownerId: owner === 'none' ? null : owner }),
            }}
          />,
        ),
      ],
    }),
    cases: (from = '', to = from) => ({
      title: t('casesOf', { days: days(from, to) }),
      lists: [
        list('cases', <Cases only={{ openedAt: between(from, to) }} />),
        eventList(<EventList asked={events.casesOf(from, to)} about={aCase} />),
      ],
    }),
    conversions: (campaign = '', name = '') => ({
      title: t('conversionsOf', { name }),
      lists: [eventList(<EventList asked={events.conversionsOf(campaign)} amount={events.conversionIn} />)],
    }),
  };
  const stageName = (stage: string) => (stage === 'new' || stage === 'wonBack' ? t(stage) : term('stage', stage));
  return ([kind, ...parts]: Show): Behind | undefined => kinds[kind]?.(...parts);
}

const inStage = (stage: string): Filter =>
  stage === 'lapsed'
    ? { 'lifecycle.lapsed.since': { $exists: true } }
    : { 'lifecycle.stage': stage, 'lifecycle.lapsed.since': null };

const between = (from: string, to: string) => ({ $gte: `${from}T00:00:00.000Z`, $lte: `${to}T23:59:59.999Z` });

function range(field: string, bounds: string, read: (bound: string) => string | number = String): Filter {
  const [from, to] = bounds.split('..');
  return from && to ? { [field]: { $gte: read(from), $lte: read(to) } } : {};
}
