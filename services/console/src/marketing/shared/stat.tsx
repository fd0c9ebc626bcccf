/** A number with its name, for the top of a page. */
import { Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';

interface StatProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly note?: ReactNode;
}

export function Stat({ label, children, note }: StatProps) {
  return (
    <Paper px="md" py="xs">
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text fz={24} fw={650} lh={1.2} className="numbers">
        {children}
      </Text>
      {note && (
        <Text size="xs" c="dimmed" className="numbers">
          {note}
        </Text>
      )}
    </Paper>
  );
}
