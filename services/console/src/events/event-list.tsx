/** Events one under the other, the latest first. Only those in sight are drawn; what is earlier is read as one scrolls. */
import { Anchor, Button, Loader, Paper } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconArrowUp } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../i18n/format';
import { useGist } from '../parts/events/gist';
import { Empty, Failed, Loading } from '../parts/states';
import { Actor, EventName } from './event-name';
import classes from './event-list.module.css';
import { useCustomerName } from './names';
import type { LoggedEvent } from './reading';
import type { EventStream, Shown } from './stream';

const ROW = 38;
const NARROW_ROW = 56;
/** Below so many pixels the columns do not fit. */
const NARROW = 640;
const MEDIUM = 980;
/** Rows before the end of what is there at which more is read. */
const AHEAD = 60;
/** So often it goes on by itself although nothing was found. */
const MOST_IN_VAIN = 20;

interface EventListProps {
  readonly stream: EventStream;
  readonly shown: Shown;
  readonly openId: string | undefined;
  readonly open: (id: string) => void;
  readonly narrowed: boolean;
  /** Whether one looks at the latest: what comes may be shown at once. */
  readonly atTop: (yes: boolean) => void;
  readonly resume: () => void;
}

export function EventList(props: EventListProps) {
  const { stream, shown, narrowed, resume } = props;
  const { t } = useTranslation('events');
  const { events, begun, error, held, before } = shown;
  const { ref, width } = useElementSize();
  const scroller = useRef<HTMLDivElement>(null);
  const toLatest = () => {
    resume();
    scroller.current?.scrollTo({ top: 0 });
  };
  const narrow = width > 0 && width < NARROW;
  const medium = !narrow && width > 0 && width < MEDIUM;
  return (
    <Paper
      p={0}
      className={classes.frame}
      ref={ref}
      data-narrow={narrow || undefined}
      data-medium={medium || undefined}
      pos="relative"
    >
      {held > 0 && (
        <Button
          size="compact-sm"
          radius="xl"
          className={classes.news}
          leftSection={<IconArrowUp size={14} aria-hidden />}
          onClick={toLatest}
        >
          {t('held', { count: held })}
        </Button>
      )}
      {events.length > 0 ? (
        <Rows {...props} narrow={narrow} scroller={scroller} />
      ) : error ? (
        <Failed error={error} again={() => stream.again()} />
      ) : !begun ? (
        <Loading />
      ) : before === undefined ? (
        <div className={classes.alone}>
          <Empty title={narrowed ? t('noneMatches') : t('none')} />
        </div>
      ) : (
        <div className={classes.alone}>
          <Earlier stream={stream} shown={shown} />
        </div>
      )}
    </Paper>
  );
}

interface RowsProps extends EventListProps {
  readonly narrow: boolean;
  readonly scroller: React.RefObject<HTMLDivElement | null>;
}

function Rows({ stream, shown, openId, open, atTop, narrow, scroller }: RowsProps) {
  const { t } = useTranslation('events');
  const { events } = shown;
  const size = narrow ? NARROW_ROW : ROW;
  const virtual = useVirtualizer({
    count: events.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => size,
    getItemKey: (index) => events[index]!.id,
    overscan: 12,
  });
  useEffect(() => virtual.measure(), [size, virtual]);
  useSteadyScroll(events, size, scroller);
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= events.length - AHEAD && events.length > AHEAD) void stream.more();
  }, [last, events.length, stream]);
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      onKeyDown={(event) => walk(event, scroller.current)}
      onScroll={({ currentTarget }) => atTop(currentTarget.scrollTop < size)}
    >
      <div role="table" aria-label={t('title')} aria-rowcount={shown.before === undefined ? events.length + 1 : -1}>
        <div role="rowgroup" className={classes.head}>
          <div role="row" className={classes.line} style={{ height: '100%' }}>
            {(['time', 'event', 'customer', 'actor', 'data'] as const).map((column) => (
              <div key={column} role="columnheader" data-column={column} className={classes.cell}>
                {t(`columns.${column}`)}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={classes.rows} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ key, index, start }) => (
            <Row
              key={key}
              event={events[index]!}
              index={index}
              start={start}
              isOpen={events[index]!.id === openId}
              open={open}
            />
          ))}
        </div>
      </div>
      <Earlier stream={stream} shown={shown} />
    </div>
  );
}

