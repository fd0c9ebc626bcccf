/** Putting together what is offered or ordered: products at their price, or anything else that is sold. */
import { ActionIcon, Autocomplete, Button, Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAll } from '../../api/reading';
import { today, useFormats } from '../../i18n/format';
import { session } from '../../session/session';
import { useListedProducts } from './picks';
import classes from './lines-editor.module.css';

export interface Line {
  sku: string;
  productId?: string;
  description?: string;
  quantity: number;
  price: number;
}

export const EMPTY_LINE: Line = { sku: '', quantity: 1, price: 0 };

interface LinesEditorProps {
  readonly lines: readonly Line[];
  readonly onChange: (lines: Line[]) => void;
  readonly error: (field: string) => string | undefined;
  /** Whether lines may take back: quantities and prices below zero. */
  readonly signed?: boolean;
}

const LONGEST_SKU = 60;
const LONGEST_DESCRIPTION = 200;

export function LinesEditor({ lines, onChange, error, signed = false }: LinesEditorProps) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const [list, setList] = useState<string | null>(null);
  const [added, setAdded] = useState<number>();
  const priceOf = usePrices(list);
  const change = (place: number, to: Partial<Line>) =>
    onChange(lines.map((line, each) => (each === place ? { ...line, ...to } : line)));
  const total = lines.reduce((sum, { quantity, price }) => sum + quantity * price, 0);
  return (
    <Stack gap="xs" role="group" aria-label={t('lines.title')}>
      <Group justify="space-between">
        <Text size="sm" fw={600}>
          {t('lines.title')}
        </Text>
        <PriceListPick value={list} onChange={setList} />
      </Group>
      {lines.map((line, place) => (
        <LineFields
          key={place}
          {...{ line, place, signed, priceOf }}
          fresh={place === added}
          change={(to) => change(place, to)}
          remove={lines.length > 1 ? () => onChange(lines.filter((_, each) => each !== place)) : undefined}
          error={(field) => error(`lines.${place}.${field}`) ?? error(`lines[${place}].${field}`)}
        />
      ))}
      {error('lines') && (
        <Text size="sm" c="red">
          {error('lines')}
        </Text>
      )}
      <Group justify="space-between">
        <Button
          variant="light"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => {
            setAdded(lines.length);
            onChange([...lines, signed ? { ...EMPTY_LINE, quantity: -1 } : EMPTY_LINE]);
          }}
        >
          {t('lines.add')}
        </Button>
        <Text fw={650} className="numbers" aria-live="polite">
          {t('lines.totalOf', { amount: format.amount(total) })}
        </Text>
      </Group>
    </Stack>
  );
}

interface LineFieldsProps {
  readonly line: Line;
  readonly place: number;
  readonly signed: boolean;
  /** Just added: the next thing is to say what it is. */
  readonly fresh: boolean;
  readonly priceOf: (productId: string) => number | undefined;
  readonly change: (to: Partial<Line>) => void;
  readonly remove: (() => void) | undefined;
  readonly error: (field: string) => string | undefined;
}

function LineFields({ line, place, signed, fresh, priceOf, change, remove, error }: LineFieldsProps) {
  const { t } = useTranslation('sales');
  const products = useListedProducts();
  const n = place + 1;
  const take = (text: string) => {
    const product = products.find(({ name }) => name === text);
    change({
      sku: text.slice(0, LONGEST_SKU),
      description: text.length > LONGEST_SKU || product ? text.slice(0, LONGEST_DESCRIPTION) : undefined,
      productId: product?.id,
      ...(product ? { price: priceOf(product.id) ?? product.listPrice } : {}),
    });
  };
  return (
    <div className={classes.line} data-first={place === 0 || undefined} data-only={!remove || undefined}>
      <Autocomplete
        label={t('lines.item')}
        autoFocus={fresh}
        aria-label={t('lines.itemNo', { n })}
        placeholder={t('lines.itemHint')}
        data={[...new Set(products.map(({ name }) => name))]}
        value={line.description ?? line.sku}
        onChange={take}
        error={error('sku') ?? error('description')}
        maxLength={LONGEST_DESCRIPTION}
        required
        withAsterisk={false}
      />
      <NumberInput
        label={t('lines.quantity')}
        aria-label={t('lines.quantityNo', { n })}
        value={line.quantity}
        onChange={(quantity) => change({ quantity: Number(quantity) })}
        allowDecimal={false}
        {...(signed ? {} : { min: 1, allowNegative: false })}
        error={error('quantity')}
      />
      <NumberInput
        label={t('lines.price')}
        aria-label={t('lines.priceNo', { n })}
        value={line.price}
        onChange={(price) => change({ price: Number(price) })}
        decimalScale={4}
        thousandSeparator=","
        hideControls
        {...(signed ? {} : { min: 0, allowNegative: false })}
        error={error('price')}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        display={remove ? undefined : 'none'}
        onClick={remove}
        aria-label={t('lines.remove', { n })}
        className={classes.remove}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
    </div>
  );
}

interface PriceListPickProps {
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** The lists that hold today. */
function PriceListPick({ value, onChange }: PriceListPickProps) {
  const { t } = useTranslation('sales');
  const { data } = useAll(
    '/sales/price-lists',
    { filter: { status: 'published' }, sort: 'name' },
    session.can('sales.priceLists'),
  );
  const held = (data?.rows ?? []).filter(
    ({ validFrom, validUntil }) => validFrom <= today() && (validUntil ?? '9999') >= today(),
  );
  if (held.length === 0) return null;
  return (
    <Select
      size="xs"
      aria-label={t('lines.pricesOf')}
      placeholder={t('lines.listPrices')}
      data={held.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      clearable
      w={{ base: 200, xs: 240 }}
    />
  );
}

function usePrices(list: string | null) {
  const { data } = useAll(
    '/sales/prices',
    { filter: { priceListId: list ?? '' } },
    list !== null && session.can('sales.prices'),
  );
  return (productId: string) =>
    list === null ? undefined : data?.rows.find((row) => row.productId === productId)?.price;
}

/** Lines that say something: what was left empty is not sent. */
export const filled = (lines: readonly Line[] | undefined): Line[] =>
  (lines ?? []).filter(({ sku }) => sku.trim() !== '');
