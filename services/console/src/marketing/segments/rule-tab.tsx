/** Changes the rule of a segment, with how many would be in it then beside how many are in it now. */
import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/doing';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { sayDone, textOf } from '../../parts/problem';
import { session } from '../../session/session';
import { Builder } from '../rule/builder';
import { useRule } from '../rule/use-rule';
import { groupOf, textOf as ruleText } from '../rule/model';
import { SaveBar } from './save-bar';

/** The same rule, however it was written. */
const plain = (rule: string): string => {
  const group = groupOf(rule);
  return group ? ruleText(group) : rule;
};

export function RuleTab({ segment }: { readonly segment: Row<'/marketing/segments'> }) {
  const { t } = useTranslation('marketing');
  const { t: everywhere } = useTranslation('parts');
  const format = useFormats();
  const { id, members, rule: before, status } = segment;
  const state = useRule(before);
  const redefine = useCommand('/marketing/segments/{id}/redefine');
  const changed = state.rule === undefined || plain(state.rule) !== plain(before);
  const may = status === 'active' && session.can('marketing.segment.redefine');
  // By the time that it is done, this tab has begun anew with the new rule. What was refused stands beside the rule.
  const save = () =>
    redefine.mutateAsync({ id, body: { rule: state.rule! } }).then(
      () => sayDone(t('segments.redefined')),
      () => {},
    );
  return (
    <Stack gap="md">
      <Builder state={state} refused={redefine.error ? textOf(redefine.error, everywhere) : undefined} />
      {may && (
        <SaveBar
          filter={state.filter}
          hint={
            !state.filter
              ? t('segments.unreadRule')
              : !state.rule
                ? t('segments.needsRule')
                : changed
                  ? t('segments.before', { n: format.number(members) })
                  : t('segments.unchanged')
          }
        >
          <Button variant="default" disabled={!changed} onClick={() => (redefine.reset(), state.reset(before))}>
            {t('segments.undo')}
          </Button>
          <Button disabled={!changed || !state.rule} loading={redefine.isPending} onClick={() => void save()}>
            {t('segments.redefine')}
          </Button>
        </SaveBar>
      )}
    </Stack>
  );
}
