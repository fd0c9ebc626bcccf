/** A credit: value that is taken back or put right without an order that we know, or beside one. */
import { Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { v4 as newId } from 'uuid';
import { CommandForm } from '../../parts/form';
import { sayDone } from '../../parts/problem';
import { filled, LinesEditor } from '../shared/lines-editor';
import { CustomerPick } from '../shared/picks';
import { Dialog } from '../shared/dialog';

interface GiveCreditProps {
  readonly close: () => void;
  readonly customerId?: string | undefined;
  /** What it corrects. */
  readonly reference?: string | undefined;
}

export function GiveCredit({ close, customerId, reference }: GiveCreditProps) {
  const { t } = useTranslation('sales');
  const navigate = useNavigate();
  // A credit begins something of its own, and its address names it.
  const id = useRef(newId()).current;
  return (
    <Dialog close={close} title={t('order.credit')} size="xl">
      <CommandForm
        path="/sales/orders/{id}/credit"
        id={id}
        initial={{
          kind: 'adjustment',
          lines: [{ sku: '', quantity: -1, price: 0 }],
          ...(customerId ? { customerId } : {}),
          ...(reference ? { reference } : {}),
        }}
        submit={t('order.giveCredit')}
        body={(values) => ({ kind: 'adjustment', ...values, lines: filled(values.lines) })}
        cancel={close}
        done={() => {
          close();
          sayDone(t('order.creditGiven'));
          void navigate(`/app/sales/orders/${id}`);
        }}
      >
        {(fields) => (
          <>
            <Text size="sm" c="dimmed">
              {t('order.creditNote')}
            </Text>
            <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
              <CustomerPick {...fields.value('customerId')} />
              <Select
                {...fields.value<'kind', string>('kind')}
                label={t('order.creditKind')}
                data={(['return', 'adjustment'] as const).map((value) => ({ value, label: t(`order.kinds.${value}`) }))}
                allowDeselect={false}
              />
              <TextInput {...fields.text('reference')} label={t('shared.reference')} maxLength={100} />
            </SimpleGrid>
            <LinesEditor
              lines={fields.values.lines ?? []}
              onChange={(to) => fields.set('lines', to)}
              error={fields.error}
              signed
            />
            <TextInput {...fields.text('reason')} label={t('order.reason')} maxLength={500} />
          </>
        )}
      </CommandForm>
    </Dialog>
  );
}
