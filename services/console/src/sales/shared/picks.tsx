/** Choosing whom or what something is about: a customer, found by name as one types; one of us; a product. */
import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAll, useRows } from '../../api/reading';
import type { Row } from '../../api/types';
import { useCustomer, useStaffChoices } from '../../parts/names';
import { session } from '../../session/session';

const TYPING_MS = 150;
const MOST_FOUND = 20;
/** How a choice looks that is not to be changed here. */
const SETTLED = { variant: 'filled', rightSection: <></> } as const;

/** `autoFocus`: of a dialog's fields the one that it begins with. */
interface PickProps extends Pick<
  SelectProps,
  'label' | 'description' | 'required' | 'readOnly' | 'autoFocus' | 'placeholder' | 'w' | 'aria-label'
> {
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly error?: string | undefined;
}

export function CustomerPick({ value, onChange, autoFocus, ...rest }: PickProps) {
  const { t } = useTranslation('sales');
  const chosen = useCustomer(value ?? undefined).data;
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), TYPING_MS);
  const search = asked && asked !== chosen?.name ? asked : undefined;
  const found = useRows('/identity/customers', { search, limit: MOST_FOUND, sort: search ? undefined : 'name' });
  const data = useMemo(() => {
    const rows = found.data?.rows ?? [];
    const all = chosen && !rows.some(({ id }) => id === chosen.id) ? [chosen, ...rows] : rows;
    return all.map((row) => ({ value: row.id, label: labelOf(row) }));
  }, [found.data, chosen]);
  return (
    <Select
      label={t('shared.customer')}
      placeholder={t('shared.customerHint')}
      {...(rest.readOnly ? SETTLED : {})}
      {...rest}
      data-autofocus={autoFocus}
      data={data}
      value={value}
      onChange={onChange}
      onSearchChange={setTyped}
      // What the server found is not looked through again.
      filter={({ options }) => options}
      nothingFoundMessage={found.isFetching ? t('shared.searching') : t('shared.nobodyFound')}
      searchable
      clearable
    />
  );
}

/** Customers of one name are told apart by where they are. */
const labelOf = ({ name, id, country }: Row<'/identity/customers'>): string =>
  country ? `${name ?? id.slice(0, 8)} · ${country}` : (name ?? id.slice(0, 8));

export function StaffPick({ autoFocus, ...props }: PickProps) {
  const { t } = useTranslation('sales');
  const data = useStaffChoices();
  return <Select label={t('shared.owner')} {...props} data-autofocus={autoFocus} data={data} searchable clearable />;
}

export function ProductPick({ autoFocus, ...props }: PickProps) {
  const { t } = useTranslation('sales');
  const products = useListedProducts();
  const data = products.map(({ id, name }) => ({ value: id, label: name }));
  return <Select label={t('shared.product')} {...props} data-autofocus={autoFocus} data={data} searchable clearable />;
}

export function useListedProducts(): readonly Row<'/sales/products'>[] {
  const can = session.can('sales.products');
  return useAll('/sales/products', { filter: { status: 'listed' }, sort: 'name' }, can).data?.rows ?? [];
}

/** Who of us uses this page, if they are one of the staff: by id, or by the address that they sign in with. */
export function useMe(): string | undefined {
  const { data } = useRows('/identity/staff', { limit: 500 });
  const actor = session.who?.actor;
  return data?.rows.find(({ id, email }) => id === actor || email === actor)?.id;
}
