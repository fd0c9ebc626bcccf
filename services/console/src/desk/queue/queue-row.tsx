/** A case in a queue: what it is about, whose it is, and how much time is left. The whole of it is a link. */
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useTerm } from '../../i18n/use-term';
import { TermBadge } from '../../parts/badges';
import { CustomerName, StaffName } from '../../parts/names';
import { Channel } from '../shared/marks';
import { ClockBar, ClockWords } from './clock-bar';
import classes from './queue.module.css';
import { nextClock, type CaseRow } from './sla';

interface QueueRowProps {
  readonly row: CaseRow;
  readonly to: string;
  readonly index: number;
  readonly current: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export function QueueRow({ row, to, index, current, now }: QueueRowProps) {
  const { t } = useTranslation('desk');
  const term = useTerm();
  const clock = nextClock(row, now);
  return (
    <Link to={to} className={classes.row} data-index={index} aria-current={current ? 'true' : undefined}>
      <div className={classes.line}>
        <Text span fw={600} size="sm" className="clamp">
          {row.subject}
        </Text>
        {row.priority === 'normal' ? (
          <span className={classes.normal}>{term('priority', 'normal')}</span>
        ) : (
          <TermBadge kind="priority" value={row.priority} />
        )}
      </div>
      <div className={classes.line}>
        <Text span size="xs" className="clamp">
          <CustomerName id={row.customerId} />
        </Text>
        {clock ? <ClockWords clock={clock} /> : <TermBadge kind="status" value={row.status} />}
      </div>
      <div className={classes.line}>
        <span className={classes.quiet}>
          <Channel value={row.channel} />
          <span className="clamp">{row.agentId ? <StaffName id={row.agentId} /> : t('queue.nobody')}</span>
        </span>
        {row.status === 'waiting' && <TermBadge kind="status" value="waiting" />}
      </div>
      {clock && <ClockBar clock={clock} />}
    </Link>
  );
}
