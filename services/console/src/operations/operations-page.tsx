/** For the one who operates: whether all is well, and if not, what to do about it. Everything stays fresh by itself. */
import { Badge, Tabs } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '../parts/page';
import { session } from '../session/session';
import { ConsumerTable } from './consumer-table';
import { HealthBanner } from './health-banner';
import { MetricsPanel } from './metrics-panel';
import { MorePanel } from './more-panel';
import classes from './operations.module.css';
import { ParkedPanel } from './parked-panel';
import { useConsumers, useParked } from './reading';
import { ViewTable } from './view-table';

const TABS = [
  { name: 'views', permission: 'ops.views', Panel: ViewTable },
  { name: 'consumers', permission: 'ops.consumers', Panel: ConsumerTable },
  { name: 'parked', permission: 'ops.parked', Panel: ParkedPanel },
  { name: 'metrics', permission: 'ops.metrics', Panel: MetricsPanel },
  { name: 'more', permission: 'ops.history', Panel: MorePanel },
] as const;

export function OperationsPage() {
  const { t } = useTranslation('operations');
  const [params, setParams] = useSearchParams();
  const tabs = TABS.filter(({ permission }) => session.can(permission));
  const tab = tabs.find(({ name }) => name === params.get('tab')) ?? tabs[0];
  const current = useRef<HTMLButtonElement>(null);
  // On a phone not all tabs fit.
  useEffect(() => {
    void current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tab]);
  const counts = { ...useStuck(), ...useParkedCount() };
  return (
    <Page title={t('title')}>
      <HealthBanner />
      <Tabs
        value={tab?.name ?? null}
        onChange={(name) => setParams(name && name !== tabs[0]?.name ? { tab: name } : {}, { replace: true })}
        keepMounted={false}
        mt="md"
      >
        <Tabs.List className={classes.tabs}>
          {tabs.map(({ name }) => (
            <Tabs.Tab
              key={name}
              value={name}
              ref={name === tab?.name ? current : undefined}
              rightSection={<Count of={counts[name as keyof typeof counts]} />}
            >
              {t(`tabs.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map(({ name, Panel }) => (
          <Tabs.Panel key={name} value={name} pt="md">
            <Panel />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}

const useStuck = () => ({
  consumers: (useConsumers().data ?? []).filter(({ state }) => state === 'stuck' || state === 'failing').length,
});

const useParkedCount = () => ({ parked: (useParked().data ?? []).length });

const Count = ({ of }: { readonly of: number | undefined }) =>
  of ? (
    <Badge size="sm" circle={of < 10} color="red" variant="filled">
      {of}
    </Badge>
  ) : null;
