/** One opportunity: where it stands and what can be done with it, what is known of it, its quotes, and its history. */
import { Alert, Button, Grid, Group, Menu, Stack } from '@mantine/core';
import { IconDots, IconHourglassEmpty, IconRotate, IconThumbDown, IconTrophy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useRow } from '../../api/reading';
import { useTerm } from '../../i18n/use-term';
import { TermBadge } from '../../parts/badges';
import { Page } from '../../parts/page';
import { NotHere, Shown } from '../../parts/states';
import { session } from '../../session/session';
import { useStagesAhead } from '../pipeline/deal-menu';
import { MovesProvider } from '../pipeline/moves';
import { placeIn, useMoves } from '../pipeline/moves-context';
import { daysIn, isStuck, type Deal } from '../pipeline/pipeline-state';
import { History } from '../shared/history';
import { OpenTask } from '../tasks/open-task';
import { Assign, NameCustomer, Revalue, type Changing } from './change-deal';
import { AboutDeal } from './about-deal';
import { QuotesOfDeal } from './quotes-of-deal';
import { StagePath } from './stage-path';

export function OpportunityPage() {
  const { id = '' } = useParams();
  const deal = useRow('/sales/opportunities', id);
  return (
    <Shown of={deal} none={<NotHere />}>
      {(found) => (
        <MovesProvider>
          <Of deal={found} />
        </MovesProvider>
      )}
    </Shown>
  );
}

function Of({ deal }: { readonly deal: Deal }) {
  const { t } = useTranslation('sales');
  const [changing, setChanging] = useState<Changing>();
  const close = () => setChanging(undefined);
  const { status, stage } = deal;
  return (
    <Page
      title={deal.title}
      aside={<TermBadge kind="pipeline" value={status === 'open' ? stage : status} />}
      actions={<Actions deal={deal} change={setChanging} />}
    >
      <Stack gap="md">
        <StagePath deal={deal} />
        {isStuck(deal) && (
          <Alert color="orange" icon={<IconHourglassEmpty aria-hidden />} py="xs">
            {t('deal.stuckNote', { count: daysIn(deal) })}
          </Alert>
        )}
        <Grid gap="md">
          <Grid.Col span={{ base: 12, md: 5 }}>
            <AboutDeal deal={deal} change={setChanging} />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Stack gap="md">
              {session.can('sales.quotes') && <QuotesOfDeal deal={deal} />}
              <History path="/sales/opportunities" id={deal.id} />
            </Stack>
          </Grid.Col>
        </Grid>
      </Stack>
      {changing === 'owner' && <Assign deal={deal} close={close} />}
      {changing === 'amount' && <Revalue deal={deal} close={close} />}
      {changing === 'customer' && <NameCustomer deal={deal} close={close} />}
      {changing === 'task' && (
        <OpenTask customerId={deal.customerId} ownerId={deal.ownerId} about={deal.title} close={close} />
      )}
    </Page>
  );
}

interface ActionsProps {
  readonly deal: Deal;
  readonly change: (what: Changing) => void;
}

function Actions({ deal, change }: ActionsProps) {
  const { t } = useTranslation('sales');
  const term = useTerm();
  const { move } = useMoves();
  const next = useStagesAhead(deal)[0];
  const may = (command: string) => session.can(`sales.opportunity.${command}`);
  if (deal.status !== 'open') {
    return (
      <>
        {may('reopen') && (
          <Button
            variant="default"
            leftSection={<IconRotate size={16} aria-hidden />}
            onClick={() => void move(deal, placeIn(deal.stage))}
          >
            {t('deal.reopen')}
          </Button>
        )}
        <More deal={deal} change={change} />
      </>
    );
  }
  return (
    <Group gap="xs">
      {may('win') && (
        <Button
          color="teal.9"
          leftSection={<IconTrophy size={16} aria-hidden />}
          onClick={() => void move(deal, 'won')}
        >
          {t('deal.win')}
        </Button>
      )}
      {next && may('advance') && (
        <Button visibleFrom="xs" onClick={() => void move(deal, placeIn(next))}>
          {t('deal.advanceTo', { stage: term('pipeline', next) })}
        </Button>
      )}
      {may('lose') && (
        <Button
          variant="default"
          leftSection={<IconThumbDown size={16} aria-hidden />}
          onClick={() => void move(deal, 'lost')}
        >
          {t('deal.lose')}
        </Button>
      )}
      <More deal={deal} change={change} />
    </Group>
  );
}

function More({ deal, change }: ActionsProps) {
  const { t } = useTranslation();
  const { t: sales } = useTranslation('sales');
  const term = useTerm();
  const { move } = useMoves();
  const next = useStagesAhead(deal)[0];
  const may = (command: string) => session.can(`sales.opportunity.${command}`);
  const open = deal.status === 'open';
  const task = session.can('sales.task.open') && deal.customerId !== undefined;
  if (!open && !task) return null;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" px={10} aria-label={t('more')}>
          <IconDots size={16} aria-hidden />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {open && next && may('advance') && (
          <Menu.Item hiddenFrom="xs" onClick={() => void move(deal, placeIn(next))}>
            {sales('deal.advanceTo', { stage: term('pipeline', next) })}
          </Menu.Item>
        )}
        {open && may('assign') && <Menu.Item onClick={() => change('owner')}>{sales('deal.assign')}</Menu.Item>}
        {open && may('revalue') && <Menu.Item onClick={() => change('amount')}>{sales('deal.revalue')}</Menu.Item>}
        {open && may('name-customer') && !deal.customerId && (
          <Menu.Item onClick={() => change('customer')}>{sales('deal.nameCustomer')}</Menu.Item>
        )}
        {task && <Menu.Item onClick={() => change('task')}>{sales('task.new')}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}
