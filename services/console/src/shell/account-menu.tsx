/** Who is signed in, in which language and how the page looks. */
import {
  ActionIcon,
  Avatar,
  Menu,
  Text,
  useMantineColorScheme,
  VisuallyHidden,
  type MantineColorScheme,
} from '@mantine/core';
import { IconCheck, IconDeviceDesktop, IconLanguage, IconLogout, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../i18n';
import { useMe } from '../parts/names';
import { session } from '../session/session';

const SCHEMES = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } as const;

export function AccountMenu() {
  const { t, i18n } = useTranslation('shell');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { me } = useMe();
  const actor = me?.name ?? session.who?.actor ?? '';
  const chosen = <IconCheck size={14} aria-hidden />;
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" radius="xl">
          <Avatar size={30} radius="xl" color="bond" name={actor} alt="" />
          <VisuallyHidden>{t('signedInAs', { actor })}</VisuallyHidden>
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Text size="sm" fw={600} px="sm" pt={6} className="clamp">
          {actor}
        </Text>
        {me && (
          <Text size="xs" c="dimmed" px="sm" className="clamp">
            {me.email}
          </Text>
        )}
        <Menu.Divider />
        <Menu.Label>{t('language')}</Menu.Label>
        {(Object.keys(LANGUAGES) as Language[]).map((each) => (
          <Menu.Item
            key={each}
            lang={each}
            leftSection={<IconLanguage size={16} aria-hidden />}
            rightSection={i18n.language === each ? chosen : undefined}
            onClick={() => void i18n.changeLanguage(each)}
          >
            {LANGUAGES[each]}
          </Menu.Item>
        ))}
        <Menu.Label>{t('scheme.label')}</Menu.Label>
        {(Object.keys(SCHEMES) as MantineColorScheme[]).map((each) => {
          const Icon = SCHEMES[each];
          return (
            <Menu.Item
              key={each}
              leftSection={<Icon size={16} aria-hidden />}
              rightSection={colorScheme === each ? chosen : undefined}
              onClick={() => setColorScheme(each)}
            >
              {t(`scheme.${each}`)}
            </Menu.Item>
          );
        })}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => session.end()}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
