/** Small marks of a case that lists and the case itself have in common. */
import { Badge, Rating } from '@mantine/core';
import {
  IconMail,
  IconMailbox,
  IconMessageCircle,
  IconPhone,
  IconPrinter,
  IconUser,
  IconUsers,
  IconWorld,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTerm } from '../../i18n/use-term';
import classes from './marks.module.css';

const ICONS: Readonly<Record<string, Icon>> = {
  email: IconMail,
  phone: IconPhone,
  web: IconWorld,
  chat: IconMessageCircle,
  post: IconMailbox,
  fax: IconPrinter,
  referral: IconUsers,
  'in-person': IconUser,
};

export function Channel({ value }: { readonly value: string }) {
  const term = useTerm();
  const Shown = ICONS[value] ?? IconMessageCircle;
  return (
    <span className={classes.mark}>
      <Shown size={13} stroke={1.8} aria-hidden />
      {term('channel', value)}
    </span>
  );
}

/** A promise that was not kept, now or at any time. */
export function Breached() {
  const { t } = useTranslation('desk');
  return (
    <Badge size="sm" variant="outline" color="red" tt="none">
      {t('case.breached')}
    </Badge>
  );
}

/** Somebody else was asked to step in; why stands in the tooltip and beside the clocks. */
export function Escalated({ reason }: { readonly reason: string }) {
  const { t } = useTranslation('desk');
  return (
    <Badge size="sm" variant="light" color="orange" tt="none" title={reason}>
      {t('case.escalated')}
    </Badge>
  );
}

export function Score({ value }: { readonly value: number | undefined }) {
  const { t } = useTranslation('desk');
  if (value === undefined) return '–';
  return (
    <span role="img" aria-label={t('case.scoreOf', { score: value })}>
      <Rating value={value} readOnly size="xs" aria-hidden />
    </span>
  );
}
