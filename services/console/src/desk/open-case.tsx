/** Opening a case for what somebody asked by phone, in person, or elsewhere. */
import { Autocomplete, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useAll } from '../api/reading';
import { useTerm } from '../i18n/use-term';
import { CommandModal, type Fields } from '../parts/form';
import { sayDone } from '../parts/problem';
import type { Body } from '../api/types';
import { CHANNELS, PRIORITIES } from './queue/queues';
import { SearchSelect } from './shared/search-select';

interface OpenCaseProps {
  readonly opened: boolean;
  readonly close: () => void;
  readonly at: (id: string) => string;
}

export function OpenCase({ opened, close, at }: OpenCaseProps) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const customerId = params.get('customer') ?? undefined;
  if (!opened) return null;
  return (
    <CommandModal
      path="/service/cases"
      title={t('do.open')}
      submit={t('do.open')}
      initial={{ channel: 'phone', priority: 'normal', ...(customerId ? { customerId } : {}) }}
      done={({ id }) => {
        sayDone(t('done.open'));
        void navigate(at(id));
      }}
      opened
      close={close}
    >
      {(fields) => <CaseFields fields={fields} />}
    </CommandModal>
  );
}

function CaseFields({ fields }: { readonly fields: Fields<Body<'/service/cases'>> }) {
  const { t } = useTranslation('desk');
  const term = useTerm();
  const skills = useSkills();
  return (
    <>
      <SearchSelect
        path="/identity/customers"
        label={t('field.customer')}
        option={({ id, name, email, phone }) => ({ label: name ?? id.slice(0, 8), hint: email ?? phone })}
        {...fields.value<'customerId', string>('customerId')}
      />
      <TextInput label={t('field.subject')} {...fields.text('subject')} maxLength={200} required data-autofocus />
      <Textarea label={t('field.text')} {...fields.text('text')} maxLength={20_000} autosize minRows={3} maxRows={10} />
      <Group grow>
        <Select
          label={t('field.channel')}
          data={CHANNELS.map((value) => ({ value, label: term('channel', value) }))}
          {...fields.value<'channel', string>('channel')}
          allowDeselect={false}
          required
        />
        <Select
          label={t('field.priority')}
          data={PRIORITIES.map((value) => ({ value, label: term('priority', value) }))}
          {...fields.value<'priority', string>('priority')}
          allowDeselect={false}
        />
      </Group>
      <Autocomplete
        label={t('field.skill')}
        description={t('hint.skill')}
        data={skills}
        value={fields.values.skill ?? ''}
        onChange={(skill) => fields.set('skill', skill)}
        error={fields.error('skill')}
        maxLength={100}
      />
    </>
  );
}

/** What any of the agents knows. */
export function useSkills(): string[] {
  const { data } = useAll('/service/agents', { filter: { enlisted: true } });
  return [...new Set((data?.rows ?? []).flatMap(({ skills }) => skills))].sort();
}
