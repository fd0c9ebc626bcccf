/** Customer 360: all that we know of one customer, now or as of any day of their life, and why it is so. */
import { Button, Stack, Text } from '@mantine/core';
import { IconHourglassEmpty } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveEvent } from '../api/live';
import { useRow } from '../api/reading';
import { useFormats } from '../i18n/format';
import { AsOfBanner, useAsOf, type AsOf } from '../parts/as-of';
import { EventDrawer } from '../parts/events/event-drawer';
import { useEventsOf, type EventAt } from '../parts/events/reading';
import { Page } from '../parts/page';
import { Empty, NotThere, Shown } from '../parts/states';
import { Actions } from './actions';
import { CampaignsCard } from './campaigns-card';
import { ConsentCard } from './consent-card';
import classes from './customer-page.module.css';
import { Essentials, Title } from './essentials';
import { FiguresCard } from './figures-card';
import { firstDay } from './first-day';
import { LifeSlider } from './life-slider';
import { LifecycleCard } from './lifecycle-card';
import { RelationsCard } from './relations-card';
import { CUSTOMERS, endOf, ShownCustomerProvider, type Customer, type ShownCustomer } from './shown-customer';
import { Timeline } from './timeline';
import { WhoCard } from './who-card';
import { Begun, Ordered } from './work-panels';

export function CustomerPage({ id }: { readonly id: string }) {
  const { t } = useTranslation('customers');
  const now = useRow(CUSTOMERS, id);
  return (
    <Shown
      of={now}
      none={
        <Page title={t('one')}>
          <NotThere title={t('page.notThere')} to="/app/customers" list={t('page.toAll')} />
        </Page>
      }
    >
      {(row) => <Life id={id} now={row} />}
    </Shown>
  );
}

/** The customer on the day that is chosen. */
function Life({ id, now }: { readonly id: string; readonly now: Customer }) {
  const { t } = useTranslation('customers');
  const asOf = useAsOf();
  const { day } = asOf;
  const then = useRow(CUSTOMERS, day ? id : undefined, day);
  const all = useEventsOf(id).data;
  const [opened, open] = useState<LiveEvent | EventAt>();
  const events = useMemo(() => (day ? all?.filter(({ time }) => time <= endOf(day)) : all), [all, day]);
  const row = day ? then.data : now;
  const shown: ShownCustomer | undefined = row ? { id, row, day, events, open } : undefined;
  const name = row?.name ?? now.name ?? t('page.unnamed');
  return (
    <Page
      title={name}
      aside={shown && <Title row={shown.row} />}
      actions={
        shown && (
          <ShownCustomerProvider value={shown}>
            <Actions />
          </ShownCustomerProvider>
        )
      }
    >
      <Stack gap="sm">
        {shown && (
          <ShownCustomerProvider value={shown}>
            <Essentials />
          </ShownCustomerProvider>
        )}
        <LifeSlider asOf={asOf} now={now} events={all} />
        <AsOfBanner asOf={asOf} readOnly />
        {shown ? (
          <ShownCustomerProvider value={shown}>
            <Sections stale={day !== undefined && then.isPlaceholderData} />
          </ShownCustomerProvider>
        ) : (
          <Shown of={then} none={<NotYet asOf={asOf} now={now} events={all} />}>
            {() => null}
          </Shown>
        )}
      </Stack>
      <EventDrawer event={opened} close={() => open(undefined)} among={all} />
    </Page>
  );
}

function Sections({ stale }: { readonly stale: boolean }) {
  return (
    <div className={classes.page} aria-busy={stale} data-stale={stale || undefined}>
      <div className={classes.main}>
        <LifecycleCard />
        <FiguresCard />
        <div className={classes.pair}>
          <div className={classes.column}>
            <Begun />
            <div className={classes.later}>
              <WhoCard />
              <RelationsCard />
            </div>
          </div>
          <div className={classes.column}>
            <Ordered />
            <div className={classes.later}>
              <ConsentCard />
              <CampaignsCard />
            </div>
          </div>
        </div>
      </div>
      <aside className={classes.side}>
        <Timeline />
      </aside>
    </div>
  );
}

interface NotYetProps {
  readonly asOf: AsOf;
  readonly now: Customer;
  readonly events: readonly LiveEvent[] | undefined;
}

function NotYet({ asOf, now, events }: NotYetProps) {
  const { t } = useTranslation('customers');
  const format = useFormats();
  const first = firstDay(now, events);
  return (
    <Empty icon={IconHourglassEmpty} title={t('page.notYet', { day: format.day(asOf.day) })}>
      <Text size="sm" c="dimmed" ta="center">
        {t('page.notYetWhy', { day: format.day(first) })}
      </Text>
      <Button variant="light" onClick={() => asOf.set(first)}>
        {t('page.toFirst')}
      </Button>
    </Empty>
  );
}
