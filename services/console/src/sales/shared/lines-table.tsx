/** The lines of a quote or an order, as they stand. */
import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format';
import { ProductLink } from './product-link';

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
  /** Rows between the lines and the total: a discount, what was given back. */
  readonly between?: readonly { readonly name: string; readonly value: ReactNode }[];
  readonly label: string;
  readonly more?: { readonly header: string; readonly cell: (line: LineRow, place: number) => ReactNode };
}

export function LinesTable({ lines, total, between = [], label, more }: LinesTableProps) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const price = (value: number) =>
    value.toLocaleString(undefined, { maximumFractionDigits: 4, minimumFractionDigits: 2 });
  const before = more ? 4 : 3;
  return (
    <Table.ScrollContainer minWidth={320}>
      <Table horizontalSpacing={6} className="numbers" aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('lines.item')}</Table.Th>
            <Table.Th ta="right">{t('lines.quantity')}</Table.Th>
            {more && <Table.Th ta="right">{more.header}</Table.Th>}
            <Table.Th ta="right">{t('lines.price')}</Table.Th>
            <Table.Th ta="right">{t('lines.sum')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map((line, place) => (
            <Table.Tr key={place}>
              <Table.Td>
                <Item line={line} />
              </Table.Td>
              <Table.Td ta="right">{format.number(line.quantity)}</Table.Td>
              {more && <Table.Td ta="right">{more.cell(line, place)}</Table.Td>}
              <Table.Td ta="right">{price(line.price)}</Table.Td>
              <Table.Td ta="right">{format.amount(line.quantity * line.price)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          {between.map(({ name, value }) => (
            <Table.Tr key={name}>
              <Table.Td colSpan={before}>{name}</Table.Td>
              <Table.Td ta="right">{value}</Table.Td>
            </Table.Tr>
          ))}
          <Table.Tr>
            <Table.Th scope="row" colSpan={before}>
              {t('lines.total')}
            </Table.Th>
            <Table.Th ta="right">{format.amount(total)}</Table.Th>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}

function Item({ line: { sku, productId, description } }: { readonly line: LineRow }) {
  const named = description && description !== sku;
  return (
    <>
      {productId ? <ProductLink id={productId} /> : <Text size="sm">{named ? description : sku}</Text>}
      <Text size="xs" c="dimmed">
        {sku}
      </Text>
    </>
  );
}
