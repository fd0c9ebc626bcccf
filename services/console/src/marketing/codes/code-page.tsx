/** One promotion code: what it takes off, its state, who redeemed it; and what can be done with it. */
import { Anchor, Button, CopyButton, Paper, SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useRow } from '../../api/reading';
import { useFormats } from '../../i18n/format';
import { TermBadge } from '../../parts/badges';
import { CommandModal } from '../../parts/form';
import { Page } from '../../parts/page';
import { sayDone } from '../../parts/problem';
import { NotThere, Shown } from '../../parts/states';
import { session } from '../../session/session';
import { Fact } from '../shared/fact';
import { CustomerLink } from '../../parts/names';
import { useOff, type Code } from './code-shape';
import { RedeemCode } from './redeem-code';

export function CodePage() {
  const { t } = useTranslation('marketing');
  const { id = '' } = useParams();
  const code = useRow('/marketing/promotion-codes', id);
  return (
    <Shown of={code} none={<NotThere title={t('codes.notThere')} to="/app/marketing/codes" list={t('codes.title')} />}>
      {(row) => <OneCode key={row.id} code={row} />}
    </Shown>
  );
}

function OneCode({ code }: { readonly code: Code }) {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const off = useOff();
  const campaign = useRow('/marketing/campaigns', code.campaignId).data;
  const { customerId, campaignId, orderId, redeemedBy, validUntil, issuedAt, endedAt } = code;
  return (
    <Page
      title={code.code}
      aside={<TermBadge kind="status" value={code.status} />}
      actions={
        <>
          <CodeActions code={code} />
          <Copy code={code.code} />
        </>
      }
    >
      <Stack gap="md">
        <Paper>
          <SimpleGrid cols={{ base: 2, sm: 3, lg: 4 }} spacing="md">
            <Fact label={t('codes.off')}>{off(code)}</Fact>
            <Fact label={t('codes.validUntil')}>{format.day(validUntil)}</Fact>
            <Fact label={t('codes.onlyFor')}>{customerId ? <CustomerLink id={customerId} /> : t('codes.anybody')}</Fact>
            <Fact label={t('codes.issuedAt')}>{format.moment(issuedAt)}</Fact>
            {endedAt && <Fact label={t('codes.endedAt')}>{format.moment(endedAt)}</Fact>}
            {redeemedBy && (
              <Fact label={t('codes.redeemedBy')}>
                <CustomerLink id={redeemedBy} />
              </Fact>
            )}
            {orderId && (
              <Fact label={t('codes.order')}>
                <Anchor component={Link} to={`/app/sales/orders/${orderId}`} size="sm">
                  {orderId.slice(0, 8)}
                </Anchor>
              </Fact>
            )}
            {campaignId && (
              <Fact label={t('codes.campaign')}>
                <Anchor component={Link} to={`/app/marketing/campaigns/${campaignId}`} size="sm">
                  {campaign?.name ?? campaignId.slice(0, 8)}
                </Anchor>
              </Fact>
            )}
          </SimpleGrid>
        </Paper>
        {customerId && session.can('events.read') && (
          <Anchor component={Link} to={`/app/events?subject=${customerId}`} size="sm">
            {t('codes.history')}
          </Anchor>
        )}
      </Stack>
    </Page>
  );
}

function Copy({ code }: { readonly code: string }) {
  const { t } = useTranslation('marketing');
  return (
    <CopyButton value={code}>
      {({ copied, copy }) => (
        <Button
          leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={copy}
        >
          {copied ? t('codes.copied') : t('codes.copy')}
        </Button>
      )}
    </CopyButton>
  );
}

function CodeActions({ code }: { readonly code: Code }) {
  const { t } = useTranslation('marketing');
  const [open, setOpen] = useState<'redeem' | 'revoke'>();
  const { id } = code;
  const close = () => setOpen(undefined);
  const may = (what: 'redeem' | 'revoke') => code.status === 'issued' && session.can(`marketing.promotionCode.${what}`);
  return (
    <>
      {may('revoke') && (
        <Button variant="default" onClick={() => setOpen('revoke')}>
          {t('codes.revoke')}
        </Button>
      )}
      {may('redeem') && (
        <Button variant="default" onClick={() => setOpen('redeem')}>
          {t('codes.redeem')}
        </Button>
      )}
      <RedeemCode code={code} opened={open === 'redeem'} close={close} />
      <CommandModal
        path="/marketing/promotion-codes/{id}/revoke"
        {...{
          id,
          opened: open === 'revoke',
          close,
          title: t('codes.revokeTitle', { code: code.code }),
          submit: t('codes.revoke'),
        }}
        done={() => sayDone(t('codes.revoked'))}
      >
        {(fields) => (
          <>
            <Text size="sm">{t('codes.revokeHint')}</Text>
            <Textarea label={t('codes.reason')} {...fields.text('reason')} maxLength={500} data-autofocus required />
          </>
        )}
      </CommandModal>
    </>
  );
}
