/** The lines of a quote or an order, as they stand. */
import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format';
import { ProductLink } from './product-link';
import { usePrice } from './use-price';
import classes from './lines-table.module.css';

export interface LineRow {
  readonly sku: string;
  readonly productId?: string | undefined;
  readonly description?: string | undefined;
  readonly quantity: number;
  readonly price: number;
  readonly returned?: number | undefined;
}

interface LinesTableProps {
  readonly lines: readonly LineRow[];
  readonly total: number;
  /** If that is not simply the total. */
  readonly totalName?: string | undefined;
  /** Rows between the lines and the total: a discount, what was given back. */
  readonly between?: readonly { readonly name: string; readonly value: ReactNode }[];
  readonly label: string;
  readonly more?: { readonly header: string; readonly cell: (line: LineRow, place: number) => ReactNode };
}

export function LinesTable({ lines, total, totalName, between = [], label, more }: LinesTableProps) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const price = usePrice();
  // Beneath the columns that a phone has no room for, so that sums stand below sums.
  const blank = (
    <>
      <Table.Td className={classes.wide} />
      {more && <Table.Td />}
      <Table.Td className={classes.wide} />
    </>
  );
  return (
    <Table horizontalSpacing={6} className={`numbers ${classes.table}`} aria-label={label}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('lines.item')}</Table.Th>
          <Table.Th className={classes.wide}>{t('lines.quantity')}</Table.Th>
          {more && <Table.Th>{more.header}</Table.Th>}
          <Table.Th className={classes.wide}>{t('lines.price')}</Table.Th>
          <Table.Th>{t('lines.sum')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line, place) => (
          <Table.Tr key={place}>
            <Table.Td>
              <Item line={line} />
            </Table.Td>
            <Table.Td className={classes.wide}>{format.number(line.quantity)}</Table.Td>
            {more && <Table.Td>{more.cell(line, place)}</Table.Td>}
            <Table.Td className={classes.wide}>{price(line.price)}</Table.Td>
            <Table.Td>{price(line.quantity * line.price)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
      <Table.Tfoot>
        {between.map(({ name, value }) => (
          <Table.Tr key={name}>
            <Table.Td>{name}</Table.Td>
            {blank}
            <Table.Td>{value}</Table.Td>
          </Table.Tr>
        ))}
        <Table.Tr>
          <Table.Th scope="row">{totalName ?? t('lines.total')}</Table.Th>
          {blank}
          <Table.Td fw={650}>{price(total)}</Table.Td>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}

function Item({ line: { sku, productId, description, quantity, price } }: { readonly line: LineRow }) {
  const format = useFormats();
  const written = usePrice();
  const named = description !== undefined && description !== sku;
  const coded = productId ? description !== sku : named;
  return (
    <>
      {productId ? <ProductLink id={productId} /> : <Text size="sm">{named ? description : sku}</Text>}
      <Text size="xs" c="dimmed">
        {coded && sku}
        <span className={classes.narrow}>
          {coded && ' · '}
          {format.number(quantity)} × {written(price)}
        </span>
      </Text>
    </>
  );
}
