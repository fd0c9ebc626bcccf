/** Campaigns side by side: whom they reached, who answered, what they brought and what they cost. */
import { Anchor, Group, Paper, Progress, SegmentedControl, Stack, Table, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { TermBadge } from '../../parts/badges';
import { Empty } from '../../parts/states';
import { useAddress } from '../parts/address';
import { While } from '../parts/as-of';
import { BarsChart } from '../parts/bars-chart';
import { Figure } from '../parts/figure';
import { useGathered } from '../parts/gather';
import classes from '../parts/parts.module.css';
import { Stats } from '../parts/stat';

type Campaign = Row<'/marketing/campaigns'>;

const SORTS = ['launchedAt', 'audience', 'touched', 'opened', 'clicked', 'conversions', 'revenue', 'back'] as const;
type Sort = (typeof SORTS)[number];
const IN_CHART = 12;

const rate = (part: number, whole: number) => (whole > 0 ? part / whole : undefined);

/** What a campaign came to, as it is compared. */
const resultOf = (campaign: Campaign) => {
  const { touched, responses, conversions, revenue, budget } = campaign;
  return {
    ...campaign,
    opened: rate(responses.opened, touched),
    clicked: rate(responses.clicked, touched),
    converted: rate(conversions, touched),
    back: budget ? revenue / budget : undefined,
  };
};
type Result = ReturnType<typeof resultOf>;

export function Campaigns() {
  const { asOf } = useAddress();
  return (
    <While of={useGathered('/marketing/campaigns', { asOf })}>
      {(rows) =>
        rows.some(({ audience }) => audience > 0) ? (
          <Shown rows={rows} />
        ) : (
          <Paper>
            <Empty />
          </Paper>
        )
      }
    </While>
  );
}

function Shown({ rows }: { readonly rows: readonly Campaign[] }) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const navigate = useNavigate();
  const { get, set } = useAddress();
  const by = SORTS.find((each) => each === get('order')) ?? 'revenue';
  const results = rows
    .filter(({ audience }) => audience > 0)
    .map(resultOf)
    .toSorted((a, b) => ((a[by] ?? '') < (b[by] ?? '') ? 1 : -1));
  const sum = (pick: (campaign: Campaign) => number | undefined) =>
    rows.reduce((total, each) => total + (pick(each) ?? 0), 0);
  const [touched, opened, clicked] = [
    sum((each) => each.touched),
    sum((each) => each.responses.opened),
    sum((each) => each.responses.clicked),
  ];
  const [revenue, budget] = [sum((each) => each.revenue), sum((each) => (each.audience > 0 ? each.budget : 0))];
  const share = (part: number) => format.percent(rate(part, touched));
  const best = results.toSorted((a, b) => b.revenue - a.revenue).slice(0, IN_CHART);
  return (
    <Stack gap="md">
      <Stats
        of={[
          { label: t('campaigns'), value: format.number(results.length) },
          { label: t('touched'), value: format.number(touched) },
          { label: t('openRate'), value: share(opened), more: t('openedN', { n: format.number(opened) }) },
          { label: t('clickRate'), value: share(clicked), more: t('clickedN', { n: format.number(clicked) }) },
          {
            label: t('campaignRevenue'),
            value: format.amount(Math.round(revenue)),
            more: t('conversionsN', { n: format.number(sum((each) => each.conversions)) }),
          },
          {
            label: t('budget'),
            value: format.amount(budget),
            more: budget > 0 ? t('backN', { n: format.number(revenue / budget) }) : undefined,
          },
        ]}
      />
      <Figure
        title={t('bestCampaigns')}
        says={best.map((each) => `${each.name}: ${format.amount(each.revenue)}`).join('; ')}
        chart={
          <BarsChart
            entries={best}
            series={[
              { name: 'revenue', label: t('campaignRevenue'), color: 'bond.5' },
              { name: 'budget', label: t('budget'), color: 'orange.6' },
            ]}
            open={({ id }) => void navigate(`/app/marketing/campaigns/${id}`)}
          />
        }
        table={<Compared results={best} by="revenue" />}
      />
      <Figure
        title={t('campaignsTitle')}
        about={t('campaignsAbout')}
        controls={
          <SegmentedControl
            size="xs"
            hiddenFrom="sm"
            aria-label={t('sortedBy')}
            value={by}
            onChange={(order) => set({ order })}
            data={(['launchedAt', 'revenue', 'back'] as const).map((value) => ({
              value,
              label: t(`campaign.${value}`),
            }))}
          />
        }
        table={<Compared results={results} by={by} choose={(order) => set({ order })} />}
      />
    </Stack>
  );
}

interface ComparedProps {
  readonly results: readonly Result[];
  readonly by: Sort;
  readonly choose?: (sort: Sort) => void;
}

function Compared({ results, by, choose }: ComparedProps) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const { linkTo } = useAddress();
  return (
    <Table.ScrollContainer minWidth={960} type="native">
      <Table className={`numbers ${classes.nowrap}`} fz="sm" horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={classes.name}>
              {t('campaignName')}
            </Table.Th>
            {SORTS.map((sort) => (
              <Table.Th key={sort} scope="col" ta="right" aria-sort={sort === by ? 'descending' : undefined}>
                {choose ? (
                  <UnstyledButton fz="sm" fw={700} onClick={() => choose(sort)}>
                    <Group gap={2} wrap="nowrap" justify="flex-end">
                      {t(`campaign.${sort}`)}
                      {sort === by && <IconArrowDown size={13} aria-hidden />}
                    </Group>
                  </UnstyledButton>
                ) : (
                  t(`campaign.${sort}`)
                )}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {results.map((each) => (
            <Table.Tr key={each.id}>
              <Table.Td className={classes.name}>
                <Group gap={6}>
                  <Anchor
                    component={Link}
                    to={`/app/marketing/campaigns/${each.id}`}
                    size="sm"
                    className={classes.wraps}
                  >
                    {each.name}
                  </Anchor>
                  {each.status !== 'closed' && <TermBadge kind="status" value={each.status} />}
                </Group>
              </Table.Td>
              <Table.Td ta="right">{format.day(each.launchedAt)}</Table.Td>
              <Table.Td ta="right">{format.number(each.audience)}</Table.Td>
              <Table.Td ta="right">{format.number(each.touched)}</Table.Td>
              <Rate value={each.opened} />
              <Rate value={each.clicked} />
              <Table.Td ta="right">
                {each.conversions > 0 ? (
                  <Anchor component={Link} to={linkTo('conversions', each.id, each.name)} size="sm">
                    {format.number(each.conversions)}
                  </Anchor>
                ) : (
                  format.number(0)
                )}
              </Table.Td>
              <Table.Td ta="right">{format.amount(each.revenue)}</Table.Td>
              <Table.Td ta="right">
                {each.back === undefined ? '–' : t('times', { n: format.number(each.back) })}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Rate({ value }: { readonly value: number | undefined }) {
  const format = useFormats();
  return (
    <Table.Td>
      <Group gap={6} wrap="nowrap" justify="flex-end">
        <Progress value={100 * (value ?? 0)} w={32} size="sm" visibleFrom="xl" aria-hidden />
        <Text size="sm" w={44} ta="right">
          {format.percent(value)}
        </Text>
      </Group>
    </Table.Td>
  );
}
