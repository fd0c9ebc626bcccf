/** Values that are told apart at a glance. Never by colour alone: the word is always there. */
import { Badge, type MantineColor } from '@mantine/core';
import { useTerm, type TermKind } from '../i18n/use-term';

const COLORS: Readonly<Record<string, MantineColor>> = {
  won: 'teal',
  lost: 'red',
  delivered: 'teal',
  cancelled: 'gray',
  accepted: 'teal',
  declined: 'red',
  expired: 'gray',
  done: 'teal',
  resolved: 'teal',
  closed: 'gray',
  duplicate: 'gray',
  waiting: 'yellow',
  launched: 'teal',
  active: 'teal',
  published: 'teal',
  redeemed: 'teal',
  retired: 'gray',
  revoked: 'red',
  withdrawn: 'gray',
  discontinued: 'gray',
  dropped: 'gray',
  urgent: 'red',
  high: 'orange',
  low: 'gray',
  lapsed: 'red',
  inspiration: 'grape',
  retention: 'teal',
  conversion: 'cyan',
  acquisition: 'blue',
  reach: 'gray',
};

/** Yellow and orange are too pale on their own tint. */
const READABLE = 'light-dark(color-mix(in srgb, var(--badge-color), black 30%), var(--badge-color))';

interface TermBadgeProps {
  readonly kind: TermKind;
  readonly value: string | undefined;
}

export function TermBadge({ kind, value }: TermBadgeProps) {
  const term = useTerm();
  if (!value) return null;
  return (
    <Badge
      variant="light"
      color={COLORS[value] ?? 'bond'}
      tt="none"
      radius="sm"
      fw={600}
      c={READABLE}
      miw="max-content"
    >
      {term(kind, value)}
    </Badge>
  );
}
