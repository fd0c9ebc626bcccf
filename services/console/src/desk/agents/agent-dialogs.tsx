/** Taking on an agent, changing what they know and can carry, and saying that they are away. */
import { NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Body } from '../../api/types';
import { CommandModal, type Fields } from '../../parts/form';
import { useStaffChoices } from '../../parts/names';
import { sayDone } from '../../parts/problem';
import { useSkills } from '../open-case';
import type { Agent } from './agents-page';

export type AgentDialogName = 'enlist' | 'retrain' | 'goAway';

interface AgentDialogProps {
  readonly name: AgentDialogName;
  readonly agent?: Agent | undefined;
  readonly known: readonly Agent[];
  readonly close: () => void;
}

const USUAL_CAPACITY = 10;

export function AgentDialog({ name, agent, known, close }: AgentDialogProps) {
  if (name === 'enlist') return <EnlistDialog known={known} close={close} />;
  if (!agent) return null;
  return name === 'retrain' ? (
    <RetrainDialog agent={agent} close={close} />
  ) : (
    <AwayDialog agent={agent} close={close} />
  );
}

function EnlistDialog({ known, close }: Pick<AgentDialogProps, 'known' | 'close'>) {
  const { t } = useTranslation('desk');
  const taken = new Set(known.filter(({ enlisted }) => enlisted).map(({ id }) => id));
  const staff = useStaffChoices().filter(({ value }) => !taken.has(value));
  return (
    <CommandModal
      path="/service/agents"
      title={t('agents.enlist')}
      submit={t('agents.enlist')}
      initial={{ skills: [], capacity: USUAL_CAPACITY }}
      done={() => sayDone(t('done.enlist'))}
      opened
      close={close}
    >
      {(fields) => (
        <>
          <Select
            label={t('agents.who')}
            description={t('hint.enlist')}
            data={staff}
            {...fields.value<'id', string>('id')}
            searchable
            required
          />
          <Abilities fields={fields} />
        </>
      )}
    </CommandModal>
  );
}

/** What one of the staff is called, as a title says it. */
function useNameOf({ id }: Agent): string {
  return useStaffChoices().find(({ value }) => value === id)?.label ?? id.slice(0, 8);
}

function RetrainDialog({ agent, close }: { readonly agent: Agent; readonly close: () => void }) {
  const { t } = useTranslation('desk');
  const { t: everywhere } = useTranslation('parts');
  const name = useNameOf(agent);
  return (
    <CommandModal
      path="/service/agents/{id}/retrain"
      id={agent.id}
      title={t('agents.retrainTitle', { name })}
      submit={everywhere('save')}
      initial={{ skills: agent.skills, capacity: agent.capacity }}
      done={() => sayDone(t('done.retrain'))}
      opened
      close={close}
    >
      {(fields) => <Abilities fields={fields} />}
    </CommandModal>
  );
}

function Abilities({ fields }: { readonly fields: Fields<Body<'/service/agents/{id}/retrain'>> }) {
  const { t } = useTranslation('desk');
  const skills = useSkills();
  return (
    <>
      <TagsInput
        label={t('agents.skills')}
        description={t('hint.skills')}
        data={skills}
        value={fields.values.skills ?? []}
        onChange={(chosen) => fields.set('skills', chosen)}
        error={fields.error('skills')}
        maxTags={50}
      />
      <NumberInput
        label={t('agents.capacity')}
        description={t('hint.capacity')}
        value={fields.values.capacity ?? ''}
        onChange={(capacity) => fields.set('capacity', capacity === '' ? undefined : Number(capacity))}
        error={fields.error('capacity')}
        min={1}
        max={1000}
        allowDecimal={false}
        required
      />
    </>
  );
}

function AwayDialog({ agent, close }: { readonly agent: Agent; readonly close: () => void }) {
  const { t } = useTranslation('desk');
  const name = useNameOf(agent);
  return (
    <CommandModal
      path="/service/agents/{id}/go-away"
      id={agent.id}
      title={t('agents.goAwayTitle', { name })}
      submit={t('agents.goAway')}
      done={() => sayDone(t('done.goAway'))}
      opened
      close={close}
    >
      {(fields) => (
        <TextInput
          label={t('field.reason')}
          description={t('hint.away')}
          {...fields.text('reason')}
          maxLength={300}
          data-autofocus
        />
      )}
    </CommandModal>
  );
}
