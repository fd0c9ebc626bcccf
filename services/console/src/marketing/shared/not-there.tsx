/** Instead of what an address names and is not there: where the others are. */
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { Empty } from '../../parts/states';

interface NotThereProps {
  readonly title: string;
  /** The list of the others, and what it is called. */
  readonly to: string;
  readonly list: string;
}

export function NotThere({ title, to, list }: NotThereProps) {
  return (
    <Empty title={title}>
      <Button component={Link} to={to} variant="light" mt={4}>
        {list}
      </Button>
    </Empty>
  );
}
