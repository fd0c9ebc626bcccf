/** All promotion codes. */
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../parts/page';
import { Empty } from '../../parts/states';
import { DataTable } from '../../parts/table/data-table';
import { session } from '../../session/session';
import { useCodeShape } from './code-shape';
import { IssueCode } from './issue-code';

export function CodesPage() {
  const { t } = useTranslation('marketing');
  const shape = useCodeShape('codes');
  const [issuing, setIssuing] = useState(false);
  const issue = session.can('marketing.promotionCode.issue') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setIssuing(true)}>
      {t('codes.issue')}
    </Button>
  );
  return (
    <Page title={t('codes.title')} actions={issue}>
      <DataTable
        path="/marketing/promotion-codes"
        shape={shape}
        to={({ id }) => `/app/marketing/codes/${id}`}
        empty={<Empty title={t('codes.none')}>{issue}</Empty>}
      />
      <IssueCode opened={issuing} close={() => setIssuing(false)} />
    </Page>
  );
}
