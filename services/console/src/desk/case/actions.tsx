/** What can be done to a case, as far as its state and one's permissions allow it. */
import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import {
  IconArrowsSplit2,
  IconArrowUpRight,
  IconChevronDown,
  IconCircleCheck,
  IconCircleX,
  IconClockPause,
  IconClockPlay,
  IconCopy,
  IconDots,
  IconFlag,
  IconRotate,
  IconStar,
  IconUserPlus,
  IconUserShare,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/doing';
import { useTerm } from '../../i18n/use-term';
import { sayDone, sayProblem } from '../../parts/problem';
import { session } from '../../session/session';
import { me, PRIORITIES } from '../queue/queues';
import { isLive, type CaseRow } from '../queue/sla';
import type { DialogName } from './dialogs';

interface ActionsProps {
  readonly row: CaseRow;
  readonly ask: (dialog: DialogName) => void;
}

const may = (command: string): boolean => session.can(`service.case.${command}`);

export function Actions({ row, ask }: ActionsProps) {
  if (row.status === 'duplicate') return null;
  return (
    <Group gap={6}>
      {isLive(row) ? <OpenActions row={row} ask={ask} /> : <EndedActions row={row} ask={ask} />}
      <More row={row} ask={ask} />
    </Group>
  );
}

function OpenActions({ row, ask }: ActionsProps) {
  const { t } = useTranslation('desk');
  return (
    <>
      {may('resolve') && (
        <Button size="xs" leftSection={<IconCircleCheck size={16} aria-hidden />} onClick={() => ask('resolve')}>
          {t('do.resolve')}
        </Button>
      )}
      <WaitAction row={row} />
      <PriorityAction row={row} />
      <AssignAction row={row} ask={ask} />
    </>
  );
}

function WaitAction({ row }: { readonly row: CaseRow }) {
  const { t } = useTranslation('desk');
  const wait = useCommand('/service/cases/{id}/wait');
  const goOn = useCommand('/service/cases/{id}/end-waiting');
  const { id } = row;
  if (row.status === 'waiting') {
    return may('end-waiting') ? (
      <Button
        {...QUIET}
        leftSection={<IconClockPlay size={16} aria-hidden />}
        loading={goOn.isPending}
        onClick={() => goOn.mutate({ id }, { onError: sayProblem })}
      >
        {t('do.endWaiting')}
      </Button>
    ) : null;
  }
  if (!may('wait')) return null;
  return (
    <Choice icon={IconClockPause} label={t('do.wait')} busy={wait.isPending}>
      {(['customer', 'third-party'] as const).map((whom) => (
        <Menu.Item key={whom} onClick={() => wait.mutate({ id, body: { for: whom } }, { onError: sayProblem })}>
          {t(`waitingFor.${whom}`)}
        </Menu.Item>
      ))}
    </Choice>
  );
}

function PriorityAction({ row }: { readonly row: CaseRow }) {
  const { t } = useTranslation('desk');
  const term = useTerm();
  const prioritise = useCommand('/service/cases/{id}/prioritise');
  if (!may('prioritise')) return null;
  return (
    <Choice icon={IconFlag} label={t('do.prioritise')} busy={prioritise.isPending}>
      {PRIORITIES.map((priority) => (
        <Menu.Item
          key={priority}
          disabled={priority === row.priority}
          onClick={() => prioritise.mutate({ id: row.id, body: { priority } }, { onError: sayProblem })}
        >
          {term('priority', priority)}
        </Menu.Item>
      ))}
    </Choice>
  );
}

/** Who is an agent takes it with one click; others are chosen in a dialog. */
function AssignAction({ row, ask }: ActionsProps) {
  const { t } = useTranslation('desk');
  const route = useCommand('/service/cases/{id}/route');
  if (!may('route')) return null;
  const agentId = me();
  if (!agentId || row.agentId === agentId) {
    return (
      <Button {...QUIET} leftSection={<IconUserShare size={16} aria-hidden />} onClick={() => ask('assign')}>
        {t('do.assign')}
      </Button>
    );
  }
  const take = () =>
    route.mutate(
      { id: row.id, body: { agentId, reason: t('case.taken') } },
      { onError: sayProblem, onSuccess: () => sayDone(t('done.assign')) },
    );
  return (
    <Choice icon={IconUserShare} label={t('do.assign')} busy={route.isPending}>
      <Menu.Item leftSection={<IconUserPlus size={16} aria-hidden />} onClick={take}>
        {t('do.take')}
      </Menu.Item>
      <Menu.Item leftSection={<IconUserShare size={16} aria-hidden />} onClick={() => ask('assign')}>
        {t('do.assignTo')}
      </Menu.Item>
    </Choice>
  );
}

function EndedActions({ row, ask }: ActionsProps) {
  const { t } = useTranslation('desk');
  const close = useCommand('/service/cases/{id}/close');
  const shut = () =>
    close.mutate({ id: row.id, body: {} }, { onError: sayProblem, onSuccess: () => sayDone(t('done.close')) });
  return (
    <>
      {row.status === 'resolved' && may('close') && (
        <Button {...QUIET} leftSection={<IconCircleX size={16} aria-hidden />} loading={close.isPending} onClick={shut}>
          {t('do.close')}
        </Button>
      )}
      {may('reopen') && (
        <Button {...QUIET} leftSection={<IconRotate size={16} aria-hidden />} onClick={() => ask('reopen')}>
          {t('do.reopen')}
        </Button>
      )}
      {may('rate') && (
        <Button {...QUIET} leftSection={<IconStar size={16} aria-hidden />} onClick={() => ask('rate')}>
          {t('do.rate')}
        </Button>
      )}
    </>
  );
}

function More({ row, ask }: ActionsProps) {
  const { t } = useTranslation('desk');
  const { t: say } = useTranslation();
  const items = (
    [
      ['escalate', 'escalate', IconArrowUpRight],
      ['duplicate', 'link-duplicate', IconArrowsSplit2],
      ['close', 'close', IconCircleX],
    ] as const
  ).filter(([, command]) => isLive(row) && may(command));
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label={say('more')}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(([dialog, , Shown]) => (
          <Menu.Item key={dialog} leftSection={<Shown size={16} aria-hidden />} onClick={() => ask(dialog)}>
            {t(`do.${dialog}`)}
          </Menu.Item>
        ))}
        <Menu.Item
          leftSection={<IconCopy size={16} aria-hidden />}
          onClick={() => void navigator.clipboard.writeText(row.id).then(() => sayDone(t('done.copied')))}
        >
          {t('do.copyId')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

const QUIET = { size: 'xs', variant: 'default' } as const;

interface ChoiceProps {
  readonly icon: Icon;
  readonly label: string;
  readonly busy: boolean;
  readonly children: ReactNode;
}

function Choice({ icon: Shown, label, busy, children }: ChoiceProps) {
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          {...QUIET}
          leftSection={<Shown size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          loading={busy}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
