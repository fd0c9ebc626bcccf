/**
 * The board: deals by stage, moved with the mouse, a finger, or the keyboard (space takes a card up, the arrows carry
 * it to the next column, space drops it); what happens is said for those who do not see it.
 */
import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  rectIntersection,
  TouchSensor,
  useSensor,
  useSensors,
  type Announcements,
  type CollisionDetection,
  type DragEndEvent,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { session } from '../../session/session';
import { CardFace } from './card';
import { Column, type ColumnProps } from './column';
import { useMoves, type Place } from './moves-context';
import type { Deal } from './pipeline-state';
import classes from './board.module.css';

export function Board({ columns }: { readonly columns: readonly ColumnProps[] }) {
  const { t } = useTranslation('sales');
  const { move } = useMoves();
  const [held, setHeld] = useState<Deal>();
  const announcements = useAnnouncements();
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    // A finger that moves at once scrolls.
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: toNextColumn }),
  );
  const drop = ({ active, over }: DragEndEvent) => {
    setHeld(undefined);
    if (over) void move(active.data.current?.deal as Deal, over.id as Place);
  };
  return (
    <DndContext
      sensors={session.can('sales.opportunity.advance') ? sensors : []}
      collisionDetection={underPointer}
      accessibility={{ announcements, screenReaderInstructions: { draggable: t('pipeline.howToDrag') } }}
      onDragStart={({ active }) => setHeld(active.data.current?.deal as Deal)}
      onDragEnd={drop}
      onDragCancel={() => setHeld(undefined)}
    >
      <div className={classes.board}>
        {columns.map((column) => (
          <Column key={column.place} {...column} />
        ))}
      </div>
      <DragOverlay dropAnimation={null}>
        {held && (
          <div className={classes.card} data-overlay>
            <CardFace deal={held} stuckOver={undefined} />
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}

/** Where the pointer is; without one, what the card covers most of. */
const underPointer: CollisionDetection = (args) => {
  const within = pointerWithin(args);
  return within.length > 0 ? within : rectIntersection(args);
};

const toNextColumn: KeyboardCoordinateGetter = (event, { context: { droppableRects, over }, currentCoordinates }) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.code];
  if (!step) return undefined;
  event.preventDefault();
  const columns = [...droppableRects].sort(([, a], [, b]) => a.left - b.left);
  const next = columns[columns.findIndex(([id]) => id === over?.id) + step]?.[1];
  return next && { x: next.left + 8, y: Math.max(currentCoordinates.y, next.top) };
};

function useAnnouncements(): Announcements {
  const { t } = useTranslation('sales');
  return useMemo(() => {
    const titleOf = (active: { data: { current?: { deal?: Deal } | undefined } }) =>
      active.data.current?.deal?.title ?? '';
    const nameOf = (over: { data: { current?: { name?: string } | undefined } } | null) =>
      over?.data.current?.name ?? '';
    return {
      onDragStart: ({ active }) => t('pipeline.said.taken', { title: titleOf(active) }),
      onDragOver: ({ active, over }) =>
        over
          ? t('pipeline.said.over', { title: titleOf(active), column: nameOf(over) })
          : t('pipeline.said.nowhere', { title: titleOf(active) }),
      onDragEnd: ({ active, over }) =>
        over
          ? t('pipeline.said.dropped', { title: titleOf(active), column: nameOf(over) })
          : t('pipeline.said.back', { title: titleOf(active) }),
      onDragCancel: ({ active }) => t('pipeline.said.back', { title: titleOf(active) }),
    };
  }, [t]);
}
