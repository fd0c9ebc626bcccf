/** Which column of the file is which field. The server proposes by the words of the header; each change is kept at once. */
import { Group, Paper, Select, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../parts/problem';
import { reasonAt } from '../refusals';
import { useNames } from './names';
import classes from './prepare.module.css';
import { useChoice } from './reading';
import type { Import, MappingField, Preview } from './types';

const TYPING_MS = 500;
const SAMPLES = 3;

interface ColumnChoiceProps {
  readonly one: Import;
  readonly fields: readonly MappingField[];
  readonly samples: Preview['files'][number] | undefined;
}

type Chosen = Readonly<Record<string, string>>;

const without = (chosen: Chosen, gone: string): Record<string, string> =>
  Object.fromEntries(Object.entries(chosen).filter(([name]) => name !== gone));

export function ColumnChoice({ one, fields, samples }: ColumnChoiceProps) {
  const { t } = useTranslation('imports');
  const { t: parts } = useTranslation('parts');
  const choice = useChoice(one.id);
  const [columns, setColumns] = useState<Chosen>(one.columns ?? {});
  const [defaults, setDefaults] = useState<Chosen>(one.defaults ?? {});
  const keep = useDebouncedCallback((next: { columns: Chosen; defaults: Chosen }) => choice.mutate(next), TYPING_MS);
  const choose = (column: string, field: string | null) => {
    // A field has one column: the one chosen last.
    const others = Object.entries(columns).filter(([name, is]) => name !== column && is !== field);
    const next = Object.fromEntries([...others, ...(field ? [[column, field]] : [])]) as Chosen;
    // What a column says needs no value for all.
    const rest = field ? without(defaults, field) : defaults;
    setColumns(next);
    setDefaults(rest);
    choice.mutate({ columns: next, defaults: rest });
  };
  const setDefault = (field: string, value: string | null, now: boolean) => {
    const next = value ? { ...defaults, [field]: value } : without(defaults, field);
    setDefaults(next);
    if (now) choice.mutate({ columns, defaults: next });
    else keep({ columns, defaults: next });
  };
  const wrong = (place: string) => reasonAt(choice.error?.errors, place);
  const whole = choice.error && !choice.error.errors.some(({ field }) => field.includes('.'));
  return (
    <Paper component="section" aria-label={t('columns.title')}>
      <Stack gap="sm">
        <Title order={2}>{t('columns.title')}</Title>
        <Text size="sm" c="dimmed">
          {t('columns.about')}
        </Text>
        {whole && (
          <Text size="sm" c="red" role="alert">
            {wrong('columns') ? t('columns.incomplete') : textOf(choice.error!, parts)}
          </Text>
        )}
        <Columns header={one.header ?? []} {...{ columns, fields, samples, choose, wrong }} />
        <Defaults
          fields={fields.filter(({ name }) => !Object.values(columns).includes(name))}
          {...{ defaults, setDefault, wrong }}
        />
      </Stack>
    </Paper>
  );
}

interface ColumnsProps {
  readonly header: readonly string[];
  readonly columns: Chosen;
  readonly fields: readonly MappingField[];
  readonly samples: ColumnChoiceProps['samples'];
  readonly choose: (column: string, field: string | null) => void;
  readonly wrong: (place: string) => string | undefined;
}

function Columns({ header, columns, fields, samples, choose, wrong }: ColumnsProps) {
  const { t } = useTranslation('imports');
  const names = useNames();
  const data = fields.map(({ name }) => ({ value: name, label: names.field(name) }));
  const seen = (column: string) => {
    const at = samples?.columns.indexOf(column) ?? -1;
    const values = (samples?.rows ?? []).flatMap(({ values }) => values?.[at] || []);
    return [...new Set(values)].slice(0, SAMPLES).join(', ');
  };
  return (
    <Table.ScrollContainer minWidth={280} scrollAreaProps={{ offsetScrollbars: 'present' }}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('columns.column')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('columns.samples')}</Table.Th>
            <Table.Th className={classes.field}>{t('columns.field')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {header.map((column) => (
            <Table.Tr key={column}>
              <Table.Th scope="row" fw={550}>
                {column || t('columns.nameless')}
                <Text size="xs" c="dimmed" fw={400} lineClamp={1} hiddenFrom="sm">
                  {seen(column)}
                </Text>
              </Table.Th>
              <Table.Td className={classes.sample} visibleFrom="sm">
                {seen(column)}
              </Table.Td>
              <Table.Td>
                <Select
                  aria-label={t('columns.fieldOf', { column })}
                  placeholder={t('columns.notKept')}
                  data={data}
                  value={columns[column] ?? null}
                  onChange={(field) => choose(column, field)}
                  error={wrong(`columns.${column}`)}
                  disabled={column === ''}
                  clearable
                  clearSectionMode="clear"
                  searchable
                  size="xs"
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

interface DefaultsProps {
  readonly fields: readonly MappingField[];
  readonly defaults: Chosen;
  readonly setDefault: (field: string, value: string | null, now: boolean) => void;
  readonly wrong: (place: string) => string | undefined;
}

/** Of what no column says, some may be the same for all. */
const FOR_ALL = ['kind', 'company', 'country', 'since'];

function Defaults({ fields, defaults, setDefault, wrong }: DefaultsProps) {
  const { t } = useTranslation('imports');
  const names = useNames();
  const shown = fields.filter(({ name }) => FOR_ALL.includes(name) || defaults[name]);
  if (shown.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {t('columns.defaults')}
      </Text>
      <Group gap="sm" align="flex-start">
        {shown.map((field) =>
          field.values ? (
            <Select
              key={field.name}
              label={names.field(field.name)}
              data={field.values.map((value) => ({ value, label: names.value(value) }))}
              value={defaults[field.name] ?? null}
              onChange={(value) => setDefault(field.name, value, true)}
              error={wrong(`defaults.${field.name}`)}
              clearable
            />
          ) : (
            <TextInput
              key={field.name}
              label={names.field(field.name)}
              value={defaults[field.name] ?? ''}
              onChange={({ currentTarget }) => setDefault(field.name, currentTarget.value, false)}
              error={wrong(`defaults.${field.name}`)}
            />
          ),
        )}
      </Group>
    </Stack>
  );
}
