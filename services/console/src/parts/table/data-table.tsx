/**
 * A table over a view: searched, filtered and sorted by the server, fetched page by page, and only the rows that are in
 * sight are drawn, so that a hundred thousand scroll like ten. Rows are links; the arrow keys go from one to the next.
 */
import { Button, Paper, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconSelector } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePages, type Question } from '../../api/reading';
import type { Filter, Row, ViewPath } from '../../api/types';
import { Empty, Failed, Loading } from '../states';
import type { Column, TableShape } from './columns';
import classes from './data-table.module.css';
import { useTableState, type TableState } from './table-state';
import { Toolbar } from './toolbar';

const ROW_HEIGHT = 40;
/** Pixels: no lower in a low window. */
const LEAST_HEIGHT = 320;
const PAGE = 100;
/** Rows before the end of what is there at which more is fetched. */
const AHEAD = 40;

interface DataTableProps<P extends ViewPath> {
  readonly path: P;
  readonly shape: TableShape<Row<P>>;
  /** Always asked for, besides what is chosen. */
  readonly only?: Filter;
  /** Where a row leads. */
  readonly to?: (row: Row<P>) => string;
  readonly asOf?: string;
  readonly empty?: ReactNode;
  /** The most, as a CSS length; it is lower if it has fewer rows. */
  readonly height?: string;
}

export function DataTable<P extends ViewPath>(props: DataTableProps<P>) {
  const { path, shape, only, to, asOf, empty, height = 'calc(100vh - 210px)' } = props;
  const state = useTableState(shape);
  const filter = useMemo(() => ({ ...only, ...state.filter }), [only, state.filter]);
  const question: Question = {
    ...{ filter, sort: state.sort, search: state.search || undefined, limit: PAGE, asOf, fields: shape.fields },
    count: asOf === undefined,
  };
  const pages = usePages(path, question);
  const rows = useMemo(() => (pages.data?.pages ?? []).flatMap((page) => page.rows), [pages.data]);
  const count = pages.data?.pages[0]?.count;
  const shown = shape.columns.filter(({ id, extra }) => (state.chosen ? state.chosen.includes(id) : !extra));
  const query = {
    ...{ sort: state.sort, search: state.search || undefined, asOf, fields: shape.fields?.join() },
    filter: Object.keys(filter).length > 0 ? JSON.stringify(filter) : undefined,
  };
  const narrowed = state.search !== '' || Object.keys(state.filters).length > 0;
  return (
    <div className={classes.whole}>
      <Toolbar shape={shape} state={state} shown={shown} path={path} query={query} count={count} />
      <Paper
        p={0}
        className={classes.frame}
        aria-busy={pages.isFetching}
        data-stale={pages.isPlaceholderData || undefined}
      >
        {pages.error && rows.length === 0 ? (
          <Failed error={pages.error} again={pages.refetch} />
        ) : pages.isPending ? (
          <Loading />
        ) : rows.length === 0 ? (
          narrowed ? (
            <NothingMatches state={state} />
          ) : (
            (empty ?? <Empty />)
          )
        ) : (
          <Body
            {...{ rows, shown, state, to, height, count }}
            more={() => pages.hasNextPage && !pages.isFetchingNextPage && void pages.fetchNextPage()}
          />
        )}
      </Paper>
    </div>
  );
}

/** Nothing that is searched for, or let through by the filters: all of it is one click away. */
function NothingMatches({ state }: { readonly state: TableState }) {
  const { t } = useTranslation();
  const all = () =>
    state.set({
      q: undefined,
      ...Object.fromEntries(Object.keys(state.filters).map((each) => [`f.${each}`, undefined])),
    });
  return (
    <Empty title={t('nothingMatches')}>
      <Button size="xs" variant="light" onClick={all}>
        {t('table.clear')}
      </Button>
    </Empty>
  );
}

interface BodyProps<R> {
  readonly rows: readonly R[];
  readonly shown: readonly Column<R>[];
  readonly state: TableState;
  readonly to: ((row: R) => string) | undefined;
  readonly height: string;
  readonly count: number | undefined;
  readonly more: () => void;
}

function Body<R extends { readonly id: string }>({ rows, shown, state, to, height, count, more }: BodyProps<R>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]!.id,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - AHEAD) more();
  }, [last, rows.length, more]);
  const grid = {
    gridTemplateColumns: shown.map(trackOf).join(' '),
    minWidth: shown.reduce((sum, c) => sum + c.width, 0),
  };
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      style={{ maxHeight: `max(${LEAST_HEIGHT}px, ${height})` }}
      onKeyDown={walk}
      tabIndex={-1}
    >
      <div role="table" aria-rowcount={count ?? rows.length} style={{ minWidth: grid.minWidth }}>
        <div role="rowgroup" className={classes.head}>
          <div role="row" className={classes.row} style={grid}>
            {shown.map((column) => (
              <Header key={column.id} column={column} state={state} />
            ))}
          </div>
        </div>
        <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ key, index, start }) => (
            <div
              key={key}
              role="row"
              aria-rowindex={index + 2}
              className={classes.row}
              data-linked={to !== undefined || undefined}
              style={{ ...grid, transform: `translateY(${start}px)` }}
            >
              <Cells row={rows[index]!} shown={shown} to={to} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

function Cells<R>({ row, shown, to }: Pick<BodyProps<R>, 'shown' | 'to'> & { readonly row: R }) {
  return shown.map((column, index) => (
    <div key={column.id} role="cell" className={classes.cell} data-align={column.align}>
      {index === 0 && to ? (
        <Link to={to(row)} className={classes.link} data-row>
          {column.cell(row)}
        </Link>
      ) : (
        column.cell(row)
      )}
    </div>
  ));
}

interface HeaderProps<R> {
  readonly column: Column<R>;
  readonly state: TableState;
}

function Header<R>({ column, state }: HeaderProps<R>) {
  const { t } = useTranslation();
  const { sort, header, align } = column;
  const first = state.sort?.split(',')[0];
  const descends = first === `-${sort}`;
  const on = sort !== undefined && (descends || first === sort);
  const sorted = on ? (descends ? 'descending' : 'ascending') : 'none';
  const Icon = on ? (descends ? IconArrowDown : IconArrowUp) : IconSelector;
  const label = (
    <Text size="xs" fw={650} c="dimmed" className="clamp">
      {header}
    </Text>
  );
  return (
    <div role="columnheader" aria-sort={sort ? sorted : undefined} className={classes.cell} data-align={align}>
      {sort ? (
        <UnstyledButton
          className={classes.sort}
          aria-label={t('table.sortBy', { name: header })}
          onClick={() => state.set({ sort: on && !descends ? `-${sort}` : sort })}
        >
          {label}
          <Icon size={13} aria-hidden />
        </UnstyledButton>
      ) : (
        label
      )}
    </div>
  );
}

const trackOf = <R,>({ width, grow }: Column<R>): string => (grow ? `minmax(${width}px, 1fr)` : `${width}px`);

/** From one row to the next. */
function walk(event: KeyboardEvent<HTMLDivElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key];
  if (!step) return;
  const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('[data-row]')];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = links[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}
