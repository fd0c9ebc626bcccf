/** The control for the value of a condition, by what the field holds. */
import { Group, MultiSelect, NumberInput, Select, TagsInput, Text, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { daysFrom, today } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { useStaffChoices } from '../../parts/names';
import { fieldOf, type Field } from './fields';
import type { Scalar, Test } from './model';
import { useKnownValues } from './use-known-values';

interface ValueProps {
  readonly test: Test;
  readonly label: string;
  readonly error: string | undefined;
  readonly change: (values: readonly Scalar[]) => void;
}

export function ValueControl(props: ValueProps) {
  const { test, error } = props;
  const field = fieldOf(test.field)!;
  if (test.op === 'exists' || test.op === 'missing') {
    return error ? (
      <Text size="xs" c="red" pt={8}>
        {error}
      </Text>
    ) : null;
  }
  if (test.op === 'prefix') return <Prefix {...props} />;
  if (field.kind === 'consent') return <Consent {...props} />;
  if (field.kind === 'number') return <Bounds {...props} field={field} Control={NumberValue} />;
  if (field.kind === 'day') return <Bounds {...props} field={field} Control={DayValue} />;
  return field.kind === 'text' ? <Texts {...props} /> : <Choices {...props} field={field} />;
}

function Prefix({ test, label, error, change }: ValueProps) {
  return (
    <TextInput
      aria-label={label}
      error={error}
      value={String(test.values[0] ?? '')}
      onChange={({ currentTarget }) => change(currentTarget.value ? [currentTarget.value] : [])}
    />
  );
}

function Consent({ test, label, error, change }: ValueProps) {
  const { t } = useTranslation('marketing');
  return (
    <Select
      aria-label={label}
      error={error}
      allowDeselect={false}
      data={[
        { value: 'true', label: t('rule.given') },
        { value: 'false', label: t('rule.notGiven') },
      ]}
      value={String(test.values[0])}
      onChange={(given) => change([given === 'true'])}
    />
  );
}

function Choices({ test, label, error, change, field }: ValueProps & { readonly field: Field }) {
  const { t } = useTranslation('marketing');
  const term = useTerm();
  const staff = useStaffChoices();
  const data =
    field.kind === 'staff' ? staff : (field.choices ?? []).map((value) => ({ value, label: term(field.term!, value) }));
  return (
    <MultiSelect
      aria-label={label}
      error={error}
      data={data}
      value={test.values.map(String)}
      onChange={change}
      placeholder={test.values.length === 0 ? t('rule.choose') : undefined}
      searchable={data.length > 8}
      hidePickedOptions={false}
    />
  );
}

function Texts({ test, label, error, change }: ValueProps) {
  const { t } = useTranslation('marketing');
  const known = useKnownValues(test.field);
  return (
    <TagsInput
      aria-label={label}
      error={error}
      data={known}
      value={test.values.map(String)}
      onChange={change}
      placeholder={test.values.length === 0 ? t('rule.anyOf') : undefined}
      acceptValueOnBlur
    />
  );
}

interface OneProps {
  readonly label: string;
  readonly field: Field;
  readonly error: string | undefined;
  readonly value: Scalar | undefined;
  readonly change: (value: Scalar | undefined) => void;
}

function Bounds({
  test,
  label,
  error,
  change,
  field,
  Control,
}: ValueProps & { readonly field: Field; readonly Control: (props: OneProps) => React.JSX.Element }) {
  const { t } = useTranslation('marketing');
  const [first, second] = test.values;
  const set = (place: 0 | 1) => (value: Scalar | undefined) => {
    const next = [first, second].map((each, at) => (at === place ? value : each)).map((each) => each ?? '');
    change(
      test.op === 'between' ? (next.every((each) => each === '') ? [] : next) : value === undefined ? [] : [value],
    );
  };
  if (test.op !== 'between') return <Control label={label} field={field} error={error} value={first} change={set(0)} />;
  return (
    <Group gap={6} grow wrap="nowrap" align="start">
      <Control label={label} field={field} error={error} value={first} change={set(0)} />
      <Control
        label={`${label}: ${t('rule.valueEnd')}`}
        field={field}
        error={undefined}
        value={second}
        change={set(1)}
      />
    </Group>
  );
}

function NumberValue({ label, field, error, value, change }: OneProps) {
  const { t } = useTranslation('marketing');
  return (
    <NumberInput
      aria-label={label}
      placeholder={t('rule.number')}
      error={error}
      value={value === undefined || value === '' ? '' : Number(value)}
      onChange={(number) => change(typeof number === 'number' ? number : undefined)}
      allowDecimal={!field.whole}
      decimalScale={2}
      thousandSeparator=","
      {...(field.least === undefined ? {} : { min: field.least })}
      {...(field.most === undefined ? {} : { max: field.most })}
    />
  );
}

const USUAL_DAYS = [30, 90, 180, 365];

function DayValue({ label, error, value, change }: OneProps) {
  const { t } = useTranslation('marketing');
  return (
    <DateInput
      aria-label={label}
      error={error}
      value={value ? String(value).slice(0, 10) : null}
      onChange={(day) => change(day ?? undefined)}
      valueFormat="YYYY-MM-DD"
      placeholder="YYYY-MM-DD"
      clearable
      clearButtonProps={{ 'aria-label': t('rule.clear') }}
      presets={USUAL_DAYS.map((n) => ({ value: daysFrom(today(), -n), label: t('rule.daysAgo', { n }) }))}
    />
  );
}
