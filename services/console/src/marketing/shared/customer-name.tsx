/** The name of a customer: alone, for a row that is a link itself, or as a link. */
import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useCustomer } from '../../parts/names';

/** So many ids that a filter of them is not too long. */
export const MOST_IDS = 90;

export function CustomerName({ id }: { readonly id: string }) {
  const { data } = useCustomer(id);
  return <>{data?.name ?? id.slice(0, 8)}</>;
}

export function NamedCustomer({ id }: { readonly id: string | undefined }) {
  if (!id) return <Text c="dimmed">–</Text>;
  return (
    <Anchor component={Link} to={`/app/customers/${id}`} className="clamp" size="sm">
      <CustomerName id={id} />
    </Anchor>
  );
}
