/** The way of a deal through its pipeline: where it stands, and one click to where it goes next. */
import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRow } from '../../api/reading';
import { useTerm } from '../../i18n/use-term';
import { session } from '../../session/session';
import { placeIn, useMoves } from '../pipeline/moves-context';
import type { Deal } from '../pipeline/pipeline-state';
import classes from './stage-path.module.css';

export function StagePath({ deal }: { readonly deal: Deal }) {
  const { t } = useTranslation('sales');
  const term = useTerm();
  const { move, pending } = useMoves();
  const { data } = useRow('/sales/pipeline', String(deal.pipelineVersion));
  const stages = (data?.stages ?? [{ stage: deal.stage }]).map(({ stage }) => stage);
  const to = pending.get(deal.id)?.to;
  // Who is asked how it ended still sees where it stands.
  const going = to === 'won' || to === 'lost' ? undefined : to;
  const open = deal.status === 'open';
  const at = stages.findIndex((stage) => (going ? placeIn(stage) === going : stage === deal.stage));
  const end = open ? 'won' : deal.status;
  const may = (command: string) => open && session.can(`sales.opportunity.${command}`);
  return (
    <ol className={classes.path} aria-label={t('deal.path')}>
      {stages.map((stage, place) => {
        const state = open && place === at ? 'here' : place <= at ? 'past' : 'ahead';
        return (
          <li
            key={stage}
            className={classes.step}
            data-state={state}
            aria-current={state === 'here' ? 'step' : undefined}
          >
            <UnstyledButton
              className={classes.button}
              disabled={!may('advance') || place <= at}
              onClick={() => void move(deal, placeIn(stage))}
            >
              {state === 'past' && <IconCheck size={14} aria-hidden />}
              {term('pipeline', stage)}
            </UnstyledButton>
          </li>
        );
      })}
      <li className={classes.step} data-state={open ? 'ahead' : end} aria-current={open ? undefined : 'step'}>
        <UnstyledButton className={classes.button} disabled={!may('win')} onClick={() => void move(deal, 'won')}>
          {term('pipeline', end)}
        </UnstyledButton>
      </li>
    </ol>
  );
}
