/** What one sees first: what waits for oneself today, each thing one click away. */
import { SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRows } from '../api/reading';
import { Page } from '../parts/page';
import { Loading } from '../parts/states';
import { session } from '../session/session';
import { Cases } from './home/cases';
import { Figures } from './home/figures';
import { Happenings } from './home/happenings';
import { Closing, Stuck } from './home/opportunities';
import { Start } from './home/start';
import { Tasks } from './home/tasks';

export function Home() {
  const { t } = useTranslation('shell');
  const may = session.can('analytics.customers');
  const { data, isPending } = useRows('/analytics/customers', { limit: 1 }, may);
  return (
    <Page title={t('home')}>{may && isPending ? <Loading /> : data?.rows.length === 0 ? <Start /> : <Today />}</Page>
  );
}

/** Only what one may see. */
function Today() {
  const opportunities = session.can('sales.opportunities');
  return (
    <Stack gap="md">
      <Figures />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <Stack gap="md" miw={0}>
          {session.can('sales.tasks') && <Tasks />}
          {opportunities && <Closing />}
          {opportunities && <Stuck />}
        </Stack>
        <Stack gap="md" miw={0}>
          {session.can('service.cases') && <Cases />}
          {session.can('events.read') && <Happenings />}
        </Stack>
      </SimpleGrid>
    </Stack>
  );
}
