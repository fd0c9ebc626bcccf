/** Registering a customer: a person or an organisation. What is known already is said while it is typed. */
import { Alert, Anchor, Autocomplete, NumberInput, SegmentedControl, SimpleGrid, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRows } from '../api/reading';
import type { Body } from '../api/types';
import { useTerm } from '../i18n/use-term';
import { CommandModal, type Fields } from '../parts/form';
import { sayDone } from '../parts/problem';

type Registration = Body<'/identity/customers'>;

interface RegisterProps {
  readonly opened: boolean;
  readonly close: () => void;
  readonly done: (id: string) => void;
}

const SOURCES = ['person', 'phone', 'web', 'referral', 'fair'] as const;
const TYPING_MS = 300;

/** A person has none of what only organisations have. */
const suited = ({ sector, employees, yearEstablished, revenue, ...person }: Partial<Registration>) =>
  (person.kind === 'person' ? person : { ...person, sector, employees, yearEstablished, revenue }) as Registration;

export function Register({ opened, close, done }: RegisterProps) {
  const { t } = useTranslation('customers');
  const term = useTerm();
  return (
    <CommandModal
      path="/identity/customers"
      title={t('register.title')}
      opened={opened}
      close={close}
      initial={{ kind: 'person' }}
      submit={t('register.submit')}
      body={suited}
      done={({ id }) => {
        sayDone(t('register.done'));
        done(id);
      }}
    >
      {(fields) => (
        <>
          <SegmentedControl
            aria-label={t('fields.kind')}
            data={(['person', 'organisation'] as const).map((value) => ({ value, label: term('kind', value) }))}
            value={fields.values.kind ?? 'person'}
            onChange={(kind) => fields.set('kind', kind as Registration['kind'])}
          />
          <TextInput label={t('fields.name')} required data-autofocus {...fields.text('name')} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TextInput label={t('fields.email')} type="email" {...fields.text('email')} />
            <TextInput label={t('fields.phone')} type="tel" {...fields.text('phone')} />
          </SimpleGrid>
          <Known email={fields.values.email} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TextInput label={t('fields.country')} {...fields.text('country')} />
            <Autocomplete
              label={t('register.source')}
              required
              data={SOURCES.map((source) => t(`register.sources.${source}`))}
              value={fields.values.source ?? ''}
              onChange={(source) => fields.set('source', source)}
              error={fields.error('source')}
            />
          </SimpleGrid>
          {fields.values.kind === 'organisation' && <OfOrganisation fields={fields} />}
        </>
      )}
    </CommandModal>
  );
}

interface OfOrganisationProps<B> {
  readonly fields: Fields<B>;
}

/** What only organisations have. */
export function OfOrganisation<
  B extends Partial<Pick<Registration, 'sector' | 'employees' | 'yearEstablished' | 'revenue'>>,
>({ fields }: OfOrganisationProps<B>) {
  const { t } = useTranslation('customers');
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
      <TextInput label={t('fields.sector')} {...fields.text('sector')} />
      <NumberInput label={t('fields.employees')} min={0} {...inputOf(fields, 'employees')} thousandSeparator="," />
      <NumberInput label={t('fields.yearEstablished')} min={1000} max={9999} {...inputOf(fields, 'yearEstablished')} />
      <NumberInput label={t('fields.revenue')} min={0} {...inputOf(fields, 'revenue')} thousandSeparator="," />
    </SimpleGrid>
  );
}

function inputOf<B>(fields: Fields<B>, field: keyof B) {
  const { value, onChange, error } = fields.value<keyof B, number>(field);
  return {
    value: value ?? '',
    onChange: (typed: number | string) => onChange(typed as number),
    error,
    hideControls: true,
  };
}

/** Whoever has this address already. */
function Known({ email }: { readonly email: string | undefined }) {
  const { t } = useTranslation('customers');
  const [asked] = useDebouncedValue(email?.trim() ?? '', TYPING_MS);
  const known = useRows('/identity/customers', { filter: { email: asked }, limit: 1 }, asked.includes('@'));
  const found = asked.includes('@') && !known.isPlaceholderData ? known.data?.rows[0] : undefined;
  if (!found) return null;
  return (
    <Alert color="yellow" py="xs" role="status">
      {t('register.known')}
      <Anchor component={Link} to={`/app/customers/${found.id}`} inherit>
        {found.name}
      </Anchor>
    </Alert>
  );
}
