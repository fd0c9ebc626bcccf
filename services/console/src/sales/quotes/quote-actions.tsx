/** What can be done with a quote, by how far it is: send, revise, accept, decline. */
import { Button, Group, Text } from '@mantine/core';
import { IconCheck, IconPencil, IconSend, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/doing';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { CommandModal } from '../../parts/form';
import { sayDone, sayProblem } from '../../parts/problem';
import { session } from '../../session/session';
import { ReasonModal } from '../shared/reason-modal';
import { ReviseQuote } from './quote-form';

type Quote = Row<'/sales/quotes'>;

interface QuoteActionsProps {
  readonly quote: Quote;
  readonly size?: 'compact-sm' | 'sm';
}

export function QuoteActions({ quote, size = 'sm' }: QuoteActionsProps) {
  const { t } = useTranslation('sales');
  const [asking, setAsking] = useState<'revise' | 'accept' | 'decline'>();
  const sending = useCommand('/sales/quotes/{id}/send');
  const { id, status } = quote;
  const may = (command: string) => session.can(`sales.quote.${command}`);
  const close = () => setAsking(undefined);
  const open = status === 'drafted' || status === 'sent';
  const send = () => sending.mutate({ id }, { onSuccess: () => sayDone(t('quote.sent')), onError: sayProblem });
  // The dialogs stay while the status changes beneath them: they still have to say that it did.
  return (
    <Group gap="xs">
      {status === 'drafted' && may('send') && (
        <Button size={size} leftSection={<IconSend size={15} aria-hidden />} loading={sending.isPending} onClick={send}>
          {t('quote.send')}
        </Button>
      )}
      {status === 'sent' && may('accept') && (
        <Button
          size={size}
          color="teal.9"
          leftSection={<IconCheck size={15} aria-hidden />}
          onClick={() => setAsking('accept')}
        >
          {t('quote.accept')}
        </Button>
      )}
      {status === 'sent' && may('decline') && (
        <Button
          size={size}
          variant="default"
          leftSection={<IconX size={15} aria-hidden />}
          onClick={() => setAsking('decline')}
        >
          {t('quote.decline')}
        </Button>
      )}
      {open && may('revise') && (
        <Button
          size={size}
          variant="default"
          leftSection={<IconPencil size={15} aria-hidden />}
          onClick={() => setAsking('revise')}
        >
          {t('quote.revise')}
        </Button>
      )}
      {asking === 'revise' && <ReviseQuote quote={quote} close={close} />}
      {asking === 'accept' && <Accept quote={quote} close={close} />}
      {asking === 'decline' && (
        <ReasonModal
          path="/sales/quotes/{id}/decline"
          {...{ id, close }}
          opened
          title={t('quote.declineTitle')}
          submit={t('quote.decline')}
          said={t('quote.declined')}
        />
      )}
    </Group>
  );
}

function Accept({ quote, close }: { readonly quote: Quote; readonly close: () => void }) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const { id, version, total, opportunityId } = quote;
  return (
    <CommandModal
      path="/sales/quotes/{id}/accept"
      {...{ id, close }}
      opened
      initial={{ version }}
      title={t('quote.acceptTitle', { n: version })}
      submit={t('quote.accept')}
      done={() => sayDone(t('quote.accepted'))}
    >
      {() => (
        <Text size="sm">
          {t(opportunityId ? 'quote.acceptDealNote' : 'quote.acceptNote', { amount: format.amount(total) })}
        </Text>
      )}
    </CommandModal>
  );
}
