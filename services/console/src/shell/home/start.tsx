/** The first steps, while there is nobody yet to see. */
import { Button, Code, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBuildingStore, IconFileImport, IconUserPlus, type Icon } from '@tabler/icons-react';
import { lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { session } from '../../session/session';

const Register = lazy(async () => ({ default: (await import('../../customers/register')).Register }));

export function Start() {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const [opened, { open, close }] = useDisclosure();
  return (
    <Stack gap="md" maw={1000}>
      <Title order={2}>{t('today.start.title')}</Title>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
        {session.can('imports.read') && (
          <Step icon={IconFileImport} title={t('today.start.import')} about={t('today.start.importAbout')}>
            <Button component={Link} to="/app/imports">
              {t('today.start.import')}
            </Button>
          </Step>
        )}
        {session.can('identity.customer.register') && (
          <Step icon={IconUserPlus} title={t('today.start.first')} about={t('today.start.firstAbout')}>
            <Button variant="default" onClick={open}>
              {t('today.start.first')}
            </Button>
          </Step>
        )}
        <Step icon={IconBuildingStore} title={t('today.start.demo')} about={t('today.start.demoAbout')}>
          <Code block>npx kizuna demo</Code>
        </Step>
      </SimpleGrid>
      {opened && (
        <Suspense>
          <Register opened close={close} done={(id) => void navigate(`/app/customers/${id}`)} />
        </Suspense>
      )}
    </Stack>
  );
}

interface StepProps {
  readonly icon: Icon;
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

function Step({ icon: Shown, title, about, children }: StepProps) {
  return (
    <Paper>
      <Stack gap="xs" h="100%">
        <Shown size={26} stroke={1.5} aria-hidden />
        <Title order={3}>{title}</Title>
        <Text size="sm" c="dimmed" flex={1}>
          {about}
        </Text>
        <div>{children}</div>
      </Stack>
    </Paper>
  );
}
