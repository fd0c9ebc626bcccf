/** One quote: what it offers and until when, the versions before, and what the customer said. */
import { Anchor, Badge, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useRow, useRows } from '../../api/reading';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { TermBadge } from '../../parts/badges';
import { CustomerLink, StaffName } from '../../parts/names';
import { Page } from '../../parts/page';
import { NotHere, Shown } from '../../parts/states';
import { session } from '../../session/session';
import { DealLink } from '../shared/deal-link';
import { Facts } from '../shared/facts';
import { History, useChanges, type Change } from '../shared/history';
import { LinesTable, type LineRow } from '../shared/lines-table';
import { TwoSides } from '../shared/two-sides';
import { usePrice } from '../shared/use-price';
import { QuoteActions } from './quote-actions';
import { Validity } from './quotes-page';

type Quote = Row<'/sales/quotes'>;

export function QuotePage() {
  const { id = '' } = useParams();
  const quote = useRow('/sales/quotes', id);
  return (
    <Shown of={quote} none={<NotHere />}>
      {(found) => <Of quote={found} />}
    </Shown>
  );
}

function Of({ quote }: { readonly quote: Quote }) {
  const { t } = useTranslation('sales');
  const price = usePrice();
  return (
    <Page
      title={t('quote.of', { amount: price(quote.total) })}
      aside={<TermBadge kind="status" value={quote.status} />}
      actions={<QuoteActions quote={quote} />}
    >
      <TwoSides
        about={<Versions quote={quote} />}
        known={<About quote={quote} />}
        below={<History path="/sales/quotes" id={quote.id} />}
      />
    </Page>
  );
}

function About({ quote }: { readonly quote: Quote }) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const { customerId, opportunityId, ownerId, version, sentVersion, draftedAt, endedOn, declinedBecause } = quote;
  const deal = useRow('/sales/opportunities', session.can('sales.opportunities') ? opportunityId : undefined).data;
  const orders = useRows(
    '/sales/orders',
    { filter: { customerId, quoteId: quote.id }, limit: 1 },
    quote.status === 'accepted',
  );
  const order = orders.data?.rows[0]?.id ?? deal?.orderId;
  return (
    <Facts
      title={t('shared.details')}
      facts={[
        { name: t('shared.customer'), value: <CustomerLink id={customerId} /> },
        opportunityId !== undefined && {
          name: t('deal.one'),
          value: <DealLink id={opportunityId} />,
        },
        { name: t('shared.owner'), value: <StaffName id={ownerId} /> },
        { name: t('quote.validUntil'), value: <Validity quote={quote} /> },
        { name: t('quote.version'), value: version },
        { name: t('quote.sentVersion'), value: sentVersion ?? t('quote.notSent') },
        { name: t('quote.draftedAt'), value: format.moment(draftedAt) },
        endedOn !== undefined && { name: t('quote.endedOn'), value: format.day(endedOn) },
        declinedBecause !== undefined && { name: t('quote.declinedBecause'), value: declinedBecause },
        order !== undefined &&
          quote.status === 'accepted' && {
            name: t('order.one'),
            value: (
              <Anchor component={Link} to={`/app/sales/orders/${order}`} inherit>
                {t('order.toIt')}
              </Anchor>
            ),
          },
      ]}
    />
  );
}

interface Version {
  readonly version: number;
  readonly lines: readonly LineRow[];
  readonly total: number;
  readonly validUntil: string;
}

/** The latest comes with the quote, those before from what changed it. */
function Versions({ quote }: { readonly quote: Quote }) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  const changes = useChanges('/sales/quotes', quote.id);
  const [chosen, setChosen] = useState<number>();
  const versions =
    quote.version > 1 ? versionsIn(changes.data?.pages.flatMap((page) => page.changes) ?? [], quote) : [quote];
  const shown = versions.find(({ version }) => version === chosen) ?? quote;
  return (
    <Paper component="section" aria-label={t('quote.offer')}>
      <Stack gap="xs">
        <Title order={2}>{t('quote.offer')}</Title>
        {versions.length > 1 && (
          <SegmentedControl
            aria-label={t('quote.version')}
            value={String(shown.version)}
            onChange={(value) => setChosen(Number(value))}
            data={versions.map(({ version }) => ({
              value: String(version),
              label: t('quote.versionNo', { n: version }),
            }))}
            style={{ alignSelf: 'flex-start' }}
          />
        )}
        {shown.version !== quote.version && (
          <Text size="sm" c="dimmed">
            <Badge variant="default" tt="none" mr="xs">
              {t('quote.replaced')}
            </Badge>
            {t('quote.wasValidUntil', { day: format.day(shown.validUntil) })}
          </Text>
        )}
        <LinesTable lines={shown.lines} total={shown.total} label={t('quote.versionNo', { n: shown.version })} />
      </Stack>
    </Paper>
  );
}

/** From the first on; a field that a version did not change is as it was in the one before. */
function versionsIn(changes: readonly Change[], latest: Quote): readonly Version[] {
  const versions: Version[] = [];
  let current: Partial<Version> = {};
  for (const { fields } of [...changes].reverse()) {
    const after = Object.fromEntries(fields.map((field) => [field.field, field.after])) as Partial<Version>;
    current = { ...current, ...after };
    if (after.version !== undefined) versions.push(current as Version);
  }
  return versions.length > 0 ? versions : [latest];
}
