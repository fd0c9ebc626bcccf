/** How a deal ends, or comes back: small dialogs with what each needs, filled in as far as it is known. */
import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRows } from '../../api/reading';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { CommandForm } from '../../parts/form';
import { sayDone } from '../../parts/problem';
import { AmountField } from '../shared/amount-field';
import { Dialog } from '../shared/dialog';
import { CustomerPick } from '../shared/picks';
import { ReasonModal } from '../shared/reason-modal';
import type { Deal } from './pipeline-state';

interface OutcomeProps {
  readonly deal: Deal;
  readonly close: () => void;
}

/** Who is the customer, if that is not known, and for how much. */
export function WinModal({ deal, close }: OutcomeProps) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const [named, setNamed] = useState(deal.customerId !== undefined);
  const { id, title, amount } = deal;
  return (
    <Dialog close={close} title={t('deal.winTitle', { title })}>
      {!named ? (
        <CommandForm
          key="customer"
          path="/sales/opportunities/{id}/name-customer"
          id={id}
          submit={t('deal.next')}
          done={() => setNamed(true)}
          cancel={close}
        >
          {(fields) => (
            <>
              <Text size="sm">{t('deal.needsCustomer')}</Text>
              <CustomerPick {...fields.value('customerId')} required autoFocus />
            </>
          )}
        </CommandForm>
      ) : (
        <CommandForm
          key="amount"
          path="/sales/opportunities/{id}/win"
          id={id}
          initial={amount === undefined ? {} : { amount }}
          submit={t('deal.win')}
          done={() => {
            close();
            sayDone(t('deal.wonSaid', { title }));
          }}
          cancel={close}
        >
          {(fields) => (
            <Stack gap="xs">
              <AmountField
                {...fields.value<'amount', number>('amount')}
                label={t('deal.wonFor')}
                description={
                  amount === undefined ? undefined : t('deal.expectedWas', { amount: format.amount(amount) })
                }
                required={amount === undefined}
                data-autofocus
              />
              <Text size="sm" c="dimmed">
                {t('deal.winNote')}
              </Text>
            </Stack>
          )}
        </CommandForm>
      )}
    </Dialog>
  );
}

export function LoseModal({ deal, close }: OutcomeProps) {
  const { t } = useTranslation('sales');
  const { id, title } = deal;
  return (
    <ReasonModal
      path="/sales/opportunities/{id}/lose"
      {...{ id, close }}
      opened
      title={t('deal.loseTitle', { title })}
      submit={t('deal.lose')}
      said={t('deal.lostSaid', { title })}
      known={useKnownReasons()}
    />
  );
}

export function ReopenModal({ deal, close }: OutcomeProps) {
  const { t } = useTranslation('sales');
  const term = useTerm();
  const { id, title, stage, status } = deal;
  return (
    <ReasonModal
      path="/sales/opportunities/{id}/reopen"
      {...{ id, close }}
      opened
      title={t('deal.reopenTitle', { title })}
      submit={t('deal.reopen')}
      note={t(status === 'won' ? 'deal.reopenWonNote' : 'deal.reopenNote', { stage: term('pipeline', stage) })}
      said={t('deal.reopenedSaid', { title })}
    />
  );
}

const LOOKED_AT = 100;
const MOST_OFFERED = 8;

/** What was said of the latest lost deals, the most frequent first: so that reasons can be counted. */
function useKnownReasons(): readonly string[] {
  const { data } = useRows('/sales/opportunities', { filter: { status: 'lost' }, sort: '-closedOn', limit: LOOKED_AT });
  const times = new Map<string, number>();
  for (const { lostReason } of data?.rows ?? [])
    if (lostReason) times.set(lostReason, (times.get(lostReason) ?? 0) + 1);
  return [...times]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_OFFERED)
    .map(([reason]) => reason);
}
