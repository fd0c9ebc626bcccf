/**
 * Why is a value what it is? The value itself is a button, which opens the events that made it so, the latest first, each
 * with what it changed: `<Why path="/analytics/customers" id={id} field="orders.value">1,200</Why>`. For any row of a view.
 */
import { Badge, Button, Drawer, Group, Stack, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keyOf } from '../api/reading';
import { askJson, Problem } from '../api/request';
import type { ViewPath } from '../api/types';
import { useFormats } from '../i18n/format';
import { EventDrawer } from './events/event-drawer';
import { EventIcon } from './events/event-icon';
import { Actor } from './events/event-view';
import { mayReadEvents } from './events/reading';
import { useEventWords } from './events/use-event-words';
import { FieldValue } from './events/value';
import { Empty, Shown } from './states';
import classes from './why.module.css';

export interface WhyProps {
  readonly path: ViewPath;
  readonly id: string;
  /** A field, or one within others: `orders.value`; with all that is within it. */
  readonly field: string;
  /** As of when the value is shown, if that is not now. */
  readonly asOf?: string | undefined;
  /** What the value is called, if that is not the name of the field. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

interface Changed {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

interface Change {
  readonly event: {
    readonly id: string;
    readonly type: string;
    readonly position: number;
    readonly effectiveAt: string;
    readonly recordedAt: string;
    readonly actor: string;
  };
  readonly fields: readonly Changed[];
}

interface Changes {
  readonly changes: readonly Change[];
  readonly next?: string;
}

const PAGE = 20;

export function Why({ children, ...asked }: WhyProps) {
  const { t } = useTranslation('happened');
  const words = useEventWords();
  const [opened, setOpened] = useState(false);
  const name = asked.label ?? words.field(asked.field);
  return (
    <>
      <UnstyledButton className={classes.value} onClick={() => setOpened(true)} aria-haspopup="dialog">
        {children}
        <VisuallyHidden> {t('why.ask', { field: name })}</VisuallyHidden>
      </UnstyledButton>
      <Drawer.Root opened={opened} onClose={() => setOpened(false)} position="right" size={460}>
        <Drawer.Overlay backgroundOpacity={0.25} />
        <Drawer.Content>{opened && <Reasons {...asked} name={name} now={children} />}</Drawer.Content>
      </Drawer.Root>
    </>
  );
}

interface ReasonsProps extends Omit<WhyProps, 'children'> {
  readonly name: string;
  readonly now: ReactNode;
}

function Reasons({ path, id, field, asOf, name, now }: ReasonsProps) {
  const { t } = useTranslation('happened');
  const { t: parts } = useTranslation();
  const format = useFormats();
  const reasons = useChanges(path, id, field, asOf);
  const [shown, setShown] = useState<Change['event']>();
  return (
    <>
      <Drawer.Header>
        <Stack gap={2}>
          <Drawer.Title>
            <Text fw={650} span>
              {t('why.of', { field: name })}
            </Text>
          </Drawer.Title>
          <Group gap="xs">
            <Text component="div" fz="lg" fw={650} className={classes.now}>
              {now}
            </Text>
            {asOf && (
              <Badge color="yellow" variant="light" tt="none" children={t('why.asOf', { day: format.day(asOf) })} />
            )}
          </Group>
        </Stack>
        <Drawer.CloseButton aria-label={parts('close')} />
      </Drawer.Header>
      <Drawer.Body>
        <Shown of={reasons} none={<Empty title={t('why.none')} />}>
          {({ pages }) => {
            const changes = pages.flatMap((page) => page?.changes ?? []);
            if (changes.length === 0) return <Empty title={t('why.none')} />;
            return (
              <Stack component="ol" gap={0} className={classes.changes}>
                {changes.map((change) => (
                  <Step key={change.event.id} change={change} only={field} open={() => setShown(change.event)} />
                ))}
              </Stack>
            );
          }}
        </Shown>
        {reasons.hasNextPage && (
          <Button
            variant="subtle"
            size="xs"
            mt="sm"
            loading={reasons.isFetchingNextPage}
            onClick={() => void reasons.fetchNextPage()}
          >
            {t('why.more')}
          </Button>
        )}
      </Drawer.Body>
      <EventDrawer event={shown} close={() => setShown(undefined)} />
    </>
  );
}

/** The changes, page by page; a page is null if there never was such a row. */
function useChanges(path: ViewPath, id: string, field: string, asOf: string | undefined) {
  return useInfiniteQuery({
    queryKey: keyOf(path, 'why', { id, field, asOf }),
    queryFn: async ({ pageParam, signal }) => {
      try {
        const query = { field, asOf, limit: PAGE, cursor: pageParam };
        return await askJson<Changes>(`${path}/${encodeURIComponent(id)}/why`, { query, signal });
      } catch (error) {
        if (error instanceof Problem && error.type === 'urn:kizuna:problem:not-found') return null;
        throw error;
      }
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page?.next,
  });
}

interface StepProps {
  readonly change: Change;
  readonly only: string;
  readonly open: () => void;
}

function Step({ change, only, open }: StepProps) {
  const words = useEventWords();
  const format = useFormats();
  const { event, fields } = change;
  const name = (
    <Text fw={600} size="sm">
      {words.event(event.type)}
    </Text>
  );
  return (
    <li className={classes.change}>
      <EventIcon type={event.type} size={28} />
      <Stack gap={3} className={classes.told}>
        {mayReadEvents() ? (
          <UnstyledButton onClick={open} className={classes.event} aria-haspopup="dialog">
            {name}
          </UnstyledButton>
        ) : (
          name
        )}
        <Group gap={6} fz="xs" c="dimmed">
          <span>{format.moment(event.effectiveAt)} ·</span>
          <Actor id={event.actor} />
        </Group>
        {fields.map((changed) => (
          <Difference key={changed.field} changed={changed} named={changed.field !== only} />
        ))}
      </Stack>
    </li>
  );
}

function Difference({ changed, named }: { readonly changed: Changed; readonly named: boolean }) {
  const words = useEventWords();
  const { field, before, after } = changed;
  return (
    <Group gap={6} fz="sm" align="flex-start" className={classes.difference}>
      {named && <Text inherit c="dimmed">{`${words.field(field)}:`}</Text>}
      {Array.isArray(before) || Array.isArray(after) ? (
        <ListDifference field={field} before={listOf(before)} after={listOf(after)} />
      ) : (
        <>
          {before !== undefined && (
            <>
              <Text component="s" inherit c="dimmed">
                <FieldValue field={field} value={before} />
              </Text>
              <IconArrowRight size={14} aria-hidden className={classes.arrow} />
            </>
          )}
          <Text component="div" inherit fw={600}>
            <FieldValue field={field} value={after} />
          </Text>
        </>
      )}
    </Group>
  );
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What came, and what went: the rest of a list is not worth saying again. */
function ListDifference({
  field,
  before,
  after,
}: {
  field: string;
  before: readonly unknown[];
  after: readonly unknown[];
}) {
  const has = (list: readonly unknown[], value: unknown) =>
    list.some((other) => JSON.stringify(other) === JSON.stringify(value));
  const gone = before.filter((value) => !has(after, value));
  const come = after.filter((value) => !has(before, value));
  return (
    <Stack gap={2}>
      {gone.map((value, place) => (
        <Text key={`-${place}`} component="s" inherit c="dimmed">
          − <FieldValue field={field} value={value} />
        </Text>
      ))}
      {come.map((value, place) => (
        <Text key={`+${place}`} component="div" inherit fw={600}>
          + <FieldValue field={field} value={value} />
        </Text>
      ))}
    </Stack>
  );
}
