/** Going on without an event, for good: asked once more, and with a reason that stays. */
import { Alert, Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { askJson, type Problem } from '../api/request';
import { sayDone, textOf } from '../parts/problem';
import { reasonAt } from '../refusals';
import type { ParkedEvent } from './reading';

interface DiscardModalProps {
  readonly event: ParkedEvent | undefined;
  readonly close: () => void;
}

export function DiscardModal({ event, close }: DiscardModalProps) {
  const { t } = useTranslation('operations');
  return (
    <Modal
      closeButtonProps={{ 'aria-label': t('cancel') }}
      opened={event !== undefined}
      onClose={close}
      title={t('discard.title')}
    >
      {event && <DiscardForm key={event.eventId} event={event} close={close} />}
    </Modal>
  );
}

function DiscardForm({ event, close }: { readonly event: ParkedEvent; readonly close: () => void }) {
  const { t } = useTranslation('operations');
  const { t: parts } = useTranslation('parts');
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const { consumer, eventId, type } = event;
  const discard = useMutation<unknown, Problem>({
    mutationFn: () => askJson('/ops/parked/discard', { method: 'POST', body: { consumer, eventId, reason } }),
    onSuccess: () => {
      sayDone(t('discard.done', { consumer }));
      close();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['ops'] }),
  });
  const wrong = reasonAt(discard.error?.errors, 'reason');
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    discard.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm">{t('discard.about', { consumer, type })}</Text>
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} py="xs">
          {t('discard.forGood')}
        </Alert>
        <Textarea
          label={t('discard.reason')}
          description={t('discard.reasonHint')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          error={wrong ?? (discard.error && !wrong ? textOf(discard.error, parts) : undefined)}
          maxLength={500}
          autosize
          minRows={2}
          required
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('cancel')}
          </Button>
          <Button type="submit" color="red" loading={discard.isPending} disabled={reason.trim().length < 3}>
            {t('discard.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
