/** Handing a case to an agent: who knows what it is about, is there and has room stands first. */
import { Group, Select, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAll } from '../../api/reading';
import type { Row } from '../../api/types';
import { CommandModal } from '../../parts/form';
import { useStaffChoices } from '../../parts/names';
import { sayDone } from '../../parts/problem';
import type { DialogProps } from './dialogs';

type Agent = Row<'/service/agents'>;

const knows = ({ skills }: Agent, skill: string | undefined): boolean => skill === undefined || skills.includes(skill);
const roomOf = ({ load, capacity }: Agent): number => (capacity > 0 ? load / capacity : 1);

/** Who is there, knows it, and has most room first. */
const byFitness = (skill: string | undefined) => (one: Agent, other: Agent) =>
  +one.away - +other.away || +knows(other, skill) - +knows(one, skill) || roomOf(one) - roomOf(other);

export function AssignDialog({ row, close }: DialogProps) {
  const { t } = useTranslation('desk');
  const staff = useStaffChoices();
  const { data } = useAll('/service/agents', { filter: { enlisted: true } });
  const agents = (data?.rows ?? []).filter(({ id }) => id !== row.agentId).sort(byFitness(row.skill));
  const nameOf = (id: string) => staff.find(({ value }) => value === id)?.label ?? id.slice(0, 8);
  const told = ({ id, load, capacity, away, ...agent }: Agent) =>
    [
      t('agents.load', { load, capacity }),
      row.skill &&
        (knows({ id, load, capacity, away, ...agent }, row.skill)
          ? t('agents.knows', { skill: row.skill })
          : t('agents.knowsNot', { skill: row.skill })),
      away && t('agents.away'),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <CommandModal
      path="/service/cases/{id}/route"
      id={row.id}
      title={t('do.assign')}
      submit={t('do.assign')}
      initial={{ reason: t('case.byHand') }}
      done={() => sayDone(t('done.assign'))}
      opened
      close={close}
    >
      {(fields) => (
        <>
          <Select
            label={t('field.agent')}
            data={agents.map(({ id }) => ({ value: id, label: nameOf(id) }))}
            renderOption={({ option }) => (
              <Group gap={0} style={{ flexDirection: 'column', alignItems: 'flex-start' }}>
                <Text size="sm">{option.label}</Text>
                <Text size="xs" c="dimmed">
                  {told(agents.find(({ id }) => id === option.value)!)}
                </Text>
              </Group>
            )}
            {...fields.value<'agentId', string>('agentId')}
            searchable
            required
            data-autofocus
          />
          <Textarea label={t('field.reason')} {...fields.text('reason')} maxLength={300} autosize required />
        </>
      )}
    </CommandModal>
  );
}
