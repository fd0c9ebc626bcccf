/** What came of a campaign: from its audience to purchases, whom it did not touch and why, revenue against budget. */
import { Paper, Progress, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useRows } from '../../api/reading';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { Empty } from '../../parts/states';
import { Bars, type Bar } from '../shared/bars';
import { Stat } from '../shared/stat';
import classes from '../shared/cells.module.css';
import { withheldIn, type Campaign } from './campaign-shape';
import { BECAUSE } from './reach';

export function Results({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const { status, audience, touched, conversions, revenue, budget } = campaign;
  if (status === 'planned') return <Empty title={t('campaigns.notYet')} />;
  if (status === 'dropped') return <Empty title={t('campaigns.wasDropped')} />;
  const share = (part: number) =>
    audience > 0 ? t('campaigns.shareOfAudience', { share: format.percent(part / audience) }) : undefined;
  return (
    <Stack gap="md">
      <Touching campaign={campaign} />
      <SimpleGrid cols={{ base: 2, sm: 3, lg: 5 }} spacing="xs" className={classes.stats}>
        <Stat label={t('campaigns.audience')}>{format.number(audience)}</Stat>
        <Stat label={t('campaigns.touched')} note={share(touched)}>
          {format.number(touched)}
        </Stat>
        <Stat label={t('campaigns.withheld')} note={share(withheldIn(campaign))}>
          {format.number(withheldIn(campaign))}
        </Stat>
        <Stat
          label={t('campaigns.conversions')}
          note={
            touched > 0 ? t('campaigns.shareOfTouched', { share: format.percent(conversions / touched) }) : undefined
          }
        >
          {format.number(conversions)}
        </Stat>
        <Stat
          label={t('campaigns.revenue')}
          note={budget ? t('campaigns.perBudget', { times: format.number(revenue / budget) }) : undefined}
        >
          {format.amount(revenue)}
        </Stat>
      </SimpleGrid>
      <Funnel campaign={campaign} />
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
        <Withheld campaign={campaign} />
        <Money campaign={campaign} />
      </SimpleGrid>
    </Stack>
  );
}

/** While touches follow a launch: how many of those who were in the segment have been decided on. */
function Touching({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const { segmentId, launchedAt, status, audience } = campaign;
  const filter = { segmentId, since: { $lte: launchedAt }, $or: [{ isIn: true }, { until: { $gt: launchedAt } }] };
  const meant = useRows('/marketing/members', { filter, count: true, limit: 1 }, status === 'launched');
  const of = meant.data?.count ?? 0;
  if (status !== 'launched' || of <= audience) return null;
  return (
    <div>
      <Progress value={(100 * audience) / of} aria-hidden animated />
      <Text size="sm" mt={4} className="numbers" role="status">
        {t('campaigns.touching', { done: format.number(audience), of: format.number(of) })}
      </Text>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id}>
      <Title order={2} id={id} mb="xs">
        {title}
      </Title>
      {children}
    </Paper>
  );
}

function Funnel({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation('marketing');
  const { audience, touched, responses, conversions } = campaign;
  const step = (key: string, label: string, value: number, tone: Bar['tone'] = 'main'): Bar => ({
    ...{ key, label, value, tone },
    parts: [
      audience > 0 ? value / audience : undefined,
      key === 'audience' || touched === 0 ? undefined : value / touched,
    ],
  });
  const bars = [
    step('audience', t('campaigns.audience'), audience, 'quiet'),
    step('touched', t('campaigns.touched'), touched),
    step('opened', t('campaigns.opened'), responses.opened),
    step('clicked', t('campaigns.clicked'), responses.clicked),
    step('replied', t('campaigns.replied'), responses.replied),
    step('converted', t('campaigns.converted'), conversions, 'good'),
  ];
  return (
    <Part title={t('campaigns.funnel')}>
      <Bars
        label={t('campaigns.funnel')}
        head={[t('campaigns.step'), t('campaigns.number'), t('campaigns.ofAudience'), t('campaigns.ofTouched')]}
        bars={bars}
        whole={audience}
      />
    </Part>
  );
}

function Withheld({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation('marketing');
  const term = useTerm();
  const { audience, touched, withheld, bounces } = campaign;
  const causes: Bar[] = BECAUSE.map((because) => ({
    ...{ key: because, label: term('withheld', because), value: withheld[because], tone: 'quiet' as const },
    parts: [audience > 0 ? withheld[because] / audience : undefined],
  }));
  const back: Bar[] = (['hard', 'soft'] as const).map((kind) => ({
    ...{ key: kind, label: t(`campaigns.${kind}`), value: bounces[kind], tone: 'warn' as const },
    parts: [touched > 0 ? bounces[kind] / touched : undefined],
  }));
  return (
    <Part title={t('campaigns.withheldWhy')}>
      <Bars
        label={t('campaigns.withheldWhy')}
        head={[t('campaigns.reasonWhy'), t('campaigns.number'), t('campaigns.ofAudience')]}
        bars={causes}
      />
      <Title order={3} mt="md" mb="xs">
        {t('campaigns.bounces')}
      </Title>
      <Bars
        label={t('campaigns.bounces')}
        head={[t('campaigns.reasonWhy'), t('campaigns.number'), t('campaigns.ofTouched')]}
        bars={back}
        whole={Math.max(1, touched)}
      />
    </Part>
  );
}

function Money({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const { revenue, budget, conversions, touched } = campaign;
  const bars: Bar[] = [
    { key: 'revenue', label: t('campaigns.revenue'), value: revenue, tone: 'good' },
    ...(budget === undefined
      ? []
      : [{ key: 'budget', label: t('campaigns.budget'), value: budget, tone: 'quiet' as const }]),
  ];
  return (
    <Part title={t('campaigns.money')}>
      <Bars
        label={t('campaigns.money')}
        head={[t('campaigns.what'), t('campaigns.amount')]}
        bars={bars}
        write={format.amount}
      />
      {budget === undefined && (
        <Text size="sm" c="dimmed">
          {t('campaigns.noBudget')}
        </Text>
      )}
      <SimpleGrid cols={2} mt="md" spacing="xs">
        <Stat label={t('campaigns.perPurchase')}>
          {format.amount(conversions > 0 ? revenue / conversions : undefined)}
        </Stat>
        <Stat label={t('campaigns.perTouch')}>{format.amount(touched > 0 ? revenue / touched : undefined)}</Stat>
      </SimpleGrid>
    </Part>
  );
}
