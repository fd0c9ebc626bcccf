/** A sign for each kind of event, in the colour of its context. The words beside it say the same. */
import { ThemeIcon, type MantineColor } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBriefcase,
  IconChartLine,
  IconCheckbox,
  IconFileInvoice,
  IconHeadset,
  IconMail,
  IconMoodSad,
  IconPackage,
  IconPoint,
  IconReceipt,
  IconShieldCheck,
  IconTag,
  IconTrophy,
  IconUser,
  type Icon,
} from '@tabler/icons-react';
import { contextOf } from './use-event-words';

export const CONTEXT_COLORS: Readonly<Record<string, MantineColor>> = {
  identity: 'gray',
  sales: 'bond',
  marketing: 'grape',
  service: 'orange',
  analytics: 'teal',
};

/** The first that a type begins with. */
const ICONS: readonly (readonly [string, Icon])[] = [
  ['analytics.lifecycle.Lapsed', IconMoodSad],
  ['analytics', IconChartLine],
  ['sales.opportunity.Won', IconTrophy],
  ['sales.opportunity', IconBriefcase],
  ['sales.order', IconReceipt],
  ['sales.quote', IconFileInvoice],
  ['sales.task', IconCheckbox],
  ['sales.product', IconPackage],
  ['sales.priceList', IconTag],
  ['marketing.contact.Consent', IconShieldCheck],
  ['marketing', IconMail],
  ['service.case.Breached', IconAlertTriangle],
  ['service', IconHeadset],
  ['identity', IconUser],
];

export const colorOf = (type: string): MantineColor =>
  type.endsWith('.Lapsed') ? 'red' : (CONTEXT_COLORS[contextOf(type)] ?? 'gray');

export function EventIcon({ type, size = 30 }: { readonly type: string; readonly size?: number }) {
  const Shown = ICONS.find(([begin]) => type.startsWith(begin))?.[1] ?? IconPoint;
  return (
    <ThemeIcon variant="light" color={colorOf(type)} size={size} radius="xl" aria-hidden>
      <Shown size={Math.round(size * 0.55)} stroke={1.7} />
    </ThemeIcon>
  );
}
