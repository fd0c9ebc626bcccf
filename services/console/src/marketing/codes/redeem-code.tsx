/** Redeems a code for an order that did not name it: the customer first, then one of their orders. */
import { Select, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAll } from '../../api/reading';
import type { Body } from '../../api/types';
import { CustomerPicker } from '../../customers/customer-picker';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { CommandModal, type Fields } from '../../parts/form';
import { sayDone } from '../../parts/problem';
import type { Code } from './code-shape';

interface RedeemProps {
  readonly code: Code;
  readonly opened: boolean;
  readonly close: () => void;
}

export function RedeemCode({ code, opened, close }: RedeemProps) {
  const { t } = useTranslation('marketing');
  const { id, customerId } = code;
  return (
    <CommandModal
      path="/marketing/promotion-codes/{id}/redeem"
      {...{ id, opened, close, title: t('codes.redeemTitle', { code: code.code }), submit: t('codes.redeem') }}
      initial={customerId ? { customerId } : {}}
      done={() => sayDone(t('codes.redeemed'))}
    >
      {(fields) => <RedeemFields fields={fields} />}
    </CommandModal>
  );
}

function RedeemFields({ fields }: { readonly fields: Fields<Body<'/marketing/promotion-codes/{id}/redeem'>> }) {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const term = useTerm();
  const { customerId } = fields.values;
  const orders = useAll(
    '/sales/orders',
    { filter: { customerId }, sort: '-placedAt', limit: 100 },
    customerId !== undefined,
  );
  const choices = (customerId ? (orders.data?.rows ?? []) : []).map(({ id, placedAt, total, status }) => ({
    value: id,
    label: `${t('codes.orderOf', { day: format.day(placedAt), amount: format.amount(total) })} · ${term('status', status)}`,
  }));
  return (
    <>
      <Text size="sm">{t('codes.redeemHint')}</Text>
      <CustomerPicker label={t('codes.customer')} {...fields.value<'customerId', string>('customerId')} required />
      <Select
        label={t('codes.order')}
        data={choices}
        {...fields.value<'orderId', string>('orderId')}
        disabled={!customerId}
        placeholder={customerId ? undefined : t('codes.chooseCustomer')}
        nothingFoundMessage={t('codes.noOrders')}
        required
      />
    </>
  );
}
