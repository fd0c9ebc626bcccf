/** The dashboards: one address each, as of any date, with what stands behind a figure in a drawer. */
import { Stack } from '@mantine/core';
import {
  IconArrowsSplit2,
  IconCash,
  IconColumns3,
  IconGridDots,
  IconHeadset,
  IconSpeakerphone,
  IconUsersGroup,
  type Icon,
} from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { Page } from '../parts/page';
import { session } from '../session/session';
import { BehindDrawer } from './behind/drawer';
import { useAddress } from './parts/address';
import { AsOfBanner, AsOfField } from './parts/as-of';
import classes from './parts/parts.module.css';

const TABS = [
  { name: 'lifecycle', icon: IconArrowsSplit2, needs: 'analytics.stages' },
  { name: 'cohorts', icon: IconUsersGroup, needs: 'analytics.cohorts' },
  { name: 'rfm', icon: IconGridDots, needs: 'analytics.rfm' },
  { name: 'revenue', icon: IconCash, needs: 'analytics.revenue' },
  { name: 'pipeline', icon: IconColumns3, needs: 'sales.pipeline' },
  { name: 'cases', icon: IconHeadset, needs: 'service.case-days' },
  { name: 'campaigns', icon: IconSpeakerphone, needs: 'marketing.campaigns' },
] as const satisfies readonly { name: string; icon: Icon; needs: string }[];

export type Tab = (typeof TABS)[number]['name'];

export const allowed = () => TABS.filter(({ needs }) => session.can(needs));

export function Frame() {
  const { t } = useTranslation('dashboards');
  const { pathname } = useLocation();
  const { asOf } = useAddress();
  const current = useRef<HTMLAnchorElement>(null);
  const on = TABS.find(({ name }) => pathname.startsWith(`/app/dashboards/${name}`)) ?? allowed()[0];
  // On a phone not all tabs fit.
  useEffect(() => {
    void current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [on]);
  return (
    <Page title={on ? `${t('title')}: ${t(`tabs.${on.name}`)}` : t('title')} actions={<AsOfField />}>
      <Stack gap="md">
        <nav className={classes.tabs} aria-label={t('title')}>
          {allowed().map(({ name, icon: Icon }) => (
            <Link
              key={name}
              to={{ pathname: `/app/dashboards/${name}`, search: asOf ? `?asOf=${asOf}` : '' }}
              className={classes.tab}
              ref={name === on?.name ? current : undefined}
              aria-current={name === on?.name ? 'page' : undefined}
            >
              <Icon size={16} stroke={1.7} aria-hidden />
              {t(`tabs.${name}`)}
            </Link>
          ))}
        </nav>
        <AsOfBanner />
        <Outlet />
      </Stack>
      <BehindDrawer />
    </Page>
  );
}
