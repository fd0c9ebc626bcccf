/** Choosing one row of a view by typing what it is called. */
import { Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRow, useRows, type Question } from '../../api/reading';
import type { Row, ViewPath } from '../../api/types';

export interface Option {
  readonly label: string;
  readonly hint?: string | undefined;
}

interface SearchSelectProps<P extends ViewPath> {
  readonly path: P;
  readonly label: string;
  readonly option: (row: Row<P>) => Option;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  readonly error?: string | undefined;
  readonly description?: string;
  readonly required?: boolean;
  /** What is offered while nothing is typed, and how all is narrowed and sorted. */
  readonly question?: (typed: boolean) => Question;
}

const TYPING_MS = 150;
const MOST = 20;

export function SearchSelect<P extends ViewPath>(props: SearchSelectProps<P>) {
  const { path, option, question, value, onChange, ...shown } = props;
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const chosen = useRow(path, value ?? undefined).data;
  const chosenLabel = chosen ? option(chosen).label : undefined;
  const [typed] = useDebouncedValue(text.trim() === chosenLabel ? '' : text.trim(), TYPING_MS);
  const found = useRows(path, { ...question?.(typed !== ''), search: typed || undefined, limit: MOST });
  const rows = [...(found.data?.rows ?? [])] as Row<P>[];
  if (chosen && !rows.some(({ id }) => id === chosen.id)) rows.unshift(chosen);
  const options = new Map(rows.map((row) => [row.id, option(row)]));
  return (
    <Select
      {...shown}
      data={rows.map(({ id }) => ({ value: id, label: options.get(id)!.label }))}
      value={value}
      onChange={onChange}
      onSearchChange={setText}
      // The server has chosen already.
      filter={({ options: all }) => all}
      renderOption={({ option: { value: id, label } }) => (
        <div>
          <Text size="sm">{label}</Text>
          {options.get(id)?.hint && (
            <Text size="xs" c="dimmed">
              {options.get(id)!.hint}
            </Text>
          )}
        </div>
      )}
      nothingFoundMessage={found.isFetching ? t('loading') : t('nothingMatches')}
      searchable
      clearable
    />
  );
}
