/** What is to be done: mine first, the overdue ones on top, each done with one click or one key. */
import { Button, Group, Kbd, SegmentedControl, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChecklist, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { daysFrom, today, useFormats } from '../../i18n/format';
import { Page } from '../../parts/page';
import { Empty, Loading, Shown } from '../../parts/states';
import { session } from '../../session/session';
import { useRows } from '../../api/reading';
import { useEvery } from '../shared/every';
import { StaffPick, useMe } from '../shared/picks';
import { OpenTask } from './open-task';
import { AllTasks } from './all-tasks';
import { TaskList } from './task-list';
import type { Task } from './task-row';

/** More is nobody's day. */
const MOST_TASKS = 1000;

const WHOSE = ['mine', 'all', 'nobody', 'table'] as const;
type Whose = (typeof WHOSE)[number];

export function TasksPage() {
  const { t } = useTranslation('sales');
  const [adding, { open, close }] = useDisclosure();
  const [params, setParams] = useSearchParams();
  const staff = useRows('/identity/staff', { limit: 500 });
  const me = useMe();
  const whose = WHOSE.find((each) => each === params.get('whose')) ?? (me ? 'mine' : 'all');
  const owner = params.get('owner') ?? undefined;
  const set = (name: string, value: string | undefined) => setParams(value ? { [name]: value } : {}, { replace: true });
  const add = session.can('sales.task.open') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      {t('task.new')}
    </Button>
  );
  return (
    <Page title={t('task.all')} actions={add}>
      <Stack gap="sm">
        <Group gap="xs" justify="space-between">
          <Group gap="xs">
            <SegmentedControl
              aria-label={t('task.whose')}
              value={whose}
              onChange={(value) => set('whose', value)}
              data={WHOSE.filter((each) => each !== 'mine' || me).map((value) => ({
                value,
                label: t(`task.of.${value}`),
              }))}
            />
            {whose === 'all' && (
              <StaffPick
                label={undefined}
                aria-label={t('shared.owner')}
                placeholder={t('shared.everyone')}
                value={owner ?? null}
                onChange={(id) => setParams(id ? { whose, owner: id } : { whose }, { replace: true })}
                w={{ base: '100%', xs: 200 }}
              />
            )}
          </Group>
          {whose !== 'table' && <Keys />}
        </Group>
        {whose === 'table' ? (
          <AllTasks />
        ) : staff.isPending ? (
          <Loading />
        ) : (
          <Due whose={whose} owner={whose === 'mine' ? me : owner} />
        )}
      </Stack>
      {adding && <OpenTask close={close} />}
    </Page>
  );
}

function Keys() {
  const { t } = useTranslation('sales');
  const keys = [
    ['↑ ↓', 'walk'],
    ['C', 'complete'],
    ['D', 'drop'],
    ['A', 'assign'],
  ] as const;
  return (
    <Group gap="xs" visibleFrom="md">
      {keys.map(([key, name]) => (
        <Text key={key} size="xs" c="dimmed">
          <Kbd size="xs">{key}</Kbd> {t(`task.keys.${name}`)}
        </Text>
      ))}
    </Group>
  );
}

interface DueProps {
  readonly whose: Whose;
  readonly owner: string | undefined;
}

function Due({ whose, owner }: DueProps) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const filter = { status: 'open', ...(whose === 'nobody' ? { ownerId: null } : owner ? { ownerId: owner } : {}) };
  const tasks = useEvery('/sales/tasks', { filter, sort: 'dueOn' }, MOST_TASKS);
  return (
    <Shown of={tasks}>
      {({ rows, count }) =>
        rows.length === 0 ? (
          <Empty icon={IconChecklist} title={t(whose === 'mine' ? 'task.noneOfMine' : 'task.none')} />
        ) : (
          <TaskList
            groups={groupsOf(rows).map(({ name, tasks: of }) => ({
              title: t(`task.groups.${name}`),
              late: name === 'late',
              tasks: of,
            }))}
            note={
              count > rows.length
                ? t('task.notAll', { n: format.number(rows.length), of: format.number(count) })
                : undefined
            }
          />
        )
      }
    </Shown>
  );
}

const GROUPS = ['late', 'today', 'week', 'later'] as const;

function groupsOf(tasks: readonly Task[]) {
  const now = today();
  const nameOf = ({ dueOn }: Task): (typeof GROUPS)[number] =>
    dueOn < now ? 'late' : dueOn === now ? 'today' : dueOn <= daysFrom(now, 7) ? 'week' : 'later';
  return GROUPS.map((name) => ({ name, tasks: tasks.filter((task) => nameOf(task) === name) })).filter(
    (group) => group.tasks.length > 0,
  );
}
