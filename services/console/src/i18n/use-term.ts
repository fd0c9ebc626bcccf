/** The name of a field's value; a value without one is shown as it is, since data may have others. */
import { useTranslation } from 'react-i18next';
import type { en } from './terms';

export type TermKind = keyof typeof en;

export function useTerm() {
  const { t } = useTranslation('terms');
  return (kind: TermKind, value: string | undefined | null): string =>
    value ? (t as (key: string, options: object) => string)(`${kind}.${value}`, { defaultValue: value }) : '–';
}
