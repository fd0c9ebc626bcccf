/** Who the customer is: what we know of them, who looks after them, and what they can be recognised by. */
import { ActionIcon, Code, Group, Stack, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../api/doing';
import type { Body } from '../api/types';
import { useFormats } from '../i18n/format';
import { Mail } from '../parts/mail';
import { StaffName } from '../parts/names';
import { sayDone, sayProblem } from '../parts/problem';
import { AddButton } from './actions';
import { Card } from './card';
import { Told, useMay, useShown } from './shown-customer';
import classes from './who-card.module.css';

export function WhoCard() {
  const { t } = useTranslation('customers');
  const format = useFormats();
  const { row } = useShown();
  return (
    <Card title={t('who.title')} actions={<AddButton what="correct" />}>
      <dl className={classes.facts}>
        <Fact field="name" value={row.name} />
        <Fact field="email" value={row.email && <Mail address={row.email} />} />
        <Fact field="phone" value={row.phone} />
        <Fact field="country" value={row.country} />
        {row.kind === 'organisation' && (
          <>
            <Fact field="sector" value={row.sector} />
            <Fact field="employees" value={row.employees !== undefined && format.number(row.employees)} />
            <Fact field="yearEstablished" value={row.yearEstablished} />
            <Fact field="revenue" value={row.revenue !== undefined && format.amount(row.revenue)} />
          </>
        )}
        <Fact field="source" value={row.source} />
        <Fact field="ownerId" name="owner" value={row.ownerId && <StaffName id={row.ownerId} />}>
          <AddButton what="owner" />
        </Fact>
      </dl>
      <Identifiers />
    </Card>
  );
}

interface FactProps {
  readonly field: string;
  readonly name?: 'owner';
  readonly value: ReactNode;
  readonly children?: ReactNode;
}

function Fact({ field, name, value, children }: FactProps) {
  const { t } = useTranslation('customers');
  const label = t(`fields.${(name ?? field) as 'owner'}`);
  return (
    <>
      <Text component="dt" size="xs" c="dimmed">
        {label}
      </Text>
      <Group component="dd" gap={4} wrap="nowrap" justify="space-between">
        <Text component="div" size="sm" className={classes.value}>
          <Told field={field} label={label}>
            {value || '–'}
          </Told>
        </Text>
        {children}
      </Group>
    </>
  );
}

function Identifiers() {
  const { t } = useTranslation('customers');
  const { row } = useShown();
  return (
    <Stack gap={4} mt="sm">
      <Group justify="space-between">
        <Title order={3} fz="xs" c="dimmed" fw={600}>
          {t('who.identifiers')}
        </Title>
        <AddButton what="link" />
      </Group>
      {row.identifiers.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('who.noIdentifiers')}
        </Text>
      )}
      {row.identifiers.map(({ scheme, value }) => (
        <Identifier key={`${scheme} ${value}`} scheme={scheme as Scheme} value={value} />
      ))}
    </Stack>
  );
}

type Scheme = Body<'/identity/customers/{id}/unlink-identifier'>['scheme'];

function Identifier({ scheme, value }: { readonly scheme: Scheme; readonly value: string }) {
  const { t } = useTranslation('customers');
  const { id } = useShown();
  const may = useMay();
  const unlink = useCommand('/identity/customers/{id}/unlink-identifier');
  const gone = () =>
    void unlink.mutateAsync({ id, body: { scheme, value } }).then(() => sayDone(t('who.unlinked')), sayProblem);
  return (
    <Group gap={6} wrap="nowrap">
      <Text size="xs" c="dimmed" flex="none">
        {t(`who.schemes.${scheme}`)}
      </Text>
      <Code className="clamp">
        <Told field="identifiers">{value}</Told>
      </Code>
      {may('identity.customer.unlink-identifier') && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          ml="auto"
          loading={unlink.isPending}
          aria-label={t('who.unlink', { value })}
          onClick={gone}
        >
          <IconX size={14} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}
