/** A box beside the conversation, with a heading of its own. */
import { Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './case.module.css';

interface CardProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function Card({ title, aside, children }: CardProps) {
  return (
    <section className={classes.card}>
      <Group justify="space-between" gap="xs" mb={8}>
        <Title order={3} className={classes.cardTitle}>
          {title}
        </Title>
        {aside}
      </Group>
      {children}
    </section>
  );
}
