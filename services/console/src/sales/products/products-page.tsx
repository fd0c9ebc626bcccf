/** What we sell, and the price lists. */
import { Button, Tabs } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { TermBadge } from '../../parts/badges';
import { Page } from '../../parts/page';
import { DataTable } from '../../parts/table/data-table';
import type { TableShape } from '../../parts/table/columns';
import { session } from '../../session/session';
import { usePrice } from '../shared/use-price';
import { ListProduct, PublishPriceList } from './product-forms';

type Product = Row<'/sales/products'>;
type PriceList = Row<'/sales/price-lists'>;

const HEIGHT = 'calc(100vh - 265px)';

export function ProductsPage({ lists = false }: { readonly lists?: boolean }) {
  const { t } = useTranslation('sales');
  const navigate = useNavigate();
  const [adding, { open, close }] = useDisclosure();
  const may = session.can(lists ? 'sales.priceList.publish' : 'sales.product.list');
  const add = may && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      {t(lists ? 'priceList.publish' : 'product.list')}
    </Button>
  );
  return (
    <Page title={t(lists ? 'priceList.all' : 'product.all')} actions={add}>
      <Tabs
        value={lists ? 'lists' : 'products'}
        onChange={(to) => void navigate(to === 'lists' ? '/app/sales/products/price-lists' : '/app/sales/products')}
        keepMounted={false}
      >
        <Tabs.List mb="sm">
          <Tabs.Tab value="products">{t('product.all')}</Tabs.Tab>
          {session.can('sales.priceLists') && <Tabs.Tab value="lists">{t('priceList.all')}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="products">
          <Products />
        </Tabs.Panel>
        <Tabs.Panel value="lists">
          <PriceLists />
        </Tabs.Panel>
      </Tabs>
      {adding && (lists ? <PublishPriceList close={close} /> : <ListProduct close={close} />)}
    </Page>
  );
}

function Products() {
  const { t } = useTranslation('sales');
  const price = usePrice();
  const term = useTerm();
  const shape = useMemo<TableShape<Product>>(
    () => ({
      name: 'products',
      searchable: true,
      defaultSort: 'name',
      columns: [
        { id: 'name', header: t('product.name'), width: 220, grow: true, sort: 'name', cell: ({ name }) => name },
        {
          id: 'listPrice',
          header: t('product.listPrice'),
          width: 130,
          align: 'right',
          sort: 'listPrice',
          cell: ({ listPrice }) => price(listPrice),
        },
        { id: 'series', header: t('product.series'), width: 160, sort: 'series', cell: ({ series }) => series ?? '–' },
        {
          id: 'status',
          header: t('shared.status'),
          width: 140,
          sort: 'status',
          cell: ({ status }) => <TermBadge kind="status" value={status} />,
        },
      ],
      filters: [
        {
          ...{ field: 'status', label: t('shared.status'), kind: 'choice' },
          choices: ['listed', 'discontinued'].map((value) => ({ value, label: term('status', value) })),
        },
        { field: 'series', label: t('product.series'), kind: 'text' },
        { field: 'listPrice', label: t('product.listPrice'), kind: 'number' },
      ],
    }),
    [t, price, term],
  );
  return (
    <DataTable path="/sales/products" shape={shape} to={({ id }) => `/app/sales/products/${id}`} height={HEIGHT} />
  );
}

function PriceLists() {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const term = useTerm();
  const shape = useMemo<TableShape<PriceList>>(
    () => ({
      name: 'price-lists',
      searchable: true,
      defaultSort: '-validFrom',
      columns: [
        { id: 'name', header: t('priceList.name'), width: 236, grow: true, sort: 'name', cell: ({ name }) => name },
        {
          id: 'status',
          header: t('shared.status'),
          width: 130,
          sort: 'status',
          cell: ({ status }) => <TermBadge kind="status" value={status} />,
        },
        {
          id: 'validFrom',
          header: t('priceList.validFrom'),
          width: 140,
          sort: 'validFrom',
          cell: ({ validFrom }) => format.day(validFrom),
        },
        {
          id: 'validUntil',
          header: t('priceList.validUntil'),
          width: 140,
          sort: 'validUntil',
          cell: ({ validUntil }) => format.day(validUntil),
        },
        {
          id: 'prices',
          header: t('priceList.size'),
          width: 100,
          align: 'right',
          sort: 'prices',
          cell: ({ prices }) => format.number(prices),
        },
      ],
      filters: [
        {
          ...{ field: 'status', label: t('shared.status'), kind: 'choice' },
          choices: ['published', 'withdrawn'].map((value) => ({ value, label: term('status', value) })),
        },
        { field: 'validFrom', label: t('priceList.validFrom'), kind: 'day' },
      ],
    }),
    [t, format, term],
  );
  return (
    <DataTable
      path="/sales/price-lists"
      shape={shape}
      to={({ id }) => `/app/sales/products/price-lists/${id}`}
      height={HEIGHT}
    />
  );
}
