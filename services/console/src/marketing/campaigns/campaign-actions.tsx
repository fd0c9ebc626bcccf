/** How a campaign ends, and how another like it begins. */
import { Button, Text, Textarea } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandModal } from '../../parts/form';
import { sayDone } from '../../parts/problem';
import { session } from '../../session/session';
import type { Campaign } from './campaign-shape';

interface ActionsProps {
  readonly campaign: Campaign;
  /** Plans another like it. */
  readonly again: () => void;
}

export function CampaignActions({ campaign, again }: ActionsProps) {
  const { t } = useTranslation('marketing');
  const [open, setOpen] = useState<'close' | 'drop'>();
  const { id, status } = campaign;
  const close = () => setOpen(undefined);
  return (
    <>
      {status === 'planned' && session.can('marketing.campaign.drop') && (
        <Button variant="default" onClick={() => setOpen('drop')}>
          {t('campaigns.drop')}
        </Button>
      )}
      {status === 'launched' && session.can('marketing.campaign.close') && (
        <Button variant="default" onClick={() => setOpen('close')}>
          {t('campaigns.close')}
        </Button>
      )}
      {status !== 'planned' && session.can('marketing.campaign.plan') && (
        <Button variant="default" leftSection={<IconCopy size={16} aria-hidden />} onClick={again}>
          {t('campaigns.again')}
        </Button>
      )}
      <CommandModal
        path="/marketing/campaigns/{id}/close"
        {...{ id, title: t('campaigns.closeTitle'), opened: open === 'close', close, submit: t('campaigns.close') }}
        done={() => sayDone(t('campaigns.closed'))}
      >
        {(fields) => (
          <>
            <Text size="sm">{t('campaigns.closeHint')}</Text>
            <Textarea label={t('campaigns.reasonWhy')} {...fields.text('reason')} maxLength={500} data-autofocus />
          </>
        )}
      </CommandModal>
      <CommandModal
        path="/marketing/campaigns/{id}/drop"
        {...{ id, title: t('campaigns.dropTitle'), opened: open === 'drop', close, submit: t('campaigns.drop') }}
        done={() => sayDone(t('campaigns.dropped'))}
      >
        {(fields) => (
          <Textarea
            label={t('campaigns.reasonWhy')}
            {...fields.text('reason')}
            maxLength={500}
            data-autofocus
            required
          />
        )}
      </CommandModal>
    </>
  );
}
