/** The frame of a dashboard that adds up days: which time, in which steps, and what is shown of the days in it. */
import { Paper, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '../../api/types';
import { Empty } from '../../parts/states';
import { useAddress } from './address';
import { While } from './as-of';
import { ChooseTime, useChosenTime, type ChosenTime } from './choose-time';
import { useGathered } from './gather';

interface ByDayProps<P extends ViewOfDays> {
  /** A view with a row for each day. */
  readonly path: P;
  /** Is given at least one row. */
  readonly children: (rows: readonly Row<P>[], time: ChosenTime) => ReactNode;
}

type ViewOfDays = '/analytics/revenue' | '/service/case-days';

export function ByDay<P extends ViewOfDays>({ path, children }: ByDayProps<P>) {
  const { t } = useTranslation('dashboards');
  const { asOf } = useAddress();
  const time = useChosenTime();
  const filter = time.span && { day: { $gte: time.span.from, $lte: time.span.to } };
  const gathered = useGathered(path, { sort: 'day', asOf, ...(filter ? { filter } : {}) });
  return (
    <Stack gap="md">
      <ChooseTime {...time} />
      <While of={gathered}>
        {(rows) =>
          rows.length > 0 ? (
            children(rows, time)
          ) : (
            <Paper>
              <Empty title={t('nothingThen')} />
            </Paper>
          )
        }
      </While>
    </Stack>
  );
}
