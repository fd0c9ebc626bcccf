/** A command that needs a reason and nothing else: reasons that were given before are one click away. */
import { Autocomplete, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CommandPath } from '../../api/types';
import { CommandModal, type Fields } from '../../parts/form';
import { sayDone } from '../../parts/problem';

interface ReasonModalProps<P extends CommandPath> {
  readonly path: P;
  readonly id: string;
  readonly title: string;
  readonly submit: string;
  /** What this comes to, above the field. */
  readonly note?: string | undefined;
  /** Said once it is done. */
  readonly said: string;
  readonly optional?: boolean;
  readonly known?: readonly string[];
  readonly opened: boolean;
  readonly close: () => void;
  readonly done?: () => void;
}

export function ReasonModal<P extends CommandPath>(props: ReasonModalProps<P>) {
  const { path, id, title, submit, note, said, optional = false, known = [], opened, close, done } = props;
  const { t } = useTranslation();
  const finish = () => {
    sayDone(said);
    done?.();
  };
  return (
    <CommandModal path={path} id={id} title={title} submit={submit} opened={opened} close={close} done={finish}>
      {(given) => {
        const fields = given as unknown as Fields<{ reason: string }>;
        const { value, error } = fields.text('reason');
        const common = {
          label: t('reason'),
          required: !optional,
          maxLength: 500,
          error,
          value,
          'data-autofocus': true,
        };
        return (
          <>
            {note && <Text size="sm">{note}</Text>}
            {known.length > 0 ? (
              <Autocomplete {...common} data={[...known]} onChange={(reason) => fields.set('reason', reason)} />
            ) : (
              <Textarea {...common} autosize minRows={2} onChange={fields.text('reason').onChange} />
            )}
          </>
        );
      }}
    </CommandModal>
  );
}
