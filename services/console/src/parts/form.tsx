/**
 * A form that gives one command. What the server refuses stands beside its field, nothing that was typed is lost, and
 * the same intention keeps its id until it is decided: pressing the button again does nothing twice.
 */
import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 as newId } from 'uuid';
import { useCommand } from '../api/doing';
import type { Problem } from '../api/request';
import type { Body, CommandPath, Result } from '../api/types';
import { reasonAt } from '../refusals';
import { textOf } from './problem';

export interface Fields<B> {
  readonly values: Partial<B>;
  readonly set: <K extends keyof B>(field: K, value: B[K] | undefined) => void;
  /** Value, change and error of a text field. */
  readonly text: <K extends keyof B>(
    field: K,
  ) => {
    readonly value: string;
    readonly onChange: (event: { currentTarget: { value: string } }) => void;
    readonly error: string | undefined;
  };
  /** The same for components that hand over the value itself: selects, numbers, dates. */
  readonly value: <K extends keyof B, V = B[K]>(
    field: K,
  ) => {
    readonly value: V | null;
    readonly onChange: (value: V | null | string) => void;
    readonly error: string | undefined;
  };
  readonly error: (field: string) => string | undefined;
}

interface CommandFormProps<P extends CommandPath> {
  readonly path: P;
  readonly id?: string;
  readonly initial?: Partial<Body<P>>;
  readonly submit: string;
  /** What is sent, if that is not just what was filled in. */
  readonly body?: (values: Partial<Body<P>>) => Body<P>;
  readonly done: (result: Result) => void;
  readonly cancel?: (() => void) | undefined;
  /** What is written on that button, where "cancel" could be taken for the command. */
  readonly stay?: string | undefined;
  readonly children: (fields: Fields<Body<P>>) => ReactNode;
}

export function CommandForm<P extends CommandPath>(props: CommandFormProps<P>) {
  const { path, id, initial = {}, submit, body, done, cancel, stay, children } = props;
  const { t } = useTranslation();
  const command = useCommand(path);
  const [values, setValues] = useState<Partial<Body<P>>>(initial);
  const intention = useRef<{ said: string; commandId: string }>(undefined);
  const problem = command.error;
  const fields = fieldsOf(values, setValues, problem);
  const send = (event: FormEvent) => {
    event.preventDefault();
    // Not the form that one of its fields may have opened.
    event.stopPropagation();
    const sent = body ? body(values) : (values as Body<P>);
    const said = JSON.stringify(sent);
    if (intention.current?.said !== said) intention.current = { said, commandId: newId() };
    const { commandId } = intention.current;
    command.mutate({ ...(id ? { id } : {}), body: sent, commandId }, { onSuccess: done });
  };
  return (
    <form onSubmit={send} aria-describedby={problem ? `${path}-problem` : undefined}>
      <Stack gap="sm">
        {children(fields)}
        {problem && (
          <Alert color="red" role="alert" id={`${path}-problem`} py="xs">
            {textOf(problem, t)}
          </Alert>
        )}
        <Group justify="flex-end" mt="xs">
          {cancel && (
            <Button variant="default" onClick={cancel}>
              {stay ?? t('cancel')}
            </Button>
          )}
          <Button type="submit" loading={command.isPending}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function fieldsOf<B>(
  values: Partial<B>,
  setValues: (change: (before: Partial<B>) => Partial<B>) => void,
  problem: Problem | null,
): Fields<B> {
  const set: Fields<B>['set'] = (field, value) =>
    setValues((before) => {
      const { [field]: _, ...rest } = before;
      return (value === undefined || value === '' ? rest : { ...before, [field]: value }) as Partial<B>;
    });
  const error = (field: string) => reasonAt(problem?.errors, field);
  return {
    values,
    set,
    error,
    text: (field) => ({
      value: String(values[field] ?? ''),
      onChange: ({ currentTarget }) => set(field, currentTarget.value as B[typeof field]),
      error: error(field as string),
    }),
    value: (field) => ({
      value: (values[field] ?? null) as never,
      onChange: (value) => set(field, (value === null || value === '' ? undefined : value) as B[typeof field]),
      error: error(field as string),
    }),
  };
}

interface CommandModalProps<P extends CommandPath> extends Omit<CommandFormProps<P>, 'cancel'> {
  readonly title: string;
  readonly opened: boolean;
  readonly close: () => void;
}

/** A command form in a dialog, which closes once it is done. */
export function CommandModal<P extends CommandPath>({ title, opened, close, done, ...form }: CommandModalProps<P>) {
  const { t } = useTranslation();
  const key = useId();
  const finish = (result: Result) => {
    close();
    done(result);
  };
  return (
    <Modal opened={opened} onClose={close} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <CommandForm key={`${key}${form.id ?? ''}`} {...(form as CommandFormProps<P>)} done={finish} cancel={close} />
    </Modal>
  );
}
