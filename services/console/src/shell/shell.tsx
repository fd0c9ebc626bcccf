/** The frame: where one is, where one can go, search, and what holds for the whole page. */
import { Alert, AppShell, Burger, Button, Group, Kbd, NavLink, ScrollArea, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCloudOff, IconHome, IconSearch } from '@tabler/icons-react';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, Outlet, useLocation } from 'react-router';
import { useConnection } from '../api/connection';
import { useLive } from '../api/live';
import { Mark } from '../parts/mark';
import { Loading } from '../parts/states';
import { session, useSession } from '../session/session';
import { AccountMenu } from './account-menu';
import { GROUPS } from './navigation';
import { openPalette, Palette } from './palette';
import classes from './shell.module.css';

/** As the keys are called where one works. */
const KEYS = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘ K' : 'Ctrl K';

export function Shell() {
  const { t } = useTranslation('shell');
  const state = useSession();
  const [opened, { toggle, close }] = useDisclosure();
  const location = useLocation();
  useLive();
  useEffect(close, [location.pathname, close]);
  if (state === 'none') return <Navigate to="/sign-in" replace state={{ back: location.pathname + location.search }} />;
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 216, breakpoint: 'md', collapsed: { mobile: !opened } }}
      padding={{ base: 'sm', sm: 'md' }}
    >
      <a href="#content" className={classes.skip}>
        {t('skip')}
      </a>
      <AppShell.Header className={classes.header}>
        <Group h="100%" px="sm" gap="sm" wrap="nowrap" justify="space-between">
          <Group gap="xs" wrap="nowrap">
            <Burger opened={opened} onClick={toggle} hiddenFrom="md" size="sm" aria-label={t('menu')} />
            <UnstyledButton component={Link} to="/app" className={classes.brand} aria-label="Kizuna">
              <Mark size={30} />
              <Text fw={700} visibleFrom="xs">
                Kizuna
              </Text>
            </UnstyledButton>
          </Group>
          <Button
            variant="default"
            className={classes.search}
            leftSection={<IconSearch size={16} aria-hidden />}
            rightSection={
              <Kbd size="xs" visibleFrom="sm" aria-hidden>
                {KEYS}
              </Kbd>
            }
            justify="flex-start"
            onClick={openPalette}
            aria-keyshortcuts="Control+K"
          >
            {t('search')}
          </Button>
          <AccountMenu />
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={t('menu')}>
        <ScrollArea type="scroll" scrollbarSize={6}>
          <NavLink
            component={Link}
            to="/app"
            active={location.pathname === '/app'}
            label={t('home')}
            leftSection={<IconHome size={18} aria-hidden />}
            className={classes.link}
          />
          <Destinations />
        </ScrollArea>
      </AppShell.Navbar>
      <AppShell.Main id="content" className={classes.main}>
        <Unreachable />
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
      <Palette />
    </AppShell>
  );
}

function Destinations() {
  const { t } = useTranslation('shell');
  const { pathname } = useLocation();
  const shown = GROUPS.map(({ name, destinations }) => ({
    name,
    destinations: destinations.filter(({ needs }) => needs.length === 0 || needs.some((need) => session.can(need))),
  })).filter(({ destinations }) => destinations.length > 0);
  const best = shown
    .flatMap(({ destinations }) => destinations.map(({ to }) => to))
    .filter((to) => pathname === to || pathname.startsWith(`${to}/`))
    .sort((a, b) => b.length - a.length)[0];
  return shown.map(({ name, destinations }) => (
    <div key={name}>
      {name !== 'customers' && <Text className={classes.group}>{t(`groups.${name}`)}</Text>}
      {destinations.map(({ name: destination, to, icon: Icon }) => (
        <NavLink
          key={to}
          component={Link}
          to={to}
          active={to === best}
          aria-current={to === best ? 'page' : undefined}
          label={t(`nav.${destination}`)}
          leftSection={<Icon size={18} stroke={1.7} aria-hidden />}
          className={classes.link}
        />
      ))}
    </div>
  ));
}

function Unreachable() {
  const { t } = useTranslation('shell');
  if (useConnection()) return null;
  return (
    <Alert color="orange" icon={<IconCloudOff aria-hidden />} mb="sm" role="status" py="xs">
      {t('unreachable')}
    </Alert>
  );
}
