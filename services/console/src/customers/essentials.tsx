/** Who it is, in a line: kind, stage, how to reach them, who looks after them. */
import { Anchor, Badge, Group, Text } from '@mantine/core';
import {
  IconBuilding,
  IconCalendarPlus,
  IconMail,
  IconMapPin,
  IconPhone,
  IconUser,
  IconUserCircle,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/format';
import { useTerm } from '../i18n/use-term';
import { TermBadge } from '../parts/badges';
import { StaffName } from '../parts/names';
import { Told, useShown, type Customer } from './shown-customer';

/** Beside the name. */
export function Title({ row }: { readonly row: Customer }) {
  const term = useTerm();
  const Kind = row.kind === 'organisation' ? IconBuilding : IconUser;
  return (
    <Group gap={6}>
      {row.kind && (
        <Badge variant="default" tt="none" radius="sm" fw={500} leftSection={<Kind size={13} aria-hidden />}>
          {term('kind', row.kind)}
        </Badge>
      )}
      <TermBadge kind="stage" value={row.lifecycle?.lapsed ? 'lapsed' : row.lifecycle?.stage} />
    </Group>
  );
}

export function Essentials() {
  const { t } = useTranslation('customers');
  const format = useFormats();
  const { row } = useShown();
  const icon = { size: 15, stroke: 1.6, 'aria-hidden': true } as const;
  return (
    <Group gap="4px 16px" fz="sm" mt={-8}>
      {row.email && (
        <Line icon={<IconMail {...icon} />}>
          <Anchor href={`mailto:${row.email}`} inherit>
            {row.email}
          </Anchor>
        </Line>
      )}
      {row.phone && (
        <Line icon={<IconPhone {...icon} />}>
          <Anchor href={`tel:${row.phone.replaceAll(' ', '')}`} inherit>
            {row.phone}
          </Anchor>
        </Line>
      )}
      {row.country && (
        <Line icon={<IconMapPin {...icon} />}>
          <Told field="country">{row.country}</Told>
        </Line>
      )}
      <Line icon={<IconUserCircle {...icon} />}>
        <Told field="ownerId">{row.ownerId ? <StaffName id={row.ownerId} /> : t('page.noOwner')}</Told>
      </Line>
      {row.registeredAt && (
        <Line icon={<IconCalendarPlus {...icon} />}>
          <Told field="registeredAt">{t('page.since', { day: format.day(row.registeredAt) })}</Told>
        </Line>
      )}
    </Group>
  );
}

function Line({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }) {
  return (
    <Group gap={5} wrap="nowrap" maw="100%">
      <Text span c="dimmed" lh={0}>
        {icon}
      </Text>
      <span className="clamp">{children}</span>
    </Group>
  );
}
