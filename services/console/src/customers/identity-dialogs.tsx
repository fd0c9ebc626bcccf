/** What is changed of a customer itself: details, owner, identifiers, relations. */
import { Select, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Body } from '../api/types';
import { useTerm } from '../i18n/use-term';
import { CommandModal } from '../parts/form';
import { useStaffChoices } from '../parts/names';
import { sayDone } from '../parts/problem';
import { correctionOf, knownOf } from './correction';
import { CustomerPicker } from './customer-picker';
import type { DialogProps } from './dialogs';
import { OfOrganisation } from './register';
import type { Customer } from './shown-customer';

export function Correct({ row, opened, close }: DialogProps) {
  const { t } = useTranslation('customers');
  return (
    <CommandModal
      path="/identity/customers/{id}/correct"
      id={row.id}
      title={t('correct.title')}
      opened={opened}
      close={close}
      initial={knownOf(row)}
      submit={t('correct.submit')}
      body={(values) => correctionOf(row, values)}
      done={() => sayDone(t('correct.done'))}
    >
      {(fields) => {
        const { reason: _, ...changed } = correctionOf(row, fields.values);
        return (
          <>
            <Text size="xs" c="dimmed">
              {t('correct.hint')}
            </Text>
            <TextInput label={t('fields.name')} required data-autofocus {...fields.text('name')} />
            <TextInput label={t('fields.email')} type="email" {...fields.text('email')} />
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
              <TextInput label={t('fields.phone')} type="tel" {...fields.text('phone')} />
              <TextInput label={t('fields.country')} {...fields.text('country')} />
            </SimpleGrid>
            {row.kind === 'organisation' && <OfOrganisation fields={fields} />}
            <Textarea
              label={t('correct.reason')}
              required
              autosize
              minRows={2}
              description={Object.keys(changed).length === 0 ? t('correct.nothing') : undefined}
              {...fields.text('reason')}
            />
          </>
        );
      }}
    </CommandModal>
  );
}

export function NameOwner({ row, opened, close }: DialogProps) {
  const { t } = useTranslation('customers');
  const staff = useStaffChoices();
  return (
    <CommandModal
      path="/identity/customers/{id}/name-owner"
      id={row.id}
      title={t('owner.title')}
      opened={opened}
      close={close}
      initial={row.ownerId ? { ownerId: row.ownerId } : {}}
      submit={t('owner.submit')}
      done={() => sayDone(t('owner.done'))}
    >
      {(fields) => (
        <Select
          label={t('fields.owner')}
          required
          data={staff}
          searchable
          data-autofocus
          {...fields.value<'ownerId', string>('ownerId')}
        />
      )}
    </CommandModal>
  );
}

const SCHEMES = ['email', 'phone', 'loyalty', 'external'] as const;

export function LinkIdentifier({ row, opened, close }: DialogProps) {
  const { t } = useTranslation('customers');
  type Scheme = Body<'/identity/customers/{id}/link-identifier'>['scheme'];
  return (
    <CommandModal
      path="/identity/customers/{id}/link-identifier"
      id={row.id}
      title={t('who.linkTitle')}
      opened={opened}
      close={close}
      initial={{ scheme: 'email' }}
      submit={t('who.link')}
      done={() => sayDone(t('who.linked'))}
    >
      {(fields) => (
        <>
          <Select
            label={t('who.scheme')}
            data={SCHEMES.map((value) => ({ value, label: t(`who.schemes.${value}`) }))}
            allowDeselect={false}
            value={fields.values.scheme ?? null}
            onChange={(scheme) => fields.set('scheme', scheme as Scheme)}
            error={fields.error('scheme')}
          />
          <TextInput label={t('who.value')} required data-autofocus {...fields.text('value')} />
        </>
      )}
    </CommandModal>
  );
}

/** A person works for somebody, an organisation is a subsidiary; both buy for others and are referred. */
const relationsOf = ({ kind }: Customer) =>
  kind === 'person'
    ? (['works-for', 'buys-for', 'referred-by'] as const)
    : (['subsidiary-of', 'buys-for', 'referred-by'] as const);

export function Relate({ row, opened, close }: DialogProps) {
  const { t } = useTranslation('customers');
  const term = useTerm();
  type Kind = Body<'/identity/customers/{id}/relate'>['kind'];
  const kinds = relationsOf(row);
  return (
    <CommandModal
      path="/identity/customers/{id}/relate"
      id={row.id}
      title={t('relations.relateTitle')}
      opened={opened}
      close={close}
      initial={{ kind: kinds[0] }}
      submit={t('relations.relate')}
      done={() => sayDone(t('relations.related'))}
    >
      {(fields) => (
        <>
          <Select
            label={t('relations.kind')}
            data={kinds.map((value) => ({ value, label: term('relation', value) }))}
            allowDeselect={false}
            value={fields.values.kind ?? null}
            onChange={(kind) => fields.set('kind', kind as Kind)}
            error={fields.error('kind')}
          />
          <CustomerPicker
            label={t('relations.to')}
            required
            value={fields.values.to ?? null}
            onChange={(to) => fields.set('to', to ?? undefined)}
            error={fields.error('to')}
            except={row.id}
          />
        </>
      )}
    </CommandModal>
  );
}
