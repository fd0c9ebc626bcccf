/** Who settles cases: what they know, how many they have, whether they are there. */
import { ActionIcon, Anchor, Badge, Button, Group, Paper, Progress, Table, Text, Tooltip } from '@mantine/core';
import { IconDoorExit, IconDoorEnter, IconPencil, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCommand } from '../../api/doing';
import { useAll } from '../../api/reading';
import type { Row } from '../../api/types';
import { StaffName } from '../../parts/names';
import { Page } from '../../parts/page';
import { sayProblem } from '../../parts/problem';
import { Empty, Shown } from '../../parts/states';
import { session } from '../../session/session';
import { AgentDialog, type AgentDialogName } from './agent-dialogs';
import classes from './agents.module.css';

export type Agent = Row<'/service/agents'>;
type Ask = (name: AgentDialogName, agent?: Agent) => void;

const may = (command: string): boolean => session.can(`service.agent.${command}`);

export function AgentsPage() {
  const { t } = useTranslation('desk');
  const asked = useAll('/service/agents');
  const [dialog, setDialog] = useState<{ name: AgentDialogName; agent?: Agent | undefined }>();
  const ask: Ask = (name, agent) => setDialog({ name, agent });
  return (
    <Page
      title={t('agents.title')}
      actions={
        <>
          <Button component={Link} to="/app/desk/cases" variant="default">
            {t('title')}
          </Button>
          {may('enlist') && (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => ask('enlist')}>
              {t('agents.enlist')}
            </Button>
          )}
        </>
      }
    >
      <Paper p={0}>
        <Shown of={asked}>
          {({ rows }) =>
            rows.length === 0 ? <Empty title={t('agents.none')} /> : <AgentTable agents={rows} ask={ask} />
          }
        </Shown>
      </Paper>
      {dialog && <AgentDialog {...dialog} known={asked.data?.rows ?? []} close={() => setDialog(undefined)} />}
    </Page>
  );
}

function AgentTable({ agents, ask }: { readonly agents: readonly Agent[]; readonly ask: Ask }) {
  const { t } = useTranslation('desk');
  const { t: say } = useTranslation();
  const sorted = [...agents].sort((one, other) => +other.enlisted - +one.enlisted || +one.away - +other.away);
  return (
    <div className={classes.scroller}>
      <Table verticalSpacing="sm" className={classes.agents}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('field.agent')}</Table.Th>
            <Table.Th miw={120}>{t('agents.state')}</Table.Th>
            <Table.Th w={190}>{t('agents.loadTitle')}</Table.Th>
            <Table.Th>{t('agents.skills')}</Table.Th>
            <Table.Th w={150}>{say('actions')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sorted.map((agent) => (
            <Table.Tr key={agent.id}>
              <Table.Td>
                <Anchor component={Link} to={`/app/desk/cases?queue=mine&agent=${agent.id}`} size="sm" fw={550}>
                  <StaffName id={agent.id} />
                </Anchor>
              </Table.Td>
              <Table.Td>
                <State agent={agent} />
              </Table.Td>
              <Table.Td>
                <Load agent={agent} />
              </Table.Td>
              <Table.Td>
                <Group gap={4}>
                  {agent.skills.map((skill) => (
                    <Badge key={skill} variant="light" color="gray" tt="none">
                      {skill}
                    </Badge>
                  ))}
                </Group>
              </Table.Td>
              <Table.Td>
                <AgentActions agent={agent} ask={ask} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function State({ agent }: { readonly agent: Agent }) {
  const { t } = useTranslation('desk');
  const [word, color] = !agent.enlisted
    ? [t('agents.notEnlisted'), 'gray']
    : agent.away
      ? [t('agents.away'), 'yellow']
      : [t('agents.here'), 'teal'];
  return (
    <Group gap={6}>
      <Badge variant="light" color={color} tt="none" flex="none">
        {word}
      </Badge>
      {agent.away && agent.reason && <Text size="xs">{agent.reason}</Text>}
    </Group>
  );
}

function Load({ agent: { load, capacity } }: { readonly agent: Agent }) {
  const { t } = useTranslation('desk');
  const share = capacity > 0 ? Math.min(100, (load / capacity) * 100) : 0;
  return (
    <>
      <Text size="sm" className="numbers">
        <Text span inherit hiddenFrom="sm" c="dimmed">
          {t('agents.loadTitle')}{' '}
        </Text>
        {t('agents.load', { load, capacity })}
      </Text>
      <Progress
        value={share}
        color={share >= 100 ? 'red' : 'bond'}
        size={5}
        aria-label={t('agents.load', { load, capacity })}
      />
    </>
  );
}

function AgentActions({ agent, ask }: { readonly agent: Agent; readonly ask: Ask }) {
  const { t } = useTranslation('desk');
  const back = useCommand('/service/agents/{id}/come-back');
  if (!agent.enlisted) return null;
  return (
    <Group gap={6} wrap="nowrap">
      {agent.away && may('come-back') && (
        <Button
          size="xs"
          variant="light"
          leftSection={<IconDoorEnter size={15} aria-hidden />}
          loading={back.isPending}
          onClick={() => back.mutate({ id: agent.id }, { onError: sayProblem })}
        >
          {t('agents.comeBack')}
        </Button>
      )}
      {!agent.away && may('go-away') && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDoorExit size={15} aria-hidden />}
          onClick={() => ask('goAway', agent)}
        >
          {t('agents.goAway')}
        </Button>
      )}
      {may('retrain') && (
        <Tooltip label={t('agents.retrain')}>
          <ActionIcon
            variant="default"
            size={30}
            aria-label={t('agents.retrain')}
            onClick={() => ask('retrain', agent)}
          >
            <IconPencil size={15} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </Group>
  );
}
