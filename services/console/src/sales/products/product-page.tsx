/** One product: its price, what it costs in price lists, who is about to buy it, and its history. */
import { Anchor, Button, Grid, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useAll, useRow, useRows } from '../../api/reading';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { TermBadge } from '../../parts/badges';
import { CustomerLink } from '../../parts/names';
import { Page } from '../../parts/page';
import { NotHere, Shown } from '../../parts/states';
import { Why } from '../../parts/why';
import { session } from '../../session/session';
import { Facts } from '../shared/facts';
import { History } from '../shared/history';
import { ReasonModal } from '../shared/reason-modal';
import tones from '../shared/tones.module.css';
import { usePrice } from '../shared/use-price';
import { Reprice } from './product-forms';

type Product = Row<'/sales/products'>;
type Price = Row<'/sales/prices'>;
type PriceList = Row<'/sales/price-lists'>;

export function ProductPage() {
  const { id = '' } = useParams();
  const product = useRow('/sales/products', id);
  return (
    <Shown of={product} none={<NotHere />}>
      {(found) => <Of product={found} />}
    </Shown>
  );
}

function Of({ product }: { readonly product: Product }) {
  const { t } = useTranslation('sales');
  const price = usePrice();
  const [asking, setAsking] = useState<'reprice' | 'discontinue'>();
  const close = () => setAsking(undefined);
  const { id, name, series, listPrice, status } = product;
  const listed = status === 'listed';
  const actions = (
    <>
      {listed && session.can('sales.product.reprice') && (
        <Button onClick={() => setAsking('reprice')}>{t('product.reprice')}</Button>
      )}
      {listed && session.can('sales.product.discontinue') && (
        <Button variant="default" onClick={() => setAsking('discontinue')}>
          {t('product.discontinue')}
        </Button>
      )}
    </>
  );
  return (
    <Page title={name} aside={<TermBadge kind="status" value={status} />} actions={actions}>
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack>
            <Facts
              title={t('shared.details')}
              facts={[
                {
                  name: t('product.listPrice'),
                  value: (
                    <Why path="/sales/products" id={id} field="listPrice" label={t('product.listPrice')}>
                      {price(listPrice)}
                    </Why>
                  ),
                },
                { name: t('product.series'), value: series ?? '–' },
              ]}
            />
            {session.can('sales.prices') && <InLists product={product} />}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <Stack>
            {session.can('sales.opportunities') && <OpenDeals productId={id} />}
            <History path="/sales/products" id={id} />
          </Stack>
        </Grid.Col>
      </Grid>
      {asking === 'reprice' && <Reprice product={product} close={close} />}
      {asking === 'discontinue' && (
        <ReasonModal
          path="/sales/products/{id}/discontinue"
          {...{ id, close }}
          opened
          optional
          title={t('product.discontinueTitle', { name })}
          submit={t('product.discontinue')}
          note={t('product.discontinueNote')}
          said={t('product.discontinued')}
        />
      )}
    </Page>
  );
}

function InLists({ product: { id, listPrice } }: { readonly product: Product }) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const written = usePrice();
  const prices = useAll('/sales/prices', { filter: { productId: id } });
  const lists = useAll('/sales/price-lists', { sort: '-validFrom' }, session.can('sales.priceLists')).data?.rows ?? [];
  return (
    <Paper component="section" aria-label={t('priceList.all')}>
      <Title order={2} mb="xs">
        {t('priceList.all')}
      </Title>
      <Shown of={prices}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('product.inNoList')}
            </Text>
          ) : (
            <Table horizontalSpacing={6} className="numbers" aria-label={t('priceList.all')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('priceList.name')}</Table.Th>
                  <Table.Th ta="right">{t('priceList.price')}</Table.Th>
                  <Table.Th ta="right" className={tones.whole}>
                    {t('product.toListPrice')}
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {inOrder(rows, lists).map(({ priceListId, price }) => {
                  const list = lists.find((each) => each.id === priceListId);
                  return (
                    <Table.Tr key={priceListId}>
                      <Table.Td>
                        <Anchor component={Link} to={`/app/sales/products/price-lists/${priceListId}`} size="sm">
                          {list?.name ?? priceListId.slice(0, 8)}
                        </Anchor>
                        {list && (
                          <div>
                            <TermBadge kind="status" value={list.status} />
                          </div>
                        )}
                      </Table.Td>
                      <Table.Td ta="right">{written(price)}</Table.Td>
                      <Table.Td ta="right" c="dimmed">
                        {listPrice > 0 && format.percent(price / listPrice - 1)}
                      </Table.Td>
                    </Table.Tr>
                  );
                })}
              </Table.Tbody>
            </Table>
          )
        }
      </Shown>
    </Paper>
  );
}

/** The list that holds, or will, before those that did. */
function inOrder(prices: readonly Price[], lists: readonly PriceList[]): readonly Price[] {
  const place = ({ priceListId }: Price) => {
    const at = lists.findIndex(({ id }) => id === priceListId);
    return lists[at]?.status === 'published' ? at : at + lists.length;
  };
  return [...prices].sort((a, b) => place(a) - place(b));
}

const MOST_DEALS = 10;

function OpenDeals({ productId }: { readonly productId: string }) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const deals = useRows('/sales/opportunities', {
    filter: { productId, status: 'open' },
    sort: '-amount',
    limit: MOST_DEALS,
    count: true,
  });
  return (
    <Paper component="section" aria-label={t('product.openDeals')}>
      <Title order={2} mb="xs">
        {t('product.openDeals')}
      </Title>
      <Shown of={deals}>
        {({ rows, count = 0 }) => (
          <Stack gap={6}>
            {rows.length === 0 && (
              <Text size="sm" c="dimmed">
                {t('product.noDeals')}
              </Text>
            )}
            {rows.length > 0 && (
              <Table horizontalSpacing={6} aria-label={t('product.openDeals')} className="numbers">
                <Table.Tbody>
                  {rows.map(({ id, title, customerId, amount, stage }) => (
                    <Table.Tr key={id}>
                      <Table.Td w="100%" maw={0}>
                        <Anchor component={Link} to={`/app/sales/opportunities/${id}`} size="sm" fw={550}>
                          {title}
                        </Anchor>
                        <Text size="xs" component="div" className="clamp">
                          <CustomerLink id={customerId} />
                        </Text>
                      </Table.Td>
                      <Table.Td>
                        <TermBadge kind="pipeline" value={stage} />
                      </Table.Td>
                      <Table.Td ta="right">{format.amount(amount)}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            )}
            {count > rows.length && (
              <Anchor
                component={Link}
                to={`/app/sales/opportunities?f.status=open&f.productId=${productId}&sort=-amount`}
                size="xs"
              >
                {t('product.moreDeals', { count: count - rows.length })}
              </Anchor>
            )}
          </Stack>
        )}
      </Shown>
    </Paper>
  );
}
