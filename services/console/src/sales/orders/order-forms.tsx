/** What happens to an order once it is placed: it is delivered, or given back in part. */
import { Button, Group, NumberInput, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRow } from '../../api/reading';
import type { Row } from '../../api/types';
import { today, useFormats } from '../../i18n/format';
import { CommandForm, CommandModal, type Fields } from '../../parts/form';
import { sayDone } from '../../parts/problem';
import { Shown } from '../../parts/states';
import { DayField } from '../shared/day-field';
import { Dialog } from '../shared/dialog';

type Order = Row<'/sales/orders'>;
type BasketLine = Row<'/sales/baskets'>['lines'][number];

interface OrderFormProps {
  readonly order: Order;
  readonly close: () => void;
}

export function Deliver({ order: { id }, close }: OrderFormProps) {
  const { t } = useTranslation('sales');
  return (
    <CommandModal
      path="/sales/orders/{id}/deliver"
      {...{ id, close }}
      opened
      initial={{ deliveredOn: today() }}
      title={t('order.deliver')}
      submit={t('order.deliver')}
      done={() => sayDone(t('order.delivered'))}
    >
      {(fields) => <DayField {...fields.value('deliveredOn')} label={t('order.deliveredOn')} maxDate={today()} />}
    </CommandModal>
  );
}

interface Return {
  lines: { line: number; quantity: number }[];
  reason: string;
  reference?: string;
}

/** How many of each line come back; what that is worth, the server says, since the discount counts. */
export function GiveBack({ order, close }: OrderFormProps) {
  const { t } = useTranslation('sales');
  const basket = useRow('/sales/baskets', order.id);
  const done = () => {
    close();
    sayDone(t('order.returnTaken'));
  };
  return (
    <Dialog close={close} title={t('order.return')} size="lg">
      <Shown of={basket}>
        {({ lines }) => (
          <CommandForm
            path="/sales/orders/{id}/return"
            id={order.id}
            initial={{ lines: [] }}
            submit={t('order.takeBack')}
            body={(values) => ({
              reason: '',
              ...values,
              lines: (values.lines ?? []).filter(({ quantity }) => quantity > 0),
            })}
            cancel={close}
            done={done}
          >
            {(given) => {
              const fields = given as unknown as Fields<Return>;
              return (
                <Stack gap="sm">
                  <LinesBack lines={lines} fields={fields} />
                  <Textarea
                    {...fields.text('reason')}
                    label={t('order.reason')}
                    required
                    maxLength={500}
                    autosize
                    minRows={2}
                  />
                  <TextInput
                    {...fields.text('reference')}
                    label={t('shared.reference')}
                    description={t('order.returnReference')}
                    maxLength={100}
                  />
                </Stack>
              );
            }}
          </CommandForm>
        )}
      </Shown>
    </Dialog>
  );
}

const leftOf = ({ quantity, returned = 0 }: BasketLine): number => quantity - returned;

function LinesBack({ lines, fields }: { readonly lines: readonly BasketLine[]; readonly fields: Fields<Return> }) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const chosen = fields.values.lines ?? [];
  // Something has to come back, whichever it is.
  const none = !chosen.some(({ quantity }) => quantity > 0);
  const quantityOf = (line: number) => chosen.find((each) => each.line === line)?.quantity ?? 0;
  const set = (line: number, quantity: number) =>
    fields.set(
      'lines',
      [...chosen.filter((each) => each.line !== line), { line, quantity }].sort((a, b) => a.line - b.line),
    );
  const all = () =>
    fields.set(
      'lines',
      lines.map((each, line) => ({ line, quantity: leftOf(each) })),
    );
  return (
    <>
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {t('order.returnHow')}
        </Text>
        <Button size="compact-sm" variant="light" onClick={all}>
          {t('order.returnAll')}
        </Button>
      </Group>
      <Table aria-label={t('order.basket')}>
        <Table.Tbody>
          {lines.map((each, line) => (
            <Table.Tr key={line}>
              <Table.Td>
                <Text size="sm">{each.description ?? each.sku}</Text>
                <Text size="xs" c="dimmed" className="numbers">
                  {t('order.left', { n: format.number(leftOf(each)), of: format.number(each.quantity) })}
                </Text>
              </Table.Td>
              <Table.Td w={120}>
                <NumberInput
                  aria-label={t('order.returnOf', { item: each.description ?? each.sku })}
                  value={quantityOf(line) || ''}
                  placeholder="0"
                  required={none}
                  onChange={(quantity) => set(line, Number(quantity))}
                  min={0}
                  max={leftOf(each)}
                  allowDecimal={false}
                  disabled={leftOf(each) === 0}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {fields.error('lines') && (
        <Text size="sm" c="red">
          {fields.error('lines')}
        </Text>
      )}
    </>
  );
}
