/** A new opportunity: a title is enough; the rest can be said now or later. */
import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAll } from '../../api/reading';
import { useTerm } from '../../i18n/use-term';
import { CommandForm } from '../../parts/form';
import { sayDone } from '../../parts/problem';
import { AmountField } from '../shared/amount-field';
import { Dialog } from '../shared/dialog';
import { DayField } from '../shared/day-field';
import { CustomerPick, ProductPick, StaffPick, useMe } from '../shared/picks';

interface OpenDealProps {
  readonly close: () => void;
  readonly stage?: string | undefined;
  readonly customerId?: string | undefined;
  /** Whether the deal is shown once it is there. */
  readonly show?: boolean;
}

export function OpenDeal({ close, stage, customerId, show = false }: OpenDealProps) {
  const { t } = useTranslation('sales');
  const me = useMe();
  const navigate = useNavigate();
  const stages = useStageChoices();
  const title = useRef('');
  return (
    <Dialog close={close} title={t('deal.new')} size="lg">
      <CommandForm
        path="/sales/opportunities"
        initial={{ ...(stage ? { stage } : {}), ...(me ? { ownerId: me } : {}), ...(customerId ? { customerId } : {}) }}
        submit={t('deal.create')}
        cancel={close}
        body={(values) => {
          title.current = values.title ?? '';
          return { title: '', ...values };
        }}
        done={({ id }) => {
          close();
          sayDone(t('deal.created', { title: title.current }));
          if (show) void navigate(`/app/sales/opportunities/${id}`);
        }}
      >
        {(fields) => (
          <>
            <TextInput {...fields.text('title')} label={t('deal.title')} required maxLength={200} data-autofocus />
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
              <CustomerPick {...fields.value('customerId')} />
              <AmountField {...fields.value<'amount', number>('amount')} label={t('deal.amount')} />
              <DayField {...fields.value('expectedCloseOn')} label={t('deal.expectedClose')} clearable />
              <StaffPick {...fields.value('ownerId')} />
              {stages.length > 0 && (
                <Select
                  {...fields.value('stage')}
                  label={t('deal.stage')}
                  data={stages}
                  placeholder={stages[0]?.label}
                  clearable
                />
              )}
              <ProductPick {...fields.value('productId')} />
            </SimpleGrid>
          </>
        )}
      </CommandForm>
    </Dialog>
  );
}

/** New deals begin in the latest pipeline. */
function useStageChoices(): { value: string; label: string }[] {
  const term = useTerm();
  const rows = useAll('/sales/pipeline').data?.rows ?? [];
  const latest = [...rows].sort((a, b) => b.version - a.version)[0];
  return (latest?.stages ?? []).map(({ stage }) => ({ value: stage, label: term('pipeline', stage) }));
}
