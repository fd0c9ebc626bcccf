/** A command that needs a reason and nothing else: reasons that were given before are one click away. */
import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CommandPath } from '../../api/types';
import { CommandModal, type Fields } from '../../parts/form';
import { sayDone } from '../../parts/problem';
import classes from './tones.module.css';

interface ReasonModalProps<P extends CommandPath> {
  readonly path: P;
  readonly id: string;
  readonly title: string;
  readonly submit: string;
  /** What leaves it as it is, if "cancel" could be taken for the command. */
  readonly stay?: string | undefined;
  /** What this comes to, above the field. */
  readonly note?: string | undefined;
  /** Said once it is done. */
  readonly said: string;
  readonly optional?: boolean;
  /** Offered, as soon as they are there. */
  readonly known?: readonly string[];
  readonly opened: boolean;
  readonly close: () => void;
  readonly done?: () => void;
}

export function ReasonModal<P extends CommandPath>(props: ReasonModalProps<P>) {
  const { path, id, title, submit, stay, note, said, optional = false, known, opened, close, done } = props;
  const { t } = useTranslation();
  const finish = () => {
    sayDone(said);
    done?.();
  };
  return (
    <CommandModal {...{ path, id, title, submit, stay, opened, close }} done={finish}>
      {(given) => {
        const fields = given as unknown as Fields<{ reason: string }>;
        const { value, error, onChange } = fields.text('reason');
        const common = {
          label: t('reason'),
          required: !optional,
          maxLength: 500,
          error,
          value,
          onChange,
          'data-autofocus': true,
        };
        return (
          <>
            {note && <Text size="sm">{note}</Text>}
            {known ? <TextInput {...common} /> : <Textarea {...common} autosize minRows={2} />}
            {known && known.length > 0 && (
              <Group gap={6} role="group" aria-label={t('reason')}>
                {known.map((reason) => (
                  <Button
                    key={reason}
                    variant="default"
                    size="compact-sm"
                    fw={500}
                    aria-pressed={reason === value}
                    className={reason === value ? classes.chosen : undefined}
                    onClick={() => fields.set('reason', reason)}
                  >
                    {reason}
                  </Button>
                ))}
              </Group>
            )}
          </>
        );
      }}
    </CommandModal>
  );
}
