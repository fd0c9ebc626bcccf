/** What the customer thinks of how a case was settled. */
import { Group, Radio, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CommandModal } from '../../parts/form';
import { sayDone } from '../../parts/problem';
import type { DialogProps } from './dialogs';

const SCORES = ['1', '2', '3', '4', '5'];

export function RateDialog({ row, close }: DialogProps) {
  const { t } = useTranslation('desk');
  return (
    <CommandModal
      path="/service/cases/{id}/rate"
      id={row.id}
      title={t('do.rate')}
      submit={t('do.rate')}
      done={() => sayDone(t('done.rate'))}
      opened
      close={close}
    >
      {(fields) => (
        <>
          <Radio.Group
            label={t('field.score')}
            description={t('hint.score')}
            error={fields.error('score')}
            value={fields.values.score ? String(fields.values.score) : null}
            onChange={(score) => fields.set('score', Number(score))}
            required
          >
            <Group mt={6}>
              {SCORES.map((score) => (
                <Radio key={score} value={score} label={score} aria-label={t('case.scoreOf', { score })} />
              ))}
            </Group>
          </Radio.Group>
          <Textarea label={t('field.comment')} {...fields.text('comment')} maxLength={2000} autosize minRows={2} />
        </>
      )}
    </CommandModal>
  );
}
