/** A queue as a list: what is due first stands first. `j` and `k` go through it, Enter opens. */
import { Paper, Select, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useStaffChoices } from '../../parts/names';
import { Empty, Failed, Loading } from '../../parts/states';
import { useKeys } from '../shared/keys';
import { useNow } from '../shared/use-now';
import { QueueRow } from './queue-row';
import classes from './queue.module.css';
import type { CaseRow } from './sla';
import type { Desk } from './use-desk';
import type { useQueue } from './use-queue';

const ROW_HEIGHT = 88;
/** Rows before the end of what is there at which more is fetched. */
const AHEAD = 15;
const TYPING_MS = 200;

interface QueueListProps {
  readonly desk: Desk;
  readonly asked: ReturnType<typeof useQueue>;
  readonly rows: readonly CaseRow[];
  readonly current: string | undefined;
  readonly height: CSSProperties['height'];
}

export function QueueList({ desk, asked, rows, current, height }: QueueListProps) {
  const { t } = useTranslation();
  const more = () => asked.hasNextPage && !asked.isFetchingNextPage && void asked.fetchNextPage();
  return (
    <Paper p={0} className={classes.pane} h={height} aria-busy={asked.isFetching}>
      <Stack gap={6} className={classes.tools}>
        {desk.queue.name === 'mine' && <Whose desk={desk} />}
        <Search key={desk.queue.name} desk={desk} />
      </Stack>
      {asked.error && rows.length === 0 ? (
        <Failed error={asked.error} again={asked.refetch} />
      ) : asked.isPending ? (
        <Loading />
      ) : rows.length === 0 ? (
        <Nothing desk={desk} label={t('nothingMatches')} />
      ) : (
        <Rows {...{ desk, rows, current, more }} />
      )}
    </Paper>
  );
}

function Nothing({ desk, label }: { readonly desk: Desk; readonly label: string }) {
  const { t } = useTranslation('desk');
  if (desk.search) return <Empty title={label} />;
  const nobody = desk.queue.name === 'mine' && !desk.agentId;
  return <Empty title={nobody ? t('queue.notAnAgent') : t(`queue.empty.${desk.queue.name}`)} />;
}

function Whose({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('desk');
  const staff = useStaffChoices();
  return (
    <Select
      aria-label={t('queue.whose')}
      placeholder={t('queue.whose')}
      data={staff}
      value={desk.agentId ?? null}
      onChange={(agent) => desk.set({ agent: agent ?? undefined })}
      searchable
    />
  );
}

function Search({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('desk');
  const [text, setText] = useState(desk.search);
  const settled = useDebouncedCallback((q: string) => desk.set({ q: q.trim() || undefined }), TYPING_MS);
  return (
    <TextInput
      type="search"
      aria-label={t('queue.search')}
      placeholder={t('queue.search')}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={text}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        settled(currentTarget.value);
      }}
    />
  );
}

interface RowsProps extends Pick<QueueListProps, 'desk' | 'rows' | 'current'> {
  readonly more: () => void;
}

function Rows({ desk, rows, current, more }: RowsProps) {
  const { t } = useTranslation('desk');
  const now = useNow();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]!.id,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - AHEAD) more();
  }, [last, rows.length, more]);
  const step = (by: 1 | -1) => {
    const focused = scroller.current?.querySelector<HTMLElement>(':focus')?.dataset.index;
    const opened = rows.findIndex(({ id }) => id === current);
    const next = Math.min(rows.length - 1, Math.max(0, (focused === undefined ? opened : Number(focused)) + by));
    virtual.scrollToIndex(next);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${next}"]`)?.focus());
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
  return (
    <div ref={scroller} className={classes.scroller}>
      <ul
        className={classes.rows}
        style={{ height: virtual.getTotalSize() }}
        aria-label={t(`queue.${desk.queue.name}`)}
      >
        {items.map(({ key, index, start }) => (
          <li key={key} className={classes.item} style={{ transform: `translateY(${start}px)` }}>
            <QueueRow
              row={rows[index]!}
              index={index}
              to={desk.at(rows[index]!.id)}
              current={rows[index]!.id === current}
              now={now}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
