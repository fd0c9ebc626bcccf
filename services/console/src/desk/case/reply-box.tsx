/** Where one answers: Ctrl+Enter sends, and what was typed stays until it is sent. */
import { Alert, Button, Group, Kbd, Menu, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { IconChevronDown, IconSend } from '@tabler/icons-react';
import type { KeyboardEvent, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { textOf } from '../../parts/problem';
import { session } from '../../session/session';
import classes from './case.module.css';
import { MOST, type Sending, type Then } from './send';
import type { DraftState, Voice } from './use-draft';

interface ReplyBoxProps {
  readonly state: DraftState;
  readonly sending: Sending;
  /** Only what is open can wait or be resolved. */
  readonly open: boolean;
  readonly field: Ref<HTMLTextAreaElement>;
}

const VOICES: readonly Voice[] = ['agent', 'note', 'customer'];
const NEEDS: Record<Voice, string> = {
  agent: 'service.case.reply',
  customer: 'service.case.reply',
  note: 'service.case.note',
};

export function ReplyBox({ state, sending, open, field }: ReplyBoxProps) {
  const { t } = useTranslation('desk');
  const { t: say } = useTranslation();
  const { draft, change } = state;
  const voices = VOICES.filter((voice) => session.can(NEEDS[voice]));
  if (voices.length === 0) return null;
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!sending.busy) void sending.send();
  };
  return (
    <Stack gap={8} className={classes.reply} data-voice={draft.voice}>
      <SegmentedControl
        size="xs"
        aria-label={t('reply.voice')}
        data={voices.map((value) => ({ value, label: t(`reply.as.${value}`) }))}
        value={draft.voice}
        onChange={(voice) => change({ voice: voice as Voice })}
      />
      <Textarea
        ref={field}
        aria-label={t(`reply.as.${draft.voice}`)}
        placeholder={t(`reply.placeholder.${draft.voice}`)}
        value={draft.text}
        onChange={({ currentTarget }) => change({ text: currentTarget.value })}
        onKeyDown={press}
        maxLength={MOST[draft.voice]}
        autosize
        minRows={3}
        maxRows={9}
      />
      {sending.problem && (
        <Alert color="red" role="alert" py="xs">
          {textOf(sending.problem, say)}
        </Alert>
      )}
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="xs" c="dimmed" visibleFrom="xs">
          {draft.voice === 'note' && draft.text !== '' ? (
            `${draft.text.length} / ${MOST.note}`
          ) : (
            <>
              <Kbd size="xs">Ctrl</Kbd> <Kbd size="xs">Enter</Kbd>
            </>
          )}
        </Text>
        <SendButtons
          sending={sending}
          full={draft.voice === 'agent' && open}
          empty={!draft.text.trim()}
          label={t(`reply.send.${draft.voice}`)}
        />
      </Group>
    </Stack>
  );
}

interface SendButtonsProps {
  readonly sending: Sending;
  /** Whether something can follow. */
  readonly full: boolean;
  readonly empty: boolean;
  readonly label: string;
}

function SendButtons({ sending, full, empty, label }: SendButtonsProps) {
  const { t } = useTranslation('desk');
  const follows: readonly Then[] = (['wait', 'resolve'] as const).filter((then) => session.can(`service.case.${then}`));
  return (
    <Button.Group ml="auto">
      <Button
        leftSection={<IconSend size={16} aria-hidden />}
        loading={sending.busy}
        disabled={empty}
        onClick={() => void sending.send()}
      >
        {label}
      </Button>
      {full && follows.length > 0 && (
        <Menu position="top-end">
          <Menu.Target>
            <Button px={8} disabled={empty || sending.busy} aria-label={t('reply.more')}>
              <IconChevronDown size={16} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {follows.map((then) => (
              <Menu.Item key={then} onClick={() => void sending.send(then)}>
                {t(`reply.then.${then}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </Button.Group>
  );
}
