/** What is known of one thing: a list of names with what each is. What is not known is left out. */
import { Box, Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './facts.module.css';

export interface FactOf {
  readonly name: string;
  readonly value: ReactNode;
  /** Changes it, beside what it is. */
  readonly change?: ReactNode;
}

export function Facts({
  title,
  facts,
}: {
  readonly title: string;
  readonly facts: readonly (FactOf | false | undefined)[];
}) {
  const known = facts.filter((fact): fact is FactOf => Boolean(fact) && (fact as FactOf).value !== undefined);
  return (
    <Paper component="section" aria-label={title}>
      <Title order={2} mb="xs">
        {title}
      </Title>
      <dl className={classes.list}>
        {known.map(({ name, value, change }) => (
          <Box key={name} className={classes.fact}>
            <Text component="dt" size="sm" c="dimmed">
              {name}
            </Text>
            <Text component="dd" size="sm" className={classes.value}>
              {value}
              {change}
            </Text>
          </Box>
        ))}
      </dl>
    </Paper>
  );
}
