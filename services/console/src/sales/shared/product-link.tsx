/** The name of a product, which leads to it. */
import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useAll } from '../../api/reading';
import { session } from '../../session/session';

export function ProductLink({ id }: { readonly id: string | undefined }) {
  const { data, isLoading } = useAll('/sales/products', {}, session.can('sales.products') && id !== undefined);
  if (!id) return <Text c="dimmed">–</Text>;
  return (
    <Anchor component={Link} to={`/app/sales/products/${id}`} inherit>
      {data?.rows.find((row) => row.id === id)?.name ?? (isLoading ? '…' : id.slice(0, 8))}
    </Anchor>
  );
}
