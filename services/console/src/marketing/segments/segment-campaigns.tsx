/** What was planned and launched to a segment. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../parts/states';
import { DataTable } from '../../parts/table/data-table';
import { useCampaignShape } from '../campaigns/campaign-shape';

export function SegmentCampaigns({ segmentId }: { readonly segmentId: string }) {
  const { t } = useTranslation('marketing');
  const shape = useCampaignShape('segment-campaigns');
  const only = useMemo(() => ({ segmentId }), [segmentId]);
  return (
    <DataTable
      path="/marketing/campaigns"
      shape={shape}
      only={only}
      to={({ id }) => `/app/marketing/campaigns/${id}`}
      empty={<Empty title={t('segments.noCampaigns')} />}
      height="max(320px, calc(100vh - 420px))"
    />
  );
}
