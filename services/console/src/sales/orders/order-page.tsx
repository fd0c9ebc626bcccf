/** One order: what is in it, what became of it, and what can still happen to it. */
import { Anchor, Button, Menu, Paper, Title } from '@mantine/core';
import { IconArrowBackUp, IconDots, IconTruckDelivery } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useRow } from '../../api/reading';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { TermBadge } from '../../parts/badges';
import { CustomerLink } from '../../parts/names';
import { Page } from '../../parts/page';
import { NotHere, Shown } from '../../parts/states';
import { Why } from '../../parts/why';
import { session } from '../../session/session';
import { DealLink } from '../shared/deal-link';
import { Facts } from '../shared/facts';
import { History } from '../shared/history';
import { LinesTable } from '../shared/lines-table';
import { ReasonModal } from '../shared/reason-modal';
import { TwoSides } from '../shared/two-sides';
import { usePrice } from '../shared/use-price';
import { GiveCredit } from './credit-form';
import { Deliver, GiveBack } from './order-forms';
import { numberOf } from './orders-page';

type Order = Row<'/sales/orders'>;
type Asking = 'deliver' | 'return' | 'cancel' | 'credit';

export function OrderPage() {
  const { id = '' } = useParams();
  const order = useRow('/sales/orders', id);
  return (
    <Shown of={order} none={<NotHere />}>
      {(found) => <Of order={found} />}
    </Shown>
  );
}

function Of({ order }: { readonly order: Order }) {
  const { t } = useTranslation('sales');
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  const { id, status, creditKind, customerId } = order;
  return (
    <Page
      title={t(creditKind ? 'order.creditNo' : 'order.no', { number: numberOf(order) })}
      aside={<TermBadge kind="status" value={status} />}
      actions={<Actions order={order} ask={setAsking} />}
    >
      <TwoSides
        about={session.can('sales.baskets') && <Basket order={order} />}
        known={<About order={order} />}
        below={<History path="/sales/orders" id={id} without={['net', 'lines']} />}
      />
      {asking === 'deliver' && <Deliver order={order} close={close} />}
      {asking === 'return' && <GiveBack order={order} close={close} />}
      {asking === 'credit' && <GiveCredit close={close} customerId={customerId} reference={order.reference} />}
      {asking === 'cancel' && (
        <ReasonModal
          path="/sales/orders/{id}/cancel"
          {...{ id, close }}
          opened
          title={t('order.cancelTitle')}
          submit={t('order.cancel')}
          stay={t('order.keep')}
          said={t('order.cancelled')}
        />
      )}
    </Page>
  );
}

function Actions({
  order: { status, returned, net },
  ask,
}: {
  readonly order: Order;
  readonly ask: (what: Asking) => void;
}) {
  const { t } = useTranslation('sales');
  const { t: parts } = useTranslation();
  const may = (command: string) => session.can(`sales.order.${command}`);
  const stands = status === 'placed' || status === 'delivered';
  const allBack = returned > 0 && net <= 0;
  const cancels = status === 'placed' && may('cancel');
  if (status === 'credited') return null;
  return (
    <>
      {status === 'placed' && may('deliver') && (
        <Button leftSection={<IconTruckDelivery size={16} aria-hidden />} onClick={() => ask('deliver')}>
          {t('order.deliver')}
        </Button>
      )}
      {stands && !allBack && may('return') && (
        <Button variant="default" leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={() => ask('return')}>
          {t('order.return')}
        </Button>
      )}
      {(cancels || may('credit')) && (
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button variant="default" px={10} aria-label={parts('more')}>
              <IconDots size={16} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {may('credit') && <Menu.Item onClick={() => ask('credit')}>{t('order.credit')}</Menu.Item>}
            {cancels && (
              <Menu.Item c="red" onClick={() => ask('cancel')}>
                {t('order.cancel')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}

function Basket({ order }: { readonly order: Order }) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const price = usePrice();
  const basket = useRow('/sales/baskets', order.id);
  const { discount, returned, total, net } = order;
  return (
    <Paper component="section" aria-label={t('order.basket')}>
      <Title order={2} mb="xs">
        {t('order.basket')}
      </Title>
      <Shown of={basket}>
        {({ lines }) => {
          const anyBack = lines.some((line) => line.returned);
          return (
            <LinesTable
              lines={lines}
              total={returned > 0 ? net : total}
              totalName={returned > 0 ? t('order.net') : undefined}
              label={t('order.basket')}
              between={[
                ...(discount ? [{ name: t('order.discount'), value: `−${price(discount)}` }] : []),
                ...(returned > 0 ? [{ name: t('order.returned'), value: `−${price(returned)}` }] : []),
              ]}
              {...(anyBack
                ? {
                    more: {
                      header: t('order.givenBack'),
                      cell: (line) => (line.returned ? format.number(line.returned) : '–'),
                    },
                  }
                : {})}
            />
          );
        }}
      </Shown>
    </Paper>
  );
}

function About({ order }: { readonly order: Order }) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const term = useTerm();
  const price = usePrice();
  const {
    id,
    customerId,
    channel,
    placedAt,
    deliveredOn,
    total,
    returned,
    net,
    opportunityId,
    quoteId,
    creditKind,
    reference,
  } = order;
  return (
    <Facts
      title={t('shared.details')}
      facts={[
        { name: t('shared.customer'), value: <CustomerLink id={customerId} /> },
        creditKind !== undefined && { name: t('order.creditKind'), value: t(`order.kinds.${creditKind}`) },
        { name: t(creditKind ? 'order.creditedAt' : 'order.placedAt'), value: format.moment(placedAt) },
        deliveredOn !== undefined && { name: t('order.deliveredOn'), value: format.day(deliveredOn) },
        channel !== undefined && { name: t('order.channel'), value: term('channel', channel) },
        { name: t('lines.total'), value: price(total) },
        returned > 0 && { name: t('order.returned'), value: price(returned) },
        {
          name: t('order.net'),
          value: (
            <Why path="/sales/orders" id={id} field="net" label={t('order.net')}>
              {price(net)}
            </Why>
          ),
        },
        opportunityId !== undefined && {
          name: t('deal.one'),
          value: <DealLink id={opportunityId} />,
        },
        quoteId !== undefined && {
          name: t('quote.one'),
          value: (
            <Anchor component={Link} to={`/app/sales/quotes/${quoteId}`} inherit>
              {t('quote.toIt')}
            </Anchor>
          ),
        },
        reference !== undefined && { name: t('shared.reference'), value: reference },
      ]}
    />
  );
}
