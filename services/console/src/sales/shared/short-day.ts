/** A day as briefly as it is clear: without the year if that is this one. */
import { useTranslation } from 'react-i18next';
import { today } from '../../i18n/format';

export function useShortDay(): (day: string) => string {
  const { language } = useTranslation().i18n;
  return (day) => {
    const year = day.slice(0, 4) === today().slice(0, 4) ? {} : ({ year: 'numeric' } as const);
    return new Date(day).toLocaleDateString(language, { month: 'short', day: 'numeric', timeZone: 'UTC', ...year });
  };
}
