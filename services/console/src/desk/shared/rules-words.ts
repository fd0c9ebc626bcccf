/** Reasons that rules of the server gave, in the language of the page; what people wrote stays as they wrote it. */
import { useTranslation } from 'react-i18next';

const KNOWN = [
  [/^it was not resolved in time$/, 'late'],
  [/^the customer replied$/, 'replied'],
  [/^everybody is away$/, 'away'],
  [/^nobody who is there knows (.+)$/, 'unknown'],
  [/^the only one who could settle it has as many cases as they can carry$/, 'oneFull'],
  [/^all (\d+) who could settle it have as many cases as they can carry$/, 'allFull'],
] as const;

export function useRulesWords(): (reason: string) => string {
  const { t } = useTranslation('desk');
  return (reason) => {
    for (const [pattern, key] of KNOWN) {
      const found = pattern.exec(reason);
      if (found) return t(`rules.${key}`, { what: found[1] ?? '' });
    }
    return reason;
  };
}
