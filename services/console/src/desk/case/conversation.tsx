/** What was said and noted in a case, the latest last. Who speaks is told by words, side and colour. */
import { Anchor, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconNote, IconRotate, IconStar, type Icon } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRow } from '../../api/reading';
import type { Row } from '../../api/types';
import { useFormats } from '../../i18n/format';
import { Empty } from '../../parts/states';
import { useCustomer } from '../../parts/names';
import { Channel, Score } from '../shared/marks';
import { useRulesWords } from '../shared/rules-words';
import classes from './case.module.css';

type Talk = Row<'/service/conversations'>;
type Entry = Talk['entries'][number];

const SIDES: Partial<Record<Entry['kind'], 'customer' | 'agent'>> = {
  opened: 'customer',
  customer: 'customer',
  agent: 'agent',
};
const STEPS: Partial<Record<Entry['kind'], Icon>> = {
  note: IconNote,
  resolved: IconCircleCheck,
  reopened: IconRotate,
  closed: IconCircleX,
  rated: IconStar,
};

interface ConversationProps {
  readonly talk: Talk;
  readonly channel: string;
}

export function Conversation({ talk, channel }: ConversationProps) {
  const { t } = useTranslation('desk');
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The latest is what one came for.
    if (scroller.current) scroller.current.scrollTop = scroller.current.scrollHeight;
  }, [talk.id, talk.count]);
  const earlier = talk.count - talk.entries.length;
  return (
    <div ref={scroller} className={classes.talk} role="log" aria-label={t('case.conversation')} tabIndex={0}>
      {earlier > 0 && (
        <Text size="xs" c="dimmed" ta="center">
          {t('case.earlier', { n: earlier })}
        </Text>
      )}
      {talk.entries.length === 0 && <Empty title={t('case.silent')} />}
      {talk.entries.map((entry, index) =>
        SIDES[entry.kind] ? (
          <Said key={`${entry.at}-${index}`} entry={entry} customerId={talk.customerId} channel={channel} />
        ) : (
          <Step key={`${entry.at}-${index}`} entry={entry} />
        ),
      )}
    </div>
  );
}

interface SaidProps {
  readonly entry: Entry;
  readonly customerId: string | undefined;
  readonly channel: string;
}

function Said({ entry, customerId, channel }: SaidProps) {
  const { t } = useTranslation('desk');
  const format = useFormats();
  const side = SIDES[entry.kind];
  const name = useCustomer(customerId).data?.name;
  return (
    <article className={classes.said} data-side={side}>
      <header className={classes.who}>
        <strong>{side === 'agent' ? t('case.agent') : (name ?? t('case.customer'))}</strong>
        {entry.kind === 'opened' && <Channel value={channel} />}
        <time dateTime={entry.at}>{format.moment(entry.at)}</time>
      </header>
      <div className={classes.text}>{entry.text || <em>{t('case.noText')}</em>}</div>
      {entry.articleId && <FromArticle id={entry.articleId} />}
    </article>
  );
}

function FromArticle({ id }: { readonly id: string }) {
  const { t } = useTranslation('desk');
  const { data } = useRow('/service/articles', id);
  return (
    <Anchor component={Link} to={`/app/desk/knowledge/${id}`} size="xs">
      {t('case.fromArticle', { title: data?.title ?? id.slice(0, 8) })}
    </Anchor>
  );
}

/** `4 of 5: quick`, as the server tells a rating. */
const RATED = /^([1-5]) of 5(?:: ([^]*))?$/;

function Step({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('desk');
  const format = useFormats();
  const words = useRulesWords();
  const Shown = STEPS[entry.kind] ?? IconNote;
  const [, score, comment] = (entry.kind === 'rated' && RATED.exec(entry.text)) || [];
  const text = score ? comment : words(entry.text);
  return (
    <article className={classes.step} data-kind={entry.kind}>
      <Shown size={16} stroke={1.8} aria-hidden />
      <div className={classes.stepText}>
        <header className={classes.who}>
          <strong>{t(`case.step.${entry.kind as 'note'}`)}</strong>
          {entry.by && <span>{entry.by}</span>}
          {score && <Score value={Number(score)} />}
          <time dateTime={entry.at}>{format.moment(entry.at)}</time>
        </header>
        {text && <div className={classes.text}>{text}</div>}
        {entry.articleId && <FromArticle id={entry.articleId} />}
      </div>
    </article>
  );
}
