/** All campaigns, with what came of each. */
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { Page } from '../../parts/page';
import { Empty } from '../../parts/states';
import { DataTable } from '../../parts/table/data-table';
import { session } from '../../session/session';
import { useCampaignShape } from './campaign-shape';
import { PlanCampaign } from './plan-campaign';

export function CampaignsPage() {
  const { t } = useTranslation('marketing');
  const shape = useCampaignShape('campaigns');
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const planning = (on: boolean) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (on) after.set('plan', '');
        else after.delete('plan');
        return after;
      },
      { replace: true },
    );
  const plan = session.can('marketing.campaign.plan') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => planning(true)}>
      {t('campaigns.new')}
    </Button>
  );
  return (
    <Page title={t('campaigns.title')} actions={plan}>
      <DataTable
        path="/marketing/campaigns"
        shape={shape}
        to={({ id }) => `/app/marketing/campaigns/${id}`}
        empty={<Empty title={t('campaigns.none')}>{plan}</Empty>}
      />
      <PlanCampaign
        opened={params.has('plan')}
        close={() => planning(false)}
        done={(id) => void navigate(`/app/marketing/campaigns/${id}`)}
      />
    </Page>
  );
}
