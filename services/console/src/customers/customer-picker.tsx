/** Choosing a customer by what one knows of them: found by the server while one types. */
import { Box, Loader, Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRows } from '../api/reading';
import { useTerm } from '../i18n/use-term';
import { useCustomer } from '../parts/names';

interface CustomerPickerProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly error?: string | undefined;
  /** Not offered. */
  readonly except?: string;
  readonly required?: boolean;
}

const TYPING_MS = 150;
const HITS = 8;

export function CustomerPicker({ label, value, onChange, error, except, required }: CustomerPickerProps) {
  const { t } = useTranslation('customers');
  const { t: parts } = useTranslation();
  const term = useTerm();
  const [text, setText] = useState('');
  const chosen = useCustomer(value ?? undefined).data;
  const [asked] = useDebouncedValue(text === chosen?.name ? '' : text.trim(), TYPING_MS);
  const found = useRows('/identity/customers', { search: asked, limit: HITS }, asked !== '');
  const rows = (asked === '' ? [] : (found.data?.rows ?? [])).filter(({ id }) => id !== except);
  const all = chosen && !rows.some(({ id }) => id === chosen.id) ? [chosen, ...rows] : rows;
  return (
    <Select
      label={label}
      required={required ?? false}
      placeholder={t('relations.find')}
      data={all.map(({ id, name }) => ({ value: id, label: name }))}
      value={value}
      onChange={onChange}
      searchable
      searchValue={text}
      onSearchChange={setText}
      filter={({ options }) => options}
      error={error}
      clearable
      rightSection={found.isFetching ? <Loader size={14} /> : undefined}
      nothingFoundMessage={
        found.isFetching ? parts('loading') : asked === '' ? t('relations.typing') : parts('nothingMatches')
      }
      renderOption={({ option }) => {
        const row = all.find(({ id }) => id === option.value);
        const more = [row && term('kind', row.kind), row?.country, row?.email].filter(Boolean).join(' · ');
        return (
          <Box w={0} miw="100%">
            <Text size="sm" className="clamp">
              {option.label}
            </Text>
            <Text size="xs" c="dimmed" className="clamp">
              {more}
            </Text>
          </Box>
        );
      }}
    />
  );
}
