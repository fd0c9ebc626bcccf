/** One price list: when it holds, and what each product costs in it. */
import { ActionIcon, Button, Group, Paper, Stack, Table, Text, TextInput, Title, VisuallyHidden } from '@mantine/core';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useCommand } from '../../api/doing';
import { useAll, useRow } from '../../api/reading';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { TermBadge } from '../../parts/badges';
import { Page } from '../../parts/page';
import { sayDone, sayProblem } from '../../parts/problem';
import { Empty, NotHere, Shown } from '../../parts/states';
import { session } from '../../session/session';
import { useEvery } from '../shared/every';
import { ProductLink } from '../shared/product-link';
import { ReasonModal } from '../shared/reason-modal';
import { usePrice } from '../shared/use-price';
import { SetPrice } from './product-forms';

type PriceList = Row<'/sales/price-lists'>;
type Price = Row<'/sales/prices'>;

/** The most that a list has. */
const MOST_PRICES = 5000;

const may = ({ status }: PriceList, command: string): boolean =>
  status === 'published' && session.can(`sales.priceList.${command}`);

const mayChange = (list: PriceList): boolean => may(list, 'set-price') || may(list, 'remove-price');

export function PriceListPage() {
  const { id = '' } = useParams();
  const list = useRow('/sales/price-lists', id);
  return (
    <Shown of={list} none={<NotHere />}>
      {(found) => <Of list={found} />}
    </Shown>
  );
}

function Of({ list }: { readonly list: PriceList }) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const [withdrawing, setWithdrawing] = useState(false);
  const [setting, setSetting] = useState<Setting>();
  const { id, name, status, validFrom, validUntil, withdrawnBecause } = list;
  const span = validUntil
    ? t('priceList.holds', { from: format.day(validFrom), to: format.day(validUntil) })
    : t('priceList.holdsFrom', { from: format.day(validFrom) });
  const actions = (
    <>
      {may(list, 'set-price') && (
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setSetting({})}>
          {t('priceList.setPrice')}
        </Button>
      )}
      {may(list, 'withdraw') && (
        <Button variant="default" onClick={() => setWithdrawing(true)}>
          {t('priceList.withdraw')}
        </Button>
      )}
    </>
  );
  return (
    <Page title={name} aside={<TermBadge kind="status" value={status} />} actions={actions}>
      <Stack>
        <Text size="sm" c="dimmed">
          {span}
          {withdrawnBecause && ` · ${t('priceList.withdrawnBecause', { reason: withdrawnBecause })}`}
        </Text>
        <Prices list={list} set={setSetting} />
      </Stack>
      {setting && <SetPrice listId={id} {...setting} close={() => setSetting(undefined)} />}
      {withdrawing && (
        <ReasonModal
          path="/sales/price-lists/{id}/withdraw"
          id={id}
          opened
          close={() => setWithdrawing(false)}
          title={t('priceList.withdrawTitle', { name })}
          submit={t('priceList.withdraw')}
          said={t('priceList.withdrawn')}
        />
      )}
    </Page>
  );
}

/** Of which product; none: of any. */
type Setting = Partial<Pick<Price, 'productId' | 'price'>> & { readonly name?: string };

interface PricesProps {
  readonly list: PriceList;
  readonly set: (what: Setting) => void;
}

function Prices({ list, set }: PricesProps) {
  const { t } = useTranslation('sales');
  const [typed, setTyped] = useState('');
  const products = useAll('/sales/products', {}, session.can('sales.products')).data?.rows ?? [];
  const prices = useEvery('/sales/prices', { filter: { priceListId: list.id } }, MOST_PRICES);
  const productOf = new Map(products.map((product) => [product.id, product]));
  const nameOf = ({ productId }: Price) => productOf.get(productId)?.name ?? productId;
  return (
    <Paper component="section" aria-label={t('priceList.prices')}>
      <Group justify="space-between" mb="xs">
        <Title order={2}>{t('priceList.prices')}</Title>
        <TextInput
          type="search"
          size="xs"
          aria-label={t('priceList.find')}
          placeholder={t('priceList.find')}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </Group>
      <Shown of={prices}>
        {({ rows }) => {
          const found = rows
            .filter((price) => nameOf(price).toLowerCase().includes(typed.trim().toLowerCase()))
            .sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
          if (found.length === 0) return <Empty />;
          return (
            <Table horizontalSpacing={6} className="numbers" aria-label={t('priceList.prices')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('shared.product')}</Table.Th>
                  <Table.Th ta="right" visibleFrom="xs">
                    {t('product.listPrice')}
                  </Table.Th>
                  <Table.Th ta="right">{t('priceList.price')}</Table.Th>
                  {mayChange(list) && (
                    <Table.Th w={72}>
                      <VisuallyHidden>{t('priceList.change')}</VisuallyHidden>
                    </Table.Th>
                  )}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {found.map((price) => (
                  <PriceLine
                    key={price.id}
                    {...{ list, price, set }}
                    listPrice={productOf.get(price.productId)?.listPrice}
                    name={nameOf(price)}
                  />
                ))}
              </Table.Tbody>
            </Table>
          );
        }}
      </Shown>
    </Paper>
  );
}

interface PriceLineProps extends PricesProps {
  readonly price: Price;
  readonly listPrice: number | undefined;
  readonly name: string;
}

function PriceLine({ list, price, set, listPrice, name }: PriceLineProps) {
  const { t } = useTranslation('sales');
  const written = usePrice();
  const removing = useCommand('/sales/price-lists/{id}/remove-price');
  const remove = () =>
    removing.mutate(
      { id: list.id, body: { productId: price.productId } },
      { onSuccess: () => sayDone(t('priceList.priceRemoved')), onError: sayProblem },
    );
  return (
    <Table.Tr>
      <Table.Td>
        <ProductLink id={price.productId} />
        {listPrice !== undefined && (
          <Text size="xs" c="dimmed" hiddenFrom="xs">
            {t('product.listPrice')} {written(listPrice)}
          </Text>
        )}
      </Table.Td>
      <Table.Td ta="right" c="dimmed" visibleFrom="xs">
        {written(listPrice)}
      </Table.Td>
      <Table.Td ta="right">{written(price.price)}</Table.Td>
      {mayChange(list) && (
        <Table.Td>
          <Group gap={0} justify="flex-end" wrap="nowrap">
            {may(list, 'set-price') && (
              <ActionIcon
                variant="subtle"
                color="gray"
                onClick={() => set({ productId: price.productId, price: price.price, name })}
                aria-label={t('priceList.changeOf', { name })}
              >
                <IconPencil size={15} aria-hidden />
              </ActionIcon>
            )}
            {may(list, 'remove-price') && (
              <ActionIcon
                variant="subtle"
                color="gray"
                loading={removing.isPending}
                onClick={remove}
                aria-label={t('priceList.removeOf', { name })}
              >
                <IconTrash size={15} aria-hidden />
              </ActionIcon>
            )}
          </Group>
        </Table.Td>
      )}
    </Table.Tr>
  );
}
