/** Defines a segment: a name and a rule, with who is in it beside it. From here it is one click to a campaign. */
import { Button, Chip, Group, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { v4 as newId } from 'uuid';
import { useCommand } from '../../api/doing';
import { Page } from '../../parts/page';
import { sayDone } from '../../parts/problem';
import { textOf } from '../../parts/problem';
import { reasonAt } from '../../refusals';
import { session } from '../../session/session';
import { Builder } from '../rule/builder';
import { ruleOf, STARTERS, type Starter } from '../rule/starters';
import { useRule } from '../rule/use-rule';
import { SaveBar } from './save-bar';

export function NewSegmentPage() {
  const { t } = useTranslation('marketing');
  const { t: everywhere } = useTranslation('parts');
  const [params] = useSearchParams();
  const [name, setName] = useState(params.get('name') ?? '');
  const [starter, setStarter] = useState<Starter>();
  const rule = useRule(params.get('rule') ?? undefined);
  const navigate = useNavigate();
  const define = useCommand('/marketing/segments');
  const intention = useRef<{ said: string; commandId: string }>(undefined);
  const begin = (chosen: Starter) => {
    // A name that came from another starter is no name that somebody gave.
    if (!name.trim() || (starter && name === t(`rule.starter.${starter}`))) setName(t(`rule.starter.${chosen}`));
    setStarter(chosen);
    rule.reset(ruleOf(chosen));
  };
  const save = (then: string) => {
    const body = { name: name.trim(), rule: rule.rule! };
    const said = JSON.stringify(body);
    if (intention.current?.said !== said) intention.current = { said, commandId: newId() };
    define.mutate(
      { body, commandId: intention.current.commandId },
      {
        onSuccess: ({ id }) => {
          sayDone(t('segments.saved'));
          void navigate(`/app/marketing/segments/${id}${then}`);
        },
      },
    );
  };
  const problem = define.error;
  const nameProblem = reasonAt(problem?.errors, 'name');
  const ready = name.trim() !== '' && rule.rule !== undefined;
  return (
    <Page title={t('segments.new')}>
      <Stack gap="md" component="form" onSubmit={(event) => (event.preventDefault(), ready && save(''))}>
        <Group align="end" gap="md">
          <TextInput
            label={t('segments.name')}
            placeholder={t('segments.namePlaceholder')}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            error={nameProblem}
            maxLength={120}
            required
            data-autofocus
            w={{ base: '100%', sm: 360 }}
          />
        </Group>
        <Group gap={6} role="group" aria-label={t('rule.starters')}>
          <Text size="sm" c="dimmed">
            {t('rule.starters')}
          </Text>
          {STARTERS.map((each) => (
            <Chip key={each} size="xs" checked={starter === each} onChange={() => begin(each)}>
              {t(`rule.starter.${each}`)}
            </Chip>
          ))}
        </Group>
        <Builder state={rule} refused={problem && !nameProblem ? textOf(problem, everywhere) : undefined} />
        <SaveBar
          filter={rule.filter}
          hint={
            !rule.filter
              ? t('segments.unreadRule')
              : !rule.rule
                ? t('segments.needsRule')
                : !name.trim()
                  ? t('segments.needsName')
                  : undefined
          }
        >
          {session.can('marketing.campaign.plan') && (
            <Button variant="default" disabled={!ready || define.isPending} onClick={() => save('?plan')}>
              {t('segments.saveAndPlan')}
            </Button>
          )}
          <Button type="submit" disabled={!ready} loading={define.isPending}>
            {t('segments.save')}
          </Button>
        </SaveBar>
      </Stack>
    </Page>
  );
}
