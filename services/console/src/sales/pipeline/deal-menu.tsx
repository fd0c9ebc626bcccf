/** What can be done with a deal where it stands: one click to win it, and a menu with every place it can move to. */
import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import {
  IconArrowRight,
  IconCircleCheck,
  IconDots,
  IconEye,
  IconRotate,
  IconThumbDown,
  IconTrophy,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRow } from '../../api/reading';
import { useTerm } from '../../i18n/use-term';
import { session } from '../../session/session';
import { placeIn, useMoves } from './moves-context';
import type { Deal } from './pipeline-state';

/** The stages behind the one where the deal stands: deals do not go back. */
export function useStagesAhead({ pipelineVersion, stage }: Deal): readonly string[] {
  const { data } = useRow('/sales/pipeline', String(pipelineVersion));
  const stages = (data?.stages ?? []).map((each) => each.stage);
  return stages.slice(stages.indexOf(stage) + 1);
}

export function WinIcon({ deal }: { readonly deal: Deal }) {
  const { t } = useTranslation('sales');
  const { move } = useMoves();
  if (deal.status !== 'open' || !session.can('sales.opportunity.win')) return null;
  return (
    <Tooltip label={t('deal.win')}>
      <ActionIcon
        variant="subtle"
        color="teal"
        aria-label={t('deal.winIt', { title: deal.title })}
        onClick={() => void move(deal, 'won')}
      >
        <IconCircleCheck size={18} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

export function DealMenu({ deal }: { readonly deal: Deal }) {
  const { t } = useTranslation('sales');
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('pipeline.moveIt', { title: deal.title })}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Places deal={deal} />
      </Menu.Dropdown>
    </Menu>
  );
}

function Places({ deal }: { readonly deal: Deal }) {
  const { t } = useTranslation('sales');
  const term = useTerm();
  const { move } = useMoves();
  const ahead = useStagesAhead(deal);
  const open = deal.status === 'open';
  return (
    <>
      <Menu.Label>{t('pipeline.moveTo')}</Menu.Label>
      {open &&
        session.can('sales.opportunity.advance') &&
        ahead.map((stage) => (
          <Menu.Item
            key={stage}
            leftSection={<IconArrowRight size={16} aria-hidden />}
            onClick={() => void move(deal, placeIn(stage))}
          >
            {term('pipeline', stage)}
          </Menu.Item>
        ))}
      {open && session.can('sales.opportunity.win') && (
        <Menu.Item leftSection={<IconTrophy size={16} aria-hidden />} onClick={() => void move(deal, 'won')}>
          {term('pipeline', 'won')}
        </Menu.Item>
      )}
      {open && session.can('sales.opportunity.lose') && (
        <Menu.Item leftSection={<IconThumbDown size={16} aria-hidden />} onClick={() => void move(deal, 'lost')}>
          {term('pipeline', 'lost')}
        </Menu.Item>
      )}
      {!open && session.can('sales.opportunity.reopen') && (
        <Menu.Item
          leftSection={<IconRotate size={16} aria-hidden />}
          onClick={() => void move(deal, placeIn(deal.stage))}
        >
          {t('deal.reopen')}
        </Menu.Item>
      )}
      <Menu.Divider />
      <Menu.Item
        component={Link}
        to={`/app/sales/opportunities/${deal.id}`}
        leftSection={<IconEye size={16} aria-hidden />}
      >
        {t('deal.openIt')}
      </Menu.Item>
    </>
  );
}
