/** The title of an opportunity, which leads to it. */
import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useRow } from '../../api/reading';
import { session } from '../../session/session';

export function DealLink({ id }: { readonly id: string }) {
  const { data } = useRow('/sales/opportunities', session.can('sales.opportunities') ? id : undefined);
  return (
    <Anchor component={Link} to={`/app/sales/opportunities/${id}`} inherit>
      {data?.title ?? id.slice(0, 8)}
    </Anchor>
  );
}
