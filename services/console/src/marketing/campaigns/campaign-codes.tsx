/** The promotion codes that were issued for a campaign. */
import { Button, Group, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../parts/states';
import { DataTable } from '../../parts/table/data-table';
import { session } from '../../session/session';
import { useCodeShape } from '../codes/code-shape';
import { IssueCode } from '../codes/issue-code';

export function CampaignCodes({ campaignId }: { readonly campaignId: string }) {
  const { t } = useTranslation('marketing');
  const shape = useCodeShape('campaign-codes');
  const [issuing, setIssuing] = useState(false);
  const only = useMemo(() => ({ campaignId }), [campaignId]);
  return (
    <Stack gap="sm">
      {session.can('marketing.promotionCode.issue') && (
        <Group>
          <Button variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIssuing(true)}>
            {t('codes.issue')}
          </Button>
        </Group>
      )}
      <DataTable
        path="/marketing/promotion-codes"
        shape={shape}
        only={only}
        to={({ id }) => `/app/marketing/codes/${id}`}
        empty={<Empty title={t('codes.none')} />}
        height="max(320px, calc(100vh - 420px))"
      />
      <IssueCode opened={issuing} close={() => setIssuing(false)} campaignId={campaignId} />
    </Stack>
  );
}
