/** A number that stands for itself, and leads to what it is made of. */
import { Paper, Text } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import classes from './parts.module.css';

export interface StatProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly more?: ReactNode;
  readonly to?: string | undefined;
}

export function Stat({ label, value, more, to }: StatProps) {
  const within = (
    <>
      <Text size="xs" c="dimmed" fw={550}>
        {label}
      </Text>
      <Text fz={20} fw={650} lh={1.3} className="numbers">
        {value}
      </Text>
      {more && (
        <Text size="xs" c="dimmed" className="numbers">
          {more}
        </Text>
      )}
    </>
  );
  if (!to) return <Paper py="xs">{within}</Paper>;
  return (
    <Paper py="xs" component={Link} to={to} className={classes.linked}>
      <IconChevronRight className={classes.leads} size={16} stroke={1.7} aria-hidden />
      {within}
    </Paper>
  );
}

export function Stats({ of }: { readonly of: readonly StatProps[] }) {
  return (
    <div className={classes.stats}>
      {of.map((stat) => (
        <Stat key={stat.label} {...stat} />
      ))}
    </div>
  );
}
