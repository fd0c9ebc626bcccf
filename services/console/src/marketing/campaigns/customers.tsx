/** To whom a campaign went, or would have gone, and what came of it with each. */
import { Button, Group, Paper, Progress, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { Empty, Failed } from '../../parts/states';
import { CustomerLink } from '../../parts/names';
import { useAudience, usePurchases, type Addressed } from './audience';
import type { Campaign } from './campaign-shape';
import classes from '../shared/cells.module.css';

const STEP = 100;
const SHOWING = ['all', 'touched', 'withheld', 'responded', 'bought'] as const;
type Showing = (typeof SHOWING)[number];
type Purchases = ReadonlyMap<string, number>;

const NONE: Purchases = new Map();

const PASSES: Readonly<Record<Showing, (one: Addressed, purchases: Purchases) => boolean>> = {
  all: () => true,
  touched: ({ touch }) => touch !== undefined && !touch.withheldBecause,
  withheld: ({ touch }) => touch?.withheldBecause !== undefined,
  responded: ({ touch }) => (touch?.responses.length ?? 0) > 0,
  bought: ({ customerId }, purchases) => (purchases.get(customerId) ?? 0) > 0,
};

export function Customers({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation('marketing');
  if (campaign.launchedAt) return <Launched campaign={campaign} />;
  return (
    <Empty title={campaign.status === 'dropped' ? t('campaigns.wasDropped') : t('campaigns.beforeLaunch')}>
      <Button component={Link} to={`/app/marketing/segments/${campaign.segmentId}`} variant="light">
        {t('campaigns.toSegment')}
      </Button>
    </Empty>
  );
}

function Launched({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const { audience, responses } = campaign;
  const { addressed, done, of, looking, error, stop } = useAudience(
    campaign,
    audience + responses.opened + responses.clicked + responses.replied,
  );
  const purchases = usePurchases(campaign).data ?? NONE;
  const [showing, setShowing] = useState<Showing>('all');
  const [most, setMost] = useState(STEP);
  const shown = addressed.filter((one) => PASSES[showing](one, purchases));
  const count = shown.length;
  const choices = SHOWING.map((value) => {
    const n = addressed.filter((one) => PASSES[value](one, purchases)).length;
    return { value, label: `${t(`campaigns.showing.${value}`)} ${format.number(n)}` };
  });
  if (error) return <Failed error={error} />;
  return (
    <Stack gap="xs">
      <SegmentedControl
        aria-label={t('campaigns.show')}
        data={choices}
        value={showing}
        onChange={(to) => (setShowing(to as Showing), setMost(STEP))}
        w="fit-content"
        maw="100%"
        style={{ overflowX: 'auto' }}
      />
      {looking && (
        <Group gap="sm">
          <Progress flex={1} value={of ? (100 * done) / of : 0} aria-hidden />
          <Text size="sm" c="dimmed" className="numbers" role="status">
            {t('campaigns.stillLoading', { done: format.number(done), of: of === undefined ? '…' : format.number(of) })}
          </Text>
          <Button size="compact-sm" variant="subtle" onClick={stop}>
            {t('campaigns.stop')}
          </Button>
        </Group>
      )}
      <Paper p={0}>
        {count === 0 && !looking ? <Empty /> : <AddressedTable shown={shown.slice(0, most)} purchases={purchases} />}
      </Paper>
      {count > most && (
        <Group justify="center">
          <Button variant="default" onClick={() => setMost(most + STEP)}>
            {t('campaigns.showMore')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function AddressedTable({ shown, purchases }: { readonly shown: readonly Addressed[]; readonly purchases: Purchases }) {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const came = useCame();
  const outcome = useOutcome();
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table aria-label={t('campaigns.tabs.customers')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('campaigns.customer')}</Table.Th>
            <Table.Th>{t('campaigns.outcome')}</Table.Th>
            <Table.Th>{t('campaigns.at')}</Table.Th>
            <Table.Th>{t('campaigns.came')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((one) => (
            <Table.Tr key={one.customerId}>
              <Table.Td className={classes.name}>
                <CustomerLink id={one.customerId} />
              </Table.Td>
              <Table.Td className={classes.whole}>{outcome(one)}</Table.Td>
              <Table.Td className={classes.whole}>{format.moment(one.touch?.at)}</Table.Td>
              <Table.Td>{came(one, purchases.get(one.customerId))}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function useOutcome() {
  const { t } = useTranslation('marketing');
  const term = useTerm();
  return ({ touch }: Addressed): string => {
    if (!touch) return t('campaigns.notDecided');
    const { withheldBecause } = touch;
    return withheldBecause
      ? t('campaigns.isWithheld', { because: term('withheld', withheldBecause) })
      : t('campaigns.isTouched');
  };
}

function useCame() {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const term = useTerm();
  return ({ touch }: Addressed, bought: number | undefined): string => {
    const { responses = [], bounced } = touch ?? {};
    const said = responses.map((response) => term('response', response));
    if (bounced) said.push(bounced === 'hard' ? t('campaigns.bouncedHard') : t('campaigns.bouncedSoft'));
    if (bought) said.push(t('campaigns.boughtFor', { amount: format.amount(bought) }));
    return said.join(' · ') || '–';
  };
}
