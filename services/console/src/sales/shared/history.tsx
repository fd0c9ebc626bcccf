/** What happened to one thing: the events that made its row what it is, the latest first, each with what it changed. */
import { Button, Group, Paper, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf } from '../../api/reading';
import { askJson } from '../../api/request';
import type { ViewPath } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { EventDrawer } from '../../parts/events/event-drawer';
import { EventIcon } from '../../parts/events/event-icon';
import { Actor } from '../../parts/events/event-view';
import { mayReadEvents } from '../../parts/events/reading';
import { useEventWords } from '../../parts/events/use-event-words';
import { FieldValue } from '../../parts/events/value';
import { Empty, Shown } from '../../parts/states';
import { DealLink } from './deal-link';
import { ProductLink } from './product-link';
import classes from './history.module.css';

export interface Change {
  readonly event: {
    readonly id: string;
    readonly type: string;
    readonly position: number;
    readonly effectiveAt: string;
    readonly actor: string;
  };
  readonly fields: readonly { readonly field: string; readonly before?: unknown; readonly after?: unknown }[];
}

interface Changes {
  readonly changes: readonly Change[];
  readonly next?: string;
}

const PAGE = 50;

export function useChanges(path: ViewPath, id: string) {
  return useInfiniteQuery({
    queryKey: keyOf(path, 'history', { id }),
    queryFn: ({ pageParam, signal }) =>
      askJson<Changes>(`${path}/${encodeURIComponent(id)}/why`, { query: { limit: PAGE, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
}

interface HistoryProps {
  readonly path: ViewPath;
  readonly id: string;
  /** Fields that say nothing to people, or that are said elsewhere. */
  readonly without?: readonly string[];
}

/** What follows from the event itself: when it was, and that it was this one. */
const EVIDENT = [
  'id',
  'since',
  'openedAt',
  'draftedAt',
  'placedAt',
  'publishedAt',
  'closedAt',
  'pipelineVersion',
  'wonBy',
  'closedOn',
  'endedOn',
];

export function History({ path, id, without = [] }: HistoryProps) {
  const { t } = useTranslation('sales');
  const changes = useChanges(path, id);
  const [shown, setShown] = useState<Change['event']>();
  const left = [...EVIDENT, ...without];
  return (
    <Paper component="section" aria-label={t('shared.history')}>
      <Title order={2} mb="sm">
        {t('shared.history')}
      </Title>
      <Shown of={changes}>
        {({ pages }) => {
          const all = pages.flatMap((page) => page.changes);
          if (all.length === 0) return <Empty />;
          return (
            <ol className={classes.changes}>
              {all.map((change) => (
                <Step key={change.event.id} change={change} without={left} show={() => setShown(change.event)} />
              ))}
            </ol>
          );
        }}
      </Shown>
      {changes.hasNextPage && (
        <Button
          variant="subtle"
          size="xs"
          loading={changes.isFetchingNextPage}
          onClick={() => void changes.fetchNextPage()}
        >
          {t('shared.earlier')}
        </Button>
      )}
      <EventDrawer event={shown} close={() => setShown(undefined)} />
    </Paper>
  );
}

interface StepProps {
  readonly change: Change;
  readonly without: readonly string[];
  readonly show: () => void;
}

function Step({ change: { event, fields }, without, show }: StepProps) {
  const words = useEventWords();
  const format = useFormats();
  const told = fields.filter(
    ({ field, before, after }) =>
      !without.includes(field) && !isLong(before) && !isLong(after) && !isStart(field, before, after),
  );
  const name = (
    <Text fw={600} size="sm">
      {words.event(event.type)}
    </Text>
  );
  return (
    <li className={classes.change}>
      <EventIcon type={event.type} size={26} />
      <Stack gap={2} miw={0} pt={2}>
        <Group gap={8}>
          {mayReadEvents() ? (
            <UnstyledButton onClick={show} aria-haspopup="dialog" className={classes.event}>
              {name}
            </UnstyledButton>
          ) : (
            name
          )}
          <Text size="xs" c="dimmed" component="div">
            {format.moment(event.effectiveAt)} · <Actor id={event.actor} />
          </Text>
        </Group>
        {told.map(({ field, before, after }) => (
          <Group key={field} gap={6} fz="sm" className="numbers">
            <Text span inherit c="dimmed">
              {words.field(field)}
            </Text>
            {before !== undefined && (
              <>
                <Text component="s" inherit c="dimmed">
                  <Said field={field} value={before} />
                </Text>
                <IconArrowRight size={13} aria-hidden />
              </>
            )}
            <Text component="div" inherit>
              <Said field={field} value={after} />
            </Text>
          </Group>
        ))}
      </Stack>
    </li>
  );
}

/** Products and opportunities are known by name here, and kinds of credit by their words. */
function Said({ field, value }: { readonly field: string; readonly value: unknown }) {
  const { t } = useTranslation('sales');
  if (field === 'productId' && typeof value === 'string') return <ProductLink id={value} />;
  if (field === 'opportunityId' && typeof value === 'string') return <DealLink id={value} />;
  if (field === 'creditKind' && (value === 'return' || value === 'adjustment')) return t(`order.kinds.${value}`);
  return <FieldValue field={field} value={value} />;
}

/** How everything begins says nothing. */
const isStart = (field: string, before: unknown, after: unknown): boolean =>
  before === undefined && (field === 'status' || after === 0 || after === false);

/** Lines stand in their own table. */
const isLong = (value: unknown): boolean => Array.isArray(value);
