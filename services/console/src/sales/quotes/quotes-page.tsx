/** All quotes. */
import { Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../../api/types';
import { daysFrom, today, useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { TermBadge } from '../../parts/badges';
import { CustomerLink, StaffName, useStaffChoices } from '../../parts/names';
import { Page } from '../../parts/page';
import { DataTable } from '../../parts/table/data-table';
import type { TableShape } from '../../parts/table/columns';
import { session } from '../../session/session';
import tones from '../shared/tones.module.css';
import { usePrice } from '../shared/use-price';
import { DraftQuote } from './quote-form';

type Quote = Row<'/sales/quotes'>;

const STATUSES = ['drafted', 'sent', 'accepted', 'declined', 'expired'];
/** So many days before its last one an offer wants attention. */
const SOON_DAYS = 7;

export function QuotesPage() {
  const { t } = useTranslation('sales');
  const [drafting, { open, close }] = useDisclosure();
  const shape = useShape();
  const draft = session.can('sales.quote.draft') && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      {t('quote.draft')}
    </Button>
  );
  return (
    <Page title={t('quote.all')} actions={draft}>
      <DataTable path="/sales/quotes" shape={shape} to={({ id }) => `/app/sales/quotes/${id}`} />
      {drafting && <DraftQuote close={close} />}
    </Page>
  );
}

function useShape(): TableShape<Quote> {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const term = useTerm();
  const staff = useStaffChoices();
  const price = usePrice();
  return useMemo(() => {
    const offer = (quote: Quote) => offerOf(quote, t);
    return {
      name: 'quotes',
      searchable: true,
      defaultSort: '-since',
      columns: [
        { id: 'lines', header: t('quote.offer'), width: 240, grow: true, cell: offer, text: offer },
        {
          id: 'customerId',
          header: t('shared.customer'),
          width: 150,
          cell: ({ customerId }) => <CustomerLink id={customerId} />,
        },
        {
          id: 'status',
          header: t('shared.status'),
          width: 110,
          sort: 'status',
          cell: ({ status }) => <TermBadge kind="status" value={status} />,
        },
        {
          id: 'version',
          header: t('quote.version'),
          width: 86,
          align: 'right',
          sort: 'version',
          cell: ({ version }) => version,
        },
        {
          id: 'total',
          header: t('lines.total'),
          width: 110,
          align: 'right',
          sort: 'total',
          cell: ({ total }) => price(total),
        },
        {
          id: 'validUntil',
          header: t('quote.validUntil'),
          width: 150,
          sort: 'validUntil',
          cell: (quote) => <Validity quote={quote} />,
        },
        { id: 'ownerId', header: t('shared.owner'), width: 130, cell: ({ ownerId }) => <StaffName id={ownerId} /> },
        {
          id: 'since',
          header: t('quote.since'),
          width: 120,
          sort: 'since',
          extra: true,
          cell: ({ since }) => format.day(since),
        },
      ],
      filters: [
        {
          field: 'status',
          label: t('shared.status'),
          kind: 'choice',
          choices: STATUSES.map((value) => ({ value, label: term('status', value) })),
        },
        { field: 'ownerId', label: t('shared.owner'), kind: 'choice', choices: staff },
        { field: 'total', label: t('lines.total'), kind: 'number' },
        { field: 'validUntil', label: t('quote.validUntil'), kind: 'day' },
        { field: 'draftedAt', label: t('quote.draftedAt'), kind: 'moment' },
      ],
    };
  }, [t, format, price, term, staff]);
}

/** Its first line, and how many more there are. */
function offerOf({ lines }: Quote, t: TFunction<'sales'>): string {
  const [first] = lines;
  const name = first ? `${first.quantity} × ${first.description ?? first.sku}` : '–';
  return lines.length > 1 ? t('quote.more', { first: name, n: lines.length - 1 }) : name;
}

export function Validity({ quote: { status, validUntil } }: { readonly quote: Quote }) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const waits = status === 'sent' || status === 'drafted';
  const soon = waits && validUntil <= daysFrom(today(), SOON_DAYS);
  return (
    <Text inherit span className={soon ? `numbers ${tones.warns}` : 'numbers'}>
      {soon ? t('shared.noted', { what: format.day(validUntil), note: t('quote.soon') }) : format.day(validUntil)}
    </Text>
  );
}
