/** Tasks in groups. The arrow keys go from one to the next; C, D and A do what they say to the one that is chosen. */
import { Badge, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { useCallback, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/doing';
import { CommandForm } from '../../parts/form';
import { sayDone, sayProblem } from '../../parts/problem';
import { session } from '../../session/session';
import { ReasonModal } from '../shared/reason-modal';
import { StaffPick } from '../shared/picks';
import { Dialog } from '../shared/dialog';
import { TaskRow, type Doing, type Task } from './task-row';
import classes from './tasks.module.css';

export interface TaskGroup {
  readonly title: string;
  readonly late: boolean;
  readonly tasks: readonly Task[];
}

interface TaskListProps {
  readonly groups: readonly TaskGroup[];
  readonly note?: string | undefined;
}

const KEYS: Readonly<Record<string, Doing>> = { c: 'complete', d: 'drop', a: 'assign' };

export function TaskList({ groups, note }: TaskListProps) {
  const { t } = useTranslation('sales');
  const list = useRef<HTMLDivElement>(null);
  const { going, asking, act, stop } = useDoing();
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || asking || isTyping(event.target)) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-task]') ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const step = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 }[event.key];
    const what = KEYS[event.key.toLowerCase()];
    const task = groups.flatMap((group) => group.tasks).find(({ id }) => id === rows[at]?.dataset.task);
    if (step) rows[at + step]?.focus();
    else if (what && task && session.can(`sales.task.${what}`)) {
      // The next one is chosen by then, so that the same key goes on.
      if (what === 'complete') (rows[at + 1] ?? rows[at - 1])?.focus();
      act(task, what);
    } else return;
    event.preventDefault();
  };
  return (
    <Stack gap="md" ref={list} onKeyDown={onKeyDown}>
      {groups.map(({ title, late, tasks }) => (
        <Paper key={title} component="section" aria-label={title} p={0}>
          <Group px="md" py="xs" gap="xs">
            <Title order={2} c={late ? 'red' : undefined}>
              {title}
            </Title>
            <Badge variant="default" className="numbers">
              {tasks.length}
            </Badge>
          </Group>
          <ul className={classes.list}>
            {tasks.map((task) => (
              <TaskRow key={task.id} task={task} going={going.has(task.id)} act={act} />
            ))}
          </ul>
        </Paper>
      ))}
      {note && (
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      )}
      {asking?.what === 'drop' && (
        <ReasonModal
          path="/sales/tasks/{id}/drop"
          id={asking.task.id}
          opened
          close={stop}
          title={t('task.dropTitle', { title: asking.task.title })}
          submit={t('task.drop')}
          said={t('task.dropped')}
        />
      )}
      {asking?.what === 'assign' && <Assign task={asking.task} close={stop} />}
      {asking?.what === 'result' && <CompleteWith task={asking.task} close={stop} />}
    </Stack>
  );
}

/** What is being done: a task that is completed is crossed out at once, and comes back if that was refused. */
function useDoing() {
  const { t } = useTranslation('sales');
  const { mutateAsync: complete } = useCommand('/sales/tasks/{id}/complete');
  const [going, setGoing] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<{ readonly task: Task; readonly what: Doing }>();
  const act = useCallback(
    async (task: Task, what: Doing) => {
      if (what !== 'complete') {
        setAsking({ task, what });
        return;
      }
      setGoing((before) => new Set(before).add(task.id));
      try {
        await complete({ id: task.id });
        sayDone(t('task.completed', { title: task.title }));
      } catch (error) {
        sayProblem(error);
      } finally {
        setGoing((before) => new Set([...before].filter((id) => id !== task.id)));
      }
    },
    [complete, t],
  );
  return { going, asking, act: act as (task: Task, what: Doing) => void, stop: () => setAsking(undefined) };
}

interface AskProps {
  readonly task: Task;
  readonly close: () => void;
}

function Assign({ task: { id, ownerId, title }, close }: AskProps) {
  const { t } = useTranslation('sales');
  const done = () => {
    close();
    sayDone(t('shared.assigned'));
  };
  return (
    <Dialog close={close} title={t('task.assignIt', { title })}>
      <CommandForm
        path="/sales/tasks/{id}/assign"
        {...{ id, done }}
        initial={ownerId ? { ownerId } : {}}
        submit={t('shared.assign')}
        cancel={close}
      >
        {(fields) => <StaffPick {...fields.value('ownerId')} required autoFocus />}
      </CommandForm>
    </Dialog>
  );
}

function CompleteWith({ task: { id, title }, close }: AskProps) {
  const { t } = useTranslation('sales');
  const done = () => {
    close();
    sayDone(t('task.completed', { title }));
  };
  return (
    <Dialog close={close} title={title}>
      <CommandForm path="/sales/tasks/{id}/complete" {...{ id, done }} submit={t('task.complete')} cancel={close}>
        {(fields) => (
          <Textarea
            {...fields.text('result')}
            label={t('task.result')}
            maxLength={500}
            autosize
            minRows={2}
            data-autofocus
          />
        )}
      </CommandForm>
    </Dialog>
  );
}

const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement && (target.matches('input:not([type=checkbox]), textarea') || target.isContentEditable);
