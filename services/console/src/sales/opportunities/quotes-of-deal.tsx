/** The quotes for an opportunity: where each stands, and its next step in place. */
import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAll } from '../../api/reading';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { TermBadge } from '../../parts/badges';
import { Shown } from '../../parts/states';
import { session } from '../../session/session';
import type { Deal } from '../pipeline/pipeline-state';
import { DraftQuote } from '../quotes/quote-form';
import { QuoteActions } from '../quotes/quote-actions';
import { Validity } from '../quotes/quotes-page';

export function QuotesOfDeal({ deal }: { readonly deal: Deal }) {
  const { t } = useTranslation('sales');
  const [drafting, { open, close }] = useDisclosure();
  const quotes = useAll('/sales/quotes', { filter: { opportunityId: deal.id }, sort: '-draftedAt' });
  return (
    <Paper component="section" aria-label={t('quote.all')}>
      <Group justify="space-between" mb="xs">
        <Title order={2}>{t('quote.all')}</Title>
        {deal.status === 'open' && session.can('sales.quote.draft') && (
          <Button size="xs" variant="light" leftSection={<IconPlus size={14} aria-hidden />} onClick={open}>
            {t('quote.draft')}
          </Button>
        )}
      </Group>
      <Shown of={quotes}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('quote.noneOfDeal')}
            </Text>
          ) : (
            <Stack gap="sm">
              {rows.map((quote) => (
                <QuoteLine key={quote.id} quote={quote} />
              ))}
            </Stack>
          )
        }
      </Shown>
      {drafting && <DraftQuote deal={deal} close={close} />}
    </Paper>
  );
}

function QuoteLine({ quote }: { readonly quote: Row<'/sales/quotes'> }) {
  const { t } = useTranslation('sales');
  const format = useFormats();
  return (
    <Group justify="space-between" gap="xs">
      <Stack gap={0}>
        <Group gap="xs">
          <Anchor component={Link} to={`/app/sales/quotes/${quote.id}`} fw={600} size="sm" className="numbers">
            {t('quote.versionNo', { n: quote.version })} · {format.amount(quote.total)}
          </Anchor>
          <TermBadge kind="status" value={quote.status} />
        </Group>
        <Text size="xs" c="dimmed" component="div">
          {t('quote.validUntil')} <Validity quote={quote} />
        </Text>
      </Stack>
      <QuoteActions quote={quote} size="compact-sm" />
    </Group>
  );
}
