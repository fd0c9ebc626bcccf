/** What can be changed of an open opportunity, each in a dialog with its one field. */
import { useTranslation } from 'react-i18next';
import { CommandModal } from '../../parts/form';
import { sayDone } from '../../parts/problem';
import type { Deal } from '../pipeline/pipeline-state';
import { AmountField } from '../shared/amount-field';
import { CustomerPick, StaffPick } from '../shared/picks';

export type Changing = 'owner' | 'amount' | 'customer' | 'task';

interface ChangeProps {
  readonly deal: Deal;
  readonly close: () => void;
}

export function Assign({ deal: { id, ownerId }, close }: ChangeProps) {
  const { t } = useTranslation('sales');
  return (
    <CommandModal
      path="/sales/opportunities/{id}/assign"
      {...{ id, close }}
      opened
      initial={ownerId ? { ownerId } : {}}
      title={t('deal.assign')}
      submit={t('shared.assign')}
      done={() => sayDone(t('shared.assigned'))}
    >
      {(fields) => <StaffPick {...fields.value('ownerId')} required autoFocus />}
    </CommandModal>
  );
}

export function Revalue({ deal: { id, amount }, close }: ChangeProps) {
  const { t } = useTranslation('sales');
  return (
    <CommandModal
      path="/sales/opportunities/{id}/revalue"
      {...{ id, close }}
      opened
      initial={amount === undefined ? {} : { amount }}
      title={t('deal.revalue')}
      submit={t('deal.revalueIt')}
      done={() => sayDone(t('deal.revalued'))}
    >
      {(fields) => (
        <AmountField {...fields.value<'amount', number>('amount')} label={t('deal.amount')} required data-autofocus />
      )}
    </CommandModal>
  );
}

export function NameCustomer({ deal: { id }, close }: ChangeProps) {
  const { t } = useTranslation('sales');
  return (
    <CommandModal
      path="/sales/opportunities/{id}/name-customer"
      {...{ id, close }}
      opened
      title={t('deal.nameCustomer')}
      submit={t('deal.nameIt')}
      done={() => sayDone(t('deal.customerNamed'))}
    >
      {(fields) => <CustomerPick {...fields.value('customerId')} required autoFocus />}
    </CommandModal>
  );
}
