/** Placing an order: what was bought, by whom, and what was taken off. */
import { Select, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useTerm } from '../../i18n/use-term';
import { CommandForm } from '../../parts/form';
import { sayDone } from '../../parts/problem';
import { AmountField } from '../shared/amount-field';
import { Dialog } from '../shared/dialog';
import { EMPTY_LINE, filled, LinesEditor } from '../shared/lines-editor';
import { CustomerPick } from '../shared/picks';
import { offOf, PromotionCode } from './promotion-code';

export const CHANNELS = ['web', 'shop', 'phone', 'sales', 'other'];

export function PlaceOrder({ close, customerId }: { readonly close: () => void; readonly customerId?: string }) {
  const { t } = useTranslation('sales');
  const term = useTerm();
  const navigate = useNavigate();
  return (
    <Dialog close={close} title={t('order.place')} size="xl">
      <CommandForm
        path="/sales/orders"
        initial={{ channel: 'phone', lines: [EMPTY_LINE], ...(customerId ? { customerId } : {}) }}
        submit={t('order.place')}
        body={(values) => ({ ...values, lines: filled(values.lines) })}
        cancel={close}
        done={({ id }) => {
          close();
          sayDone(t('order.placed'));
          void navigate(`/app/sales/orders/${id}`);
        }}
      >
        {(fields) => {
          const { lines = [], promotionCodeId } = fields.values;
          const sum = lines.reduce((all, { quantity, price }) => all + quantity * price, 0);
          return (
            <>
              <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
                <CustomerPick {...fields.value('customerId')} autoFocus />
                <Select
                  {...fields.value<'channel', string>('channel')}
                  label={t('order.channel')}
                  data={CHANNELS.map((value) => ({ value, label: term('channel', value) }))}
                  clearable
                />
                <TextInput {...fields.text('reference')} label={t('shared.reference')} maxLength={100} />
              </SimpleGrid>
              <LinesEditor lines={lines} onChange={(to) => fields.set('lines', to)} error={fields.error} />
              <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
                <PromotionCode
                  known={promotionCodeId !== undefined}
                  error={fields.error('promotionCodeId')}
                  found={(code) => {
                    fields.set('promotionCodeId', code?.id);
                    fields.set('discount', code ? Math.min(sum, offOf(code, sum)) : undefined);
                  }}
                />
                <AmountField {...fields.value<'discount', number>('discount')} label={t('order.discount')} />
              </SimpleGrid>
            </>
          );
        }}
      </CommandForm>
    </Dialog>
  );
}
