/** One campaign: what came of it, to whom it went, what it says, and its codes. */
import { Badge, Button, Group, Indicator, Paper, SimpleGrid, Stack, Tabs, Text, Anchor } from '@mantine/core';
import { IconRocket } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { useRow } from '../../api/reading';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { TermBadge } from '../../parts/badges';
import { Page } from '../../parts/page';
import { Empty, NotThere, Shown } from '../../parts/states';
import { session } from '../../session/session';
import { Fact } from '../shared/fact';
import cells from '../shared/cells.module.css';
import { CampaignCodes } from './campaign-codes';
import { CampaignActions } from './campaign-actions';
import type { Campaign } from './campaign-shape';
import { Customers } from './customers';
import { LaunchCampaign } from './launch-campaign';
import { PlanCampaign } from './plan-campaign';
import { Results } from './results';

const TABS = ['results', 'customers', 'message', 'codes'] as const;

export function CampaignPage() {
  const { t } = useTranslation('marketing');
  const { id = '' } = useParams();
  const campaign = useRow('/marketing/campaigns', id);
  return (
    <Shown
      of={campaign}
      none={<NotThere title={t('campaigns.notThere')} to="/app/marketing/campaigns" list={t('campaigns.title')} />}
    >
      {(row) => <OneCampaign key={row.id} campaign={row} />}
    </Shown>
  );
}

function OneCampaign({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation('marketing');
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const tab = TABS.find((each) => each === params.get('tab')) ?? 'results';
  const go = (changes: Record<string, string>) => setParams(changes, { replace: true });
  const close = () => go({ tab });
  const { status, segmentId, channel, purpose, subject, body, budget } = campaign;
  const like = { segmentId, channel, purpose, subject, body, budget };
  const mayLaunch = status === 'planned' && session.can('marketing.campaign.launch');
  return (
    <Page
      title={campaign.name}
      aside={
        <Group gap="xs">
          <TermBadge kind="status" value={status} />
          {status === 'launched' && <Live />}
        </Group>
      }
      actions={
        <>
          {mayLaunch && (
            <Button leftSection={<IconRocket size={16} aria-hidden />} onClick={() => go({ tab, launch: '' })}>
              {t('campaigns.launch')}
            </Button>
          )}
          <CampaignActions campaign={campaign} again={() => go({ tab, plan: '' })} />
        </>
      }
    >
      <Stack gap="md">
        <Facts campaign={campaign} />
        <Tabs value={tab} onChange={(to) => go({ tab: to ?? 'results' })} keepMounted={false}>
          <Tabs.List mb="md" className={cells.tabs}>
            {TABS.map((each) => (
              <Tabs.Tab key={each} value={each}>
                {t(`campaigns.tabs.${each}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="results">
            <Results campaign={campaign} />
          </Tabs.Panel>
          <Tabs.Panel value="customers">
            <Customers campaign={campaign} />
          </Tabs.Panel>
          <Tabs.Panel value="message">
            <Message campaign={campaign} />
          </Tabs.Panel>
          <Tabs.Panel value="codes">
            <CampaignCodes campaignId={campaign.id} />
          </Tabs.Panel>
        </Tabs>
      </Stack>
      {mayLaunch && <LaunchCampaign campaign={campaign} opened={params.has('launch')} close={close} />}
      <PlanCampaign
        opened={params.has('plan')}
        close={close}
        like={like}
        done={(id) => void navigate(`/app/marketing/campaigns/${id}`)}
      />
    </Page>
  );
}

function Live() {
  const { t } = useTranslation('marketing');
  return (
    <Badge
      variant="default"
      tt="none"
      title={t('campaigns.liveHint')}
      leftSection={<Indicator processing inline size={8} color="teal" mx={4} />}
    >
      {t('campaigns.live')}
    </Badge>
  );
}

function Facts({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const term = useTerm();
  const segment = useRow('/marketing/segments', campaign.segmentId).data;
  const { channel, purpose, plannedAt, launchedAt, endedAt, endReason, budget } = campaign;
  const facts = [
    [t('campaigns.channel'), term('channel', channel)],
    [t('campaigns.purpose'), term('purpose', purpose)],
    [t('campaigns.planned'), format.day(plannedAt)],
    ...(launchedAt ? [[t('campaigns.launched'), format.day(launchedAt)]] : []),
    // What came of it stands beside the budget, once something can.
    ...(!launchedAt && budget !== undefined ? [[t('campaigns.budget'), format.amount(budget)]] : []),
    ...(endedAt ? [[t('campaigns.ended'), format.day(endedAt)]] : []),
    ...(endReason ? [[t('campaigns.endReason'), endReason]] : []),
  ] as const;
  return (
    <Paper py="xs">
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }} spacing="md" verticalSpacing="xs">
        <Fact label={t('campaigns.segment')}>
          <Anchor component={Link} to={`/app/marketing/segments/${campaign.segmentId}`} size="sm">
            {segment?.name ?? campaign.segmentId.slice(0, 8)}
          </Anchor>
        </Fact>
        {facts.map(([label, value]) => (
          <Fact key={label} label={label!}>
            {value}
          </Fact>
        ))}
      </SimpleGrid>
    </Paper>
  );
}

function Message({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation('marketing');
  const { subject, body } = campaign;
  if (!subject && !body) return <Empty title={t('campaigns.noMessage')} />;
  return (
    <Paper maw={720}>
      <Stack gap="sm">
        {subject && <Fact label={t('campaigns.subject')}>{subject}</Fact>}
        {body && (
          <Text size="sm" component="div" style={{ whiteSpace: 'pre-wrap' }}>
            {body}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}
