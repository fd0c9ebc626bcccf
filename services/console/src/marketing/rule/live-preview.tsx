/** How many customers a rule holds for now, and some of them: while it is being built. */
import { Anchor, Group, Loader, Paper, Progress, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRows } from '../../api/reading';
import { Problem } from '../../api/request';
import type { Filter, Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { TermBadge } from '../../parts/badges';
import { Failed } from '../../parts/states';
import { CustomerName } from '../../parts/names';
import classes from './builder.module.css';
import { TYPING_MS, useCountOf } from './use-count';

const SHOWN = 8;
const NOBODY_ASKED: Filter = {};

/** The profiles that a rule holds for, the most valuable first. */
export function usePreview(filter: Filter | undefined) {
  const text = JSON.stringify(filter ?? NOBODY_ASKED);
  const [settled] = useDebouncedValue(text, TYPING_MS);
  const asked = useMemo(() => JSON.parse(settled) as Filter, [settled]);
  const answer = useRows('/marketing/profiles', { filter: asked, count: true, limit: SHOWN, sort: '-value' });
  return { answer, busy: settled !== text || answer.isFetching };
}

export function LivePreview({ filter }: { readonly filter: Filter | undefined }) {
  const { t } = useTranslation('marketing');
  const { answer, busy } = usePreview(filter);
  const all = useCountOf(NOBODY_ASKED);
  const { data, error, isPlaceholderData, isPending } = answer;
  const empty = filter !== undefined && Object.keys(filter).length === 0;
  // Asked again, it would be refused again.
  const refused = error instanceof Problem && error.status === 400;
  return (
    <Paper component="section" className={classes.live} aria-busy={busy} aria-labelledby="live-title">
      <Stack gap="xs">
        <Group justify="space-between" wrap="nowrap">
          <Title order={2} id="live-title">
            {t('rule.live.title')}
          </Title>
          {busy && isPlaceholderData && <Loader size={14} aria-label={t('rule.live.counting')} />}
        </Group>
        {!filter ? (
          <Text size="sm" c="dimmed">
            {t('segments.unreadRule')}
          </Text>
        ) : error && !data && !refused ? (
          <Failed error={error} again={answer.refetch} />
        ) : error ? (
          <Failed error={error} />
        ) : isPending ? (
          <Skeleton height={90} />
        ) : (
          <Counted count={data?.count ?? 0} all={all} empty={empty} rows={data?.rows ?? []} />
        )}
      </Stack>
    </Paper>
  );
}

interface CountedProps {
  readonly count: number;
  readonly all: number | undefined;
  readonly empty: boolean;
  readonly rows: readonly Row<'/marketing/profiles'>[];
}

function Counted({ count, all, empty, rows }: CountedProps) {
  const { t } = useTranslation('marketing');
  const format = useFormats();
  const hint = empty
    ? t('rule.live.everybody')
    : count === 0
      ? t('rule.live.nobody')
      : count === all
        ? t('rule.live.allOfThem')
        : undefined;
  return (
    <>
      <Text fz={28} fw={650} lh={1.1} className="numbers" role="status">
        {t('rule.live.count', { count, n: format.number(count) })}
      </Text>
      {all !== undefined && all > 0 && (
        <>
          <Progress value={(100 * count) / all} aria-hidden />
          <Text size="xs" c="dimmed" className="numbers">
            {t('rule.live.share', { share: format.percent(count / all), n: format.number(all) })}
          </Text>
        </>
      )}
      {hint && <Text size="sm">{hint}</Text>}
      {rows.length > 0 && (
        <>
          <Text size="xs" c="dimmed" mt={4}>
            {t('rule.live.some', { n: rows.length })}
          </Text>
          <div className={classes.some}>
            {rows.map((row) => (
              <Fragment key={row.id}>
                <Anchor component={Link} to={`/app/customers/${row.id}`} size="sm" className="clamp">
                  <CustomerName id={row.id} />
                </Anchor>
                <Text size="sm" ta="right" className="numbers">
                  {format.number(Math.round(row.value))}
                </Text>
                <TermBadge kind="stage" value={row.stage} />
              </Fragment>
            ))}
          </div>
        </>
      )}
    </>
  );
}