/** When the latest are let go, because one reads far back, what is in sight stays where it is. */
function useSteadyScroll(events: readonly LoggedEvent[], size: number, scroller: RowsProps['scroller']): void {
  const last = useRef(events);
  useLayoutEffect(() => {
    const before = last.current;
    last.current = events;
    const first = events[0]?.globalposition ?? 0;
    if (!scroller.current || (before[0]?.globalposition ?? 0) <= first) return;
    const gone = before.findIndex(({ globalposition }) => globalposition === first);
    if (gone > 0) scroller.current.scrollTop -= gone * size;
  }, [events, size, scroller]);
}

interface RowProps {
  readonly event: LoggedEvent;
  readonly index: number;
  readonly start: number;
  readonly isOpen: boolean;
  readonly open: (id: string) => void;
}

function Row({ event, index, start, isOpen, open }: RowProps) {
  const format = useFormats();
  const gist = useGist();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={`${classes.line} ${classes.row}`}
      data-open={isOpen || undefined}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="cell" className={`${classes.cell} ${classes.quiet} ${classes.time} numbers`} title={event.time}>
        {format.moment(event.time)}
      </div>
      <div role="cell" className={classes.cell}>
        <button type="button" className={classes.open} data-row aria-pressed={isOpen} onClick={() => open(event.id)}>
          <EventName type={event.type} inList />
        </button>
      </div>
      <div role="cell" className={classes.cell}>
        <Customer id={event.subject} />
      </div>
      <div role="cell" className={`${classes.cell} ${classes.wide}`}>
        <Actor name={event.actorid} />
      </div>
      <div role="cell" className={`${classes.cell} ${classes.quiet} ${classes.wide} ${classes.data}`}>
        {gist(event.type, event.data) || <code>{inShort(event.data)}</code>}
      </div>
    </div>
  );
}

function Customer({ id }: { readonly id: string | undefined }) {
  const name = useCustomerName(id);
  if (!id) return <span className={classes.quiet}>–</span>;
  return (
    <Anchor component={Link} to={`/app/customers/${id}`} size="sm" c="inherit">
      {name ?? id.slice(0, 8)}
    </Anchor>
  );
}

/** Below the earliest: that it is being searched, that there is no more, or the wish to go on. */
function Earlier({ stream, shown }: { readonly stream: EventStream; readonly shown: Shown }) {
  const { t } = useTranslation('events');
  const format = useFormats();
  const vain = useRef({ count: 0, tries: 0 });
  const { events, before, reading, begun, error } = shown;
  const tries = vain.current;
  if (tries.count !== events.length) Object.assign(tries, { count: events.length, tries: 0 });
  const few = events.length <= AHEAD;
  useEffect(() => {
    if (!few || reading || !begun || error || before === undefined || tries.tries >= MOST_IN_VAIN) return;
    tries.tries++;
    void stream.more();
  }, [few, reading, begun, error, before, stream, tries]);
  if (error) return <Failed error={error} again={() => void stream.more()} />;
  return (
    <div className={classes.more} role="status">
      {before === undefined ? (
        begun && t('beginning')
      ) : reading || (few && tries.tries < MOST_IN_VAIN) ? (
        <>
          <Loader size="xs" /> {t('searching', { position: format.number(before) })}
        </>
      ) : (
        <Button size="compact-sm" variant="light" onClick={() => void stream.more()}>
          {t('earlier')}
        </Button>
      )}
    </div>
  );
}

const LONGEST = 160;
/** Ids say little in a line. */
const AN_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
const inShort = (data: object): string => {
  const text = Object.entries(data)
    .filter(([, value]) => !(typeof value === 'string' && AN_ID.test(value)))
    .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`)
    .join('  ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

/** From one event to the next. */
function walk(event: KeyboardEvent<HTMLDivElement>, scroller: HTMLDivElement | null): void {
  const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key];
  if (!step || !scroller) return;
  const rows = [...scroller.querySelectorAll<HTMLButtonElement>('[data-row]')];
  const next = rows[rows.findIndex((row) => row === document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus({ preventScroll: true });
  next.closest('[role=row]')?.scrollIntoView({ block: 'nearest' });
}
