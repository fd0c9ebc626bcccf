/** A deal on the board. It is dragged by any part with the mouse or a finger, and by its grip with the keyboard. */
import { ActionIcon, Avatar, Badge, Group, Text, Tooltip } from '@mantine/core';
import { useDraggable } from '@dnd-kit/core';
import { IconCalendarDue, IconGripVertical, IconHourglassEmpty } from '@tabler/icons-react';
import { memo, type KeyboardEventHandler, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { today, useFormats } from '../../i18n/format';
import { CustomerLink, useStaffChoices } from '../../parts/names';
import { useShortDay } from '../shared/short-day';
import { DealMenu, WinIcon } from './deal-menu';
import { daysIn, isStuck, type Deal } from './pipeline-state';
import classes from './board.module.css';

interface CardProps {
  readonly deal: Deal;
  readonly stuckOver: number | undefined;
}

export const Card = memo(function Card({ deal, stuckOver }: CardProps) {
  const { t } = useTranslation('sales');
  const {
    setNodeRef,
    setActivatorNodeRef,
    listeners = {},
    attributes,
    isDragging,
  } = useDraggable({ id: deal.id, data: { deal } });
  const { onKeyDown, ...pointer } = listeners;
  return (
    <div
      ref={setNodeRef}
      {...pointer}
      className={classes.card}
      data-dragging={isDragging || undefined}
      data-stuck={isStuck(deal, stuckOver) || undefined}
    >
      <CardFace
        deal={deal}
        stuckOver={stuckOver}
        grip={
          <ActionIcon
            ref={setActivatorNodeRef}
            {...attributes}
            onKeyDown={onKeyDown as KeyboardEventHandler}
            variant="transparent"
            color="gray"
            size="sm"
            className={classes.grip}
            aria-label={t('pipeline.grip', { title: deal.title })}
          >
            <IconGripVertical size={15} aria-hidden />
          </ActionIcon>
        }
      />
    </div>
  );
});

/** What is drawn, also of the one that hangs at the pointer. */
export function CardFace({ deal, stuckOver, grip }: CardProps & { readonly grip?: ReactNode }) {
  const format = useFormats();
  const { id, title, customerId, ownerId, status, amount, wonAmount } = deal;
  return (
    <>
      <Group gap={2} wrap="nowrap" align="flex-start">
        <Link to={`/app/sales/opportunities/${id}`} className={classes.title} draggable={false}>
          {title}
        </Link>
        {grip}
      </Group>
      <Text size="xs" className="clamp" component="div">
        <CustomerLink id={customerId} />
      </Text>
      <Group justify="space-between" wrap="nowrap" gap="xs" mt={2}>
        <Text size="sm" fw={650} className="numbers">
          {format.amount(status === 'won' ? wonAmount : amount)}
        </Text>
        <End deal={deal} />
      </Group>
      <Group justify="space-between" wrap="nowrap" gap={4}>
        <Group gap={6} wrap="nowrap" miw={0} className={classes.grow}>
          <Owner id={ownerId} />
          {status === 'open' && <Time deal={deal} stuckOver={stuckOver} />}
        </Group>
        <Group gap={0} wrap="nowrap">
          <WinIcon deal={deal} />
          <DealMenu deal={deal} />
        </Group>
      </Group>
    </>
  );
}

/** The initials are enough for those who know each other; the whole name is beneath them. */
function Owner({ id }: { readonly id: string | undefined }) {
  const { t } = useTranslation('sales');
  const name = useStaffChoices().find(({ value }) => value === id)?.label;
  if (!name) return null;
  return (
    <Tooltip label={name}>
      <Avatar name={name} size={24} color="gray" role="img" aria-label={`${t('shared.owner')}: ${name}`} />
    </Tooltip>
  );
}

function Time({ deal, stuckOver }: CardProps) {
  const { t } = useTranslation('sales');
  const count = daysIn(deal);
  if (!isStuck(deal, stuckOver)) {
    return (
      <Text size="xs" c="dimmed" className="numbers" title={t('deal.inStage')}>
        {t('pipeline.daysIn', { count })}
      </Text>
    );
  }
  return (
    <Badge className={classes.stuck} size="sm" tt="none" leftSection={<IconHourglassEmpty size={12} aria-hidden />}>
      {t('pipeline.stuckFor', { count })}
    </Badge>
  );
}

/** When it shall be won; or when and why it ended. */
function End({ deal: { status, expectedCloseOn, closedOn, lostReason } }: Pick<CardProps, 'deal'>) {
  const { t } = useTranslation('sales');
  const shortDay = useShortDay();
  if (status !== 'open') {
    return (
      <Text size="xs" c="dimmed" className="clamp" title={lostReason}>
        {lostReason ?? (closedOn && shortDay(closedOn))}
      </Text>
    );
  }
  if (!expectedCloseOn) return null;
  const late = expectedCloseOn < today();
  return (
    <Text
      size="xs"
      c={late ? 'red' : 'dimmed'}
      className="numbers clamp"
      title={t(late ? 'pipeline.late' : 'deal.expectedClose')}
    >
      {late && <IconCalendarDue size={13} aria-label={t('pipeline.late')} className={classes.inline} />}
      {shortDay(expectedCloseOn)}
    </Text>
  );
}
