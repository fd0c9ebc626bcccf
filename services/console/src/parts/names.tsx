/** Names for ids: of customers and of staff. One question for each id, kept; lists ask for many at once. */
import { Anchor, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { keyOf, useRow, useRows } from '../api/reading';
import { session } from '../session/session';
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

interface CustomerProps {
  readonly id: string | undefined;
}

/** The name as plain text, for what is a link itself, and leads elsewhere. */
export function CustomerName({ id }: CustomerProps) {
  const { data, isPending } = useCustomer(id);
  if (!id) return '–';
  return data?.name ?? (isPending ? '…' : id.slice(0, 8));
}

export function CustomerLink({ id }: CustomerProps) {
  if (!id) return <Text c="dimmed">–</Text>;
  return (
    <Anchor component={Link} to={`/app/customers/${id}`} className="clamp" inherit>
      <CustomerName id={id} />
    </Anchor>
  );
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Whoever is signed in, as one of the staff: absent for others, and until it is known. */
export function useMe() {
  const actor = session.who?.actor ?? '';
  const mayBe = UUID.test(actor) && session.can('identity.staff');
  const { data, isPending } = useRow('/identity/staff', mayBe ? actor : undefined);
  return { me: data ?? undefined, known: !mayBe || !isPending };
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
