/** What is known of an opportunity, with what can be changed beside it. */
import { ActionIcon, Anchor, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRow } from '../../api/reading';
import { today, useFormats } from '../../i18n/format';
import { CustomerLink, StaffName } from '../../parts/names';
import { Why } from '../../parts/why';
import { session } from '../../session/session';
import { daysIn, type Deal } from '../pipeline/pipeline-state';
import { Facts } from '../shared/facts';
import { ProductLink } from '../shared/product-link';
import type { Changing } from './change-deal';

interface AboutDealProps {
  readonly deal: Deal;
  readonly change: (what: Changing) => void;
}

export function AboutDeal({ deal, change }: AboutDealProps) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const {
    id,
    status,
    amount,
    wonAmount,
    ownerId,
    customerId,
    productId,
    expectedCloseOn,
    openedAt,
    closedOn,
    lostReason,
  } = deal;
  const stages = useRow('/sales/pipeline', String(deal.pipelineVersion)).data?.stages ?? [];
  const chance = stages.find(({ stage }) => stage === deal.stage)?.probability;
  const open = status === 'open';
  const changes = (command: string, what: Changing, name: string) =>
    open &&
    session.can(`sales.opportunity.${command}`) && (
      <ActionIcon variant="subtle" color="gray" size={26} aria-label={name} onClick={() => change(what)}>
        <IconPencil size={15} aria-hidden />
      </ActionIcon>
    );
  const late = open && expectedCloseOn !== undefined && expectedCloseOn < today();
  return (
    <Facts
      title={t('shared.details')}
      facts={[
        {
          name: t('shared.customer'),
          value: <CustomerLink id={customerId} />,
          change: !customerId && changes('name-customer', 'customer', t('deal.nameCustomer')),
        },
        {
          name: t('deal.amount'),
          value: (
            <Why path="/sales/opportunities" id={id} field="amount" label={t('deal.amount')}>
              {format.amount(amount)}
            </Why>
          ),
          change: changes('revalue', 'amount', t('deal.revalue')),
        },
        open &&
          chance !== undefined && {
            name: t('pipeline.weighted'),
            value: t('shared.noted', { what: format.amount((amount ?? 0) * chance), note: format.percent(chance) }),
          },
        wonAmount !== undefined && { name: t('deal.wonFor'), value: format.amount(wonAmount) },
        {
          name: t('shared.owner'),
          value: <StaffName id={ownerId} />,
          change: changes('assign', 'owner', t('deal.assign')),
        },
        {
          name: t('deal.expectedClose'),
          value: late ? (
            <Text size="sm" span c="red" fw={600}>
              {t('shared.noted', { what: format.day(expectedCloseOn), note: t('forecast.late') })}
            </Text>
          ) : (
            format.day(expectedCloseOn)
          ),
        },
        open && { name: t('deal.inStage'), value: t('pipeline.daysIn', { count: daysIn(deal) }) },
        productId !== undefined && { name: t('shared.product'), value: <ProductLink id={productId} /> },
        { name: t('deal.openedAt'), value: format.moment(openedAt) },
        closedOn !== undefined && { name: t('deal.closedOn'), value: format.day(closedOn) },
        lostReason !== undefined && { name: t('deal.lostReason'), value: lostReason },
        deal.orderId !== undefined && {
          name: t('order.one'),
          value: (
            <Anchor component={Link} to={`/app/sales/orders/${deal.orderId}`} inherit>
              {t('order.toIt')}
            </Anchor>
          ),
        },
        deal.reference !== undefined && { name: t('shared.reference'), value: deal.reference },
      ]}
    />
  );
}
