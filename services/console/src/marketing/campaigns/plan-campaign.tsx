/** Plans a campaign: to which segment, on which channel, to what purpose; with how many it would reach. */
import { Modal, NumberInput, Select, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAll } from '../../api/reading';
import type { Body, Row } from '../../api/types';
import { today, useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { CommandForm, type Fields } from '../../parts/form';
import { sayDone } from '../../parts/problem';
import { CHANNELS, PURPOSES, type Channel, type Purpose } from '../rule/fields';
import { tallyOf, useReach } from './reach';

type Plan = Body<'/marketing/campaigns'>;

interface PlanProps {
  readonly opened: boolean;
  readonly close: () => void;
  readonly done: (id: string) => void;
  /** To whom; it can be chosen, if absent. */
  readonly segment?: Row<'/marketing/segments'>;
  /** Another campaign that it shall be like. */
  readonly like?: Partial<Plan>;
}

export function PlanCampaign({ opened, close, done, segment, like }: PlanProps) {
  const { t } = useTranslation('marketing');
  const { t: everywhere } = useTranslation('parts');
  const format = useFormats();
  const name = segment && t('campaigns.nameOf', { segment: segment.name, month: format.month(today()) });
  const initial: Partial<Plan> = {
    ...{ channel: 'email', purpose: 'offers' },
    ...(segment ? { segmentId: segment.id, name } : {}),
    ...like,
  };
  const finish = (id: string) => {
    sayDone(t('campaigns.isPlanned'));
    done(id);
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('campaigns.new')}
      size="lg"
      closeButtonProps={{ 'aria-label': everywhere('close') }}
    >
      <CommandForm
        path="/marketing/campaigns"
        initial={initial}
        submit={t('campaigns.plan')}
        done={({ id }) => finish(id)}
        cancel={close}
      >
        {(fields) => <PlanFields fields={fields} />}
      </CommandForm>
    </Modal>
  );
}

function PlanFields({ fields }: { readonly fields: Fields<Plan> }) {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const term = useTerm();
  const { data } = useAll('/marketing/segments', { filter: { status: 'active' }, sort: 'name' });
  const { segmentId, channel = 'email', purpose = 'offers', name } = fields.values;
  const members = data?.rows.find((row) => row.id === segmentId)?.members;
  const reach = useReach(segmentId, members);
  const choose = (id: string | null) => {
    const segment = data?.rows.find((row) => row.id === id);
    fields.set('segmentId', id ?? undefined);
    if (segment && !name)
      fields.set('name', t('campaigns.nameOf', { segment: segment.name, month: format.month(today()) }));
  };
  // One that is chosen already is there before its name: whoever is quick need not choose it again.
  const segments = data
    ? data.rows.map((row) => ({ value: row.id, label: `${row.name} (${format.number(row.members)})` }))
    : [segmentId].filter((id) => id !== undefined).map((value) => ({ value, label: '…' }));
  const channels = CHANNELS.map((value) => {
    const words = {
      channel: term('channel', value),
      n: format.number(tallyOf(reach, value, purpose as Purpose).reached),
    };
    return { value, label: segmentId && !reach.error ? t('campaigns.reachable', words) : words.channel };
  });
  return (
    <>
      <Select
        label={t('campaigns.segment')}
        data={segments}
        {...fields.value<'segmentId', string>('segmentId')}
        onChange={choose}
        searchable
        required
        data-autofocus={segmentId ? undefined : true}
      />
      <TextInput
        label={t('campaigns.name')}
        {...fields.text('name')}
        maxLength={120}
        required
        data-autofocus={segmentId ? true : undefined}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <Select
          label={t('campaigns.purpose')}
          data={PURPOSES.map((value) => ({ value, label: term('purpose', value) }))}
          {...fields.value<'purpose', string>('purpose')}
          allowDeselect={false}
          required
        />
        <Select
          label={t('campaigns.channel')}
          data={channels}
          {...fields.value<'channel', string>('channel')}
          allowDeselect={false}
          required
        />
      </SimpleGrid>
      {segmentId && <ReachLine reach={reach} channel={channel as Channel} purpose={purpose as Purpose} />}
      <TextInput label={t('campaigns.subject')} {...fields.text('subject')} maxLength={200} />
      <Textarea
        label={t('campaigns.body')}
        {...fields.text('body')}
        maxLength={10_000}
        autosize
        minRows={3}
        maxRows={10}
      />
      <NumberInput
        label={t('campaigns.budget')}
        {...fields.value<'budget', number>('budget')}
        value={fields.values.budget ?? ''}
        min={0}
        max={1e12}
        decimalScale={2}
        thousandSeparator=","
        w={200}
      />
    </>
  );
}

interface ReachLineProps {
  readonly reach: ReturnType<typeof useReach>;
  readonly channel: Channel;
  readonly purpose: Purpose;
}

function ReachLine({ reach, channel, purpose }: ReachLineProps) {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  if (reach.error) return null;
  const { reached } = tallyOf(reach, channel, purpose);
  const of = format.number(reach.of);
  return (
    <Text size="sm" c="dimmed" className="numbers" role="status">
      {reach.looking
        ? t('campaigns.looking', { done: format.number(reach.done), of })
        : t('campaigns.wouldReach', { n: format.number(reached), of })}
    </Text>
  );
}
