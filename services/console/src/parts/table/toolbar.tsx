/** Above a table: search, filters, views, columns, export. */
import { ActionIcon, Button, Checkbox, Group, Popover, Stack, Text, TextInput, Tooltip } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconBookmark, IconColumns, IconDownload, IconSearch, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format';
import { sayProblem } from '../problem';
import type { Column, TableShape } from './columns';
import { exportCsv } from './export-csv';
import { FilterPills, Filters } from './filters';
import { useSavedViews } from './saved-views';
import type { TableState } from './table-state';

const TYPING_MS = 200;

interface ToolbarProps<R> {
  readonly shape: TableShape<R>;
  readonly state: TableState;
  readonly shown: readonly Column<R>[];
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly count: number | undefined;
}

export function Toolbar<R>({ shape, state, shown, path, query, count }: ToolbarProps<R>) {
  const { t } = useTranslation();
  const format = useFormats();
  const fields = shape.filters ?? [];
  return (
    <Stack gap="xs">
      <Group gap="xs">
        {shape.searchable && <Search key={shape.name} state={state} />}
        {fields.length > 0 && <Filters fields={fields} state={state} />}
        <Views name={shape.name} state={state} />
        <Columns shape={shape} state={state} shown={shown} />
        <Export path={path} query={query} columns={shown} name={shape.name} count={count} />
        {count !== undefined && (
          <Text size="sm" c="dimmed" ml="auto" className="numbers" role="status">
            {t('table.count', { count, n: format.number(count) })}
          </Text>
        )}
      </Group>
      <FilterPills fields={fields} state={state} />
    </Stack>
  );
}

function Search({ state }: { readonly state: TableState }) {
  const { t } = useTranslation();
  const [text, setText] = useState(state.search);
  const settled = useDebouncedCallback((search: string) => state.set({ q: search.trim() || undefined }), TYPING_MS);
  const last = useRef(state.search);
  useEffect(() => {
    // Changed from elsewhere: going back, or another view.
    if (state.search !== last.current && state.search !== text.trim()) setText(state.search);
    last.current = state.search;
  }, [state.search, text]);
  return (
    <TextInput
      type="search"
      aria-label={t('table.search')}
      placeholder={t('table.search')}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={text}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        settled(currentTarget.value);
      }}
      w={{ base: '100%', sm: 240 }}
    />
  );
}

function Views({ name, state }: { readonly name: string; readonly state: TableState }) {
  const { t } = useTranslation();
  const { views, save, remove } = useSavedViews(name);
  const [title, setTitle] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!title.trim()) return;
    save(title.trim(), state.address);
    setTitle('');
  };
  return (
    <Popover position="bottom-start" width={300} trapFocus shadow="md">
      <Popover.Target>
        <Tooltip label={t('table.views')}>
          <ActionIcon variant="default" size={36} aria-label={t('table.views')}>
            <IconBookmark size={17} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          {views.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('table.noViews')}
            </Text>
          )}
          {views.map((view) => (
            <Group key={view.name} justify="space-between" wrap="nowrap">
              <Button
                variant="subtle"
                size="compact-sm"
                ml={-8}
                miw={0}
                title={view.name}
                onClick={() => state.replace(view.address)}
              >
                <span className="clamp">{view.name}</span>
              </Button>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('table.removeView', { name: view.name })}
                onClick={() => remove(view.name)}
              >
                <IconTrash size={15} aria-hidden />
              </ActionIcon>
            </Group>
          ))}
          <form onSubmit={submit}>
            <Group gap="xs" wrap="nowrap">
              <TextInput
                aria-label={t('table.viewName')}
                placeholder={t('table.viewName')}
                value={title}
                onChange={({ currentTarget }) => setTitle(currentTarget.value)}
              />
              <Button type="submit" variant="light" flex="none" disabled={!title.trim()}>
                {t('save')}
              </Button>
            </Group>
          </form>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface ColumnsProps<R> {
  readonly shape: TableShape<R>;
  readonly state: TableState;
  readonly shown: readonly Column<R>[];
}

function Columns<R>({ shape, state, shown }: ColumnsProps<R>) {
  const { t } = useTranslation();
  const ids = shown.map(({ id }) => id);
  const toggle = (id: string, on: boolean) => {
    const chosen = shape.columns.map((column) => column.id).filter((each) => (each === id ? on : ids.includes(each)));
    if (chosen.length > 0) state.set({ cols: chosen.join(',') });
  };
  return (
    <Popover position="bottom-start" trapFocus shadow="md">
      <Popover.Target>
        <Tooltip label={t('table.columns')}>
          <ActionIcon variant="default" size={36} aria-label={t('table.columns')}>
            <IconColumns size={17} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          {shape.columns.map(({ id, header }) => (
            <Checkbox
              key={id}
              label={header}
              checked={ids.includes(id)}
              onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

interface ExportProps<R> {
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
  readonly columns: readonly Column<R>[];
  readonly name: string;
  readonly count: number | undefined;
}

function Export<R>({ path, query, columns, name, count }: ExportProps<R>) {
  const { t } = useTranslation();
  const [running, setRunning] = useState<{ readonly done: number; readonly stop: AbortController }>();
  const start = async () => {
    const stop = new AbortController();
    setRunning({ done: 0, stop });
    const progress = (done: number) => setRunning({ done, stop });
    try {
      await exportCsv({ path, query, columns, name, progress, signal: stop.signal });
    } catch (error) {
      if (!stop.signal.aborted) sayProblem(error);
    } finally {
      setRunning(undefined);
    }
  };
  if (!running) {
    return (
      <Tooltip label={t('table.export')}>
        <ActionIcon variant="default" size={36} aria-label={t('table.export')} onClick={() => void start()}>
          <IconDownload size={17} aria-hidden />
        </ActionIcon>
      </Tooltip>
    );
  }
  return (
    <Button variant="default" onClick={() => running.stop.abort()}>
      {t('table.exporting', { done: running.done, of: count ?? '…' })} · {t('cancel')}
    </Button>
  );
}
