/** Open tasks, what is due first; they are completed where they stand. */
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/doing';
import { useRows } from '../../api/reading';
import type { Row } from '../../api/types';
import { today, useFormats } from '../../i18n/format';
import { CustomerLink, StaffName } from '../../parts/names';
import { sayDone, sayProblem } from '../../parts/problem';
import { Shown } from '../../parts/states';
import { session } from '../../session/session';
import classes from './home.module.css';
import { Line, Lines, Nothing, Section } from './section';
import { useWhose } from './whose';

const SHOWN = 8;

export function Tasks() {
  const { t } = useTranslation('shell');
  const { owner, control, known } = useWhose();
  const filter = { status: 'open', ...(owner ? { ownerId: owner } : {}) };
  const tasks = useRows('/sales/tasks', { filter, sort: 'dueOn', limit: SHOWN, count: true }, known);
  return (
    <Section title={t('today.tasks')} to="/app/sales/tasks" count={tasks.data?.count} controls={control}>
      <Shown of={tasks}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Nothing>{t('today.noTasks')}</Nothing>
          ) : (
            <Lines>
              {rows.map((row) => (
                <Task key={row.id} task={row} withOwner={!owner} />
              ))}
            </Lines>
          )
        }
      </Shown>
    </Section>
  );
}

interface TaskProps {
  readonly task: Row<'/sales/tasks'>;
  readonly withOwner: boolean;
}

function Task({ task, withOwner }: TaskProps) {
  const { t } = useTranslation('shell');
  const format = useFormats();
  const complete = useCommand('/sales/tasks/{id}/complete');
  const { id, title, dueOn, customerId, ownerId } = task;
  const late = dueOn < today();
  const due =
    dueOn === today() ? t('today.dueToday') : t(late ? 'today.overdue' : 'today.due', { day: format.day(dueOn) });
  const tick = () =>
    complete.mutate(
      { id, body: {} },
      { onSuccess: () => sayDone(t('today.completed', { title })), onError: sayProblem },
    );
  return (
    <Line
      before={
        session.can('sales.task.complete') && (
          <Checkbox
            checked={complete.isPending || complete.isSuccess}
            disabled={complete.isPending || complete.isSuccess}
            onChange={tick}
            aria-label={t('today.complete', { title })}
          />
        )
      }
      title={title}
      to={`/app/customers/${customerId}`}
      under={[
        <span className={late ? classes.late : undefined}>{due}</span>,
        <CustomerLink id={customerId} />,
        withOwner && ownerId && <StaffName id={ownerId} />,
      ]}
    />
  );
}
