/** A part of the customer's page: a heading, what can be done there, and what it shows. */
import { Group, Paper, Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';

interface CardProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

export function Card({ title, aside, actions, children, className }: CardProps) {
  const heading = useId();
  return (
    <Paper component="section" aria-labelledby={heading} p="sm" className={className}>
      <Group justify="space-between" gap="xs" mih={26} mb={8} wrap="nowrap">
        <Group gap={8} wrap="nowrap" align="baseline">
          <Title order={2} id={heading} fz="sm">
            {title}
          </Title>
          {aside && (
            <Text size="xs" c="dimmed" component="div">
              {aside}
            </Text>
          )}
        </Group>
        {actions && (
          <Group gap={4} wrap="nowrap">
            {actions}
          </Group>
        )}
      </Group>
      {children}
    </Paper>
  );
}
