/** What a period is called: its day, the day on which its week begins, its month. That it is a week stands beside it. */
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format';
import type { Span, Step } from './periods';

export function usePeriodNames(step: Step) {
  const format = useFormats();
  const { t } = useTranslation('dashboards');
  const nameOf = ({ from, to }: Span): string => {
    if (step !== 'month') return format.day(from);
    // The part of a month that the range begins or ends in is named by its month all the same.
    return format.month(to);
  };
  /** Above a column of such names. */
  const stepName = step === 'week' ? t('weekFrom') : t(`steps.${step}`);
  return { nameOf, stepName };
}
