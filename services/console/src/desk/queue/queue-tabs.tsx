/** The queues, each with how many cases are in it. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from './queue.module.css';
import { QUEUES } from './queues';
import type { Desk } from './use-desk';
import { useQueueCounts } from './use-queue';

export function QueueTabs({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation('desk');
  const counts = useQueueCounts(desk.agentId, desk.minute);
  const row = useRef<HTMLElement>(null);
  const { name: current } = desk.queue;
  const counted = counts[current] !== undefined;
  // Where they have no room beside each other, the one that is shown is the one in sight.
  useEffect(() => {
    const { current: tabs } = row;
    const tab = tabs?.querySelector<HTMLElement>('[aria-current]');
    if (tabs && tab) tabs.scrollLeft = tab.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - tab.offsetWidth) / 2;
  }, [current, counted]);
  return (
    <nav ref={row} className={classes.tabs} aria-label={t('queue.queues')}>
      {QUEUES.map((name) => (
        <Link
          key={name}
          to={desk.at(undefined, { queue: name, q: undefined })}
          className={classes.tab}
          aria-current={current === name ? 'true' : undefined}
        >
          {t(`queue.${name}`)}
          {counts[name] !== undefined && (
            <span className={classes.count} data-alarm={(name === 'overdue' && counts[name] > 0) || undefined}>
              {counts[name]}
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
