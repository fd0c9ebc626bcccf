/** Launches a campaign, after it has said to how many that is, and whom it would not touch for what reason. */
import { Alert, Button, Group, Modal, Progress, Stack, Text } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { v4 as newId } from 'uuid';
import { useCommand } from '../../api/doing';
import { useRow } from '../../api/reading';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { sayDone, textOf } from '../../parts/problem';
import { Failed } from '../../parts/states';
import { Bars } from '../shared/bars';
import { useFilling } from '../shared/use-filling';
import type { Campaign } from './campaign-shape';
import { BECAUSE, tallyOf, useReach } from './reach';

interface LaunchProps {
  readonly campaign: Campaign;
  readonly opened: boolean;
  readonly close: () => void;
}

export function LaunchCampaign({ campaign, opened, close }: LaunchProps) {
  const { t } = useTranslation('marketing');
  const { t: everywhere } = useTranslation('parts');
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('campaigns.launchTitle', { name: campaign.name })}
      size="lg"
      closeButtonProps={{ 'aria-label': everywhere('close') }}
    >
      {opened && <Confirm campaign={campaign} close={close} />}
    </Modal>
  );
}

function Confirm({ campaign, close }: Omit<LaunchProps, 'opened'>) {
  const { t } = useTranslation('marketing');
  const { t: everywhere } = useTranslation('parts');
  const format = useFormats();
  const { id, segmentId } = campaign;
  const segment = useRow('/marketing/segments', segmentId).data ?? undefined;
  const filling = useFilling(segment);
  const reach = useReach(segmentId, segment?.members);
  const launch = useCommand('/marketing/campaigns/{id}/launch');
  const commandId = useRef(newId()).current;
  // By the time that it is done, the campaign cannot be launched any more, and this is gone. What was refused stands here.
  const confirm = () =>
    launch.mutateAsync({ id, commandId }).then(
      () => {
        sayDone(t('campaigns.launchDone'));
        close();
      },
      () => {},
    );
  const audience = segment?.members ?? reach.of;
  return (
    <Stack gap="sm">
      <Text size="sm">{t('campaigns.launchHint')}</Text>
      {filling !== undefined && segment && (
        <Alert color="yellow" py="xs" role="status">
          {t('campaigns.filling', { meant: format.number(filling), members: format.number(segment.members) })}
        </Alert>
      )}
      {audience === 0 ? <Text fw={600}>{t('campaigns.nobody')}</Text> : <WhoThatIs campaign={campaign} reach={reach} />}
      {launch.error && (
        <Alert color="red" role="alert" py="xs">
          {textOf(launch.error, everywhere)}
        </Alert>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          {everywhere('cancel')}
        </Button>
        <Button onClick={() => void confirm()} loading={launch.isPending} disabled={!audience} data-autofocus>
          {t('campaigns.launchTo', { count: audience ?? 0, n: format.number(audience) })}
        </Button>
      </Group>
    </Stack>
  );
}

interface WhoProps {
  readonly campaign: Campaign;
  readonly reach: ReturnType<typeof useReach>;
}

function WhoThatIs({ campaign, reach }: WhoProps) {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const term = useTerm();
  if (reach.error) return <Failed error={reach.error} />;
  const { done, of, looking } = reach;
  const tally = tallyOf(reach, campaign.channel, campaign.purpose);
  const share = (value: number) => [done > 0 ? value / done : undefined];
  const bars = [
    {
      key: 'reached',
      label: t('campaigns.willTouch'),
      value: tally.reached,
      parts: share(tally.reached),
      tone: 'good' as const,
    },
    ...BECAUSE.map((because) => ({
      ...{ key: because, label: t('campaigns.isWithheld', { because: term('withheld', because) }) },
      ...{ value: tally[because], parts: share(tally[because]), tone: 'quiet' as const },
    })),
  ];
  return (
    <>
      <Bars
        label={t('campaigns.willTouch')}
        head={[term('channel', campaign.channel), t('campaigns.number'), t('campaigns.ofAudience')]}
        bars={bars}
        whole={of ?? 1}
      />
      {looking && <Progress value={of ? (100 * done) / of : 0} aria-hidden />}
      <Text size="xs" c="dimmed" className="numbers" role="status">
        {looking
          ? t('campaigns.looking', { done: format.number(done), of: of === undefined ? '…' : format.number(of) })
          : t('campaigns.lookedAll')}
      </Text>
    </>
  );
}
