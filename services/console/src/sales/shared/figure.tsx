/** A number that matters, with what it is called. */
import { Box, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface FigureProps {
  readonly name: string;
  readonly value: ReactNode;
  readonly note?: ReactNode;
  /** What fits beside three others on a phone. */
  readonly short: { readonly name: string; readonly value: ReactNode };
}

export function Figure({ name, value, note, short }: FigureProps) {
  return (
    <Paper p={0}>
      <Box px={{ base: 8, xs: 'md' }} py={8}>
        <Text size="xs" c="dimmed" className="clamp" visibleFrom="xs">
          {name}
        </Text>
        <Text size="xs" c="dimmed" className="clamp" hiddenFrom="xs">
          {short.name}
        </Text>
        <Text fw={650} size="lg" lh={1.25} className="numbers" visibleFrom="xs">
          {value}
        </Text>
        <Text fw={650} lh={1.25} className="numbers clamp" hiddenFrom="xs">
          {short.value}
        </Text>
        {note && (
          <Text size="xs" c="dimmed" className="numbers" visibleFrom="xs">
            {note}
          </Text>
        )}
      </Box>
    </Paper>
  );
}
