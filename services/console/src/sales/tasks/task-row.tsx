/** A task in the list: done by one click; what else can be done with it is beside it. */
import { ActionIcon, Badge, Checkbox, Group, Menu, Text, Tooltip } from '@mantine/core';
import { IconDots, IconUserPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../../api/types';
import { today, useFormats } from '../../i18n/format';
import { CustomerLink, StaffName } from '../../parts/names';
import { session } from '../../session/session';
import { useShortDay } from '../shared/short-day';
import classes from './tasks.module.css';

export type Task = Row<'/sales/tasks'>;
export type Doing = 'complete' | 'result' | 'drop' | 'assign';

interface TaskRowProps {
  readonly task: Task;
  readonly going: boolean;
  readonly act: (task: Task, what: Doing) => void;
}

const can = (command: string) => session.can(`sales.task.${command}`);

export const TaskRow = memo(function TaskRow({ task, going, act }: TaskRowProps) {
  const { t } = useTranslation('sales');
  const { id, title, customerId, ownerId } = task;
  return (
    <li className={classes.task} data-task={id} data-going={going || undefined} tabIndex={-1} aria-label={title}>
      <Tooltip label={t('task.complete')}>
        <Checkbox
          radius="xl"
          color="teal.8"
          checked={going}
          disabled={going || !can('complete')}
          onChange={() => act(task, 'complete')}
          aria-label={t('task.completeIt', { title })}
        />
      </Tooltip>
      <div className={classes.what}>
        <Text size="sm" fw={550} td={going ? 'line-through' : undefined} className={classes.title}>
          {title}
        </Text>
        <Group gap={6} fz="xs" wrap="nowrap">
          <CustomerLink id={customerId} />
          <Text span inherit c="dimmed" className="clamp">
            · {ownerId ? <StaffName id={ownerId} /> : t('task.nobodys')}
          </Text>
        </Group>
      </div>
      <div className={classes.due}>
        <Due task={task} />
      </div>
      <Group gap={0} wrap="nowrap">
        {can('assign') && (
          <Tooltip label={t('shared.assign')}>
            <ActionIcon
              variant="subtle"
              color="gray"
              visibleFrom="xs"
              onClick={() => act(task, 'assign')}
              aria-label={t('task.assignIt', { title })}
            >
              <IconUserPlus size={17} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
        <More task={task} act={act} />
      </Group>
    </li>
  );
});

function Due({ task: { dueOn } }: { readonly task: Task }) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const shortDay = useShortDay();
  const days = Math.round((Date.parse(today()) - Date.parse(dueOn)) / 86_400_000);
  if (days > 0) {
    return (
      <Badge color="red" variant="light" autoContrast tt="none" title={format.day(dueOn)}>
        {t('task.lateBy', { count: days })}
      </Badge>
    );
  }
  return (
    <Text size="xs" c="dimmed" className="numbers">
      {days === 0 ? t('task.quick.today') : shortDay(dueOn)}
    </Text>
  );
}

function More({ task, act }: Omit<TaskRowProps, 'going'>) {
  const { t } = useTranslation('sales');
  if (!can('complete') && !can('drop') && !can('assign')) return null;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('task.moreOf', { title: task.title })}>
          <IconDots size={17} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {can('complete') && <Menu.Item onClick={() => act(task, 'result')}>{t('task.completeWith')}</Menu.Item>}
        {can('assign') && (
          <Menu.Item hiddenFrom="xs" onClick={() => act(task, 'assign')}>
            {t('shared.assign')}
          </Menu.Item>
        )}
        {can('drop') && <Menu.Item onClick={() => act(task, 'drop')}>{t('task.drop')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
