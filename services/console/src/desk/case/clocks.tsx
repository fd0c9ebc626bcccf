/** What was promised of a case: by when, how much of the time has gone by, and what became of it. */
import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format';
import { useTerm } from '../../i18n/use-term';
import { ClockBar, ClockWords } from '../queue/clock-bar';
import { clocksOf, isLive, type CaseRow, type Clock } from '../queue/sla';
import { Breached } from '../shared/marks';
import { useRulesWords } from '../shared/rules-words';
import { useNow } from '../shared/use-now';
import { Card } from './card';
import classes from './case.module.css';

export function Clocks({ row }: { readonly row: CaseRow }) {
  const { t } = useTranslation('desk');
  const format = useFormats();
  const term = useTerm();
  const words = useRulesWords();
  const now = useNow();
  return (
    <Card title={t('case.promises')} aside={row.breached && <Breached />}>
      <Stack gap={10}>
        {row.firstReplyAt && <Text size="sm">{t('clock.answered', { at: format.moment(row.firstReplyAt) })}</Text>}
        {clocksOf(row, now).map((clock) => (
          <Promised key={clock.name} clock={clock} row={row} />
        ))}
        {!isLive(row) && (
          <Text size="sm">
            {t('clock.settled', { status: term('status', row.status), at: format.moment(row.since) })}
          </Text>
        )}
        {row.escalated && <Text size="sm">{t('clock.escalated', { reason: words(row.escalated) })}</Text>}
      </Stack>
    </Card>
  );
}

function Promised({ clock, row }: { readonly clock: Clock; readonly row: CaseRow }) {
  const { t } = useTranslation('desk');
  const format = useFormats();
  const term = useTerm();
  return (
    <div>
      <div className={classes.clock}>
        <Text size="sm" fw={600}>
          {term('clock', clock.name)}
        </Text>
        <ClockWords clock={clock} />
      </div>
      {clock.state !== 'paused' && <ClockBar clock={clock} />}
      <Text size="xs" c="dimmed" mt={4}>
        {clock.due
          ? t('clock.due', { at: format.moment(clock.due) })
          : t('clock.stands', { whom: t(`waitingFor.${row.waitingFor ?? 'customer'}`), span: format.span(clock.ms) })}
      </Text>
    </div>
  );
}
