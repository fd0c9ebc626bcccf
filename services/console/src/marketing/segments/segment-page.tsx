/** One segment: who is in it, who came and went, what was launched to it, and its rule. */
import { Alert, Button, Paper, SimpleGrid, Stack, Tabs, Text } from '@mantine/core';
import { IconSpeakerphone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useRow, useRows } from '../../api/reading';
import type { Row } from '../../api/types';
import { daysFrom, today, useFormats } from '../../i18n/format';
import { TermBadge } from '../../parts/badges';
import { Page } from '../../parts/page';
import { NotThere, Shown } from '../../parts/states';
import { session } from '../../session/session';
import { PlanCampaign } from '../campaigns/plan-campaign';
import { useSaid } from '../rule/said';
import { Stat } from '../shared/stat';
import cells from '../shared/cells.module.css';
import { useFilling } from '../shared/use-filling';
import { Members } from './members';
import { Moves } from './moves';
import { RuleTab } from './rule-tab';
import { SegmentActions } from './segment-actions';
import { SegmentCampaigns } from './segment-campaigns';

type Segment = Row<'/marketing/segments'>;
const TABS = ['members', 'moves', 'campaigns', 'rule'] as const;

export function SegmentPage() {
  const { t } = useTranslation('marketing');
  const { id = '' } = useParams();
  const segment = useRow('/marketing/segments', id);
  return (
    <Shown
      of={segment}
      none={<NotThere title={t('segments.notThere')} to="/app/marketing/segments" list={t('segments.title')} />}
    >
      {(row) => <OneSegment key={row.id} segment={row} />}
    </Shown>
  );
}

function OneSegment({ segment }: { readonly segment: Segment }) {
  const { t } = useTranslation('marketing');
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const said = useSaid();
  const tab = TABS.find((each) => each === params.get('tab')) ?? 'members';
  const planning = params.has('plan');
  const active = segment.status === 'active';
  const go = (changes: Record<string, string>) => setParams(changes, { replace: true });
  const plan = active && session.can('marketing.campaign.plan') && (
    <Button leftSection={<IconSpeakerphone size={16} aria-hidden />} onClick={() => go({ tab, plan: '' })}>
      {t('segments.plan')}
    </Button>
  );
  return (
    <Page
      title={segment.name}
      aside={<TermBadge kind="status" value={segment.status} />}
      actions={
        <>
          {plan}
          <SegmentActions segment={segment} />
        </>
      }
    >
      <Stack gap="md">
        {tab !== 'rule' && (
          <Paper py="xs">
            <Text size="xs" c="dimmed">
              {t('segments.rule')}
            </Text>
            <Text className={cells.words}>{said(segment.rule)}</Text>
          </Paper>
        )}
        <Numbers segment={segment} />
        <Tabs value={tab} onChange={(to) => go({ tab: to ?? 'members' })} keepMounted={false}>
          <Tabs.List mb="md" className={cells.tabs}>
            {TABS.map((each) => (
              <Tabs.Tab key={each} value={each}>
                {t(`segments.tabs.${each}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="members">
            <Members segment={segment} />
          </Tabs.Panel>
          <Tabs.Panel value="moves">
            <Moves segmentId={segment.id} />
          </Tabs.Panel>
          <Tabs.Panel value="campaigns">
            <SegmentCampaigns segmentId={segment.id} />
          </Tabs.Panel>
          <Tabs.Panel value="rule">
            <RuleTab key={segment.version} segment={segment} />
          </Tabs.Panel>
        </Tabs>
      </Stack>
      <PlanCampaign
        opened={planning}
        segment={segment}
        close={() => go({ tab })}
        done={(campaignId) => void navigate(`/app/marketing/campaigns/${campaignId}`)}
      />
    </Page>
  );
}

function Numbers({ segment }: { readonly segment: Segment }) {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const { id: segmentId, members } = segment;
  const from = `${daysFrom(today(), -30)}T00:00:00.000Z`;
  const count = { count: true, limit: 1 };
  const came = useRows('/marketing/members', { ...count, filter: { segmentId, since: { $gte: from } } });
  const left = useRows('/marketing/members', { ...count, filter: { segmentId, isIn: false, until: { $gte: from } } });
  const campaigns = useRows('/marketing/campaigns', { ...count, filter: { segmentId } });
  const filling = useFilling(segment);
  return (
    <>
      <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="xs">
        <Stat label={t('segments.inNow')}>{format.number(members)}</Stat>
        <Stat label={t('segments.came30')}>{format.number(came.data?.count)}</Stat>
        <Stat label={t('segments.left30')}>{format.number(left.data?.count)}</Stat>
        <Stat label={t('segments.campaigns')}>{format.number(campaigns.data?.count)}</Stat>
      </SimpleGrid>
      {filling !== undefined && (
        <Alert color="yellow" py="xs" role="status">
          {t('segments.filling', { meant: format.number(filling), members: format.number(members) })}
        </Alert>
      )}
    </>
  );
}
