/** A part of the first page: its title, the way to all of it, and a few lines. */
import { Anchor, Group, Paper, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/format';
import classes from './home.module.css';

interface SectionProps {
  readonly title: string;
  readonly to: string;
  /** How many there are in all. */
  readonly count?: number | undefined;
  readonly controls?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, to, count, controls, children }: SectionProps) {
  const { t } = useTranslation('shell');
  const format = useFormats();
  return (
    <Paper component="section" aria-label={title} px={0} py="xs">
      <Group justify="space-between" px="md" pb={6} gap="xs">
        <Group gap={8}>
          <Title order={2} size="h3">
            {title}
          </Title>
          {count !== undefined && count > 0 && (
            <Text size="sm" c="dimmed" className="numbers">
              {format.number(count)}
            </Text>
          )}
        </Group>
        <Group gap="sm">
          {controls}
          <Anchor component={Link} to={to} size="sm" aria-label={`${t('today.seeAll')}: ${title}`}>
            {t('today.seeAll')}
          </Anchor>
        </Group>
      </Group>
      {children}
    </Paper>
  );
}

export const Lines = ({ children }: { readonly children: ReactNode }) => <ul className={classes.lines}>{children}</ul>;

export const Nothing = ({ children }: { readonly children: ReactNode }) => (
  <Text size="sm" c="dimmed" px="md" py="sm">
    {children}
  </Text>
);

interface LineProps {
  readonly before?: ReactNode;
  readonly title: ReactNode;
  readonly to: string;
  /** What more is to say of it, as far as there is. */
  readonly under: readonly ReactNode[];
  readonly end?: ReactNode;
}

/** One thing: what it is, what more is to say of it, and its amount or state. */
export function Line({ before, title, to, under, end }: LineProps) {
  return (
    <li className={classes.line}>
      {before}
      <div className={classes.words}>
        <Link to={to} className={classes.link}>
          {title}
        </Link>
        <div className={classes.under}>{under.map((part, index) => part && <span key={index}>{part}</span>)}</div>
      </div>
      {end}
    </li>
  );
}
