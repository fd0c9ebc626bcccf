/** Listing and repricing a product; publishing a price list and setting its prices. */
import { Autocomplete, SimpleGrid, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAll } from '../../api/reading';
import type { Row } from '../../api/types';
import { today } from '../../i18n/format';
import { CommandModal } from '../../parts/form';
import { sayDone } from '../../parts/problem';
import { AmountField } from '../shared/amount-field';
import { DayField } from '../shared/day-field';
import { ProductPick } from '../shared/picks';

interface FormProps {
  readonly close: () => void;
}

export function ListProduct({ close }: FormProps) {
  const { t } = useTranslation('sales');
  const known = useAll('/sales/products').data?.rows ?? [];
  const series = [...new Set(known.flatMap((product) => product.series ?? []))].sort();
  return (
    <CommandModal
      path="/sales/products"
      close={close}
      opened
      title={t('product.list')}
      submit={t('product.listIt')}
      done={() => sayDone(t('product.listed'))}
    >
      {(fields) => (
        <>
          <TextInput {...fields.text('name')} label={t('product.name')} required maxLength={120} data-autofocus />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <Autocomplete
              label={t('product.series')}
              data={series}
              value={fields.values.series ?? ''}
              onChange={(value) => fields.set('series', value)}
              error={fields.error('series')}
              maxLength={60}
            />
            <AmountField {...fields.value<'listPrice', number>('listPrice')} label={t('product.listPrice')} required />
          </SimpleGrid>
        </>
      )}
    </CommandModal>
  );
}

interface RepriceProps extends FormProps {
  readonly product: Row<'/sales/products'>;
}

export function Reprice({ product: { id, name, listPrice }, close }: RepriceProps) {
  const { t } = useTranslation('sales');
  return (
    <CommandModal
      path="/sales/products/{id}/reprice"
      {...{ id, close }}
      opened
      initial={{ listPrice }}
      title={t('product.repriceTitle', { name })}
      submit={t('product.reprice')}
      done={() => sayDone(t('product.repriced'))}
    >
      {(fields) => (
        <AmountField
          {...fields.value<'listPrice', number>('listPrice')}
          label={t('product.listPrice')}
          required
          data-autofocus
        />
      )}
    </CommandModal>
  );
}

export function PublishPriceList({ close }: FormProps) {
  const { t } = useTranslation('sales');
  const navigate = useNavigate();
  return (
    <CommandModal
      path="/sales/price-lists"
      close={close}
      opened
      initial={{ validFrom: today() }}
      title={t('priceList.publish')}
      submit={t('priceList.publishIt')}
      done={({ id }) => {
        sayDone(t('priceList.published'));
        void navigate(`/app/sales/products/price-lists/${id}`);
      }}
    >
      {(fields) => (
        <>
          <TextInput {...fields.text('name')} label={t('priceList.name')} required maxLength={120} data-autofocus />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <DayField {...fields.value('validFrom')} label={t('priceList.validFrom')} required />
            <DayField
              {...fields.value('validUntil')}
              label={t('priceList.validUntil')}
              placeholder={t('priceList.noEnd')}
              clearable
            />
          </SimpleGrid>
        </>
      )}
    </CommandModal>
  );
}

interface SetPriceProps extends FormProps {
  readonly listId: string;
  /** Absent: for any product. */
  readonly productId?: string | undefined;
  readonly name?: string | undefined;
  readonly price?: number | undefined;
}

export function SetPrice({ listId, productId, name, price, close }: SetPriceProps) {
  const { t } = useTranslation('sales');
  return (
    <CommandModal
      path="/sales/price-lists/{id}/set-price"
      id={listId}
      close={close}
      opened
      initial={{ ...(productId ? { productId } : {}), ...(price === undefined ? {} : { price }) }}
      title={name ? t('product.repriceTitle', { name }) : t('priceList.setPrice')}
      submit={t('priceList.setIt')}
      done={() => sayDone(t('priceList.priceSet'))}
    >
      {(fields) => (
        <>
          {!productId && <ProductPick {...fields.value('productId')} required autoFocus />}
          <AmountField
            {...fields.value<'price', number>('price')}
            label={t('priceList.price')}
            required
            {...(productId ? { 'data-autofocus': true } : {})}
          />
        </>
      )}
    </CommandModal>
  );
}
