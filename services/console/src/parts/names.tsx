/** Names for ids: of customers, staff, products. One question for each id, kept; lists ask for many at once. */
import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { keyOf, useRows } from '../api/reading';
import { rowsAtOnce } from './many';

const NAMES_STAY_MS = 60_000;

const customerOf = rowsAtOnce('/identity/customers');

/** The customer of an id, as identity knows it. */
export const useCustomer = (id: string | undefined) =>
  useQuery({
    queryKey: keyOf('/identity/customers', { named: id }),
    queryFn: () => customerOf(id!),
    enabled: id !== undefined && id !== '',
    staleTime: NAMES_STAY_MS,
  });

export function CustomerLink({ id }: { readonly id: string | undefined }) {
  const { data } = useCustomer(id);
  if (!id) return <Text c="dimmed">–</Text>;
  return (
    <Anchor component={Link} to={`/app/customers/${id}`} className="clamp" inherit>
      {data?.name ?? id.slice(0, 8)}
    </Anchor>
  );
}

export function StaffName({ id }: { readonly id: string | undefined }) {
  const { data } = useRows('/identity/staff', { limit: 500 });
  if (!id) return <Text c="dimmed">–</Text>;
  return <>{data?.rows.find((row) => row.id === id)?.name ?? id.slice(0, 8)}</>;
}

/** Choices for a select: all staff. */
export function useStaffChoices(): { value: string; label: string }[] {
  const { data } = useRows('/identity/staff', { limit: 500 });
  return useMemo(() => (data?.rows ?? []).map(({ id, name }) => ({ value: id, label: name })), [data]);
}
