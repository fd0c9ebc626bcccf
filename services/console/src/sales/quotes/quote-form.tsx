/** Drafting a quote, or its next version. */
import { SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Row } from '../../api/types';
import { daysFrom, today } from '../../i18n/format';
import { CommandForm, type Fields } from '../../parts/form';
import { sayDone } from '../../parts/problem';
import { DayField } from '../shared/day-field';
import { Dialog } from '../shared/dialog';
import { EMPTY_LINE, filled, LinesEditor, type Line } from '../shared/lines-editor';
import { CustomerPick, StaffPick, useMe } from '../shared/picks';

type Quote = Row<'/sales/quotes'>;
type Deal = Row<'/sales/opportunities'>;

/** So long is an offer good, unless somebody says otherwise. */
const VALID_DAYS = 30;

interface DraftQuoteProps {
  readonly deal?: Deal | undefined;
  readonly close: () => void;
}

export function DraftQuote({ deal, close }: DraftQuoteProps) {
  const { t } = useTranslation('sales');
  const me = useMe();
  const navigate = useNavigate();
  const ownerId = deal?.ownerId ?? me;
  return (
    <Dialog close={close} title={t('quote.draft')} size="xl">
      <CommandForm
        path="/sales/quotes"
        initial={{
          ...(deal ? { opportunityId: deal.id } : {}),
          ...(deal?.customerId ? { customerId: deal.customerId } : {}),
          ...(ownerId ? { ownerId } : {}),
          validUntil: daysFrom(today(), VALID_DAYS),
          lines: [lineOf(deal)],
        }}
        submit={t('quote.draft')}
        body={(values) => ({ customerId: '', validUntil: '', ...values, lines: filled(values.lines) })}
        cancel={close}
        done={({ id }) => {
          close();
          sayDone(t('quote.drafted'));
          void navigate(`/app/sales/quotes/${id}`);
        }}
      >
        {(fields) => (
          <>
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
              <CustomerPick {...fields.value('customerId')} required readOnly={deal?.customerId !== undefined} />
              <StaffPick {...fields.value('ownerId')} />
            </SimpleGrid>
            <Offer fields={fields as unknown as Fields<OfferValues>} />
          </>
        )}
      </CommandForm>
    </Dialog>
  );
}

/** What the deal is about, at what it shall bring, to begin with. */
const lineOf = (deal: Deal | undefined): Line =>
  deal
    ? {
        sku: deal.title.slice(0, 60),
        quantity: 1,
        price: deal.amount ?? 0,
        ...(deal.productId ? { productId: deal.productId } : {}),
        ...(deal.title.length > 60 ? { description: deal.title } : {}),
      }
    : EMPTY_LINE;

interface ReviseQuoteProps {
  readonly quote: Quote;
  readonly close: () => void;
}

export function ReviseQuote({ quote, close }: ReviseQuoteProps) {
  const { t } = useTranslation('sales');
  const { id, lines, validUntil, version } = quote;
  return (
    <Dialog close={close} title={t('quote.reviseTitle', { n: version + 1 })} size="xl">
      <CommandForm
        path="/sales/quotes/{id}/revise"
        id={id}
        initial={{ lines: [...lines], validUntil: validUntil < today() ? daysFrom(today(), VALID_DAYS) : validUntil }}
        submit={t('quote.revise')}
        body={(values) => ({ validUntil: '', ...values, lines: filled(values.lines) })}
        cancel={close}
        done={() => {
          close();
          sayDone(t('quote.revised', { n: version + 1 }));
        }}
      >
        {(fields) => <Offer fields={fields as unknown as Fields<OfferValues>} />}
      </CommandForm>
    </Dialog>
  );
}

interface OfferValues {
  validUntil: string;
  lines: Line[];
}

function Offer({ fields }: { readonly fields: Fields<OfferValues> }) {
  const { t } = useTranslation('sales');
  return (
    <>
      <DayField
        {...fields.value('validUntil')}
        label={t('quote.validUntil')}
        required
        minDate={today()}
        w={{ base: '100%', xs: 220 }}
      />
      <LinesEditor
        lines={fields.values.lines ?? []}
        onChange={(lines) => fields.set('lines', lines)}
        error={fields.error}
      />
    </>
  );
}
