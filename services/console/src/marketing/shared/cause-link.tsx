/** The event after which the rule of a segment gave another answer. */
import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEventWords } from '../../parts/events/use-event-words';

interface CauseProps {
  readonly id: string;
  readonly type: string;
}

export function CauseLink({ id, type }: CauseProps) {
  const { t } = useTranslation('marketing');
  const words = useEventWords();
  return (
    <Anchor component={Link} to={`/app/events?id=${id}`} size="sm" title={t('segments.event')}>
      {words.event(type)}
    </Anchor>
  );
}
