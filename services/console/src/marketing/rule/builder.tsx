/** Builds a rule: conditions in groups beside each other, or JSON text; and who is in it while it is built. */
import { Alert, Group as Row, JsonInput, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Problem } from '../../api/request';
import { textOf } from '../../parts/problem';
import classes from './builder.module.css';
import { GroupBox } from './group-box';
import { LivePreview, usePreview } from './live-preview';
import { MOST } from './model';
import { useSaid } from './said';
import type { RuleState } from './use-rule';

interface BuilderProps {
  readonly state: RuleState;
  /** What the server said of the rule. */
  readonly refused?: string | undefined;
}

export function Builder({ state, refused }: BuilderProps) {
  const { t } = useTranslation('marketing');
  const said = useSaid();
  const { group, form, setForm } = state;
  const json = form === 'json' || !group;
  return (
    <div className={classes.whole}>
      <Stack gap="sm" className={classes.rule}>
        <Row justify="space-between">
          <Title order={2}>{t('rule.conditions')}</Title>
          <SegmentedControl
            size="sm"
            aria-label={t('rule.form')}
            value={json ? 'json' : 'builder'}
            onChange={(to) => setForm(to as 'builder' | 'json')}
            data={[
              { value: 'builder', label: t('rule.asBuilder'), disabled: !group },
              { value: 'json', label: t('rule.asJson') },
            ]}
          />
        </Row>
        {json ? (
          <JsonText state={state} />
        ) : (
          <GroupBox root={group} group={group} level={1} change={(changed) => state.setGroup(changed)} />
        )}
        {refused && (
          <Alert color="red" role="alert" py="xs">
            {refused}
          </Alert>
        )}
        {group && group.parts.length > 0 && (
          <Text size="sm" c="dimmed" role="status">
            {said(group)}
          </Text>
        )}
      </Stack>
      <LivePreview filter={state.filter} />
    </div>
  );
}

function JsonText({ state }: { readonly state: RuleState }) {
  const { t } = useTranslation('marketing');
  const { t: everywhere } = useTranslation('parts');
  const { text, notJson, group, filter, setText } = state;
  const asked = usePreview(filter).answer.error;
  const broken = asked instanceof Problem && asked.status === 400 ? textOf(asked, everywhere) : undefined;
  const n = text.length;
  const error = notJson
    ? t('rule.notJson', { why: notJson })
    : n > MOST.length
      ? t('rule.tooLong', { n, most: MOST.length })
      : broken;
  return (
    <>
      {!group && !notJson && <Text size="sm">{t('rule.onlyJson')}</Text>}
      <JsonInput
        label={t('rule.json')}
        description={t('rule.jsonHint')}
        value={text}
        onChange={setText}
        error={error}
        autosize
        minRows={8}
        maxRows={24}
        spellCheck={false}
      />
    </>
  );
}
