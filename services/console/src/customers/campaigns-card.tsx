/** What we told the customer and what came of it, the segments they are in, and whether campaigns leave them alone. */
import { Alert, Anchor, Badge, Button, Group, Skeleton, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlayerPause } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCommand } from '../api/doing';
import { useAll } from '../api/reading';
import type { Row } from '../api/types';
import { useFormats } from '../i18n/format';
import { useTerm } from '../i18n/use-term';
import { CommandModal } from '../parts/form';
import { sayDone, sayProblem } from '../parts/problem';
import { session } from '../session/session';
import { Card } from './card';
import { useContactRead } from './consent-card';
import classes from './panel.module.css';
import { useMay, useShown } from './shown-customer';

type Contact = Row<'/marketing/contacts'>;
type Touch = Contact['touches'][number];

const LATEST = 3;

export function CampaignsCard() {
  const { t } = useTranslation('customers');
  const { row } = useShown();
  const { contact, isPending } = useContactRead();
  const may = useMay();
  const [pausing, { open, close }] = useDisclosure();
  const [all, { toggle }] = useDisclosure();
  const touches = contact?.touches ?? [];
  const names = useNames(
    '/marketing/campaigns',
    touches.map(({ campaignId }) => campaignId),
  );
  if (!session.can('marketing.contacts')) return null;
  const pauses = contact?.pauses ?? [];
  // By hand it is the customer's own id that campaigns are paused because of: once, and ended by the same.
  const byHand = pauses.some(({ becauseOf }) => becauseOf === row.id);
  return (
    <Card
      title={t('campaigns.title')}
      actions={
        may('marketing.contact.pause') &&
        !byHand && (
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconPlayerPause size={13} aria-hidden />}
            onClick={open}
          >
            {t('campaigns.pause')}
          </Button>
        )
      }
    >
      <Stack gap="xs">
        {pauses.map((pause) => (
          <Pause key={pause.becauseOf} {...pause} />
        ))}
        {isPending && <Skeleton h={20} />}
        {!isPending && touches.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('campaigns.none')}
          </Text>
        )}
        <ul className={classes.items}>
          {(all ? touches : touches.slice(0, LATEST)).map((touch) => (
            <Touched key={`${touch.campaignId} ${touch.at}`} touch={touch} name={names.get(touch.campaignId)} />
          ))}
        </ul>
        {touches.length > LATEST && (
          <Button size="compact-xs" variant="subtle" onClick={toggle} aria-expanded={all} ml={-8} w="fit-content">
            {all ? t('work.showLess') : t('work.showAll', { n: touches.length })}
          </Button>
        )}
        <Segments />
      </Stack>
      <CommandModal
        path="/marketing/contacts/{id}/pause"
        id={row.id}
        title={t('campaigns.pauseTitle')}
        opened={pausing}
        close={close}
        initial={{ becauseOf: row.id }}
        submit={t('campaigns.pause')}
        done={() => sayDone(t('campaigns.paused'))}
      >
        {(fields) => <Reason hint={t('campaigns.pauseHint')} {...fields.text('reason')} />}
      </CommandModal>
    </Card>
  );
}

function Reason({
  hint,
  ...field
}: { readonly hint: string } & Pick<React.ComponentProps<typeof TextInput>, 'value' | 'onChange' | 'error'>) {
  const { t } = useTranslation();
  return <TextInput label={t('reason')} description={hint} required data-autofocus {...field} />;
}

function Pause({ becauseOf, reason, since }: Contact['pauses'][number]) {
  const { t } = useTranslation('customers');
  const { id } = useShown();
  const format = useFormats();
  const may = useMay();
  const resume = useCommand('/marketing/contacts/{id}/resume');
  const end = () =>
    void resume.mutateAsync({ id, body: { becauseOf } }).then(() => sayDone(t('campaigns.resumed')), sayProblem);
  return (
    <Alert color="yellow" variant="light" py={6} px="sm">
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="xs">{t('campaigns.pausedSince', { day: format.day(since), reason })}</Text>
        {may('marketing.contact.resume') && (
          <Button size="compact-xs" variant="default" onClick={end} loading={resume.isPending}>
            {t('campaigns.resume')}
          </Button>
        )}
      </Group>
    </Alert>
  );
}

function Touched({ touch, name }: { readonly touch: Touch; readonly name: string | undefined }) {
  const { t } = useTranslation('customers');
  const format = useFormats();
  const term = useTerm();
  const { withheldBecause, responses, bounced } = touch;
  const best = responses.at(-1);
  const outcome = withheldBecause
    ? { color: 'gray', text: term('withheld', withheldBecause) }
    : bounced
      ? { color: 'red', text: t('campaigns.bounced') }
      : best
        ? { color: 'teal', text: term('response', best) }
        : { color: 'bond', text: t('campaigns.sent') };
  return (
    <li className={classes.item}>
      <div className={classes.what}>
        <Anchor
          component={Link}
          to={`/app/marketing/campaigns/${touch.campaignId}`}
          size="sm"
          fw={550}
          c="inherit"
          className="clamp"
          display="block"
        >
          {name ?? term('purpose', touch.purpose)}
        </Anchor>
        <Group gap={6} fz="xs" c="dimmed" className="numbers">
          <Badge color={outcome.color} variant="light" tt="none" radius="sm" fw={600}>
            {outcome.text}
          </Badge>
          {term('channel', touch.channel)} · {format.day(touch.at)}
        </Group>
      </div>
    </li>
  );
}

function Segments() {
  const { t } = useTranslation('customers');
  const { id, day } = useShown();
  const asks = { filter: { customerId: id, isIn: true }, ...(day ? { asOf: day } : {}) };
  const found = useAll('/marketing/members', asks, session.can('marketing.members'));
  const members = found.data?.rows ?? [];
  const names = useNames(
    '/marketing/segments',
    members.map(({ segmentId }) => segmentId),
  );
  if (members.length === 0) return null;
  return (
    <Stack gap={4}>
      <Title order={3} fz="xs" c="dimmed" fw={600}>
        {t('campaigns.segments')}
      </Title>
      <Group gap={4}>
        {members.map(({ segmentId }) => (
          <Badge
            key={segmentId}
            component={Link}
            to={`/app/marketing/segments/${segmentId}`}
            variant="default"
            tt="none"
            radius="sm"
            fw={500}
          >
            {names.get(segmentId) ?? segmentId.slice(0, 8)}
          </Badge>
        ))}
      </Group>
    </Stack>
  );
}

/** The names of campaigns or segments, by their ids. */
function useNames(path: '/marketing/campaigns' | '/marketing/segments', ids: readonly string[]): Map<string, string> {
  const filter = { id: { $in: [...new Set(ids)].sort() } };
  const { data } = useAll(path, { filter }, ids.length > 0 && session.can(path.slice(1).replace('/', '.')));
  return new Map((data?.rows ?? []).map(({ id, name }) => [id, name]));
}
