/** Amounts that stand below each other, all with two decimals; prices of one piece may have more. */
import { useTranslation } from 'react-i18next';

export function usePrice(): (amount: number) => string {
  const { language } = useTranslation().i18n;
  return (amount) => amount.toLocaleString(language, { maximumFractionDigits: 4, minimumFractionDigits: 2 });
}
