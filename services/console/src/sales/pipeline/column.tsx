/** A column of the board: what its deals are worth, and the deals, of which only those in sight are drawn. */
import { ActionIcon, Group, Text, Title } from '@mantine/core';
import { useDndContext, useDroppable } from '@dnd-kit/core';
import { IconPlus } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format';
import { Card } from './card';
import type { Place } from './moves-context';
import type { Deal } from './pipeline-state';
import classes from './board.module.css';

const CARD_HEIGHT = 116;

export interface ColumnProps {
  readonly place: Place;
  readonly name: string;
  readonly deals: readonly Deal[];
  /** If it is not just those that are shown. */
  readonly count?: number | undefined;
  readonly value: number;
  /** Share of them that we expect to win. */
  readonly probability?: number;
  readonly note?: string;
  readonly stuckOver: number | undefined;
  readonly add?: (() => void) | undefined;
  readonly empty: ReactNode;
  /** Whether a deal may be dropped here. */
  readonly takes: (deal: Deal) => boolean;
}

export function Column(props: ColumnProps) {
  const { place, name, deals, stuckOver, empty, takes } = props;
  const held = useDndContext().active?.data.current?.deal as Deal | undefined;
  const closed = held !== undefined && !takes(held);
  const { setNodeRef, isOver } = useDroppable({ id: place, data: { name }, disabled: closed });
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: deals.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (index) => deals[index]!.id,
    overscan: 4,
    gap: 8,
  });
  return (
    <section
      ref={setNodeRef}
      className={classes.column}
      data-over={isOver || undefined}
      data-closed={closed || undefined}
      data-place={place}
      aria-label={name}
    >
      <Head {...props} />
      <div ref={scroller} className={classes.scroller} tabIndex={-1}>
        {deals.length === 0 ? (
          <Text size="sm" c="dimmed" ta="center" py="lg">
            {empty}
          </Text>
        ) : (
          <ul className={classes.cards} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ key, index, start }) => (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={classes.item}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={deals.length}
                aria-posinset={index + 1}
              >
                <Card deal={deals[index]!} stuckOver={stuckOver} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function Head({ name, deals, count = deals.length, value, probability, note, add }: ColumnProps) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  return (
    <header className={classes.head}>
      <Group justify="space-between" wrap="nowrap" mih={28}>
        <Group gap={6} wrap="nowrap" miw={0}>
          <Title order={2} size="h3" className="clamp">
            {name}
          </Title>
          <Text
            size="sm"
            c="dimmed"
            className="numbers"
            aria-label={t('pipeline.deals', { count, n: format.number(count) })}
          >
            {format.number(count)}
          </Text>
        </Group>
        {add && (
          <ActionIcon variant="subtle" color="gray" onClick={add} aria-label={t('pipeline.addTo', { stage: name })}>
            <IconPlus size={17} aria-hidden />
          </ActionIcon>
        )}
      </Group>
      <Group gap={8} justify="space-between" wrap="nowrap">
        <Text size="xs" fw={600} className="numbers">
          {format.number(Math.round(value))}
        </Text>
        <Text size="xs" c="dimmed" className="numbers clamp">
          {probability === undefined
            ? note
            : t('pipeline.weightedBy', {
                amount: format.number(Math.round(value * probability)),
                share: format.percent(probability),
              })}
        </Text>
      </Group>
    </header>
  );
}
