/** How lately, how often and for how much customers buy: all of them in a grid of scores, each cell leading to its own. */
import { Button, Group, Paper, SegmentedControl, Stack, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { today, useFormats } from '../../i18n/format';
import { Empty } from '../../parts/states';
import { useAddress } from '../parts/address';
import { While } from '../parts/as-of';
import { Figure } from '../parts/figure';
import { useGathered } from '../parts/gather';
import { Stats } from '../parts/stat';
import { rangeOf, scored, SCORES, sumOf, type Bounds, type Buyer, type RfmCell, type Scored } from './scores';
import classes from './rfm.module.css';

const DESCENDING = SCORES.toReversed();

export function Rfm() {
  const { t } = useTranslation('dashboards');
  const { asOf } = useAddress();
  const gathered = useGathered('/analytics/rfm', { asOf });
  const again = (
    <Button
      size="compact-xs"
      h={30}
      variant="default"
      leftSection={<IconRefresh size={14} aria-hidden />}
      loading={gathered.isFetching}
      onClick={() => void gathered.refetch()}
    >
      {t('reckonAgain')}
    </Button>
  );
  return <While of={gathered}>{(rows) => <Grid rows={rows} again={again} />}</While>;
}

function Grid({ rows, again }: { readonly rows: readonly Buyer[]; readonly again: React.ReactNode }) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const { get, set, linkTo } = useAddress();
  const all = useMemo(() => scored(rows), [rows]);
  const money = SCORES.find((score) => String(score) === get('m'));
  const shows = get('shows') === 'value' ? 'value' : 'customers';
  if (all.buyers === 0)
    return (
      <Paper>
        <Empty />
      </Paper>
    );
  const best = sumOf(all, [5, 4], [5, 4], undefined);
  const gone = sumOf(all, [1, 2], [5, 4], undefined);
  const once = sumOf(all, SCORES, [1], undefined);
  const share = ({ customers }: RfmCell) => format.percent(customers / all.buyers);
  const group = (name: 'best' | 'slipping' | 'seldom', cell: RfmCell, r: readonly number[], f: readonly number[]) => ({
    label: t(`rfmGroups.${name}`),
    value: format.number(cell.customers),
    more: `${share(cell)} · ${format.compact(Math.round(cell.value))}`,
    to: linkTo('rfm', t(`rfmGroups.${name}`), rangeOf(all, 'recency', r), rangeOf(all, 'frequency', f), ''),
  });
  return (
    <Stack gap="md">
      <Stats
        of={[
          {
            label: t('buyers'),
            value: format.number(all.buyers),
            more: rows.length > all.buyers && t('neverBought', { n: format.number(rows.length - all.buyers) }),
          },
          group('best', best, [5, 4], [5, 4]),
          group('slipping', gone, [1, 2], [5, 4]),
          group('seldom', once, SCORES, [1]),
        ]}
      />
      <Figure
        title={t('rfmTitle')}
        about={<How all={all} />}
        controls={
          <Group gap="xs">
            <SegmentedControl
              size="xs"
              aria-label={t('rfmShows')}
              value={shows}
              onChange={(value) => set({ shows: value === 'value' ? value : undefined })}
              data={(['customers', 'value'] as const).map((value) => ({ value, label: t(value) }))}
            />
            <SegmentedControl
              size="xs"
              aria-label={t('monetary')}
              value={money ? String(money) : ''}
              onChange={(value) => set({ m: value || undefined })}
              data={[
                { value: '', label: t('anyMoney') },
                ...SCORES.map((score) => ({ value: String(score), label: `M${score}` })),
              ]}
            />
            {again}
          </Group>
        }
        table={<Cells all={all} money={money} shows={shows} />}
      />
    </Stack>
  );
}

interface CellsProps {
  readonly all: Scored;
  readonly money: number | undefined;
  readonly shows: 'customers' | 'value';
}

function Cells({ all, money, shows }: CellsProps) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const { linkTo } = useAddress();
  const cells = DESCENDING.map((r) => SCORES.map((f) => sumOf(all, [r], [f], money)));
  const most = Math.max(...cells.flat().map((cell) => cell[shows]), 1);
  return (
    <div className={classes.scroller}>
      <Table className={classes.grid} withRowBorders={false} highlightOnHover={false}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td className={classes.rows} fz={11} c="dimmed">
              {t('rfmCorner')}
            </Table.Td>
            {SCORES.map((score) => (
              <Table.Th key={score} scope="col" ta="center" fz="xs">
                F{score}
                <Text fz={11} c="dimmed" fw={400}>
                  {boundsText(all.scales.frequency.bounds.get(score), format.number)}
                </Text>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {DESCENDING.map((r, row) => (
            <Table.Tr key={r}>
              <Table.Th scope="row" fz="xs">
                R{r}
                <Text fz={11} c="dimmed" fw={400}>
                  {boundsText(all.scales.recency.bounds.get(r), format.day)}
                </Text>
              </Table.Th>
              {SCORES.map((f, column) => {
                const cell = cells[row]![column]!;
                const scores = `R${r} F${f}${money ? ` M${money}` : ''}`;
                const heat = cell.customers === 0 ? 0 : 1 + Math.min(4, Math.floor((5 * cell[shows]) / most));
                const value = format.compact(Math.round(cell.value));
                const content = (
                  <>
                    <b>{shows === 'customers' ? format.number(cell.customers) : value}</b>
                    <span>{shows === 'customers' ? value : format.number(cell.customers)}</span>
                  </>
                );
                const to = linkTo(
                  'rfm',
                  scores,
                  rangeOf(all, 'recency', [r]),
                  rangeOf(all, 'frequency', [f]),
                  money ? rangeOf(all, 'monetary', [money]) : '',
                );
                return (
                  <Table.Td key={f} p={0}>
                    {cell.customers > 0 ? (
                      <Link className={classes.cell} data-heat={heat} to={to}>
                        <VisuallyHidden>
                          {t('rfmCellSays', {
                            scores,
                            n: format.number(cell.customers),
                            value: format.amount(Math.round(cell.value)),
                          })}
                        </VisuallyHidden>
                        <span className={classes.says} aria-hidden>
                          {content}
                        </span>
                      </Link>
                    ) : (
                      <span className={classes.cell} data-heat={0}>
                        –
                      </span>
                    )}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function How({ all }: { readonly all: Scored }) {
  const { t } = useTranslation('dashboards');
  const format = useFormats();
  const { asOf } = useAddress();
  return (
    <>
      {t('rfmHow', { day: format.day(asOf ?? today()) })}
      <Group gap="0 14" mt={4} className="numbers">
        {SCORES.filter((score) => all.scales.monetary.bounds.has(score)).map((score) => (
          <span key={score}>
            M{score}: {boundsText(all.scales.monetary.bounds.get(score), format.amount)}
          </span>
        ))}
      </Group>
    </>
  );
}

/** Breaks, where it must, between the two values, not within one. */
function boundsText<V extends string & number>(bounds: Bounds | undefined, write: (value: V) => string): string {
  if (!bounds) return '–';
  const [least, most] = [bounds.least, bounds.most].map((value) => write(value as V).replaceAll(' ', '\u00a0'));
  return least === most ? least! : `${least}\u00a0– ${most}`;
}
