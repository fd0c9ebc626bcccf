/** A number that matters, with what it is called. */
import { Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface FigureProps {
  readonly name: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
}

export function Figure({ name, value, note }: FigureProps) {
  return (
    <Paper px="md" py={8}>
      <Text size="xs" c="dimmed">
        {name}
      </Text>
      <Text fw={650} size="lg" lh={1.25} className="numbers">
        {value}
      </Text>
      {note && (
        <Text size="xs" c="dimmed" className="numbers" visibleFrom="xs">
          {note}
        </Text>
      )}
    </Paper>
  );
}
