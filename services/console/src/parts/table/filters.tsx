/** Choosing what a table shows: a control for each field, and a pill for each filter that is on. */
import {
  Badge,
  Button,
  CloseButton,
  Group,
  MultiSelect,
  NumberInput,
  Popover,
  SimpleGrid,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconFilter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format';
import type { FilterField } from './columns';
import classes from './data-table.module.css';
import type { TableState } from './table-state';

const HIGHEST = 560;

/** No higher than there is room below the button, which is little on a phone: the rest is scrolled to. */
const FITS = {
  apply({ availableHeight, elements }: { availableHeight: number; elements: { floating: HTMLElement } }) {
    elements.floating.style.maxHeight = `${Math.min(HIGHEST, availableHeight - 8)}px`;
  },
};

interface FiltersProps {
  readonly fields: readonly FilterField[];
  readonly state: TableState;
}

export function Filters({ fields, state }: FiltersProps) {
  const { t } = useTranslation();
  const on = Object.keys(state.filters).length;
  return (
    <Popover position="bottom-start" width={320} trapFocus shadow="md" middlewares={{ shift: true, size: FITS }}>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconFilter size={16} aria-hidden />}
          rightSection={on > 0 ? <Badge size="sm" circle children={on} /> : undefined}
        >
          {t('table.filter')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.choices}>
        <Stack gap="sm">
          {fields.map((field) => (
            <Control
              key={field.field}
              field={field}
              value={state.filters[field.field] ?? ''}
              change={(value) => state.set({ [`f.${field.field}`]: value })}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface ControlProps {
  readonly field: FilterField;
  readonly value: string;
  readonly change: (value: string | undefined) => void;
}

function Control({ field, value, change }: ControlProps) {
  const { t } = useTranslation();
  const { kind, label, choices = [] } = field;
  if (kind === 'choice') {
    return (
      <MultiSelect
        label={label}
        data={[...choices]}
        value={value ? value.split(',') : []}
        onChange={(chosen) => change(chosen.join(','))}
        clearable
        searchable={choices.length > 8}
        comboboxProps={{ withinPortal: false }}
      />
    );
  }
  if (kind === 'text') {
    const hint = t('table.beginsWith');
    return (
      <TextInput
        label={label}
        placeholder={hint}
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
      />
    );
  }
  const [from = '', to = ''] = value.split('..');
  const range = (low: string, high: string) => change(low || high ? `${low}..${high}` : undefined);
  const bounds = { 'aria-label': `${label} ${t('table.from')}`, placeholder: t('table.from') };
  const ends = { 'aria-label': `${label} ${t('table.to')}`, placeholder: t('table.to') };
  return (
    <Stack gap={2}>
      <Text size="sm" fw={600}>
        {label}
      </Text>
      <SimpleGrid cols={2} spacing="xs">
        {kind === 'number' ? (
          <>
            <NumberInput {...bounds} value={from} onChange={(low) => range(String(low), to)} hideControls />
            <NumberInput {...ends} value={to} onChange={(high) => range(from, String(high))} hideControls />
          </>
        ) : (
          <>
            <Day {...bounds} value={from} change={(low) => range(low, to)} />
            <Day {...ends} value={to} change={(high) => range(from, high)} />
          </>
        )}
      </SimpleGrid>
    </Stack>
  );
}

function Day({ value, change, ...rest }: { readonly value: string; readonly change: (day: string) => void }) {
  const { t } = useTranslation();
  return (
    <DateInput
      {...rest}
      value={value || null}
      onChange={(day) => change(day ?? '')}
      valueFormat="YYYY-MM-DD"
      clearable
      clearButtonProps={{ 'aria-label': t('table.clear') }}
      popoverProps={{ withinPortal: false }}
    />
  );
}

export function FilterPills({ fields, state }: FiltersProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const on = fields.filter(({ field }) => state.filters[field]);
  if (on.length === 0) return null;
  return (
    <Group gap={6}>
      {on.map(({ field, label, kind, choices }) => (
        <Badge
          key={field}
          variant="light"
          tt="none"
          size="lg"
          fw={500}
          rightSection={
            <CloseButton
              size="xs"
              aria-label={t('table.removeFilter', { name: label })}
              onClick={() => state.set({ [`f.${field}`]: undefined })}
            />
          }
        >
          {label}: {wordsOf(state.filters[field]!, choices, kind === 'number' ? format.number : undefined)}
        </Badge>
      ))}
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => state.set(Object.fromEntries(on.map(({ field }) => [`f.${field}`, undefined])))}
      >
        {t('table.clear')}
      </Button>
    </Group>
  );
}

function wordsOf(
  value: string,
  choices: FilterField['choices'],
  write: ((value: number) => string) | undefined,
): string {
  if (!choices) {
    const bounds = value.split('..').map((bound) => (write && bound !== '' ? write(Number(bound)) : bound));
    return bounds.join(' – ').trim();
  }
  return value
    .split(',')
    .map((each) => choices.find((choice) => choice.value === each)?.label ?? each)
    .join(', ');
}
