/** To whom the customer belongs, and who belongs to them. */
import { ActionIcon, Group, Stack, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../api/doing';
import { useRows } from '../api/reading';
import type { Body } from '../api/types';
import { useTerm } from '../i18n/use-term';
import { CustomerLink, useCustomer } from '../parts/names';
import { sayDone, sayProblem } from '../parts/problem';
import { session } from '../session/session';
import { AddButton } from './actions';
import { Card } from './card';
import { Told, useMay, useShown } from './shown-customer';

type Kind = Body<'/identity/customers/{id}/unrelate'>['kind'];

const MOST_SHOWN = 20;

export function RelationsCard() {
  const { t } = useTranslation('customers');
  const { id, row, day } = useShown();
  const asks = { filter: { parentId: id }, limit: MOST_SHOWN, ...(day ? { asOf: day } : {}) };
  const parts = useRows('/identity/customers', asks, row.kind === 'organisation' && session.can('identity.customers'));
  const subsidiaries = parts.data?.rows ?? [];
  return (
    <Card title={t('relations.title')} actions={<AddButton what="relate" />}>
      <Stack gap={4}>
        {row.relations.length === 0 && subsidiaries.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('relations.none')}
          </Text>
        )}
        {row.relations.map(({ kind, to }) => (
          <Relation key={`${kind} ${to}`} kind={kind as Kind} to={to} />
        ))}
        {subsidiaries.length > 0 && (
          <>
            <Title order={3} fz="xs" c="dimmed" fw={600}>
              {t('relations.subsidiaries')}
            </Title>
            {subsidiaries.map((part) => (
              <Text key={part.id} size="sm" component="div">
                <CustomerLink id={part.id} />
              </Text>
            ))}
          </>
        )}
      </Stack>
    </Card>
  );
}

function Relation({ kind, to }: { readonly kind: Kind; readonly to: string }) {
  const { t } = useTranslation('customers');
  const { id } = useShown();
  const term = useTerm();
  const may = useMay();
  const other = useCustomer(to).data;
  const unrelate = useCommand('/identity/customers/{id}/unrelate');
  const end = () =>
    void unrelate.mutateAsync({ id, body: { kind, to } }).then(() => sayDone(t('relations.unrelated')), sayProblem);
  return (
    <Group gap={6} wrap="nowrap" fz="sm">
      <Text size="xs" c="dimmed" flex="none" component="div">
        <Told field="relations">{term('relation', kind)}</Told>
      </Text>
      <CustomerLink id={to} />
      {may('identity.customer.unrelate') && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          ml="auto"
          loading={unrelate.isPending}
          aria-label={t('relations.unrelate', { name: other?.name ?? '' })}
          onClick={end}
        >
          <IconX size={14} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}
