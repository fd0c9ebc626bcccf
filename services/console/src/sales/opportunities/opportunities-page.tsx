/** All opportunities, open and ended. */
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useAll } from '../../api/reading';
import { Page } from '../../parts/page';
import { session } from '../../session/session';
import { MovesProvider } from '../pipeline/moves';
import { OpenDeal } from './open-deal';
import { OpportunityTable } from './opportunity-table';

export function OpportunitiesPage() {
  const { t } = useTranslation('sales');
  const [adding, { open, close }] = useDisclosure();
  const pipelines = useAll('/sales/pipeline', {}, session.can('sales.pipeline')).data?.rows ?? [];
  const add = session.can('sales.opportunity.open') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      {t('deal.new')}
    </Button>
  );
  return (
    <Page title={t('deal.all')} actions={add}>
      <MovesProvider>
        <OpportunityTable pipelines={pipelines} />
      </MovesProvider>
      {adding && <OpenDeal close={close} show />}
    </Page>
  );
}
