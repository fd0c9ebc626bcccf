/** What is begun with a customer: an opportunity, a case, a task. */
import { NumberInput, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { useAll } from '../api/reading';
import type { Body } from '../api/types';
import { daysFrom, today } from '../i18n/format';
import { useTerm } from '../i18n/use-term';
import { CommandModal } from '../parts/form';
import { useStaffChoices } from '../parts/names';
import { sayDone } from '../parts/problem';
import { session } from '../session/session';
import type { Customer } from './shown-customer';

export interface DialogProps {
  readonly row: Customer;
  readonly opened: boolean;
  readonly close: () => void;
}

const CHANNELS = ['phone', 'email', 'chat', 'web', 'in-person', 'post', 'fax', 'referral'] as const;
const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;

export function OpenOpportunity({ row, opened, close }: DialogProps) {
  const { t } = useTranslation('customers');
  const staff = useStaffChoices();
  const products = useAll('/sales/products', { sort: 'name' }, opened && session.can('sales.products'));
  return (
    <CommandModal
      path="/sales/opportunities"
      title={t('opportunity.title')}
      opened={opened}
      close={close}
      initial={{ customerId: row.id, ...(row.ownerId ? { ownerId: row.ownerId } : {}) }}
      submit={t('opportunity.submit')}
      done={() => sayDone(t('opportunity.done'))}
    >
      {(fields) => (
        <>
          <TextInput label={t('opportunity.name')} required data-autofocus {...fields.text('title')} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <NumberInput
              label={t('opportunity.amount')}
              min={0}
              decimalScale={2}
              thousandSeparator=","
              hideControls
              value={fields.values.amount ?? ''}
              onChange={(amount) => fields.set('amount', amount as number)}
              error={fields.error('amount')}
            />
            <DateInput
              label={t('opportunity.close')}
              valueFormat="YYYY-MM-DD"
              clearable
              {...fields.value<'expectedCloseOn', string>('expectedCloseOn')}
            />
          </SimpleGrid>
          {products.data && products.data.rows.length > 0 && (
            <Select
              label={t('opportunity.product')}
              data={products.data.rows.map(({ id, name }) => ({ value: id, label: name }))}
              searchable
              clearable
              {...fields.value<'productId', string>('productId')}
            />
          )}
          <Select
            label={t('fields.owner')}
            data={staff}
            searchable
            clearable
            {...fields.value<'ownerId', string>('ownerId')}
          />
        </>
      )}
    </CommandModal>
  );
}

export function OpenCase({ row, opened, close }: DialogProps) {
  const { t } = useTranslation('customers');
  const term = useTerm();
  type Opening = Body<'/service/cases'>;
  return (
    <CommandModal
      path="/service/cases"
      title={t('case.title')}
      opened={opened}
      close={close}
      initial={{ customerId: row.id, channel: 'phone', priority: 'normal' }}
      submit={t('case.submit')}
      done={() => sayDone(t('case.done'))}
    >
      {(fields) => (
        <>
          <TextInput label={t('case.subject')} required data-autofocus {...fields.text('subject')} />
          <Textarea label={t('case.text')} autosize minRows={3} maxRows={10} {...fields.text('text')} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <Select
              label={t('case.channel')}
              data={CHANNELS.map((value) => ({ value, label: term('channel', value) }))}
              allowDeselect={false}
              value={fields.values.channel ?? null}
              onChange={(channel) => fields.set('channel', channel as Opening['channel'])}
              error={fields.error('channel')}
            />
            <Select
              label={t('case.priority')}
              data={PRIORITIES.map((value) => ({ value, label: term('priority', value) }))}
              allowDeselect={false}
              value={fields.values.priority ?? null}
              onChange={(priority) => fields.set('priority', priority as Opening['priority'])}
              error={fields.error('priority')}
            />
          </SimpleGrid>
          <TextInput label={t('case.skill')} {...fields.text('skill')} />
        </>
      )}
    </CommandModal>
  );
}

export function PlaceTask({ row, opened, close }: DialogProps) {
  const { t } = useTranslation('customers');
  const staff = useStaffChoices();
  return (
    <CommandModal
      path="/sales/tasks"
      title={t('task.title')}
      opened={opened}
      close={close}
      initial={{ customerId: row.id, dueOn: daysFrom(today(), 1), ...(row.ownerId ? { ownerId: row.ownerId } : {}) }}
      submit={t('task.submit')}
      done={() => sayDone(t('task.done'))}
    >
      {(fields) => (
        <>
          <TextInput label={t('task.name')} required data-autofocus {...fields.text('title')} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <DateInput
              label={t('task.due')}
              required
              valueFormat="YYYY-MM-DD"
              minDate={today()}
              {...fields.value<'dueOn', string>('dueOn')}
            />
            <Select
              label={t('task.owner')}
              data={staff}
              searchable
              clearable
              {...fields.value<'ownerId', string>('ownerId')}
            />
          </SimpleGrid>
        </>
      )}
    </CommandModal>
  );
}
