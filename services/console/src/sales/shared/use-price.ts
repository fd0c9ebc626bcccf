/** Amounts that stand below each other, all with two decimals; prices of one piece may have more. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

export function usePrice(): (amount: number | undefined) => string {
  const { language } = useTranslation().i18n;
  return useMemo(() => {
    const format = new Intl.NumberFormat(language, { maximumFractionDigits: 4, minimumFractionDigits: 2 });
    return (amount) => (amount === undefined ? '–' : format.format(amount));
  }, [language]);
}
