/** What we may tell the customer, on which channel: granted and withdrawn in place, with the evidence or the reason. */
import { ActionIcon, Badge, Group, Popover, Table, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconBan, IconCheck, IconMinus, IconRotate } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRow, useRows } from '../api/reading';
import { useFormats } from '../i18n/format';
import { useTerm } from '../i18n/use-term';
import { session } from '../session/session';
import { Card } from './card';
import classes from './consent-card.module.css';
import { AddressForm, CHANNELS, ConsentForm, PURPOSES, type Channel, type Purpose } from './consent-forms';
import { Told, useMay, useShown } from './shown-customer';

/** How the customer may be addressed, as marketing knows it; of those who may not see it, nothing. */
export const useContact = () => useContactRead().contact;

/** The same, and whether it is still being asked for. */
export function useContactRead() {
  const { id, day } = useShown();
  const may = session.can('marketing.contacts');
  // Many have none yet, which is no error: so it is looked for. In the past that would go through the whole log.
  const now = useRows('/marketing/contacts', { filter: { id }, limit: 1 }, may && day === undefined);
  const then = useRow('/marketing/contacts', may && day !== undefined ? id : undefined, day);
  return day === undefined
    ? { contact: now.data?.rows[0], isPending: now.isPending }
    : { contact: then.data, isPending: then.isPending };
}

export function ConsentCard() {
  const { t } = useTranslation('customers');
  const term = useTerm();
  return (
    <Card title={t('consent.title')}>
      <Table withRowBorders={false} verticalSpacing={2} horizontalSpacing={4} className={classes.matrix}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">
              <Text span size="xs" c="dimmed" fw={500}>
                {t('consent.channel')}
              </Text>
            </Table.Th>
            {PURPOSES.map((purpose) => (
              <Table.Th key={purpose} scope="col" ta="center">
                <Text span size="xs" c="dimmed" fw={500}>
                  {term('purpose', purpose)}
                </Text>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {CHANNELS.map((channel) => (
            <ChannelRow key={channel} channel={channel} />
          ))}
        </Table.Tbody>
      </Table>
    </Card>
  );
}

function ChannelRow({ channel }: { readonly channel: Channel }) {
  const { t } = useTranslation('customers');
  const term = useTerm();
  const { row } = useShown();
  const withdrawn = useContact()?.withdrawnAddresses.find((each) => each.channel === channel);
  const blocked = row.withdrawnAddresses.includes(channel);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <Group gap={2} wrap="nowrap">
          <Text span size="sm" td={blocked ? 'line-through' : undefined}>
            {term('channel', channel)}
          </Text>
          <Address channel={channel} blocked={blocked} />
        </Group>
        {blocked && (
          <Tooltip
            label={t('consent.blockedWhy', { reason: withdrawn?.reason ?? '' })}
            disabled={!withdrawn}
            multiline
            maw={260}
          >
            <Badge color="red" variant="light" size="xs" tt="none" radius="sm">
              <Told field="withdrawnAddresses">{t('consent.blocked')}</Told>
            </Badge>
          </Tooltip>
        )}
      </Table.Th>
      {PURPOSES.map((purpose) => (
        <Table.Td key={purpose} ta="center">
          <Cell channel={channel} purpose={purpose} blocked={blocked} />
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

interface CellProps {
  readonly channel: Channel;
  readonly purpose: Purpose;
  readonly blocked: boolean;
}

function Cell({ channel, purpose, blocked }: CellProps) {
  const { t } = useTranslation('customers');
  const format = useFormats();
  const term = useTerm();
  const { row } = useShown();
  const may = useMay();
  const [opened, setOpened] = useState(false);
  const same = (use: { readonly channel: string; readonly purpose: string }) =>
    use.channel === channel && use.purpose === purpose;
  const consent = row.consent.find(same);
  const evidence = useContact()?.consents.find(same)?.evidence;
  const names = { channel: term('channel', channel), purpose: term('purpose', purpose) };
  const mark = (
    <span className={classes.mark} data-granted={consent ? true : undefined} data-blocked={blocked || undefined}>
      {consent ? <IconCheck size={15} stroke={2.4} aria-hidden /> : <IconMinus size={13} aria-hidden />}
    </span>
  );
  const since =
    consent && [t('consent.since', { day: format.day(consent.since) }), evidence].filter(Boolean).join(' · ');
  if (!may(consent ? 'marketing.contact.withdraw-consent' : 'marketing.contact.grant-consent')) {
    return (
      <Tooltip label={since} disabled={!since}>
        <span role="img" aria-label={t(consent ? 'consent.isGranted' : 'consent.isMissing')}>
          {mark}
        </span>
      </Tooltip>
    );
  }
  return (
    <Popover opened={opened} onChange={setOpened} width={280} trapFocus withArrow shadow="md" position="bottom-end">
      <Popover.Target>
        <Tooltip label={since} disabled={!since || opened}>
          <UnstyledButton
            className={classes.cell}
            onClick={() => setOpened((before) => !before)}
            aria-label={t(consent ? 'consent.granted' : 'consent.missing', names)}
          >
            {mark}
          </UnstyledButton>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <ConsentForm channel={channel} purpose={purpose} granted={consent && since} close={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** The address on a channel: not to be used any more, or again. */
function Address({ channel, blocked }: { readonly channel: Channel; readonly blocked: boolean }) {
  const { t } = useTranslation('customers');
  const term = useTerm();
  const may = useMay();
  const [opened, setOpened] = useState(false);
  if (!may(blocked ? 'marketing.contact.restore-address' : 'marketing.contact.withdraw-address')) return null;
  const name = t(blocked ? 'consent.restoreAddress' : 'consent.withdrawAddress', { channel: term('channel', channel) });
  const Shown = blocked ? IconRotate : IconBan;
  return (
    <Popover opened={opened} onChange={setOpened} width={280} trapFocus withArrow shadow="md">
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          className={classes.address}
          aria-label={name}
          onClick={() => setOpened((before) => !before)}
        >
          <Shown size={13} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <AddressForm channel={channel} blocked={blocked} close={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
