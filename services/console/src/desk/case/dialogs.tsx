/** What is asked for when something is done to a case: each dialog gives one command. */
import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format';
import { CommandModal } from '../../parts/form';
import { sayDone } from '../../parts/problem';
import type { CaseRow } from '../queue/sla';
import { SearchSelect } from '../shared/search-select';
import { useTerm } from '../../i18n/use-term';
import { AssignDialog } from './assign';
import { RateDialog } from './rate';

export type DialogName = 'resolve' | 'close' | 'reopen' | 'escalate' | 'duplicate' | 'assign' | 'rate';

export interface DialogProps {
  readonly row: CaseRow;
  readonly close: () => void;
  /** The article from which the answer was taken. */
  readonly articleId?: string | undefined;
}

const DIALOGS: Record<DialogName, (props: DialogProps) => ReactNode> = {
  resolve: ResolveDialog,
  close: CloseDialog,
  reopen: ReopenDialog,
  escalate: EscalateDialog,
  duplicate: DuplicateDialog,
  assign: AssignDialog,
  rate: RateDialog,
};

export function Dialog({ name, ...props }: DialogProps & { readonly name: DialogName | undefined }) {
  const Shown = name && DIALOGS[name];
  return Shown ? <Shown {...props} /> : null;
}

function ResolveDialog({ row, close, articleId }: DialogProps) {
  const { t } = useTranslation('desk');
  return (
    <CommandModal
      path="/service/cases/{id}/resolve"
      id={row.id}
      title={t('do.resolve')}
      submit={t('do.resolve')}
      initial={articleId ? { articleId } : {}}
      done={() => sayDone(t('done.resolve'))}
      opened
      close={close}
    >
      {(fields) => (
        <>
          <Textarea
            label={t('field.resolution')}
            description={t('hint.resolution')}
            {...fields.text('resolution')}
            maxLength={1000}
            autosize
            minRows={3}
            required
            data-autofocus
          />
          <SearchSelect
            path="/service/articles"
            label={t('field.article')}
            option={({ title, skill }) => ({ label: title, hint: skill })}
            question={() => ({ filter: { status: 'published' } })}
            {...fields.value<'articleId', string>('articleId')}
          />
        </>
      )}
    </CommandModal>
  );
}

interface ReasonDialogProps extends DialogProps {
  readonly what: 'close' | 'reopen' | 'escalate';
  readonly maxLength: number;
  readonly hint?: string;
}

/** What takes a reason and nothing else. */
function ReasonDialog({ row, close, what, maxLength, hint }: ReasonDialogProps) {
  const { t } = useTranslation('desk');
  return (
    <CommandModal
      path={`/service/cases/{id}/${what}`}
      id={row.id}
      title={t(`do.${what}`)}
      submit={t(`do.${what}`)}
      done={() => sayDone(t(`done.${what}`))}
      opened
      close={close}
    >
      {(fields) => (
        <Textarea
          label={t('field.reason')}
          description={hint}
          {...fields.text('reason')}
          maxLength={maxLength}
          autosize
          required
          data-autofocus
        />
      )}
    </CommandModal>
  );
}

/** What is resolved is closed without another reason; anything else needs one. */
function CloseDialog(props: DialogProps) {
  const { t } = useTranslation('desk');
  return <ReasonDialog {...props} what="close" maxLength={500} hint={t('hint.close')} />;
}

function ReopenDialog(props: DialogProps) {
  return <ReasonDialog {...props} what="reopen" maxLength={500} />;
}

function EscalateDialog(props: DialogProps) {
  return <ReasonDialog {...props} what="escalate" maxLength={300} />;
}

/** Offers the other cases of the same customer first. */
function DuplicateDialog({ row, close }: DialogProps) {
  const { t } = useTranslation('desk');
  const term = useTerm();
  const format = useFormats();
  const { customerId } = row;
  return (
    <CommandModal
      path="/service/cases/{id}/link-duplicate"
      id={row.id}
      title={t('do.duplicate')}
      submit={t('do.link')}
      done={() => sayDone(t('done.duplicate'))}
      opened
      close={close}
    >
      {(fields) => (
        <SearchSelect
          path="/service/cases"
          label={t('field.otherCase')}
          description={t('hint.duplicate')}
          option={({ subject, status, openedAt }) => ({
            label: subject,
            hint: `${term('status', status)} · ${format.day(openedAt)}`,
          })}
          question={(typed) => ({
            filter: {
              id: { $ne: row.id },
              status: { $ne: 'duplicate' },
              ...(customerId && !typed ? { customerId } : {}),
            },
            sort: '-openedAt',
          })}
          required
          {...fields.value<'of', string>('of')}
        />
      )}
    </CommandModal>
  );
}
