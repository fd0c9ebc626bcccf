/** Narrows the event list: by text at once, by all else from a panel; what is on stands as pills below. */
import { Badge, Button, CloseButton, Group, Popover, Select, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDebouncedValue } from '@mantine/hooks';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRows } from '../api/reading';
import { useEventWords } from '../parts/events/use-event-words';
import { useCatalogue } from './catalogue/contracts';
import { useCustomerName } from './names';
import { FIELDS, type FilterField, type FilterState } from './use-filter';

const TYPING_MS = 350;

export function EventFilters({ state }: { readonly state: FilterState }) {
  const { t } = useTranslation('events');
  const { filter } = state;
  const on = FIELDS.filter((field) => field !== 'text' && filter[field]).length;
  return (
    <Group gap="xs" wrap="nowrap" flex="1 1 300px" maw={480}>
      <TextField label={t('search')} value={filter.text} change={(text) => state.set({ text })} search />
      <Popover position="bottom-start" width={340} trapFocus shadow="md">
        <Popover.Target>
          <Button
            variant="default"
            leftSection={<IconFilter size={16} aria-hidden />}
            rightSection={on > 0 ? <Badge size="sm" circle children={on} /> : undefined}
          >
            {t('filter')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Panel state={state} />
        </Popover.Dropdown>
      </Popover>
    </Group>
  );
}

function Panel({ state }: { readonly state: FilterState }) {
  const { t } = useTranslation('events');
  const { filter, set } = state;
  const { data: contracts = [] } = useCatalogue();
  const words = useEventWords();
  const { contexts, types } = useMemo(() => {
    const events = contracts.filter(({ kind }) => kind === 'event');
    const names = [...new Set(events.map(({ context }) => context))].sort();
    return {
      contexts: names.map((value) => ({ value, label: words.context(`${value}.`) })),
      types: groupsOf(
        events.filter(({ context }) => !filter.context || context === filter.context),
        words.event,
      ),
    };
  }, [contracts, filter.context, words]);
  const inside = { comboboxProps: { withinPortal: false } };
  return (
    <Stack gap="sm">
      <Select
        label={t('fields.context')}
        data={contexts}
        value={filter.context ?? null}
        onChange={(context) => set({ context: context ?? undefined, type: undefined })}
        clearable
        {...inside}
      />
      <Select
        label={t('fields.type')}
        data={types}
        value={filter.type ?? null}
        onChange={(type) => set({ type: type ?? undefined })}
        searchable
        clearable
        nothingFoundMessage={t('noneMatches')}
        {...inside}
      />
      <CustomerSelect value={filter.subject} change={(subject) => set({ subject })} />
      <TextField
        label={t('fields.actor')}
        description={t('actorHint')}
        value={filter.actor}
        change={(actor) => set({ actor })}
      />
    </Stack>
  );
}

const groupsOf = (
  events: readonly { readonly name: string; readonly owner: string; readonly short: string }[],
  nameOf: (type: string) => string,
) =>
  [...Map.groupBy(events, ({ owner }) => owner)].map(([group, items]) => ({
    group,
    items: items.map(({ name, short }) => ({ value: name, label: `${nameOf(name)} · ${short}` })),
  }));

interface CustomerSelectProps {
  readonly value: string | undefined;
  readonly change: (id: string | undefined) => void;
}

function CustomerSelect({ value, change }: CustomerSelectProps) {
  const { t } = useTranslation('events');
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), TYPING_MS);
  const name = useCustomerName(value);
  const { data } = useRows('/identity/customers', { search: search || undefined, limit: 20 });
  const found = (data?.rows ?? []).map((row) => ({ value: row.id, label: row.name ?? row.id }));
  const chosen = value && !found.some((each) => each.value === value) ? [{ value, label: name ?? value }] : [];
  return (
    <Select
      label={t('fields.subject')}
      data={[...chosen, ...found]}
      value={value ?? null}
      onChange={(id) => change(id ?? undefined)}
      onSearchChange={setTyped}
      // The server has searched already.
      filter={({ options }) => options}
      searchable
      clearable
      nothingFoundMessage={t('noneMatches')}
      comboboxProps={{ withinPortal: false }}
    />
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly value: string | undefined;
  readonly change: (text: string | undefined) => void;
  readonly search?: boolean;
}

function TextField({ label, description, value, change, search }: TextFieldProps) {
  const [text, setText] = useState(value ?? '');
  const last = useRef(value);
  const settled = useDebouncedCallback((typed: string) => {
    last.current = typed.trim() || undefined;
    change(last.current);
  }, TYPING_MS);
  useEffect(() => {
    // Changed from elsewhere: going back, or a link.
    if (value !== last.current) setText(value ?? '');
    last.current = value;
  }, [value]);
  const shape = search
    ? {
        type: 'search',
        'aria-label': label,
        placeholder: label,
        leftSection: <IconSearch size={16} aria-hidden />,
        flex: 1,
      }
    : { label };
  return (
    <TextInput
      {...shape}
      description={description}
      value={text}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        settled(currentTarget.value);
      }}
    />
  );
}

export function EventPills({ state }: { readonly state: FilterState }) {
  const { t } = useTranslation('events');
  const { filter, set } = state;
  const customer = useCustomerName(filter.subject);
  const words = useEventWords();
  const on = FIELDS.filter((field) => field !== 'text' && filter[field]);
  if (on.length === 0) return null;
  const wordOf = (field: FilterField) => {
    if (field === 'subject') return customer ?? filter.subject;
    if (field === 'type' && filter.type) return words.event(filter.type);
    return field === 'context' ? words.context(`${filter.context}.`) : filter[field];
  };
  return (
    <Group gap={6}>
      {on.map((field) => (
        <Badge
          key={field}
          variant="light"
          tt="none"
          size="lg"
          fw={500}
          maw="100%"
          rightSection={
            <CloseButton
              size="xs"
              aria-label={t('removeFilter', { name: t(`fields.${field}`) })}
              onClick={() => set({ [field]: undefined })}
            />
          }
        >
          {t(`fields.${field}`)}: {wordOf(field)}
        </Badge>
      ))}
      <Button
        size="compact-xs"
        variant="subtle"
        onClick={() => set(Object.fromEntries(on.map((field) => [field, undefined])))}
      >
        {t('clear')}
      </Button>
    </Group>
  );
}
